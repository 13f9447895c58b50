// Measures the built package with the scorer that lies beside the project, not in it (the articles it measures on are
// no part of the package), and writes its table into docs/accuracy.md. Build first.
//
//   node scripts/accuracy.mjs [--scorer PATH] [--check]
//
// --check writes nothing and fails if the table is stale. Without a scorer there is nothing to compare: it says so and passes.
// The scorer: argument, READOUT_SCORER, or ../shared/eval/run.mjs from the project's root.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = resolve(root, 'docs/accuracy.md');
const begin = '<!-- accuracy:begin (npm run accuracy writes this) -->';
const end = '<!-- accuracy:end -->';

const args = process.argv.slice(2);
const check = args.includes('--check');
const given = args.includes('--scorer') ? args[args.indexOf('--scorer') + 1] : process.env.READOUT_SCORER;
const scorer = resolve(root, given ?? '../shared/eval/run.mjs');

if (!existsSync(scorer)) {
  console.log('There is no scorer beside this project: the table of docs/accuracy.md was not compared.');
  process.exit(check ? 0 : 2);
}
const run = spawnSync(process.execPath, [scorer, '--package', 'dist/index.js', '--json'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const last = (run.stdout ?? '').trimEnd().split('\n').at(-1) ?? '';
if (run.status === null || !last.startsWith('{')) {
  console.error(
    `The scorer gave no result.\n${run.error?.message ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`,
  );
  process.exit(1);
}

/** The scorer's figures, one a row: { "headline": 0.55 } → '| headline | 0.550 |'. */
const rows = (scores) =>
  Object.entries(scores)
    .filter(([, score]) => typeof score === 'number')
    .map(([name, score]) => `| ${name} | ${score.toFixed(3)} |`);

/** 'dates:…/benchmarks/dates-meantime.jsonl' → 'dates, dates-meantime': no path of this machine enters the page. */
function title(key) {
  const kind = key.slice(0, key.indexOf(':'));
  const file = key
    .slice(key.indexOf(':') + 1)
    .split(/[/\\]/u)
    .at(-1)
    .replace(/\.jsonl$/u, '');
  return `${kind}: ${file}`;
}

const table = Object.entries(JSON.parse(last))
  .map(([key, scores]) =>
    [`### ${title(key)}`, '', '| measure | F1 |', '| --- | ---: |', ...rows(scores)].join('\n'),
  )
  .join('\n\n');

const text = readFileSync(page, 'utf8');
const from = text.indexOf(begin);
const to = text.indexOf(end);
if (from === -1 || to === -1) {
  console.error('docs/accuracy.md has lost its markers.');
  process.exit(1);
}
const fresh = `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`;
if (!check) {
  writeFileSync(page, fresh);
  console.log('docs/accuracy.md is written.');
} else if (fresh !== text) {
  console.error('docs/accuracy.md is stale: run npm run build && npm run accuracy.');
  process.exit(1);
} else {
  console.log('docs/accuracy.md is fresh.');
}
