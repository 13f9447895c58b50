// Time is processor time of the whole process (user and system, all threads: collecting garbage counts), so that other work on the machine
// does not count; where several threads race, it is time on the wall.

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** What was measured, consumed: the sum is printed at the end, so that no compiler can leave the work out. */
let consumed = 0;
export const consume = (number) => {
  consumed = (consumed * 31 + number) % 1_000_000_007;
};
export const checksum = () => consumed;

/** Seconds of processor time that a piece of work takes. */
export function cpuSeconds(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
