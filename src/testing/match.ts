/** Expected values: any part of a value, at any depth. A string may be a regular expression; a list names what must be in it. */
export type Partly<T> =
  | (T extends string
      ? T | RegExp
      : T extends readonly (infer I)[]
        ? readonly Partly<I>[]
        : T extends object
          ? { readonly [K in keyof T]?: Partly<T[K]> }
          : T)
  | (T extends string | null ? RegExp : never);

/** One difference: where, what was expected, what was there. */
export interface Difference {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

const LONGEST = 160;

/** A value for a message: JSON on one line, cut where it is long. */
export function shown(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value, (_, inner) => (inner instanceof RegExp ? String(inner) : inner));
  return json.length > LONGEST ? `${json.slice(0, LONGEST - 1)}…` : json;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Where `received` is not what `expected` asks for. Objects may have more fields than asked for; every element of an
 * expected list must be matched by an element of its own in the received one, in any order; an expected empty list wants an empty one.
 */
export function differences(received: unknown, expected: unknown, path = ''): readonly Difference[] {
  const here = (): readonly Difference[] => [
    { path: path === '' ? 'value' : path, expected: shown(expected), received: shown(received) },
  ];
  if (expected instanceof RegExp) {
    return typeof received === 'string' && received.search(expected) >= 0 ? [] : here();
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(received) || (expected.length === 0 && received.length > 0)) return here();
    return listDifferences(received, expected, path);
  }
  if (isObject(expected)) {
    if (!isObject(received) || Array.isArray(received)) return here();
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(received[key], value, path === '' ? key : `${path}.${key}`),
    );
  }
  return Object.is(received, expected) ? [] : here();
}

/** Elements that find no partner. Each takes the first free one that matches: enough for lists whose elements differ. */
function listDifferences(
  received: readonly unknown[],
  expected: readonly unknown[],
  path: string,
): readonly Difference[] {
  const free = new Set(received.keys());
  return expected.flatMap((wanted, at) => {
    for (const index of free) {
      if (differences(received[index], wanted).length === 0) {
        free.delete(index);
        return [];
      }
    }
    // The element at the same place is the likeliest to have been meant.
    const nearest = free.has(at) ? differences(received[at], wanted, `${path}[${at}]`) : [];
    return nearest.length > 0 && isObject(wanted)
      ? nearest
      : [{ path: `${path}[${at}]`, expected: shown(wanted), received: 'no such element' }];
  });
}

/** Differences as lines of a message. */
export const listed = (found: readonly Difference[]): string =>
  found.map(({ path, expected, received }) => `  ${path}\n    - ${expected}\n    + ${received}`).join('\n');
