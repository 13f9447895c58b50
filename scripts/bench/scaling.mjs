import { readLines } from '../../dist/pool.js';
import { readouts, toNdjson } from '../../dist/stream.js';
import { consume, median } from './measure.mjs';
import { articleOf } from './texts.mjs';

const lines = Array.from(
  { length: 500 },
  (_, id) => `${JSON.stringify({ id, text: articleOf(2800, id).text })}\n`,
);

/** Bytes of NDJSON in pieces of 64 kB. */
function* file(articles) {
  let held = '';
  for (let id = 0; id < articles; id++) {
    held += lines[id % lines.length];
    if (held.length < 65_536) continue;
    yield Buffer.from(held);
    held = '';
  }
  yield Buffer.from(held);
}

async function withoutThreads(articles) {
  let bytes = 0;
  for await (const line of toNdjson(readouts(file(articles)))) bytes += Buffer.byteLength(line);
  return bytes;
}

async function onThreads(articles, jobs) {
  let bytes = 0;
  for await (const { lines } of readLines(file(articles), { jobs })) bytes += lines.length;
  return bytes;
}

/** Articles a second on the wall, the start of the threads included: without threads, on one and on two. */
export async function scaling({ quick }) {
  const articles = quick ? 1000 : 6000;
  const ways = [
    { name: 'readouts, no thread', run: () => withoutThreads(articles) },
    { name: 'pool of 1', run: () => onThreads(articles, 1) },
    { name: 'pool of 2', run: () => onThreads(articles, 2) },
  ];
  const seconds = ways.map(() => []);
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    for (const [i, { run }] of ways.entries()) {
      const before = performance.now();
      consume(await run());
      seconds[i].push((performance.now() - before) / 1000);
    }
  }
  const rates = ways.map(({ name }, i) => ({ name, rate: articles / median(seconds[i]) }));
  return {
    articles,
    rates,
    // Round by round, as with the peers.
    gain: median(seconds[1].map((one, round) => one / seconds[2][round])),
    gainOverNone: median(seconds[0].map((none, round) => none / seconds[2][round])),
  };
}
