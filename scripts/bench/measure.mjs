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

/**
 * Rates of several subjects, in articles and bytes a second: in each round each has its turn for about `slice` seconds on the same articles,
 * one after the other, and the median of its rounds counts. Before the first round each works for `warm` seconds, or on 3,000 articles.
 */
export function interleaved(subjects, articles, { rounds, slice, warm }) {
  const rates = subjects.map(() => []);
  const next = subjects.map(() => 0);
  const turn = (s, seconds, enough = Number.POSITIVE_INFINITY) => {
    let count = 0;
    let bytes = 0;
    let spent = 0;
    while (spent < seconds && count < enough) {
      spent += cpuSeconds(() => {
        // A few articles a look at the clock; the slow ones look after each.
        const step = count === 0 ? 1 : Math.max(1, Math.min(64, Math.floor((count / spent) * seconds * 0.1)));
        for (let i = 0; i < step; i++) {
          const { text, date, size } = articles[next[s]++ % articles.length];
          consume(subjects[s].read(text, date));
          count += 1;
          bytes += size;
        }
      });
    }
    return { articles: count / spent, bytes: bytes / spent };
  };
  // Lexicons are compiled, and the compilers of the engine have seen what is hot: the larger the code, the longer that takes.
  for (const s of subjects.keys()) turn(s, warm, 3000);
  for (let round = 0; round < rounds; round++) {
    for (const s of subjects.keys()) rates[s].push(turn(s, slice));
  }
  return rates.map((list) => ({
    articles: median(list.map((rate) => rate.articles)),
    bytes: median(list.map((rate) => rate.bytes)),
    each: list.map((rate) => rate.articles),
  }));
}
