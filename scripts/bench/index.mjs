// npm run bench                 measures everything and writes docs/performance.md and test/bench/committed.json
// npm run bench -- --quick      the short form: fewer rounds and smaller inputs, nothing is written
// npm run bench -- --parts start,sizes   measures these and keeps the committed figures of the rest. On a quiet machine the parts take,
//                               in minutes: throughput 8, linearity 5, memory 6, start 1, sizes 1, scaling 3
// npm run bench -- --check      only the ratio to the naive composition; fails below 0.7 of the committed one
//
// The peers are installed into test/bench at the first run: users of the library never have them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const peers = fileURLToPath(new URL('../../test/bench/', import.meta.url));
const committed = new URL('../../test/bench/committed.json', import.meta.url);
const check = process.argv.includes('--check');
const quick = process.argv.includes('--quick') || check;

if (!existsSync(`${peers}node_modules`)) {
  console.log('Installing the peers into test/bench.');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, {
    cwd: peers,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

const { checksum } = await import('./measure.mjs');
const { throughput } = await import('./throughput.mjs');

const NAIVE = 'naive composition';
if (check) {
  const rows = await throughput({ quick, only: ['readout', NAIVE] });
  const { ratio } = rows.find(({ name }) => name === NAIVE);
  const { ratio: expected } = JSON.parse(readFileSync(committed, 'utf8')).throughput.find(
    ({ name }) => name === NAIVE,
  );
  const least = 0.7 * expected;
  console.log(
    `${ratio.toFixed(1)} times the naive composition in the same run; committed: ${expected.toFixed(1)}, least: ${least.toFixed(1)} (checksum ${checksum()}).`,
  );
  process.exit(ratio < least ? 1 : 0);
}

const { linearity } = await import('./linearity.mjs');
const { memory } = await import('./memory.mjs');
const { start } = await import('./start.mjs');
const { sizes } = await import('./sizes.mjs');
const { scaling } = await import('./scaling.mjs');
const { asMarkdown, machineName, writePage } = await import('./page.mjs');

/** The parts in their order; each says when it begins, since the whole takes minutes. */
const parts = { throughput, linearity, memory, start, sizes, scaling };
const chosen = process.argv.includes('--parts')
  ? process.argv[process.argv.indexOf('--parts') + 1].split(',')
  : Object.keys(parts);
const unknown = chosen.find((name) => !(name in parts));
if (unknown !== undefined)
  throw new Error(`There is no part "${unknown}": ${Object.keys(parts).join(', ')}.`);

const before = existsSync(committed) ? JSON.parse(readFileSync(committed, 'utf8')) : {};
const results = { ...before, machine: machineName() };
for (const name of chosen) {
  process.stderr.write(`${name} …\n`);
  results[name] = await parts[name]({ quick });
}
console.log(asMarkdown(results));
console.log(`\nchecksum ${checksum()}`);

if (!quick) {
  writePage(results);
  const rounded = (_, value) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  writeFileSync(committed, `${JSON.stringify(results, rounded, 2)}\n`);
  console.log('docs/performance.md and test/bench/committed.json are written.');
}
