// Proves that every regular expression of the built bundle takes linear time, by `recheck`: `npm run regex:check`.
// Verdicts stand in test/fuzz/expressions.json, so that only new expressions cost time; `--write` adds and drops rows, `--all` proves
// each again. `bounded` there holds those that recheck cannot prove, with the bound of what they are asked of: a person adds a row, and
// test/fuzz/expressions.test.ts measures the bound on hostile texts. Any other expression that is not proven linear fails, and so does one that is put together after the entries have loaded.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expressionsOf } from './regex-list.mjs';

process.env.RECHECK_BACKEND = 'pure';
const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}test/fuzz/expressions.json`;
const { proven: known, bounded } = JSON.parse(readFileSync(file, 'utf8'));
const [write, all] = ['--write', '--all'].map((option) => process.argv.includes(option));

/** `--folder DIR` looks at another bundle than `dist`. */
const at = process.argv.indexOf('--folder');
const folder = at < 0 ? join(root, 'dist') : process.argv[at + 1];
const ENTRIES = ['index.js', 'dates.js', 'money.js', 'split.js', 'render.js', 'stream.js', 'testing.js'];
const expressions = await expressionsOf(
  folder,
  ENTRIES.filter((entry) => existsSync(join(folder, entry))),
);
const proven = {};
const kept = {};
const wrong = [];
let fresh = 0;
let checkSync;
for (const { source, flags, where } of expressions) {
  if (source === null) {
    wrong.push(`put together, and never seen: ${where}`);
    continue;
  }
  const name = `/${source}/${flags}`;
  if (Object.hasOwn(bounded, name)) {
    kept[name] = bounded[name];
    continue;
  }
  if (!all && Object.hasOwn(known, name)) {
    proven[name] = known[name];
    continue;
  }
  fresh += 1;
  checkSync ??= (await import('recheck')).checkSync;
  const { status, complexity, checker, attack } = checkSync(source, flags, { timeout: 60_000 });
  const verdict = `${complexity?.type ?? status} (${checker})`;
  // `fuzz` means: no attack was found, and that is no proof.
  if (status === 'safe' && checker === 'automaton') proven[name] = verdict;
  else wrong.push(`${verdict}: ${name} in ${where}${attack ? `, by ${attack.pattern}` : ''}`);
  if (process.stdout.isTTY) console.log(`${verdict} ${name}`);
}
for (const line of wrong) console.log(`FAILED ${line}`);
const stale = Object.keys({ ...known, ...bounded }).filter(
  (name) => !Object.hasOwn(proven, name) && !Object.hasOwn(kept, name),
);
if (write) {
  const sorted = Object.fromEntries(
    Object.keys(proven)
      .sort()
      .map((name) => [name, proven[name]]),
  );
  writeFileSync(file, `${JSON.stringify({ proven: sorted, bounded: kept }, null, 2)}\n`);
}
console.log(
  `${Object.keys(proven).length} of ${expressions.length} regular expressions proven linear, ${fresh} of them now; ${Object.keys(kept).length} bounded by their subject; ${wrong.length} neither${
    stale.length > 0 && !write ? `; ${stale.length} listed are no longer there` : ''
  }`,
);
process.exit(wrong.length > 0 ? 1 : 0);
