import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { article, cli } from './program.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-out-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly err: string;
}

/** The built command line; `seen` may kill it. */
async function readout(args: readonly string[], seen: (kill: () => void) => void = () => {}): Promise<Run> {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
  });
  seen(() => child.kill('SIGKILL'));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, err };
}

const whole = (name: string): string[] =>
  readdirSync(join(folder, name)).filter((file) => !file.startsWith('.'));

it('leaves whole files only when it is killed, and --resume makes the rest', async () => {
  const lines = Array.from({ length: 1500 }, (_, i) =>
    JSON.stringify({ id: i, text: article((i % 28) + 1).repeat(4) }),
  );
  writeFileSync(join(folder, 'many.ndjson'), `${lines.join('\n')}\n`);
  const args = ['many.ndjson', '--format', 'json', '--out', 'killed'];
  const killed = await readout(args, (kill) => {
    const timer = setInterval(() => {
      try {
        if (whole('killed').length < 20) return;
      } catch {
        return;
      }
      clearInterval(timer);
      kill();
    }, 5);
  });
  expect(killed.code).toBeNull();
  const left = whole('killed');
  expect(left.length).toBeGreaterThanOrEqual(20);
  expect(left.length).toBeLessThan(1500);
  for (const name of left)
    expect(JSON.parse(readFileSync(join(folder, 'killed', name), 'utf8')).schema).toBe('readout/1');
  const first = join(folder, 'killed', left[0]!);
  const made = statSync(first).mtimeMs;

  const second = await readout([...args, '--resume']);
  expect(second.code).toBe(0);
  expect(second.err).toContain(`${1500 - left.length} articles read, ${left.length} read before`);
  expect(whole('killed')).toHaveLength(1500);
  expect(readdirSync(join(folder, 'killed')).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(statSync(first).mtimeMs).toBe(made);
});

it('names files alike on every run, and gives no name twice', async () => {
  const texts = ['talks', 'talks', 'talks-2', 'Talks', 'bad', 'talks'].map((id, i) =>
    JSON.stringify({ id, text: id === 'bad' ? ' date 2024-02-30 x' : article(i + 1) }),
  );
  writeFileSync(join(folder, 'names.ndjson'), texts.join('\n'));
  const args = ['names.ndjson', '--format', 'json', '--out', 'names'];
  expect((await readout(args)).code).toBe(1);
  const names = whole('names').sort();
  expect(names).toEqual(['Talks-3.json', 'talks-2-2.json', 'talks-2.json', 'talks-4.json', 'talks.json']);
  const dates = names.map(
    (name) => JSON.parse(readFileSync(join(folder, 'names', name), 'utf8')).article.date,
  );
  expect(new Set(dates).size).toBe(5);
  rmSync(join(folder, 'names', 'talks-4.json'));
  const again = await readout([...args, '--resume']);
  expect(again.err).toContain('1 article read, 1 failed, 4 read before');
  expect(whole('names').sort()).toEqual(names);
});

it('says what the system says where it cannot write, without a trace of calls', async () => {
  writeFileSync(join(folder, 'a.txt'), article(1));
  writeFileSync(join(folder, 'taken'), 'a file');
  const { code, err } = await readout(['a.txt', '--out', 'taken']);
  expect(code).toBe(1);
  expect(err).toMatch(/^readout: E(?:EXIST|NOTDIR): .*\n$/u);
  expect((await readout(['a.txt', '--resume'])).code).toBe(2);
});

it('takes patterns that the shell left alone, and files that are called like one', async () => {
  mkdirSync(join(folder, 'news/deep'), { recursive: true });
  for (const name of ['b.txt', 'a.txt', 'deep/c.txt', 'talks [1].txt'])
    writeFileSync(join(folder, 'news', name), article(1));
  expect((await readout(['news/*.txt', '--out', 'one'])).err).toContain('3 articles read');
  expect((await readout(['news/**/*.txt', '--out', 'two'])).err).toContain('4 articles read');
  expect((await readout(['news/talks [1].txt', '--out', 'three'])).code).toBe(0);
  expect(whole('three')).toEqual(['news-talks-1.json']);
  expect((await readout(['news/*.md'])).err).toContain('There is no file news/*.md');
});
