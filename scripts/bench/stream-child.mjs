// Streams N articles from NDJSON and prints the resident memory: after each tenth, and at most; and what of the heap is alive after each tenth
// (`--expose-gc`), which grows if anything is kept of an article.
import { readouts, toNdjson } from '../../dist/stream.js';
import { articleOf } from './texts.mjs';

const count = Number(process.argv[2]);
const texts = Array.from({ length: 500 }, (_, i) => articleOf(2800, i).text);

/** The bytes of a file of NDJSON, in pieces of 64 kB that cut lines anywhere. */
function* file() {
  let held = '';
  for (let id = 0; id < count; id++) {
    held += `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`;
    if (held.length < 65_536) continue;
    yield Buffer.from(held.slice(0, 65_536));
    held = held.slice(65_536);
  }
  yield Buffer.from(held);
}

let done = 0;
let length = 0;
let most = 0;
let mostAt = 0;
const tenths = [];
const heaps = [];
for await (const line of toNdjson(readouts(file()))) {
  length += line.length;
  done += 1;
  if (done % 100 !== 0) continue;
  const { rss } = process.memoryUsage();
  if (rss > most) {
    most = rss;
    mostAt = done;
  }
  if (done % (count / 10) !== 0) continue;
  tenths.push(rss);
  globalThis.gc();
  heaps.push(process.memoryUsage().heapUsed);
}
console.log(JSON.stringify({ articles: done, most, mostAt, tenths, heaps, length }));
