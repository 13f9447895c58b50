// Checks the package as users get it: packs it, lints the tarball (publint, attw), installs it into an empty folder
// and uses every entry by import, by require and from TypeScript under both module resolutions. Build first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeCodeIn } from './made-code.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'readout-pack-'));

let failed = 0;
function step(title, command, args, cwd = folder) {
  const run = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const right = run.status === 0;
  console.log(`${right ? 'ok    ' : 'FAILED'} ${title}`);
  if (!right) {
    failed += 1;
    console.log(
      `${run.error?.message ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`.replace(/^(?=.)/gmu, '    | '),
    );
  }
  return right ? run.stdout : null;
}

// The entries for test runners load only inside these: scripts/runners-check.mjs tries them there.
const entries = Object.keys(manifest.exports).filter(
  (entry) => !entry.endsWith('.json') && !entry.startsWith('./testing/'),
);
const jsonEntries = Object.keys(manifest.exports).filter((entry) => entry.endsWith('.json'));
const specifier = (entry) => manifest.name + entry.slice(1);

/** Source that loads every entry and fails on an empty one. */
const uses = (load, loadJson) => `
import assert from 'node:assert';
for (const [name, entry] of [${entries.map((e) => `['${specifier(e)}', ${load(specifier(e))}]`).join(', ')}]) {
  assert(Object.keys(entry).length > 0, name + ' exports nothing');
}
${jsonEntries.map((e) => `assert(Object.keys(${loadJson(specifier(e))}).length > 0);`).join('\n')}
`;

/** TypeScript that imports every entry, and breaks if the types of the main one fall back to \`any\`. */
const typed = `
${entries.map((e, i) => `import * as entry${i} from '${specifier(e)}';`).join('\n')}
type IsAny<T> = 0 extends 1 & T ? true : false;
export const checks: readonly [${entries.map((_, i) => `IsAny<typeof entry${i}>`).join(', ')}] = [${entries.map(() => 'false').join(', ')}];
${
  manifest.exports['.'] && readFileSync(join(root, 'dist/index.d.ts'), 'utf8').includes('safeReadout')
    ? `const summary: entry0.Readout = entry0.readout('x');
export const text: string = JSON.stringify(summary);
// @ts-expect-error a summary is no number
export const wrong: number = entry0.readout('x');`
    : ''
}
`;

try {
  const packed = step(
    'npm pack',
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    root,
  );
  if (packed === null) process.exit(1);
  // npm 11 gives a list, later ones an object by package name.
  const [report] = Object.values(JSON.parse(packed));
  const tarball = join(folder, report.filename);
  console.log(`       ${report.files.length} files, ${Math.round(report.size / 1000)} kB packed`);

  step('publint', bin('publint'), ['run', tarball, '--strict']);
  // The old resolution of "node10" knows no exports map, so no subpath: Node 20 and all current bundlers do.
  // Vitest itself is ESM only, and so is the entry that loads it: a CommonJS form could not work. `runners:check` tries it for real.
  // The pool of threads is ESM too, and Node 20.19 requires ESM: the step below does.
  const esmOnlyEntries = ['testing/vitest', 'pool'];
  step('attw', bin('attw'), [
    tarball,
    '--profile',
    'node16',
    '--exclude-entrypoints',
    ...jsonEntries,
    ...esmOnlyEntries,
  ]);

  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }\n');
  step('install the tarball into an empty folder', 'npm', [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    tarball,
  ]);

  writeFileSync(
    join(folder, 'use.mjs'),
    uses(
      (s) => `await import('${s}')`,
      (s) => `(await import('${s}', { with: { type: 'json' } })).default`,
    ),
  );
  step('use it by import', process.execPath, ['--no-warnings', 'use.mjs']);
  const made = madeCodeIn(join(folder, 'node_modules', manifest.name, 'dist'));
  if (made.length > 0) failed += 1;
  console.log(
    `${made.length === 0 ? 'ok    ' : 'FAILED'} no code is made from text${made.map((place) => `\n    | ${place}`).join('')}`,
  );
  // zod's compiled mode wants `new Function`; where that is forbidden, as by a page's policy, it must turn itself off.
  writeFileSync(
    join(folder, 'read.mjs'),
    `import { readout } from '${manifest.name}';
console.log(JSON.stringify(readout(' date 2025-06-02 Ana Oru met Jan Bek in Riga on Monday and pledged $5 million.')));`,
  );
  const free = step('read an article', process.execPath, ['read.mjs']);
  const forbidden = ['--disallow-code-generation-from-strings', 'read.mjs'];
  const bound = step('read it where code from text is forbidden', process.execPath, forbidden);
  if (free !== bound) failed += 1;
  console.log(`${free === bound ? 'ok    ' : 'FAILED'} both read the same`);
  writeFileSync(
    join(folder, 'use.cjs'),
    uses(
      (s) => `require('${s}')`,
      (s) => `require('${s}')`,
    ).replace("import assert from 'node:assert'", "const assert = require('node:assert')"),
  );
  step('use it by require', process.execPath, ['use.cjs']);

  for (const file of ['typed.mts', 'typed.cts']) writeFileSync(join(folder, file), typed);
  for (const [resolution, compilerOptions, files] of [
    ['nodenext', { module: 'nodenext' }, ['typed.mts', 'typed.cts']],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, ['typed.mts']],
  ]) {
    const options = {
      ...compilerOptions,
      target: 'es2022',
      strict: true,
      noEmit: true,
      types: [],
      skipLibCheck: false,
    };
    const project = `tsconfig.${resolution}.json`;
    writeFileSync(join(folder, project), JSON.stringify({ compilerOptions: options, files }));
    step(`types under ${resolution}: ${files.join(', ')}`, bin('tsc'), ['--project', project]);
  }

  if (manifest.bin) {
    const name = Object.keys(manifest.bin)[0];
    step('the command line says its version', join(folder, 'node_modules', '.bin', name), ['--version']);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);
