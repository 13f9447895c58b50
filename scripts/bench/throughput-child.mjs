// One subject of the throughput: reads articles when it is told to, after some seconds of the same work that do not count, and says how many
// it read in how many seconds of processor time.
import { cpuSeconds } from './measure.mjs';
import { subjects } from './subjects.mjs';
import { articleOf } from './texts.mjs';

/** 202 articles of 2.8 kB, as a news feed has them. */
const articles = Array.from({ length: 202 }, (_, i) => {
  const article = articleOf(2800, i);
  return { ...article, size: Buffer.byteLength(article.text) };
});

const read = await subjects.find(({ name }) => name === process.argv[2]).load();
let next = 0;

/** Reads until one of the bounds is reached. */
function work(most) {
  let count = 0;
  let bytes = 0;
  let seconds = 0;
  let found = 0;
  while (seconds < most.seconds && count < most.articles) {
    // A few articles a look at the clock; the slow subjects look after each.
    const few = count === 0 ? 1 : Math.min(64, Math.floor((count / seconds) * most.seconds * 0.1));
    const step = Math.max(1, Math.min(few, most.articles - count));
    seconds += cpuSeconds(() => {
      for (let i = 0; i < step; i++) {
        const { text, date, size } = articles[next++ % articles.length];
        found += read(text, date);
        bytes += size;
      }
    });
    count += step;
  }
  return { articles: count, bytes, seconds, found };
}

process.on('message', ({ most, runUp }) => {
  const before = work({ articles: Infinity, seconds: runUp });
  const { found, ...measured } = work(most);
  process.send({ ...measured, found: found + before.found });
});
process.send('ready');
