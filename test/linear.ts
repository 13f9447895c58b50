import { expect } from 'vitest';

/** Milliseconds of processor time, which other work on the machine does not change. */
function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Expects that one text of `short` × `times` units costs about what `times` texts of `short` units cost: 1 where the time is linear, `times`
 * where it is quadratic. Both are measured in turns and the least of each counts, so that compilers and garbage weigh little.
 */
export function expectLinear(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
  { short = 10_000, times = 10, turns = 3 }: { short?: number; times?: number; turns?: number } = {},
): void {
  const one = textOf(short * times);
  const pieces = Array.from({ length: times }, () => textOf(short));
  let inPieces = Number.POSITIVE_INFINITY;
  let asOne = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn++) {
    inPieces = Math.min(
      inPieces,
      cpuOf(() => pieces.forEach(read)),
    );
    asOne = Math.min(
      asOne,
      cpuOf(() => read(one)),
    );
    // Enough seen: what grows faster than the text never comes this close.
    if (asOne < 2 * inPieces) break;
  }
  // 30 ms: what a pause for garbage may take where the reading itself takes next to nothing.
  expect(asOne).toBeLessThan((times / 2.5) * inPieces + 30);
}

/** The unit again and again, cut to a length. */
export const fill =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
