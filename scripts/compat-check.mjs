// The packed package with every compiler and bundler that users have: `npm run compat`; `--folder DIR` keeps what npm installs,
// `--out FILE` writes the figures. TypeScript 5.5 to the newest under three module resolutions; esbuild, Vite, webpack and Rollup, whose
// bundles are run where code from text is forbidden, and must read as the package itself does. Build first.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const kept = option('folder');
const folder = kept ?? mkdtempSync(join(tmpdir(), 'readout-compat-'));
mkdirSync(folder, { recursive: true });
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const COMPILERS = ['5.5', '5.6', '5.7', '5.8', '5.9', '6', '7'];
const BUNDLERS = ['esbuild', 'vite@7', 'rollup', 'webpack'];
const rows = [];

function run(command, args, cwd = folder) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  return {
    right: result.status === 0,
    out: result.stdout ?? '',
    text: `${result.error?.message ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`,
  };
}
function tell(tool, what, { right, text }) {
  rows.push({ tool, what, right });
  console.log(`${right ? 'ok    ' : 'FAILED'} ${tool}: ${what}`);
  if (!right) console.log(text.slice(0, 3000).replace(/^(?=.)/gmu, '    | '));
}
const must = (result, what) => {
  if (!result.right) throw new Error(`${what} fails: ${result.text}`);
  return result.out;
};

try {
  const [report] = Object.values(
    JSON.parse(
      must(
        run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
        'npm pack',
      ),
    ),
  );
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n');
  must(
    run('npm', [
      'install', '--no-audit', '--no-fund', '--force', join(folder, report.filename), '@types/node@20', 'vitest@4',
      ...BUNDLERS, '@rollup/plugin-node-resolve', '@rollup/plugin-commonjs',
      ...COMPILERS.map((version) => `typescript-${version}@npm:typescript@${version}`),
    ]),
    'npm install',
  ); // biome-ignore format: a list

  const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));
  const specifier = (entry) => manifest.name + entry.slice(1);
  const typed = (common) => `
${entries
  .filter((entry) => !(common && /vitest|pool/u.test(entry)))
  .map(
    (entry, i) => `import * as entry${i} from '${specifier(entry)}';
export type Of${i} = 0 extends 1 & typeof entry${i} ? never : typeof entry${i};`,
  )
  .join('\n')}
import { readout, type Readout } from '${manifest.name}';
const summary: Readout = readout('x', { date: '2025-06-02' });
export const text: string = JSON.stringify(summary);
// @ts-expect-error a summary is no number
export const wrong: number = readout('x');
`;
  writeFileSync(join(folder, 'typed.mts'), typed(false));
  writeFileSync(join(folder, 'typed.cts'), typed(true));
  for (const version of COMPILERS) {
    const at = join(folder, 'node_modules', `typescript-${version}`);
    const { version: exact, bin } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
    for (const [resolution, compilerOptions, files] of [
      ['node16', { module: 'node16' }, ['typed.mts', 'typed.cts']],
      ['nodenext', { module: 'nodenext' }, ['typed.mts', 'typed.cts']],
      ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, ['typed.mts']],
    ]) {
      const project = `tsconfig.${resolution}.json`;
      const options = {
        ...compilerOptions,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        strict: true,
        noEmit: true,
        types: ['node'],
        skipLibCheck: true,
      };
      writeFileSync(join(folder, project), JSON.stringify({ compilerOptions: options, files }));
      tell(
        `TypeScript ${exact}`,
        resolution,
        run(process.execPath, [join(at, bin.tsc), '--project', project]),
      );
    }
  }

  const article = readFileSync(join(root, 'fixtures/articles/demo-ferry.txt'), 'utf8');
  writeFileSync(
    join(folder, 'app.js'),
    `import { readout } from '${manifest.name}';
import { findMoney } from '${manifest.name}/money';
import { renderHtml } from '${manifest.name}/render';
const text = ${JSON.stringify(article)};
const summary = readout(text);
console.log(JSON.stringify([summary, findMoney(text).length, renderHtml(summary, text).length]));
`,
  );
  const expected = must(run(process.execPath, ['app.js']), 'app.js');
  const guarded = (file) => run(process.execPath, ['--disallow-code-generation-from-strings', file]);
  const same = (result) => ({ ...result, right: result.right && result.out === expected });
  tell('Node', '--disallow-code-generation-from-strings', same(guarded('app.js')));

  writeFileSync(
    join(folder, 'rollup.config.mjs'),
    `import resolve from '@rollup/plugin-node-resolve';
import commonjs from '@rollup/plugin-commonjs';
export default { input: 'app.js', output: { file: 'out/rollup.mjs', inlineDynamicImports: true }, plugins: [resolve({ browser: true }), commonjs()] };
`,
  );
  writeFileSync(
    join(folder, 'vite.config.mjs'),
    `export default { logLevel: 'error', build: { outDir: 'out/vite', lib: { entry: 'app.js', formats: ['es'], fileName: () => 'vite.mjs' } } };\n`,
  );
  writeFileSync(
    join(folder, 'webpack.config.mjs'),
    `export default { mode: 'production', target: 'web', entry: './app.js', output: { path: new URL('./out', import.meta.url).pathname, filename: 'webpack.cjs' }, performance: { hints: false } };\n`,
  );
  const bin = (name) => join(folder, 'node_modules', '.bin', name);
  writeFileSync(
    join(folder, 'webpack.mjs'),
    `import webpack from 'webpack'; import config from './webpack.config.mjs';
webpack(config, (error, stats) => { if (error || stats.hasErrors()) { console.error(error ?? stats.toString('errors-only')); process.exit(1); } });\n`,
  );
  for (const [tool, command, args, file] of [
    [
      'esbuild',
      bin('esbuild'),
      [
        'app.js',
        '--bundle',
        '--minify',
        '--format=esm',
        '--platform=browser',
        '--target=es2022',
        '--outfile=out/esbuild.mjs',
        '--log-level=error',
      ],
      'out/esbuild.mjs',
    ],
    ['vite', bin('vite'), ['build'], 'out/vite/vite.mjs'],
    ['rollup', bin('rollup'), ['--config', '--silent'], 'out/rollup.mjs'],
    ['webpack', process.execPath, ['webpack.mjs'], 'out/webpack.cjs'],
  ]) {
    const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', tool, 'package.json'), 'utf8'));
    const built = run(command, args);
    tell(
      `${tool} ${version}`,
      'bundles for browsers; reads the same where code from text is forbidden',
      built.right ? same(guarded(file)) : built,
    );
  }
} catch (error) {
  tell('set-up', 'pack and install', { right: false, text: String(error.message) });
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
const out = option('out');
if (out !== undefined) writeFileSync(out, `${JSON.stringify({ rows }, null, 2)}\n`);
process.exit(rows.every(({ right }) => right) ? 0 : 1);
