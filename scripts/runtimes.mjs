// The same bytes everywhere: reads all of fixtures/articles under every runtime that is here, in three time zones, two locales and two
// orders, and compares the readouts byte by byte. `npm run runtimes`; `--folder DIR` keeps the installed runtimes, `--only node,bun`
// chooses, `--out FILE` writes the figures. Node's lines, Deno and Bun are installed by npm; Chromium and Firefox must be there
// (Debian: chromium, firefox-esr), and a runtime that is missing is told and fails.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const kept = option('folder');
const folder = kept ?? mkdtempSync(join(tmpdir(), 'readout-runtimes-'));
const work = mkdtempSync(join(tmpdir(), 'readout-same-'));
const only = option('only')?.split(',');

const ZONES = ['UTC', 'Pacific/Chatham', 'America/St_Johns'];
const LOCALES = ['en_US', 'tr_TR'];

const articles = readdirSync(join(root, 'fixtures/articles'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(root, 'fixtures/articles', name), 'utf8'));

/** Runs inside every runtime: all articles in order, then in another order, and the host's zone and locale as proof that it had them. */
const program = `
import { readout, splitArticles } from ${JSON.stringify(join(root, 'dist/index.js'))};
const texts = ${JSON.stringify(articles)}.flatMap((text) => splitArticles(text).map((article) => article.text));
const read = (text) => JSON.stringify(readout(text, { vagueDates: true }));
const lines = texts.map(read);
let other = 0;
const order = texts.map((_, i) => i).sort((a, b) => ((a * 7919) % 104729) - ((b * 7919) % 104729));
for (const i of order) if (read(texts[i]) !== lines[i]) other += 1;
const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
globalThis.answer = JSON.stringify({ lines, other, timeZone, locale });
`;
const bundle = async (entry, file, tail) => {
  writeFileSync(join(work, entry), program + tail);
  await build({
    entryPoints: [join(work, entry)],
    outfile: join(work, file),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    nodePaths: [join(root, 'node_modules')],
    target: 'es2022',
    logLevel: 'error',
  });
};
await bundle('shell.js', 'shell.mjs', 'console.log(answer);\n');
await bundle('page.js', 'page.mjs', "await fetch('/answer', { method: 'POST', body: answer });\n");

const environment = (zone, locale) => ({
  PATH: process.env.PATH,
  HOME: work,
  TZ: zone,
  LANG: `${locale}.UTF-8`,
  LC_ALL: `${locale}.UTF-8`,
  DENO_NO_UPDATE_CHECK: '1',
  MOZ_HEADLESS: '1',
});

function install(spec) {
  const at = join(folder, spec.replace('@', '-'));
  if (!existsSync(join(at, 'node_modules'))) {
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'package.json'), '{ "private": true }\n');
    const run = spawnSync('npm', ['install', '--no-audit', '--no-fund', spec], { cwd: at, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${spec} cannot be installed: ${run.stderr.trim().split('\n')[0]}`);
  }
  return at;
}

const shell = (command, args) => (zone, locale) => {
  const run = spawnSync(command, [...args, join(work, 'shell.mjs')], {
    encoding: 'utf8',
    env: environment(zone, locale),
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr.trim().split('\n').slice(0, 3).join(' '));
  return run.stdout.trim();
};

/** Serves the page on this machine, has a browser open it, and waits for what the page posts. */
const browser = (command, argsFor) => async (zone, locale) => {
  const profile = mkdtempSync(join(work, 'profile-'));
  const language = locale.replace('_', '-');
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref('intl.locale.requested', '${language}'); user_pref('javascript.use_us_english_locale', false); user_pref('intl.accept_languages', '${language}');\n`,
  );
  let answered;
  const answer = new Promise((resolve) => {
    answered = resolve;
  });
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        response.end();
        answered(Buffer.concat(chunks).toString('utf8'));
      });
      return;
    }
    const script = request.url === '/page.mjs';
    response.setHeader(
      'content-type',
      script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    );
    // The page's policy forbids code made from text, as strict sites do.
    response.setHeader('content-security-policy', "default-src 'self'; script-src 'self'");
    response.end(
      script
        ? readFileSync(join(work, 'page.mjs'))
        : '<!doctype html><title>readout</title><script type="module" src="/page.mjs"></script>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const child = spawn(command, argsFor(profile, language, `http://127.0.0.1:${server.address().port}/`), {
    env: { ...environment(zone, locale), HOME: profile, LANGUAGE: language },
    stdio: 'ignore',
  });
  const late = new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in two minutes')), 120_000);
    timer.unref();
    child.once('error', reject);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    child.kill('SIGKILL');
    server.close();
    server.closeAllConnections();
  }
};
const found = (...names) => {
  for (const name of names) if (spawnSync('which', [name]).status === 0) return name;
  throw new Error(`${names.join(' or ')} is not here`);
};
const say = (command, args) =>
  spawnSync(command, args, { encoding: 'utf8', env: environment('UTC', 'en_US') })
    .stdout.trim()
    .split('\n')[0] ?? '';
const byNpm = (spec, path, args) => () => {
  const command = join(install(spec), path);
  return { version: say(command, ['--version']), run: shell(command, args) };
};

const RUNTIMES = {
  here: () => ({ version: process.version, run: shell(process.execPath, []) }),
  'node 20': byNpm('node@20', 'node_modules/node/bin/node', []),
  'node 22': byNpm('node@22', 'node_modules/node/bin/node', []),
  'node 24': byNpm('node@24', 'node_modules/node/bin/node', []),
  'node 26': byNpm('node@26', 'node_modules/node/bin/node', []),
  deno: byNpm('deno', 'node_modules/.bin/deno', ['run', '--no-config', '--quiet']),
  bun: byNpm('bun', 'node_modules/.bin/bun', ['run']),
  chromium: () => {
    const command = found('chromium', 'chromium-browser', 'google-chrome');
    return {
      version: say(command, ['--version']),
      run: browser(command, (profile, language, url) => [
        '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`, `--lang=${language}`, `--accept-lang=${language}`, url,
      ]), // biome-ignore format: a list
    };
  },
  firefox: () => {
    const command = found('firefox-esr', 'firefox');
    return {
      version: say(command, ['--version']),
      run: browser(command, (profile, _, url) => ['--headless', '--no-remote', '--profile', profile, url]),
    };
  },
};

let reference = null;
let failed = 0;
const rows = [];
try {
  for (const [name, open] of Object.entries(RUNTIMES)) {
    if (only !== undefined && !only.some((part) => name.startsWith(part))) continue;
    const row = { runtime: name, version: '', runs: 0, same: 0, hosts: [], fault: null };
    rows.push(row);
    try {
      const { version, run } = open();
      row.version = version.replace(/ (?:\(stable|built on).*/u, '');
      for (const zone of ZONES) {
        for (const locale of LOCALES) {
          const { lines, other, timeZone, locale: own } = JSON.parse(await run(zone, locale));
          reference ??= lines;
          row.runs += 1;
          row.hosts.push(`${timeZone} ${own}`);
          if (
            other === 0 &&
            lines.length === reference.length &&
            lines.every((line, i) => line === reference[i])
          )
            row.same += 1;
        }
      }
    } catch (error) {
      row.fault = String(error.message ?? error);
    }
    const right = row.fault === null && row.same === row.runs;
    if (!right) failed += 1;
    console.log(
      `${right ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${row.version.padEnd(34)} ${row.same} of ${row.runs} runs the same${row.fault ? `: ${row.fault}` : ''}`,
    );
  }
  const figures = {
    articles: reference?.length ?? 0,
    bytes: Buffer.byteLength(reference?.join('\n') ?? ''),
    sha256: createHash('sha256')
      .update(reference?.join('\n') ?? '')
      .digest('hex'),
    zones: ZONES,
    locales: LOCALES,
    rows,
  };
  const out = option('out');
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`${figures.articles} readouts, ${figures.bytes} bytes, ${figures.sha256.slice(0, 12)}`);
} finally {
  rmSync(work, { recursive: true, force: true });
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);
