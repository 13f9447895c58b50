// Writes the figures of docs/figures into docs/reliability.md, between `<!-- figures: NAME -->` and `<!-- end -->`: `npm run reliability`,
// after a run that wrote a new one, and the count of expressions into docs/security.md; `--check` only tells whether the page is stale. Who makes which figures stands beside each below.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../docs/${path}`, import.meta.url));
const count = (number) => number.toLocaleString('en-US');
const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const table = (head, rows) =>
  [
    head,
    head.map((name) =>
      /^(?:runs|texts|units|.*%|killed|mutants|ns.*|growth|ms.*|.*\bms)$/u.test(name) ? '---:' : '---',
    ),
    ...rows,
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const WRITERS = {
  // npm run fuzz -- --minutes 10 --out docs/figures/fuzz.json
  fuzz: ({ inputs, units, read, refused, failures, seed, cpuSeconds, repeated }) => {
    const texts = Object.values(inputs).reduce((sum, number) => sum + number, 0);
    return [
      `${count(texts)} texts (seed ${seed}), ${count(units)} UTF-16 units: ${count(read)} read, ${count(refused)} refused with a code, ${failures.length} failures; ${Math.round(cpuSeconds)} s of CPU time.`,
      `${count(repeated.texts)} pieces of such texts, each over and over: from 16 to 64 thousand units no cost grew by more than ${repeated.worstRatio.toFixed(2)}.`,
    ].join('\n');
  },
  // npm run fuzz -- --only monsters --out docs/figures/monsters.json
  monsters: ({ monsters, failures }) => {
    const table5 = (by) =>
      table(
        ['monster', 'ns a unit', 'growth'],
        [...monsters]
          .sort((a, b) => b[by] - a[by])
          .slice(0, 6)
          .map(({ name, nanoseconds, ratio }) => [
            `\`${name.replaceAll('`', ' ').replaceAll('|', '/')}\``,
            count(nanoseconds),
            ratio.toFixed(2),
          ]),
      );
    const lengths = monsters.map(({ length }) => length);
    return [
      `${monsters.length} monsters of ${count(Math.min(...lengths))} to ${count(Math.max(...lengths))} units: ${monsters.filter(({ read }) => read).length} read, ${failures.length} failures. The dearest:`,
      '',
      table5('nanoseconds'),
      '',
      'Those whose cost of a unit grew most from 50 kB to a megabyte (1 is linear, 20 quadratic):',
      '',
      table5('ratio'),
    ].join('\n');
  },
  // npm run runtimes -- --out docs/figures/runtimes.json
  runtimes: ({ articles, bytes, zones, locales, rows }) =>
    [
      `${articles} readouts of \`fixtures/articles\`, ${count(bytes)} bytes, in ${zones.length} time zones (${zones.join(', ')}), under ${locales.length} locales (${locales.join(', ')}), in two orders.`,
      '',
      table(
        ['runtime', 'version', 'runs', 'the same bytes'],
        rows.map(({ runtime, version, runs, same }) => [
          runtime,
          version.replace(/^[A-Za-z ]+/u, ''),
          runs,
          same,
        ]),
      ),
    ].join('\n'),
  // npm run compat -- --out docs/figures/compat.json
  compat: ({ rows }) => {
    const tools = new Map();
    for (const { tool, what, right } of rows) {
      const list = tools.get(tool) ?? [];
      list.push(right ? what : `**${what}: fails**`);
      tools.set(tool, list);
    }
    const right = rows.filter((row) => row.right).length;
    return [
      table(
        ['tool', 'holds'],
        [...tools].map(([tool, list]) => [tool, list.join(', ')]),
      ),
      '',
      `${right} of ${rows.length}.`,
    ].join('\n');
  },
  // npm run windows -- --out docs/figures/windows.json
  windows: ({ node: _, ...peers }) =>
    table(
      [
        'package',
        'window',
        'ordinary ms',
        'worst of a window, ms',
        'the same text, 16,000 units, as it comes, ms',
        'through its window, ms',
        'worst begins',
      ],
      Object.entries(peers).map(([name, { window, ordinaryMs, worstMs, worst, long }]) => {
        const { rawMs, boundedMs } = long.at(-1);
        return [name, window, ordinaryMs, worstMs, rawMs, boundedMs, `\`${worst.slice(0, 24).trim()}\``];
      }),
    ),
  // npm run mutation -- money --out docs/figures/mutation.json (and dates, split)
  mutation: (files) => {
    const rooms = new Map();
    for (const [path, { mutants, killed }] of Object.entries(files)) {
      const room = path.replace(/^src\/(?:detectors\/)?([a-z]+)\/.*$/u, '$1');
      const sum = rooms.get(room) ?? { mutants: 0, killed: 0 };
      rooms.set(room, { mutants: sum.mutants + mutants, killed: sum.killed + killed });
    }
    return table(
      ['room', 'mutants', 'killed', '%'],
      [...rooms].map(([room, { mutants, killed }]) => [room, mutants, killed, share(killed, mutants)]),
    );
  },
  // npm run coverage
  coverage: (total) =>
    table(
      ['of `src`', 'covered', 'of', '%'],
      ['lines', 'branches', 'functions', 'statements'].map((kind) => [
        kind,
        count(total[kind].covered),
        count(total[kind].total),
        share(total[kind].covered, total[kind].total),
      ]),
    ),
  // npm run big-file -- --out docs/figures/big-file.json
  'big-file': ({ gigabytes, records, lines, seconds, peakMegabytes, code }) =>
    `${gigabytes.toFixed(2)} GB of NDJSON, ${count(records)} records: ${count(lines)} lines out, exit code ${code}, ${count(seconds)} s, ${count(peakMegabytes)} MB of memory at most.`,
};

const page = readFileSync(at('reliability.md'), 'utf8');
const used = new Set();
const fresh = page.replace(
  /(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/gu,
  (_, open, name, close) => {
    const file = at(`figures/${name}.json`);
    if (!existsSync(file)) throw new Error(`docs/figures/${name}.json is missing.`);
    used.add(name);
    return `${open}\n${WRITERS[name](JSON.parse(readFileSync(file, 'utf8')))}\n\n${close}`;
  },
);
const unused = Object.keys(WRITERS).filter(
  (name) => existsSync(at(`figures/${name}.json`)) && !used.has(name),
);
if (unused.length > 0) throw new Error(`docs/reliability.md has no place for: ${unused.join(', ')}`);
const expressions = JSON.parse(readFileSync(at('../test/fuzz/expressions.json'), 'utf8'));
const [proven, bounded] = [Object.keys(expressions.proven), Object.values(expressions.bounded)];
const lines = bounded.filter((why) => /a line of 400 units/u.test(why)).length;
const security = readFileSync(at('security.md'), 'utf8');
const secured = security.replace(
  /(<!-- expressions -->)[\s\S]*?(<!-- end -->)/u,
  `$1${proven.length} of ${proven.length + bounded.length} are proven, ${bounded.length} bounded: ${lines} by a line of 400 units, which is measured, and ${bounded.length - lines} for a reason$2`,
);
if (process.argv.includes('--check')) {
  if (fresh !== page || secured !== security) {
    console.error('docs/reliability.md or docs/security.md is stale: npm run reliability');
    process.exit(1);
  }
} else {
  writeFileSync(at('reliability.md'), fresh);
  writeFileSync(at('security.md'), secured);
}
