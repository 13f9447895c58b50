/**
 * The long run: `npm run fuzz -- --minutes 10 --seed 1`. Random articles, mutated ones and any Unicode against every promise, then
 * the monsters at a megabyte, for as long as it was told. Prints figures as JSON; a failure prints its seed and its smallest text.
 */
import { writeFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { safeReadout } from '../../src/index.js';
import { growthOf } from './growth.js';
import { HEADER, MONSTERS } from './monsters.js';
import { anyUnicode, mutated } from './mutations.js';
import { article } from './pieces.js';
import { holdPromises } from './properties.js';

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const minutes = Number(argument('minutes') ?? 10);
const seed = Number(argument('seed') ?? Date.now() % 2 ** 31);
const only = argument('only');

interface Kind {
  readonly name: string;
  readonly texts: fc.Arbitrary<string>;
}
const KINDS: readonly Kind[] = [
  { name: 'articles', texts: article },
  { name: 'articles, changed', texts: mutated(article) },
  { name: 'two articles, changed', texts: mutated(fc.tuple(article, article).map(([a, b]) => `${a}\n${b}`)) },
  { name: 'any Unicode', texts: anyUnicode },
];

const figures = {
  seed,
  node: process.version,
  inputs: {} as Record<string, number>,
  units: 0,
  read: 0,
  refused: 0,
  cpuSeconds: 0,
  failures: [] as { kind: string; seed: number; path: string; message: string }[],
  repeated: { texts: 0, worstRatio: 0, worstNanoseconds: 0, worst: '' },
  monsters: [] as { name: string; length: number; read: boolean; nanoseconds: number; ratio: number }[],
};

const read = (words: string): void => void safeReadout(words, { maxLength: 3_000_000 });

const SHORT = 50_000;
const LONG = 1_000_000;
if (only === undefined || only === 'monsters') {
  for (const { name, make } of MONSTERS) {
    const fail = (message: string): void => {
      figures.failures.push({ kind: `monster ${name}`, seed, path: '', message: message.slice(0, 500) });
      console.error(`${name}: ${message.slice(0, 500)}`);
    };
    const text = make(LONG);
    let success = false;
    try {
      ({ success } = holdPromises(text, { render: false, twice: false }));
    } catch (error) {
      fail(String(error));
    }
    const growth = growthOf(read, make, { short: SHORT, long: LONG, bound: 1.7, tries: 4 });
    const ratio = Math.round(growth.ratio * 100) / 100;
    const nanoseconds = Math.round(growth.nanoseconds);
    figures.monsters.push({ name, length: text.length, read: success, nanoseconds, ratio });
    // What costs next to nothing is measured by chance: a pause of a few hundredths of a second is a multiple of it.
    if (ratio > 2 && nanoseconds > 500) fail(`grows by ${ratio} from 50 kB to a megabyte`);
    console.error(`${name}: ${nanoseconds} ns a unit at a megabyte, growth ${ratio}`);
  }
}

// The minutes are the random texts' own: the monsters take what they take.
const until = Date.now() + minutes * 60_000;
const start = cpuUsage();
let round = 0;
while (Date.now() < until && only !== 'monsters') {
  for (const { name, texts } of KINDS) {
    const roundSeed = (seed + round * 7919) | 0;
    const details = fc.check(
      fc.property(texts, (text) => {
        figures.inputs[name] = (figures.inputs[name] ?? 0) + 1;
        figures.units += text.length;
        const { success } = holdPromises(text);
        if (success) figures.read += 1;
        else figures.refused += 1;
      }),
      { seed: roundSeed, numRuns: 150, endOnFailure: false },
    );
    if (details.failed) {
      const failure = {
        kind: name,
        seed: roundSeed,
        path: details.counterexamplePath ?? '',
        message: `${String(details.errorInstance ?? '').slice(0, 1500)} | smallest: ${JSON.stringify(details.counterexample)}`,
      };
      figures.failures.push(failure);
      console.error(JSON.stringify(failure));
    }
  }
  // Pieces of random articles, over and over: what nobody thought of as a monster.
  const pieces = fc.sample(fc.oneof(mutated(article), anyUnicode), { seed: seed + round, numRuns: 3 });
  for (const piece of pieces) {
    const length = 1 + ((seed + round * 31) % 60);
    const from = (seed + round * 17) % Math.max(1, piece.length - length);
    const unit = piece.slice(from, from + length);
    if (unit === '') continue;
    const { ratio, nanoseconds } = growthOf(
      read,
      (size) => HEADER + unit.repeat(Math.ceil(size / unit.length)),
    );
    figures.repeated.texts += 1;
    if (nanoseconds > figures.repeated.worstNanoseconds) {
      figures.repeated.worstNanoseconds = nanoseconds;
      figures.repeated.worst = unit;
    }
    figures.repeated.worstRatio = Math.max(figures.repeated.worstRatio, ratio);
    if (ratio > 2) {
      figures.failures.push({
        kind: 'repeated',
        seed: seed + round,
        path: '',
        message: `grows by ${ratio.toFixed(2)}: ${JSON.stringify(unit)}`,
      });
      console.error(`grows by ${ratio.toFixed(2)}: ${JSON.stringify(unit)}`);
    }
  }
  round += 1;
}
const { user, system } = cpuUsage(start);
figures.cpuSeconds = (user + system) / 1e6;

const out = argument('out');
const json = JSON.stringify(figures, null, 2);
if (out !== undefined) writeFileSync(out, `${json}\n`);
console.log(json);
process.exit(figures.failures.length === 0 ? 0 : 1);
