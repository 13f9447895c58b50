import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, cli } from './program.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-jobs-'));
  mkdirSync(join(folder, 'news'));
  // More articles than fit into the batches that are under way at once, some of them with faults.
  for (let i = 0; i < 300; i++) {
    const text = i % 100 === 7 ? ' date 2024-02-30 x' : i % 100 === 8 ? '' : article((i % 28) + 1);
    writeFileSync(join(folder, 'news', `${String(i).padStart(3, '0')}.txt`), text);
  }
  writeFileSync(join(folder, 'news', '999.ndjson'), `${JSON.stringify({ text: article(3) })}\n{\n`);
  writeFileSync(join(folder, 'three.txt'), [1, 2, 3].map(article).join('\n'));
  writeFileSync(
    join(folder, 'topics.json'),
    '[{ "id": "harbours", "label": "Harbours", "strong": ["Riga"] }]',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', input, maxBuffer: 1 << 28 });
const filesOf = (name: string): readonly (readonly [string, string])[] =>
  readdirSync(join(folder, name))
    .sort()
    .map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);

describe('--jobs changes nothing but the time', () => {
  it.each([
    [['news', '--format', 'ndjson']],
    [['news', '--format', 'csv', '--fields', 'events,money', '--strict']],
    [['news', '--format', 'text', '--topics', 'topics.json']],
    [['three.txt']],
    [['three.txt', '--format', 'jsonld', '--date', '2024-01-01']],
    [['three.txt', '--format', 'html']],
    [['news/007.txt', 'news/001.txt']],
    [['nowhere.txt', 'three.txt']],
  ])('%j', (args) => {
    const alone = run(args);
    const shared = run([...args, '--jobs', '2']);
    expect(shared).toMatchObject({ stdout: alone.stdout, stderr: alone.stderr, status: alone.status });
  });

  it('on standard input, lines or text', () => {
    for (const input of [`${JSON.stringify({ id: 4, text: article(4) })}\n`, article(5), '']) {
      const { stdout, status, stderr } = run(['-'], input);
      expect(run(['-', '-j', '2'], input)).toMatchObject({ stdout, status, stderr });
    }
  });
});

describe('--jobs with --out', () => {
  it('writes the same files, and --resume makes those that are missing', () => {
    const alone = run(['news', '--format', 'md', '--out', 'alone']);
    const shared = run(['news', '--format', 'md', '--out', 'shared', '--jobs', '2']);
    expect(shared).toMatchObject({ status: 1, stderr: alone.stderr });
    const files = filesOf('alone');
    expect(filesOf('shared')).toEqual(files);
    for (const [name] of files.slice(50, 250)) rmSync(join(folder, 'shared', name));
    const again = run(['news', '--format', 'md', '--out', 'shared', '--jobs', '2', '--resume']);
    expect(again.stderr).toContain(`200 articles read, 7 failed, ${files.length - 200} read before`);
    expect(filesOf('shared')).toEqual(files);
  });

  it('leaves whole files only when it is killed', async () => {
    const out = join(folder, 'killed');
    const args = ['news', '--format', 'json', '--out', 'killed', '--jobs', '2'];
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: 'ignore' });
    const timer = setInterval(() => {
      if (existsSync(out) && readdirSync(out).length > 30) child.kill('SIGKILL');
    }, 2);
    await once(child, 'close');
    clearInterval(timer);
    const whole = readdirSync(out).filter((name) => !name.startsWith('.'));
    expect(whole.length).toBeGreaterThan(29);
    for (const name of whole)
      expect(JSON.parse(readFileSync(join(out, name), 'utf8')).schema).toBe('readout/1');
    expect(run([...args, '--resume']).stderr).toContain(', 7 failed');
    expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toHaveLength(295);
  });
});
