// Changes the sources in small ways and counts the changes that no test notices: `npm run mutation -- money`, `dates` or `split`;
// `--files ranges.ts,per.ts` takes these files of the room only, `--survivors` shows what survived, `--out FILE` puts the counts of the
// files measured into FILE, beside those that stand there; `--sample 3` takes one of three declarations. Stryker is installed into
// test/mutation at the first run; `--called` leaves out what runs when a module is loaded (tables, expressions). Slow: about a second for each change, and a room has some three thousand.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = join(root, 'test/mutation');
const stryker = join(tool, 'node_modules/@stryker-mutator');

/** Rooms, and the quick tests that guard each: those that measure time or try random text are left out, so that the counts stay the same. */
const ROOMS = {
  money: { folder: 'src/detectors/money', tests: ['spec', 'table', 'currency', 'rules', 'roles', 'issues'] },
  dates: { folder: 'src/detectors/dates', tests: ['spec', 'examples'] },
  split: { folder: 'src/split', tests: ['split', 'boilerplate', 'language', 'blocks'] },
};

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const name = process.argv[2];
const room = ROOMS[name];
if (room === undefined) {
  console.error(`Name a room: ${Object.keys(ROOMS).join(', ')}.`);
  process.exit(2);
}
const inRoom = readdirSync(join(root, room.folder), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  // Tables of examples are read by tests only.
  .filter((file) => file.endsWith('.ts') && !file.endsWith('examples.ts'))
  .sort();
const files = option('files')?.split(',') ?? inRoom;
const unknown = files.find((file) => !inRoom.includes(file));
if (unknown !== undefined) throw new Error(`${room.folder} has no file ${unknown}.`);

if (!existsSync(join(tool, 'node_modules'))) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  if (spawnSync('npm', args, { cwd: tool, stdio: 'inherit' }).status !== 0) process.exit(1);
}

const scratch = mkdtempSync(join(tmpdir(), 'readout-mutation-'));
const tests = room.tests.map((test) => `${name}/${test}`);

/** One run of Stryker over files, or places in them (`a.ts:3:1-3:20`): the mutants of each file. */
function run(mutate, anew) {
  const report = join(scratch, 'report.json');
  const config = join(scratch, 'stryker.config.json');
  const settings = {
    plugins: [
      join(stryker, 'vitest-runner/dist/src/index.js'),
      fileURLToPath(new URL('mutation-ignore.mjs', import.meta.url)),
    ],
    ignorers: ['not-run', 'sample'],
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    mutate: mutate.map((file) => `${room.folder}/${file}`),
    coverageAnalysis: 'perTest',
    ignoreStatic: !anew,
    concurrency: 1,
    timeoutMS: 10_000,
    timeoutFactor: 3,
    tempDirName: '.mutation',
    ignorePatterns: ['dist', 'docs', 'coverage', 'test/bench'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
  };
  writeFileSync(config, JSON.stringify(settings));
  const { status } = spawnSync(process.execPath, [join(stryker, 'core/bin/stryker.js'), 'run', config], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      READOUT_MUTATION_TESTS: tests.join(),
      READOUT_MUTATION_ANEW: anew ? '1' : '0',
      READOUT_MUTATION_SAMPLE: option('sample') ?? '1',
    },
  });
  if (status !== 0) throw new Error('Stryker failed.');
  return JSON.parse(readFileSync(report, 'utf8')).files;
}

const isStatic = ({ status, statusReason }) => status === 'Ignored' && /static/iu.test(statusReason ?? '');
const place = ({ location: { start, end }, replacement }) =>
  `${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`;

try {
  // What runs when a function is called is tried with the modules as they are, half a second each; what runs when a module is loaded,
  // with all loaded anew, two seconds each.
  const found = run(files, false);
  const top = Object.entries(found).flatMap(([path, { mutants }]) =>
    mutants
      .filter(isStatic)
      // Stryker takes columns counted from 0, and reports them counted from 1.
      .map(
        ({ location: { start, end } }) =>
          `${path.slice(room.folder.length + 1)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      ),
  );
  const called = process.argv.includes('--called');
  if (top.length > 0 && !called) {
    for (const [path, { mutants }] of Object.entries(run([...new Set(top)], true))) {
      const anew = new Map(mutants.map((mutant) => [place(mutant), mutant]));
      found[path].mutants = found[path].mutants.map((mutant) =>
        isStatic(mutant) ? (anew.get(place(mutant)) ?? mutant) : mutant,
      );
    }
  }
  const counts = {};
  for (const [path, { mutants, source }] of Object.entries(found)) {
    const number = (...kinds) => mutants.filter(({ status: kind }) => kinds.includes(kind)).length;
    counts[path] = {
      mutants:
        number('Killed', 'Timeout', 'Survived', 'NoCoverage') +
        (called ? 0 : mutants.filter(isStatic).length),
      killed: number('Killed', 'Timeout'),
    };
    if (!process.argv.includes('--survivors')) continue;
    const lines = source.split('\n');
    for (const mutant of mutants.filter(
      (one) => one.status === 'Survived' || one.status === 'NoCoverage' || (isStatic(one) && !called),
    )) {
      const { start, end } = mutant.location;
      const was = lines[start.line - 1].slice(
        start.column - 1,
        start.line === end.line ? end.column - 1 : undefined,
      );
      console.log(
        `${path}:${start.line}:${start.column} ${mutant.status} ${was} → ${mutant.replacement.split('\n')[0]}`,
      );
    }
  }
  const out = option('out');
  if (out !== undefined) {
    const before = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : {};
    const all = Object.entries({ ...before, ...counts }).filter(([path]) => existsSync(join(root, path)));
    const sorted = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(out, `${JSON.stringify(sorted, null, 2)}\n`);
  }
  for (const [path, { mutants, killed }] of Object.entries(counts))
    console.log(`${path}: ${killed} of ${mutants}`);
  const sum = (key) => Object.values(counts).reduce((total, row) => total + row[key], 0);
  console.log(`${name}: ${sum('killed')} of ${sum('mutants')} killed`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
