// The worst that chrono and compromise can be made to cost: their own worst inputs, as they come and through the windows that this library
// gives them. `npm run windows`; `--out FILE` writes the figures. Deterministic but for the times.
//
// For each, strings are put together from pieces that the library's expressions stumble over; the worst of a window's length are changed
// further (a piece put in, taken out, doubled), for as long as that makes them worse. CPU time, the best of three runs.
import { rmSync, writeFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strict } from 'chrono-node';
import nlp from 'compromise';
import { build } from 'esbuild';
import { generator } from './random.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const rounds = Number(option('rounds') ?? 300);

// The adapters as the library has them. Inside the project, so that their packages are found.
const bundled = `${root}node_modules/.windows-${process.pid}.mjs`;
await build({
  stdin: {
    contents: "export * from './src/adapters/chrono.js'; export * from './src/adapters/compromise.js';",
    resolveDir: root,
    loader: 'ts',
  },
  outfile: bundled,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const { parseCalendar, looksLikePerson } = await import(pathToFileURL(bundled).href);
rmSync(bundled);

/** Milliseconds of CPU, the best of three. */
function cost(run) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const before = cpuUsage();
    run();
    const { user, system } = cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Whole numbers below a bound, the same candidates on every run. */
const random = (seed) => {
  const next = generator(seed);
  return (below) => next() % below;
};

const SUBJECTS = [
  {
    name: 'chrono-node',
    window: 120,
    reference:
      'April 17, 2024 at 4 in the morning, the two sides met in Riga for talks on trade and on a port.',
    raw: (text) => strict.parse(text, { instant: new Date(Date.UTC(2000, 0, 3)), timezone: 0 }),
    bounded: (text) => parseCalendar(text, 0, text.length),
    pieces:
      '1 |12 |1/|1-|1.|1:|12:30 |, |- | to |June |june 1 |of |the |in |at |Monday |2024 |next |a |five |days |ago |  |\t|(|1st |am |T|Z|+0|and '.split(
        '|',
      ),
  },
  {
    name: 'compromise',
    window: 60,
    reference: 'Jean-Claude van der Berg',
    raw: (text) => nlp(text).people().found,
    bounded: looksLikePerson,
    pieces:
      "A |A.|a |Mr. |van |de |of |John |Smith |O'|-|'s |, |. |1 |the |is |and |é|Dr |II |#|@a |\"|(|...|a-|I'd |can't ".split(
        '|',
      ),
  },
];

const LENGTHS = [1_000, 4_000, 16_000];

const figures = {};
for (const { name, window, reference, raw, bounded, pieces } of SUBJECTS) {
  raw(reference);
  const next = random(7);
  const cut = (text) => text.slice(0, window);
  const made = (parts) => cut(parts.join('').padEnd(1));
  // Every piece, and every pair of pieces, over and over.
  const seeds = pieces.flatMap((a) => [[a], ...pieces.map((b) => [a, b])]);
  let tried = 0;
  const measured = (parts) => {
    tried += 1;
    return { parts, ms: cost(() => raw(made(parts))) };
  };
  const filled = (parts) => {
    const whole = [];
    for (let length = 0; length < window; ) {
      for (const part of parts) {
        whole.push(part);
        length += Math.max(1, part.length);
      }
    }
    return whole;
  };
  let best = seeds
    .map((parts) => measured(filled(parts)))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 8);
  for (let round = 0; round < rounds; round++) {
    const from = best[next(best.length)].parts;
    const at = next(from.length);
    const piece = pieces[next(pieces.length)];
    const change = next(3);
    const parts =
      change === 0
        ? [...from.slice(0, at), piece, ...from.slice(at)]
        : change === 1
          ? [...from.slice(0, at), ...from.slice(at + 1), piece]
          : [...from.slice(0, at), ...from.slice(0, at), ...from.slice(at)];
    best = [...best, measured(parts)].sort((a, b) => b.ms - a.ms).slice(0, 8);
  }
  const worst = made(best[0].parts);
  // What repeats in the worst, at lengths that no window has: as it comes, and through the window.
  const long = LENGTHS.map((length) => {
    const text = worst.repeat(Math.ceil(length / worst.length)).slice(0, length);
    return {
      length,
      rawMs: round(cost(() => raw(text))),
      boundedMs: round(cost(() => bounded(text))),
    };
  });
  figures[name] = {
    window,
    tried,
    ordinaryMs: round(cost(() => bounded(reference))),
    worstMs: round(cost(() => bounded(worst))),
    worst,
    long,
  };
}

function round(ms) {
  return Number(ms.toPrecision(3));
}

console.log(JSON.stringify(figures, null, 2));
const out = option('out');
if (out !== undefined)
  writeFileSync(out, `${JSON.stringify({ node: process.version, ...figures }, null, 2)}\n`);
