// Measures how often a person, an office or a body stands on which evidence rightly, and writes the rows of
// src/lexicon/name-confidence.ts. Build first; the measuring texts lie beside the project, not in it.
//
//   node scripts/confidence.mjs [FILE.jsonl …] [--write | --check]
//
// Without files: corpus/*.jsonl and benchmarks/names-*.jsonl of the folder that holds the scorer (READOUT_SCORER, or
// ../shared/eval/run.mjs). Two kinds of record are understood: articles with gold persons, texts with entity spans.
// --write puts the rows into the source; --check fails where a share differs by more than 0.02. Without texts it says so and passes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const table = resolve(root, 'src/lexicon/name-confidence.ts');
const args = process.argv.slice(2);
const shared = dirname(dirname(resolve(root, process.env.READOUT_SCORER ?? '../shared/eval/run.mjs')));
const inFolder = (folder, test) =>
  existsSync(join(shared, folder))
    ? readdirSync(join(shared, folder))
        .filter(test)
        .sort()
        .map((f) => join(shared, folder, f))
    : [];
const given = args.filter((a) => !a.startsWith('--'));
const files =
  given.length > 0
    ? given
    : [
        ...inFolder('corpus', (f) => f.endsWith('.jsonl')),
        ...inFolder('benchmarks', (f) => /^names-.*\.jsonl$/u.test(f)),
      ];
if (files.length === 0) {
  console.log('There are no texts to measure on beside this project: nothing was compared.');
  process.exit(0);
}

const { readout } = await import(pathToFileURL(resolve(root, 'dist/index.js')).href);
const ORDER = ['office', 'honorific', 'apposition', 'plural-office', 'shape', 'later', 'role', 'body'];
const counts = new Map(ORDER.map((evidence) => [evidence, { right: 0, found: 0 }]));
const count = (evidence, right) => {
  const row = counts.get(evidence);
  if (row === undefined) return;
  row.found++;
  if (right) row.right++;
};

const fold = (text) =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const listOf = (value) => (Array.isArray(value) ? value : [value ?? null]);
const basisOf = (rule) => rule.slice(rule.lastIndexOf('/') + 1);

/** The strongest evidence that an actor's mentions stand on. */
const evidenceOf = (actor) =>
  ORDER.find((evidence) => actor.mentions.some((m) => m.form === 'name' && basisOf(m.rule) === evidence));

function countArticle(gold) {
  const out = readout(gold.article);
  const forms = new Set(gold.persons.flatMap((p) => [p.name, ...(p.variants ?? [])]).map(fold));
  for (const actor of [...out.participants, ...out.mentioned]) {
    if (actor.kind !== 'person' || actor.name === null) continue;
    count(
      evidenceOf(actor),
      [actor.name, ...actor.aliases].some((form) => forms.has(fold(form))),
    );
  }
  for (const actor of out.participants) {
    if (actor.kind === 'person' && actor.name === null) {
      count(
        'role',
        (gold.unnamed ?? []).some(
          (u) =>
            listOf(u.title).some((t) => fold(t) === fold(actor.title)) &&
            listOf(u.country).includes(actor.country),
        ),
      );
    } else if (actor.kind !== 'person') {
      const told = gold.events.flatMap((e) => e.participants ?? []).map(fold);
      const names = [actor.name, ...actor.aliases].map(fold);
      count(
        'body',
        names.some((name) => told.some((t) => t.includes(name))) ||
          (actor.kind === 'country' && (gold.countries ?? []).includes(actor.country)),
      );
    }
  }
}

function countText(gold) {
  const out = readout(gold.text, { date: '2019-01-01' });
  const spans = new Set(
    gold.entities.filter((e) => /^per/iu.test(e.label)).map((e) => `${e.start}-${e.end}`),
  );
  for (const actor of [...out.participants, ...out.mentioned]) {
    if (actor.kind !== 'person') continue;
    for (const m of actor.mentions)
      if (m.form === 'name') count(basisOf(m.rule), spans.has(`${m.start}-${m.end}`));
  }
}

for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const record = JSON.parse(line);
    if (Array.isArray(record.persons)) countArticle(record);
    else if (Array.isArray(record.entities)) countText(record);
  }
}

const share = ({ right, found }) => (right + 1) / (found + 2);
for (const [evidence, row] of counts)
  console.log(`${evidence.padEnd(14)} ${share(row).toFixed(2)}   ${row.right} of ${row.found}`);

const source = readFileSync(table, 'utf8');
const rows = [...counts]
  .map(([evidence, { right, found }]) => `  ['${evidence}', ${right}, ${found}],`)
  .join('\n');
if (args.includes('--write')) {
  writeFileSync(
    table,
    source.replace(/( {2}\/\/ rows:begin\n)[\s\S]*?( {2}\/\/ rows:end)/u, `$1${rows}\n$2`),
  );
} else if (args.includes('--check')) {
  const old = new Map(
    [...source.matchAll(/\['([a-z-]+)', (\d+), (\d+)\]/gu)].map(([, e, r, f]) => [
      e,
      share({ right: Number(r), found: Number(f) }),
    ]),
  );
  const stale = [...counts].filter(
    ([evidence, row]) => Math.abs((old.get(evidence) ?? 0) - share(row)) > 0.02,
  );
  if (stale.length > 0) {
    console.error(
      `The table of src/lexicon/name-confidence.ts is stale for: ${stale.map(([evidence]) => evidence).join(', ')}. Run: node scripts/confidence.mjs --write`,
    );
    process.exit(1);
  }
}
