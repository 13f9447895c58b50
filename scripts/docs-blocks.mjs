// Executes the code blocks of a Markdown page and writes their output, and the generated parts, back into it.
//
// - ```ts and ```js are run by Node, ```sh by bash, in a sandbox where the package `readout` is the one built here, and that
//   holds article.txt and call.txt (the fixtures demo-ferry and demo-call), news/ with both, and articles.ndjson.
//   `ts vitest` and `ts jest`: run as a test file of that runner. `ts fragment`: a piece of a file, only parsed.
//   Lines of sh that install, build or test are not run; the npm scripts that they name must exist.
// - A block after `<!-- output -->` holds what the block before it printed.
// - A block after `<!-- example: money.0 of demo-ferry -->` holds that part of the fixture's readout.
// - What stands between `<!-- fields: money -->` and `<!-- end -->` is a table from the schema.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/u, '');
const fixture = (name) => join(root, 'fixtures', 'articles', `${name}.txt`);

/**
 * A folder in which a reader of the documents would try them: with the package built here, or with one that is installed in
 * `modules` (a folder `node_modules`), as a stranger has it.
 */
export function createSandbox(modules = join(root, 'node_modules')) {
  const library = existsSync(join(modules, 'readout')) ? join(modules, 'readout') : root;
  const folder = mkdtempSync(join(tmpdir(), 'readout-docs-'));
  const at = (...path) => join(folder, ...path);
  mkdirSync(at('node_modules'));
  symlinkSync(library, at('node_modules', 'readout'));
  for (const name of ['vitest', 'zod']) {
    const installed = join(modules, name);
    if (existsSync(installed)) symlinkSync(installed, at('node_modules', name));
  }
  writeFileSync(at('package.json'), '{ "name": "reader", "private": true, "type": "module" }\n');
  cpSync(fixture('demo-ferry'), at('article.txt'));
  cpSync(fixture('demo-call'), at('call.txt'));
  mkdirSync(at('news'));
  for (const name of ['demo-ferry', 'demo-call']) cpSync(fixture(name), at('news', `${name}.txt`));
  const records = ['demo-ferry', 'demo-call'].map((name, i) =>
    JSON.stringify({ id: i + 1, text: readFileSync(fixture(name), 'utf8') }),
  );
  writeFileSync(at('articles.ndjson'), `${records.join('\n')}\n`);
  mkdirSync(at('bin'));
  const cli = `"${process.execPath}" "${join(library, 'dist', 'cli.js')}"`;
  writeFileSync(at('bin', 'readout'), `#!/bin/sh\nexec ${cli} "$@"\n`);
  writeFileSync(at('bin', 'npx'), `#!/bin/sh\n[ "$1" = readout ] || exit 127\nshift\nexec ${cli} "$@"\n`);
  for (const name of ['readout', 'npx']) chmodSync(at('bin', name), 0o755);
  const vitest = join(modules, 'vitest', 'vitest.mjs');
  return { folder, vitest, close: () => rmSync(folder, { recursive: true, force: true }) };
}

function run(sandbox, command, args, what) {
  const result = spawnSync(command, args, {
    cwd: sandbox.folder,
    encoding: 'utf8',
    // Nothing of the runner that may have started us: neither its colours nor its idea of where it runs.
    env: {
      PATH: `${join(sandbox.folder, 'bin')}:${process.env.PATH}`,
      HOME: sandbox.folder,
      TZ: 'UTC',
      NO_COLOR: '1',
      COLUMNS: '100',
    },
  });
  if (result.status !== 0) {
    throw new Error(`${what} fails:\n${result.error?.message ?? ''}${result.stdout}${result.stderr}`);
  }
  return result.stdout.replaceAll('\r\n', '\n');
}

const NOT_RUN = /^\s*(?:npm|\.ci\/run|bash \.ci\/run|npx vitest|git|cd)\b/u;
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

function runShell(sandbox, code, what) {
  const lines = code.split('\n');
  for (const [, name] of code.matchAll(/npm run ([\w:]+)/gu)) {
    if (!(name in scripts)) throw new Error(`${what} names the npm script "${name}", which does not exist.`);
  }
  const kept = lines.filter((line) => !NOT_RUN.test(line));
  return kept.join('').trim() === '' ? '' : run(sandbox, 'bash', ['-ec', kept.join('\n')], what);
}

let number = 0;
function runScript(sandbox, code, info, what) {
  const options = { reportDiagnostics: true, compilerOptions: { module: 'esnext', target: 'es2022' } };
  const { outputText, diagnostics } = ts.transpileModule(code, options);
  if (diagnostics.length > 0) {
    throw new Error(
      `${what} is no TypeScript: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n')}`,
    );
  }
  if (info.includes('fragment') || info.includes('jest')) return '';
  number += 1;
  if (info.includes('vitest')) {
    writeFileSync(join(sandbox.folder, `block-${number}.test.mjs`), outputText);
    return run(
      sandbox,
      process.execPath,
      [sandbox.vitest, 'run', '--root', sandbox.folder, `block-${number}.test.mjs`],
      what,
    );
  }
  const file = join(sandbox.folder, `block-${number}.mjs`);
  writeFileSync(file, outputText);
  return run(sandbox, process.execPath, [file], what);
}

/** Executes one block; gives what it printed. */
function execute(sandbox, language, info, code, what) {
  if (language === 'sh') return runShell(sandbox, code, what);
  if (language === 'ts' || language === 'js') return runScript(sandbox, code, info, what);
  if (language === 'json') JSON.parse(code);
  return '';
}

/** `money.0` of a readout, with long lists cut to two entries. */
async function exampleOf(path, name) {
  const { readout } = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
  const whole = readout(readFileSync(fixture(name), 'utf8'));
  const part = path.split('.').reduce((value, key) => value?.[key], whole);
  if (part === undefined) return 'null';
  return JSON.stringify(part, null, 2);
}

/** What a field of the JSON Schema may hold: `string, null`, `"held" or "planned"`, `list of objects`. */
function typeOf(schema) {
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.const) return `\`${schema.const}\``;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  if (schema.type === 'object') return 'object';
  return Array.isArray(schema.type) ? schema.type.join(' or ') : schema.type;
}

function tableOf(field) {
  const { properties } = JSON.parse(readFileSync(join(root, 'docs', 'readout.schema.json'), 'utf8'));
  const found = properties[field];
  const object = found.type === 'array' ? found.items : found;
  const rows = Object.entries(object.properties ?? {}).map(
    ([name, schema]) =>
      `| \`${name}\` | ${typeOf(schema)} | ${(schema.description ?? schema.anyOf?.[0]?.description ?? '').replaceAll('|', '\\|')} |`,
  );
  return ['| field | holds | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

const FENCE = /^```(\w*)[^\S\n]*([^\n]*)\n(.*?)^```$/gmsu;

/** The page with its outputs and generated parts as they are now; throws where a block fails. */
export async function refresh(page, name, sandbox) {
  const withTables = page.replace(
    /(<!-- fields: (\w+) -->\n)(?:.*?\n)??(<!-- end -->)/gsu,
    (_, begin, field, end) => `${begin}${tableOf(field)}\n${end}`,
  );
  let fresh = '';
  let last = 0;
  let printed = '';
  for (const match of withTables.matchAll(FENCE)) {
    const [whole, language, info, code] = match;
    const before = withTables.slice(last, match.index);
    const marker = /<!-- (output|example: ([\w.]+) of ([\w-]+)) -->\n$/u.exec(before);
    fresh += before;
    last = match.index + whole.length;
    if (marker === null) {
      const line = withTables.slice(0, match.index).split('\n').length;
      printed = execute(sandbox, language, info, code, `The block at ${name}:${line}`);
      fresh += whole;
    } else {
      const content = marker[1] === 'output' ? printed.trimEnd() : await exampleOf(marker[2], marker[3]);
      fresh += `\`\`\`${language}${info === '' ? '' : ` ${info}`}\n${content}\n\`\`\``;
    }
  }
  return fresh + withTables.slice(last);
}
