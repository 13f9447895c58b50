import { createLinePool } from '../../dist/pool.js';
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

async function onThreads(pool, articles) {
  let bytes = 0;
  for await (const { lines } of pool.read(file(articles))) bytes += lines.length;
  return bytes;
}

/** Articles a second on the wall, all threads warmed up alike: without threads, on one and on two. */
export async function scaling({ quick }) {
  const articles = quick ? 1000 : 4000;
  const warm = quick ? 500 : 5000;
  const pools = [1, 2].map((jobs) => createLinePool({ jobs }));
  const ways = [
    { name: 'readouts, no thread', threads: 1, run: withoutThreads },
    ...pools.map((pool, i) => ({
      name: `pool of ${i + 1}`,
      threads: i + 1,
      run: (count) => onThreads(pool, count),
    })),
  ];
  const seconds = ways.map(() => []);
  for (const { run, threads } of ways) consume(await run(warm * threads));
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    for (const [i, { run }] of ways.entries()) {
      const before = performance.now();
      consume(await run(articles));
      seconds[i].push((performance.now() - before) / 1000);
    }
  }
  for (const pool of pools) await pool.close();
  const rates = ways.map(({ name }, i) => ({ name, rate: articles / median(seconds[i]) }));
  return {
    articles,
    rates,
    // Round by round, as with the peers.
    gain: median(seconds[1].map((one, round) => one / seconds[2][round])),
    gainOverNone: median(seconds[0].map((none, round) => none / seconds[2][round])),
  };
}
