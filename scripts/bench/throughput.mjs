import { interleaved, median } from './measure.mjs';
import { subjects } from './subjects.mjs';
import { articleOf } from './texts.mjs';

/** 202 articles of 2.8 kB, as a news feed has them. */
const articles = Array.from({ length: 202 }, (_, i) => {
  const article = articleOf(2800, i);
  return { ...article, size: Buffer.byteLength(article.text) };
});

/** Articles and bytes a second, and how many times as fast as each other subject this library is, in the same rounds. */
export async function throughput({ quick, only }) {
  const all = (await subjects()).filter(({ name }) => only === undefined || only.includes(name));
  const rates = interleaved(
    all,
    articles,
    quick ? { rounds: 3, slice: 0.4, warm: 4 } : { rounds: 5, slice: 0.8, warm: 12 },
  );
  const [first] = rates;
  return all.map(({ name, what }, i) => ({
    name,
    what,
    articles: rates[i].articles,
    megabytes: rates[i].bytes / 1e6,
    // Round by round, so that a slow moment of the machine slows both.
    ratio: median(rates[i].each.map((rate, round) => first.each[round] / rate)),
  }));
}
