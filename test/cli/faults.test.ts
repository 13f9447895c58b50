import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, cli } from './program.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-faults-'));
  mkdirSync(join(folder, 'news'));
  for (const name of ['a', 'b', 'd']) writeFileSync(join(folder, 'news', `${name}.txt`), article(1));
  const lines = Array.from({ length: 3000 }, (_, i) =>
    JSON.stringify({ id: i, text: article((i % 28) + 1) }),
  );
  writeFileSync(join(folder, 'many.ndjson'), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A shell line in which `readout` is the built command line. */
const shell = (line: string) =>
  spawnSync('bash', ['-c', line.replaceAll('readout ', `"${process.execPath}" "${cli}" `)], {
    cwd: folder,
    encoding: 'utf8',
  });
const lines = (
  text: string,
): readonly { readonly id: unknown; readonly error?: { readonly code: string } }[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/**
 * How `shell` must be begun so that what may not be read cannot be: root may read everything, unless its capability to do so is taken away.
 * `null` where no way is at hand.
 */
function underPermissions(): string | null {
  const locked = join(folder, 'locked.txt');
  writeFileSync(locked, 'x');
  chmodSync(locked, 0);
  const ways = [
    '',
    'setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search ',
  ];
  return (
    ways.find(
      (way) => shell(`${way}cat locked.txt`).status !== 0 && shell(`${way}readout --version`).status === 0,
    ) ?? null
  );
}

describe('one fault costs one record', () => {
  it('a file and a folder that may not be read', (context) => {
    const way = underPermissions();
    if (way === null) return context.skip('this user may read every file, and there is no setpriv');
    for (const name of ['open', 'closed']) mkdirSync(join(folder, 'kept', name), { recursive: true });
    for (const name of ['open/a.txt', 'open/b.txt', 'open/c.txt', 'closed/d.txt'])
      writeFileSync(join(folder, 'kept', name), article(1));
    writeFileSync(join(folder, 'kept/open/bb.ndjson'), '{"id":1,"text":"x"}');
    for (const name of ['open/b.txt', 'open/bb.ndjson', 'closed']) chmodSync(join(folder, 'kept', name), 0);
    const { stdout, stderr, status } = shell(
      `${way}readout kept/open kept/closed kept/open/b.txt --format ndjson`,
    );
    expect(status).toBe(1);
    expect(lines(stdout).map(({ id, error }) => [id, error?.code ?? 'read'])).toEqual([
      ['kept/open/a.txt', 'read'],
      ['kept/open/b.txt', 'file/not-readable'],
      ['kept/open/bb.ndjson', 'file/not-readable'],
      ['kept/open/c.txt', 'read'],
      ['kept/closed', 'file/not-readable'],
      ['kept/open/b.txt', 'file/not-readable'],
    ]);
    expect(stderr).toContain('kept/open/b.txt cannot be read (EACCES).');
    expect(stderr).toContain('2 articles read, 4 failed');
    const out = shell(`${way}readout kept/open --out unreadable`);
    expect([out.status, readdirSync(join(folder, 'unreadable')).sort()]).toEqual([
      1,
      ['kept-open-a.json', 'kept-open-c.json'],
    ]);
    chmodSync(join(folder, 'kept/closed'), 0o700);
  });

  // A process's own memory is a file without a size, and its first page cannot be read by anybody.
  it.skipIf(!existsSync('/proc/self/mem'))('a file that breaks off while it is read', () => {
    for (const name of ['x.txt', 'z.txt']) writeFileSync(join(folder, name), article(1));
    for (const name of ['y.txt', 'y.ndjson']) symlinkSync('/proc/self/mem', join(folder, name));
    const { stdout, status } = shell('readout x.txt y.txt y.ndjson z.txt --format ndjson');
    expect(status).toBe(1);
    expect(lines(stdout).map(({ id, error }) => [id, error?.code ?? 'read'])).toEqual([
      ['x.txt', 'read'],
      ['y.txt', 'file/not-readable'],
      ['y.ndjson', 'file/not-readable'],
      ['z.txt', 'read'],
    ]);
  });

  it('a link that leads nowhere, a folder called like a file', () => {
    symlinkSync('nowhere', join(folder, 'news', 'bb.txt'));
    mkdirSync(join(folder, 'news', 'c.txt'));
    const { stdout, status } = shell('readout news --format ndjson');
    expect(status).toBe(1);
    expect(lines(stdout).map(({ id, error }) => [id, error?.code ?? 'read'])).toEqual([
      ['news/a.txt', 'read'],
      ['news/b.txt', 'read'],
      ['news/bb.txt', 'file/not-found'],
      ['news/c.txt', 'file/not-readable'],
      ['news/d.txt', 'read'],
    ]);
  });

  it('lines that are no JSON, no object, no text, no date, half a letter as an id', () => {
    const records = [
      '{"id":1,"text":"x"}',
      '{"id":2,"te',
      '[]',
      '{"id":4}',
      '{"id":5,"text":"x","date":"2024-02-30"}',
      '{"id":"\\ud800","text":"x"}',
      '{"id":{"__proto__":1},"text":"x"}',
      '{"__proto__":{"text":"x"}}',
      '{"id":9,"text":"x"}',
    ];
    writeFileSync(join(folder, 'bad.ndjson'), records.join('\n'));
    for (const format of ['ndjson', 'jsonld', 'csv', 'json']) {
      const { stdout, status, stderr } = shell(`readout bad.ndjson --format ${format}`);
      expect([format, status]).toEqual([format, 1]);
      expect(stderr).toContain('3 articles read, 6 failed');
      expect(stderr).not.toContain('    at ');
      expect(stdout.length).toBeGreaterThan(0);
    }
  });

  it('bytes that are no UTF-8 are replaced, told as an issue, and cost nothing else', () => {
    const bytes = Buffer.concat([
      Buffer.from(article(1).slice(0, 40)),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(article(1).slice(40)),
    ]);
    writeFileSync(join(folder, 'bytes.txt'), bytes);
    const summary = JSON.parse(shell('readout bytes.txt').stdout);
    const told = summary.issues.find(
      ({ code }: { readonly code: string }) => code === 'text/invalid-characters',
    );
    expect(told).toMatchObject({ severity: 'warning', span: { start: 40, end: 41, text: '\uFFFD' } });
    expect(told.message).toMatch(/^2 characters/u);
    expect(summary.participants).toHaveLength(2);
    expect(shell('readout bytes.txt --strict').status).toBe(1);
  });
});

describe('where nothing more can be written', () => {
  it.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is told in one line', () => {
    for (const format of ['json', 'ndjson', 'text']) {
      const { status, stderr } = shell(`readout many.ndjson --format ${format} > /dev/full`);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^readout: ENOSPC[^\n]*\n$/u);
    }
  });

  it('a full disk under --out leaves whole files only', () => {
    // The limit of a file's size stands for the room that is left: no page fits into it, each row of CSV does.
    const { status, stderr } = shell('ulimit -f 4; readout news/a.txt news/b.txt --format html --out pages');
    expect(status).toBe(1);
    expect(stderr).toMatch(/readout: E(?:FBIG|NOSPC)[^\n]*\n/u);
    expect(readdirSync(join(folder, 'pages'))).toEqual([]);
    expect(shell('ulimit -f 40; readout news/a.txt --format csv --out rows').status).toBe(0);
  });

  it('a reader that leaves is no fault', () => {
    for (const format of ['ndjson', 'csv', 'text']) {
      const { stdout, stderr, status } = shell(
        `set -o pipefail; readout many.ndjson --format ${format} | head -c 2000 | wc -c`,
      );
      expect([stdout.trim(), stderr, status]).toEqual(['2000', '', 0]);
    }
  });
});

describe('when it is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s leaves whole files only', async (signal) => {
    const out = join(folder, signal);
    const child = spawn(process.execPath, [cli, 'many.ndjson', '--format', 'json', '--out', out], {
      cwd: folder,
      stdio: 'ignore',
    });
    const timer = setInterval(() => {
      if (existsSync(out) && readdirSync(out).length > 30) child.kill(signal);
    }, 5);
    const [code, by] = await once(child, 'close');
    clearInterval(timer);
    expect([code, by]).toEqual([null, signal]);
    const whole = readdirSync(out).filter((name) => !name.startsWith('.'));
    expect(whole.length).toBeGreaterThan(29);
    expect(whole.length).toBeLessThan(3000);
    for (const name of whole)
      expect(JSON.parse(readFileSync(join(out, name), 'utf8')).schema).toBe('readout/1');
  });

  it('kill -9 in the middle of a file leaves no half of it, and --resume makes it', () => {
    // Files are small and soon written, so the moment is made: the third is written by half, and the process kills itself.
    writeFileSync(
      join(folder, 'half.mjs'),
      `import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const { writeFile } = files;
let written = 0;
files.writeFile = async (path, data) => {
  written += 1;
  if (written < 3) return writeFile(path, data);
  await writeFile(path, data.slice(0, data.length / 2));
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => {});
};
syncBuiltinESMExports();
`,
    );
    mkdirSync(join(folder, 'five'));
    for (const name of 'abcde') writeFileSync(join(folder, 'five', `${name}.txt`), article(1));
    const run = (...before: readonly string[]) =>
      spawnSync(process.execPath, [...before, cli, 'five', '--out', 'made', '--resume'], {
        cwd: folder,
        encoding: 'utf8',
      });
    const whole = () => readdirSync(join(folder, 'made')).filter((name) => !name.startsWith('.'));
    expect(run('--import', './half.mjs').signal).toBe('SIGKILL');
    expect(readdirSync(join(folder, 'made'))).toHaveLength(3);
    expect(whole()).toHaveLength(2);
    const { status, stderr } = run();
    expect([status, whole().length]).toEqual([0, 5]);
    expect(stderr).toContain('3 articles read, 2 read before');
    for (const name of whole())
      expect(JSON.parse(readFileSync(join(folder, 'made', name), 'utf8')).schema).toBe('readout/1');
    expect(readdirSync(join(folder, 'made'))).toHaveLength(5);
  });
});
