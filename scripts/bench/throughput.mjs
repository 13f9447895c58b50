import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { consume, median } from './measure.mjs';
import { subjects } from './subjects.mjs';

const child = fileURLToPath(new URL('throughput-child.mjs', import.meta.url));

/**
 * What a process has read before it is steady: the engine compiles what is hot, and the larger the code, the longer that takes. The cap in
 * seconds is such that this library comes to the end of the articles; those that are slower than it warm up for as long as it may.
 */
const WARM = { articles: 8000, seconds: 75 };

/**
 * Seconds of work of the same kind at the start of each turn that are not measured. Between two turns a process waits while the others
 * have theirs; after such a pause the same article costs up to twice as much for about a second, though nothing is compiled anew. A process
 * that reads news has no pauses.
 */
const RUN_UP = 1;

/**
 * A subject in a process of its own, so that none pays for another's code and garbage. `turn` has it work for some articles or seconds,
 * after `runUp` seconds that are not measured.
 */
async function start(subject) {
  const process = fork(child, [subject.name]);
  const answer = () =>
    new Promise((resolve, reject) => {
      const failed = () => reject(new Error(`${subject.name} ended`));
      process.once('exit', failed);
      process.once('message', (message) => {
        process.off('exit', failed);
        resolve(message);
      });
    });
  await answer();
  const turn = async (most, runUp = 0) => {
    process.send({ most, runUp });
    const { articles, bytes, seconds, found } = await answer();
    consume(found);
    return { articles: articles / seconds, bytes: bytes / seconds, count: articles };
  };
  return { ...subject, turn, end: () => process.disconnect() };
}

/**
 * Articles and bytes a second of each subject on the same articles, and how many times as fast this library is: its first 202 articles,
 * lexicons compiled among them, and steady, after the same warm-up for all (8,000 articles, or the slow ones' 75 seconds). Steady rates
 * are the medians of rounds in which each has its turn, a second of run-up before it; ratios are taken round by round, so that a slow
 * moment of the machine slows both.
 */
export async function throughput({ quick, only }) {
  const chosen = subjects.filter(({ name }) => only === undefined || only.includes(name));
  const warm = quick ? { articles: 2000, seconds: 8 } : WARM;
  const runUp = quick ? RUN_UP / 2 : RUN_UP;
  const slice = { articles: 1e9, seconds: quick ? 0.4 : 1 };
  const runs = [];
  for (const subject of chosen) {
    const run = await start(subject);
    const cold = await run.turn({ articles: 202, seconds: quick ? 4 : 20 });
    const { count } = await run.turn(warm);
    runs.push({ ...run, cold: cold.articles, warmed: cold.count + count, steady: [] });
  }
  for (let round = 0; round < (quick ? 3 : 7); round++) {
    for (const run of runs) run.steady.push(await run.turn(slice, runUp));
  }
  for (const run of runs) run.end();
  const [first] = runs;
  return runs.map(({ name, what, cold, warmed, steady }) => ({
    name,
    what,
    cold,
    warmed,
    articles: median(steady.map((turn) => turn.articles)),
    megabytes: median(steady.map((turn) => turn.bytes)) / 1e6,
    ratio: median(steady.map((turn, round) => first.steady[round].articles / turn.articles)),
  }));
}
