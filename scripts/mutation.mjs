// Changes the sources in small ways and counts the changes that no test notices: `npm run mutation -- money`, `dates` or `split`;
// `--files ranges.ts,per.ts` takes these files of the room only, `--survivors` shows what survived, `--out FILE` puts the counts of the
// files measured into FILE, beside those that stand there; `--one-of 8` takes every eighth change. The changes are Stryker's (its instrumenter is installed into test/mutation at
// the first run); its runner takes half a second for each, so the room's quick tests are bundled with all changes in place, and
// asked in a thread, all modules loaded anew for each change: some fifty milliseconds.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { equivalents, ignorers } from './mutation-ignore.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = join(root, 'test/mutation');
const instrumenter = join(tool, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js');
/** A change that takes longer than this hangs. */
const LONGEST = 20_000;

/** Rooms, and the quick tests that guard each: those that measure time or try random text are left out, so that the counts stay the same. */
const ROOMS = {
  money: {
    folder: 'src/detectors/money',
    tests: ['whole', 'words', 'spec', 'currency', 'rules', 'roles', 'issues', 'table'],
  },
  dates: { folder: 'src/detectors/dates', tests: ['whole', 'spec', 'examples'] },
  split: {
    folder: 'src/split',
    tests: ['lines', 'datelines', 'scan', 'split', 'boilerplate', 'language', 'blocks'],
  },
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

/** The sources of the room with every change in place, each behind a question for its number, and the changes. */
async function instrumented() {
  const { Instrumenter } = await import(pathToFileURL(instrumenter).href);
  const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const sources = files.map((file) => {
    const path = `${room.folder}/${file}`;
    return { name: path, mutate: true, content: readFileSync(join(root, path), 'utf8') };
  });
  const { files: changed, mutants } = await new Instrumenter(quiet).instrument(sources, {
    plugins: null,
    ignorers,
    excludedMutations: [],
  });
  const texts = new Map(sources.map(({ name: path, content }) => [path, content.split('\n')]));
  return {
    contents: new Map(changed.map(({ name: path, content }) => [join(root, path), content])),
    mutants: mutants.map(({ id, fileName, location: { start, end }, replacement, status }) => {
      const line = texts.get(fileName)[start.line] ?? '';
      const was = line.slice(start.column, start.line === end.line ? end.column : undefined);
      return {
        id,
        fileName,
        line: start.line + 1,
        text: line.trim(),
        was,
        replacement,
        ignored: status === 'Ignored',
      };
    }),
  };
}

/** The room's tests and all they load as one script, its `vitest` and node's modules asked for by `require`. */
async function bundled(contents) {
  const tests = room.tests.map(
    (test) => `import ${JSON.stringify(join(root, `test/${name}/${test}.test.ts`))};`,
  );
  const inPlace = {
    name: 'in-place',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: (contents.get(path) ?? readFileSync(path, 'utf8')).replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: 'ts',
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: tests.join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vitest'],
    // The package says that its files do nothing when loaded: tests do.
    ignoreAnnotations: true,
    plugins: [inPlace],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Runs all changes, one thread at a time; a thread that says nothing for long is ended, and the change counted as noticed. */
async function verdicts(script, mutants) {
  const found = new Map();
  const open = mutants.map(({ id }) => id);
  while (open.length > 0) {
    await new Promise((resolve, reject) => {
      const worker = new Worker(join(tool, 'worker.mjs'), {
        workerData: { script, ids: [...open] },
        env: { ...process.env, TZ: 'Pacific/Chatham' },
      });
      let timer;
      const stop = () => {
        clearTimeout(timer);
        void worker.terminate().then(resolve);
      };
      const watch = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          found.set(open.shift(), 'killed');
          stop();
        }, LONGEST);
      };
      worker.on('message', ({ id, verdict }) => {
        found.set(id, verdict);
        open.shift();
        if (verdict !== 'killed' && process.argv.includes('--survivors')) {
          const { fileName, line, was, replacement } = mutants.find((mutant) => mutant.id === id);
          console.log(`${fileName}:${line} ${verdict} ${was} → ${replacement.split('\n')[0]}`);
        }
        if (found.size % 200 === 0) console.error(`${found.size} of ${mutants.length}`);
        if (open.length === 0) stop();
        else watch();
      });
      // A change that grows a list without end ends the thread for want of memory.
      worker.on('error', (error) => {
        if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
        found.set(open.shift(), 'killed');
        stop();
      });
    });
  }
  return found;
}

const { contents, mutants } = await instrumented();
const asked = mutants.filter(({ ignored }) => !ignored);
const known = new Set(equivalents.map(([path, line, replacement]) => `${path}|${line}|${replacement}`));
const isEquivalent = ({ fileName, text, replacement }) =>
  known.has(`${fileName.slice(room.folder.length + 1)}|${text}|${replacement.split('\n')[0]}`);
const oneOf = Number(option('one-of') ?? 1);
const real = asked.filter((mutant) => !isEquivalent(mutant)).filter((_, i) => i % oneOf === 0);
const found = await verdicts(await bundled(contents), real);

const counts = Object.fromEntries(
  files.map((file) => {
    const of = real.filter(({ fileName }) => fileName === `${room.folder}/${file}`);
    const killed = of.filter(({ id }) => found.get(id) === 'killed').length;
    return [`${room.folder}/${file}`, { mutants: of.length, killed }];
  }),
);
const out = option('out');
if (out !== undefined) {
  const before = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : {};
  const all = Object.entries({ ...before, ...counts }).filter(([path]) => existsSync(join(root, path)));
  const sorted = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(out, `${JSON.stringify(sorted, null, 2)}\n`);
}
for (const [path, { mutants: all, killed }] of Object.entries(counts))
  console.log(`${path}: ${killed} of ${all}`);
const sum = (key) => Object.values(counts).reduce((total, row) => total + row[key], 0);
console.log(
  `${name}: ${sum('killed')} of ${sum('mutants')} killed, ${asked.filter(isEquivalent).length} equivalent`,
);
process.exit(0);
