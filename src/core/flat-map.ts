/**
 * The lists that `of` gives for the items, as one list. The array's own method asks for each element by its name, through the engine's
 * runtime: on the short lists of an article it cost ten times as much.
 */
export function flatMap<T, U>(items: readonly T[], of: (item: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  for (let i = 0; i < items.length; i++) {
    const list = of(items[i] as T, i);
    for (let j = 0; j < list.length; j++) all.push(list[j] as U);
  }
  return all;
}
