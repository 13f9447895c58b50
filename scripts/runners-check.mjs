// Tries `readout/testing` as a user would: packs the package, and installs it into a small project of Vitest and one of Jest.
// In each, the matchers, their types, the folder of articles and --update must work, a wrong expectation must fail, and the test that the
// playground writes must pass. Build first.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { createSandbox, refresh } from './docs-blocks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'readout-runners-'));
let failed = 0;

function run(cwd, command, args, more = {}) {
  const env = { ...process.env, NO_COLOR: '1', CI: '', ...more };
  delete env.VITEST;
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
  return { status: result.status, output: `${result.error?.message ?? ''}${result.stdout}${result.stderr}` };
}

function step(title, { status, output }, right = status === 0) {
  console.log(`${right ? 'ok    ' : 'FAILED'} ${title}`);
  if (right) return true;
  failed += 1;
  console.log(output.replace(/^(?=.)/gmu, '    | '));
  return false;
}

const ARTICLE =
  ' date 2025-03-11 Norwegian Prime Minister Kari Solbakk met with Latvian President Ana Oru in Riga. Norway will give EUR 20 million.';

/** A test file; `wrong` adds an expectation that does not hold. */
const testFile = (head, wrong) => `${head}
const text = ${JSON.stringify(ARTICLE)};
test('matchers', () => {
  expect(readout(text)).toMentionPerson('Ana Oru', { role: 'participant', country: 'LV' });
  expect(readout(text)).not.toMentionPerson('Ana Bek');
  expect(readout(text)).toHaveEvent({ type: 'meeting', status: 'held', participants: ['Kari Solbakk'] });
  expect(readout(text)).toMentionMoney({ amount: 20_000_000, currency: 'EUR' });
  expect(readout(text)).toMatchReadout({ article: { date: '2025-03-11' }, countries: ['LV', 'NO'] });
  expect(readout(text)).toMatchSnapshot();
  const gold = { participants: [{ name: 'Ana Oru' }, { name: 'Kari Solbakk' }], money: [{ amountText: '1', currency: 'EUR' }] };
  expect(score([gold], [readout(text)])).toMatchObject({ participants: { f1: 1 }, money: { precision: 0, recall: 0 } });
${wrong ? "  expect(readout(text)).toMentionPerson('Nobody Here');" : ''}
});
describeArticles('articles/*.txt');
`;

function tryRunner({ name, install, head, config, command, update }) {
  const project = join(folder, name);
  mkdirSync(join(project, 'articles'), { recursive: true });
  const at = (file) => join(project, file);
  writeFileSync(at('package.json'), `{ "name": "user-of-${name}", "private": true }\n`);
  writeFileSync(at('articles/one.txt'), ARTICLE);
  for (const [file, content] of Object.entries(config)) writeFileSync(at(file), content);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball, ...install];
  if (!step(`${name}: install`, run(project, 'npm', args))) return;

  const [program, ...rest] = command;
  const bin = at(join('node_modules', '.bin', program));
  const test = (...more) => run(project, bin, [...rest, ...more]);
  const file = name === 'jest' ? 'user.test.js' : 'user.test.ts';
  writeFileSync(at(file), testFile(head, false));
  step(`${name}: matchers, snapshots and articles`, test());
  const expected = JSON.parse(readFileSync(at('articles/one.expected.json'), 'utf8'));
  expected.countries = ['XX'];
  writeFileSync(at('articles/one.expected.json'), JSON.stringify(expected));
  const differing = test();
  step(
    `${name}: an article that differs fails`,
    differing,
    differing.status !== 0 && differing.output.includes('countries'),
  );
  step(`${name}: --update mends it`, test(update));
  step(`${name}: and it passes`, test());
  writeFileSync(at(file), testFile(head, true));
  const wrong = test();
  step(
    `${name}: a wrong expectation fails and says why`,
    wrong,
    wrong.status !== 0 && wrong.output.includes('took part'),
  );

  // What the playground hands out to be copied, as each runner takes it: Jest through a compiler to CommonJS, and as a module.
  for (const [article, text] of samples) {
    const code = testOf(name, readout(text), text, null);
    if (name === 'vitest') {
      writeFileSync(at(`${article}.test.ts`), code);
      step(`vitest: the playground's test of ${article}`, test(`${article}.test.ts`));
      continue;
    }
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
    writeFileSync(
      at(`${article}.test.js`),
      ts.transpileModule(code, { compilerOptions: options }).outputText,
    );
    step(`jest: the playground's test of ${article}`, test(`${article}.test.js`));
    writeFileSync(at(`${article}.test.mjs`), code);
    const modules = run(project, bin, ['--testMatch', `**/${article}.test.mjs`], {
      NODE_OPTIONS: '--experimental-vm-modules',
    });
    step(`jest: the same as a module`, modules);
    for (const ending of ['js', 'mjs']) rmSync(at(`${article}.test.${ending}`));
  }

  writeFileSync(
    at('typed.ts'),
    testFile(head.replaceAll(/const (\{.*\}) = require\('(.*)'\);/gu, "import $1 from '$2';"), false),
  );
  writeFileSync(
    at('tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2022',
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: name === 'jest' ? ['jest'] : [],
      },
      files: ['typed.ts'],
    }),
  );
  step(`${name}: types`, run(project, join(root, 'node_modules', '.bin', 'tsc'), ['--project', '.']));
}

// The playground's own function, as the page has it.
const bundled = join(folder, 'snippets.mjs');
await build({
  entryPoints: [join(root, 'docs/playground/snippets.ts')],
  outfile: bundled,
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
});
const { testOf } = await import(pathToFileURL(bundled).href);
const { readout } = await import(pathToFileURL(join(root, 'dist/index.js')).href);
const samples = ['demo-ferry', 'demo-call'].map((name) => [
  name,
  readFileSync(join(root, 'fixtures/articles', `${name}.txt`), 'utf8'),
]);

const packed = run(root, 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
if (!step('npm pack', packed)) process.exit(1);
const json = packed.output.slice(packed.output.search(/[[{]/u), packed.output.search(/[\]}][^\]}]*$/u) + 1);
const [report] = Object.values(JSON.parse(json));
const tarball = join(folder, report.filename);

try {
  tryRunner({
    name: 'vitest',
    install: [`vitest@${devDependencies.vitest}`, `vite@${devDependencies.vite}`],
    head: "import { expect, test } from 'vitest';\nimport { readout } from 'readout';\nimport { describeArticles, score } from 'readout/testing/vitest';",
    config: {},
    command: ['vitest', 'run'],
    update: '--update',
  });
  // The path of a stranger: what the README says, block by block, with the package that he has installed.
  const sandbox = createSandbox(join(folder, 'vitest', 'node_modules'));
  try {
    await refresh(readFileSync(join(root, 'README.md'), 'utf8'), 'README.md', sandbox);
    step('README, block by block', { status: 0, output: '' });
  } catch (error) {
    step('README, block by block', { status: 1, output: `${error.message}\n` });
  } finally {
    sandbox.close();
  }
  const alone = run(folder, join(folder, 'vitest', 'node_modules', '.bin', 'readout'), ['mcp']);
  step(
    'readout mcp says what it needs',
    alone,
    alone.output.includes('npm install @modelcontextprotocol/sdk'),
  );
  tryRunner({
    name: 'jest',
    install: ['jest@30', '@types/jest@30'],
    head: "const { readout } = require('readout');\nconst { describeArticles, score } = require('readout/testing/jest');",
    config: {},
    command: ['jest'],
    update: '--updateSnapshot',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);
