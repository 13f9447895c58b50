import { cpuUsage } from 'node:process';

/** What reading one kind of text costs. */
export interface Growth {
  /** CPU time for each UTF-16 unit of the long text, in nanoseconds. */
  readonly nanoseconds: number;
  /** Cost of a unit in the long text over that in the short one: 1 is linear, and 4 quadratic where the long text is 4 times as long. */
  readonly ratio: number;
}

/** CPU time of one run in microseconds. Wall time would count the machine's other work. */
function timeOf(run: () => void): number {
  const before = cpuUsage();
  run();
  const { user, system } = cpuUsage(before);
  return user + system;
}

/**
 * Measures how the cost of `run` grows from `make(short)` to `make(long)`: the least of a few runs each, as long as the growth looks
 * worse than `bound` - compiling and collecting garbage can only add.
 */
export function growthOf(
  run: (text: string) => void,
  make: (length: number) => string,
  { short = 16_000, long = 64_000, bound = 2, tries = 5 } = {},
): Growth {
  const small = make(short);
  const large = make(long);
  let ofSmall = Number.POSITIVE_INFINITY;
  let ofLarge = Number.POSITIVE_INFINITY;
  let ratio = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries && ratio > bound; i++) {
    // The short text as often as the long one is longer, up to eight times: both measurements are of about the same time.
    const times = Math.min(8, Math.max(1, Math.round(large.length / small.length)));
    ofSmall = Math.min(
      ofSmall,
      timeOf(() => {
        for (let n = 0; n < times; n++) run(small);
      }) / times,
    );
    ofLarge = Math.min(
      ofLarge,
      timeOf(() => run(large)),
    );
    ratio = ofLarge / large.length / (Math.max(1, ofSmall) / small.length);
  }
  return { nanoseconds: (ofLarge * 1000) / large.length, ratio };
}
