import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShardReader } from '../src/pool/read-shard.js';
import { type Shard, shardsOf } from '../src/pool/shards.js';
import { fromNdjson, readouts, toNdjson } from '../src/stream/index.js';

const ARTICLE = ' date 2024-04-17 President Ana Oru met Prime Minister Kari Solbakk for EUR 20 million.';
const records: readonly unknown[] = [
  { id: 'a', text: ARTICLE },
  { text: `${ARTICLE} Støre 😀 \u0085` },
  { id: 3, text: '' },
  17,
  { id: null, text: 'Undated.', date: '2024-01-02' },
];
/** Some hundreds of lines, with an empty one and one that is no JSON among them, and no line feed at the end. */
const NDJSON = Array.from({ length: 60 }, () => records.map((record) => JSON.stringify(record)).join('\n'))
  .concat('', '{')
  .join('\n');
/** 200 kB of lines that fail at once. */
const filler = `${JSON.stringify({ id: 'x'.repeat(2000), text: '' })}\n`.repeat(100);
const bytes = new TextEncoder().encode(NDJSON);
const decode = (piece: Uint8Array): string => new TextDecoder().decode(piece);

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
const textOf = (shards: readonly Shard[]): string => shards.map((shard) => decode(shard.bytes)).join('');

describe('shards', () => {
  it('hold whole lines, all of them, however the source is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(bytes.length)),
        fc.integer({ min: 1, max: 2000 }),
        async (cuts, size) => {
          const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
          const shards = await all(
            shardsOf(
              places.slice(1).map((to, i) => bytes.subarray(places[i], to)),
              size,
            ),
          );
          expect(textOf(shards)).toBe(NDJSON);
          let line = 1;
          for (const [i, shard] of shards.entries()) {
            expect(shard.line).toBe(line);
            if (i < shards.length - 1) {
              expect(shard.bytes.at(-1)).toBe(10);
              expect(shard.bytes.length).toBeGreaterThanOrEqual(size);
              expect(shard.bytes.subarray(0, size - 1).lastIndexOf(10)).toBeLessThan(size - 1);
            }
            line += decode(shard.bytes).split('\n').length - 1;
          }
        },
      ),
      { numRuns: 60, seed: 20_251_122 },
    );
  });

  it('keep a letter whole that two strings share', async () => {
    const at = NDJSON.indexOf('😀') + 1;
    expect(textOf(await all(shardsOf([NDJSON.slice(0, at), NDJSON.slice(at)], 500)))).toBe(NDJSON);
  });

  it('are none of nothing', async () => {
    expect(await all(shardsOf([], 10))).toEqual([]);
    expect(await all(shardsOf([new Uint8Array(0)], 10))).toEqual([]);
  });
});

describe('a shard is read', () => {
  const shard = (lines: readonly unknown[]): Shard => ({
    bytes: new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join('\n')),
    line: 8,
  });

  it('with ids kept, and without them called by number or null', () => {
    const ids = (numbered: boolean): unknown[] =>
      decode(createShardReader({ numbered })(shard(records)).lines)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id);
    expect(ids(true)).toEqual(['a', 8, 3, null, 11]);
    expect(ids(false)).toEqual(['a', null, 3, null, null]);
  });

  it('with what failed, its line and its reason', () => {
    const { read, failures } = createShardReader({ numbered: true })(shard(records));
    expect(read).toBe(3);
    expect(failures).toMatchObject([
      { id: 3, error: { code: 'input/empty', line: 10 } },
      { id: null, error: { code: 'record/no-text', line: 11 } },
    ]);
  });

  it('strictly, where warnings are failures, and with chosen fields', () => {
    const warned = { text: `${ARTICLE}\n\n${ARTICLE.replace('04-17', '05-02')}` };
    const read = createShardReader({ numbered: true, strict: true, fields: ['money', 'article.date'] });
    const { lines, failures } = read(shard([warned, { text: ARTICLE }]));
    expect(failures.map(({ error }) => error.code)).toEqual(['strict/warning']);
    const [, second] = decode(lines).trimEnd().split('\n');
    const { readout } = JSON.parse(second ?? '');
    expect(Object.keys(readout)).toEqual(['money', 'article']);
    expect(readout.article).toEqual({ date: '2024-04-17' });
    expect(readout.money[0].amount).toBe(20_000_000);
  });

  it('with a lexicon of its own', () => {
    const config = { lexicon: [{ phrase: 'x', class: 'test/none', value: null, match: 'any' as const }] };
    expect(createShardReader({ numbered: true, config })(shard([{ text: ARTICLE }])).read).toBe(1);
  });
});

/** The built pool: its threads are built programs. */
describe('the pool', () => {
  type Pool = typeof import('../src/pool/index.js');
  let pool: Pool;
  let folder = '';
  const root = fileURLToPath(new URL('..', import.meta.url));
  beforeAll(async () => {
    pool = (await import(new URL('../dist/pool.js', import.meta.url).href)) as Pool;
    folder = mkdtempSync(join(tmpdir(), 'readout-pool-'));
    writeFileSync(join(folder, 'a.ndjson'), NDJSON);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives what one thread gives, in order', async () => {
    const expected = (await all(toNdjson(readouts(fromNdjson([`${NDJSON}\n${filler}`]))))).join('');
    // Several shards: long lines that cost no reading fill them.
    const many = Array.from({ length: 4 }, () => `${NDJSON}\n${filler}`);
    const results = await all(pool.readLines(many, { jobs: 2 }));
    expect(results.length).toBeGreaterThan(2);
    const lines = results.map(({ lines }) => decode(lines)).join('');
    const idless = (text: string): string =>
      text.replaceAll(/"id":\d+,/gu, '').replaceAll(/"line":\d+|line \d+|Line \d+|\\u0085|\u0085/giu, '');
    expect(idless(lines)).toBe(idless(expected).repeat(4));
    const failed = results.flatMap(({ failures }) => failures);
    expect(failed).toHaveLength(4 * 222);
    expect(failed.map(({ error }) => error.line)).toEqual(
      failed.map(({ error }) => error.line).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect(results.reduce((sum, { read }) => sum + read, 0)).toBe(4 * 180);
  });

  it('asks for no more than it can hold', async () => {
    let asked = 0;
    const piece = new TextEncoder().encode(filler.repeat(2));
    function* source() {
      for (;;) {
        asked += 1;
        yield piece.slice();
      }
    }
    const results = pool.readLines(source(), { jobs: 1 });
    await results.next();
    expect(asked).toBeLessThanOrEqual(3);
    await results.return(undefined);
  });

  it('stops at a signal, within a shard or while it waits', async () => {
    const controller = new AbortController();
    async function* silent(): AsyncGenerator<string> {
      yield `${JSON.stringify({ text: ARTICLE })}\n`;
      await new Promise(() => {});
    }
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(all(pool.readLines(silent(), { jobs: 1, signal: controller.signal }))).rejects.toThrow(
      'enough',
    );
    const done = AbortSignal.abort(new Error('before'));
    await expect(all(pool.readLines([NDJSON], { jobs: 1, signal: done }))).rejects.toThrow('before');
  });

  it('hands on a failing source, and takes no silly number of threads', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield NDJSON;
      throw new Error('the disk');
    }
    await expect(all(pool.readLines(broken(), { jobs: 1 }))).rejects.toThrow('the disk');
    for (const jobs of [0, -1, 1.5, 257, Number.NaN]) {
      expect(() => pool.createLinePool({ jobs })).toThrow(RangeError);
    }
  });

  const cli = (args: readonly string[], input?: string) =>
    spawnSync(process.execPath, [`${root}dist/cli.js`, ...args], { cwd: folder, encoding: 'utf8', input });

  it('serves the command line: --jobs changes nothing but the time', () => {
    for (const extra of [[], ['--fields', 'money,article.date', '--strict', '--date', '2024-03-03']]) {
      const alone = cli(['a.ndjson', ...extra]);
      const shared = cli(['a.ndjson', '--jobs', '2', ...extra]);
      expect(shared.stdout).toBe(alone.stdout);
      expect(shared.stderr).toBe(alone.stderr);
      expect(shared.status).toBe(1);
    }
    const piped = cli(['-', '-j', '1'], `${JSON.stringify({ id: 5, text: ARTICLE })}\n`);
    expect(piped.status).toBe(0);
    expect(JSON.parse(piped.stdout).id).toBe(5);
  });

  it('refuses what is no number of threads', () => {
    const { status, stderr } = cli(['a.ndjson', '--jobs', '0']);
    expect(status).toBe(2);
    expect(stderr).toContain('--jobs');
  });

  it('tells of a file that is not there', () => {
    const { status, stderr } = cli(['none.ndjson', 'a.ndjson', '-j', '1']);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no file none.ndjson.');
    expect(stderr).toContain('180 articles read, 123 failed');
  });
});
