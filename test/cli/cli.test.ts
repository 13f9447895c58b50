import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/program.js';
import { ReadoutSchema } from '../../src/index.js';

const ARTICLE = ` date 2024-04-17 Latvian President Ana Oru met with Norwegian Prime Minister Kari Solbakk in Riga.

They discussed air defence and EUR 20 million for ports.
`;
const SECOND = ARTICLE.replace('2024-04-17', '2024-05-02');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-cli-'));
  writeFileSync(join(folder, 'one.txt'), ARTICLE);
  writeFileSync(join(folder, 'two.txt'), `${ARTICLE}\n${SECOND}`);
  writeFileSync(join(folder, 'bad.txt'), ' date 2024-02-30 An impossible day.');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line in this process, with streams of its own. */
async function run(
  args: readonly string[],
  { stdin = '', tty = false, env = {} }: { stdin?: string; tty?: boolean; env?: Record<string, string> } = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const output = (take: (text: string) => void, isTTY: boolean) => ({
    write: (text: string) => {
      take(text);
      return true;
    },
    once: () => {},
    isTTY,
    columns: 80,
  });
  const code = await runCli(args, {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: output((text) => {
      out += text;
    }, tty),
    stderr: output((text) => {
      err += text;
    }, false),
    env,
  });
  return { code, out, err };
}

const at = (name: string): string => join(folder, name);
const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('formats', () => {
  it('gives one JSON object for one article in a pipe', async () => {
    const { code, out, err } = await run([at('one.txt')]);
    expect(ReadoutSchema.parse(JSON.parse(out)).article.date).toBe('2024-04-17');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('gives text on a terminal, with colours unless they are not wanted', async () => {
    const coloured = await run([at('one.txt')], { tty: true });
    expect(coloured.out).toContain('\u001B[');
    const plain = await run([at('one.txt')], { tty: true, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001B');
    expect(plain.out).toContain('17 April 2024');
  });

  it('gives an array of records for several articles', async () => {
    const { out, err, code } = await run([at('two.txt')]);
    const records = JSON.parse(out);
    expect(records.map((one: { id: string }) => one.id)).toEqual([
      `${at('two.txt')}#1`,
      `${at('two.txt')}#2`,
    ]);
    expect(records[1].readout.article.date).toBe('2024-05-02');
    expect(err).toBe('readout: 2 articles read\n');
    expect(code).toBe(0);
  });

  it.each(['md', 'html', 'csv', 'jsonld', 'text', 'ndjson'])('gives %s', async (format) => {
    const { code, out } = await run([at('one.txt'), '--format', format]);
    expect(code).toBe(0);
    expect(out).not.toBe('');
  });

  it('writes one CSV header for several articles', async () => {
    const { out } = await run([at('two.txt'), '--format', 'csv']);
    expect(out.match(/^article,published/gmu)).toHaveLength(1);
  });

  it('refuses to put two articles on one page, and writes two with --out', async () => {
    const refused = await run([at('two.txt'), '--format', 'html']);
    expect(refused.code).toBe(2);
    expect(refused.out).toBe('');
    expect(refused.err).toContain('--out DIR');
    const pages = at('pages');
    expect((await run([at('two.txt'), '--format', 'html', '--out', pages])).code).toBe(0);
    const written = readdirSync(pages);
    expect(written).toHaveLength(2);
    expect(written.every((name) => /^[\w-]+two-[12]\.html$/u.test(name))).toBe(true);
    expect(readFileSync(join(pages, written[0]!), 'utf8')).toContain('<!doctype html>');
  });

  it('gives only the fields asked for', async () => {
    const { out } = await run([at('one.txt'), '--fields', 'money, article.date']);
    expect(Object.keys(JSON.parse(out))).toEqual(['money', 'article']);
    expect(JSON.parse(out).article).toEqual({ date: '2024-04-17' });
  });

  it('escapes what would steer a terminal, in JSON too', async () => {
    const hostile = ARTICLE.replace('Oru', 'O\u001B[31mru\u009B31m\u007F');
    for (const format of ['json', 'text', 'md', 'csv', 'html', 'ndjson', 'jsonld']) {
      const { out } = await run(['-', '--format', format], { stdin: hostile });
      expect(out).not.toBe('');
      expect(out.replaceAll(/[\r\n]/gu, '')).not.toMatch(/\p{Cc}/u);
    }
    const { out } = await run(['explain', '-'], { stdin: hostile });
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('NDJSON', () => {
  const input = [
    JSON.stringify({ id: 'first', text: ARTICLE }),
    '{"id": 2, "text": ',
    JSON.stringify({ id: 3, text: 'Nothing dated here.', date: '2024-04-17' }),
    '',
    JSON.stringify({ id: 5, text: '   ' }),
    JSON.stringify({ id: 6 }),
    JSON.stringify({ text: SECOND }),
  ].join('\n');

  it('gives one line for each line, in order, ids kept, failures as records', async () => {
    const { code, out, err } = await run(['-'], { stdin: `${input}\n` });
    const records = lines(out) as {
      id: unknown;
      readout?: unknown;
      error?: { code: string; line: number };
    }[];
    expect(records.map(({ id }) => id)).toEqual(['first', null, 3, null, 5, 6, null]);
    expect(records.map(({ error }) => error?.code ?? null)).toEqual([
      null,
      'record/not-json',
      null,
      'record/not-json',
      'input/empty',
      'record/no-text',
      null,
    ]);
    expect(records.map(({ error }) => error?.line ?? null)).toEqual([null, 2, null, 4, 5, 6, null]);
    expect(err).toContain('readout: 3 articles read, 4 failed\n');
    expect(code).toBe(1);
  });

  it('is known by its extension in files', async () => {
    writeFileSync(at('list.ndjson'), `${JSON.stringify({ id: 1, text: ARTICLE })}\n`);
    const { out, code } = await run([at('list.ndjson')]);
    expect(lines(out)).toMatchObject([{ id: 1, readout: { schema: 'readout/1' } }]);
    expect(code).toBe(0);
    rmSync(at('list.ndjson'));
  });
});

describe('failures', () => {
  it('go on with the other articles and end in 1', async () => {
    const { code, out, err } = await run([
      at('bad.txt'),
      at('gone.txt'),
      at('one.txt'),
      '--format',
      'ndjson',
    ]);
    expect(lines(out)).toMatchObject([
      { error: { code: 'article/impossible-date' } },
      { error: { code: 'file/not-found' } },
      { readout: { schema: 'readout/1' } },
    ]);
    expect(err).toContain('2024-02-30');
    expect(code).toBe(1);
  });

  it('of one article leave standard output empty', async () => {
    const { code, out, err } = await run([at('bad.txt')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('bad.txt: ');
  });

  it('cannot steer the terminal by a file name', async () => {
    const { err } = await run(['\u001B[31mgone.txt']);
    expect(err).toContain('gone.txt');
    expect(err.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('count warnings with --strict', async () => {
    const undated = { stdin: ARTICLE.replace(' date 2024-04-17 ', ''), tty: false };
    expect((await run(['-', '--strict'], undated)).code).toBe(0);
    const two = { stdin: ARTICLE };
    expect((await run(['-', '--date', '2024-01-01'], two)).code).toBe(0);
    const strict = await run(['-', '--date', '2024-01-01', '--strict'], two);
    expect(strict.code).toBe(1);
    expect(strict.err).toContain('article/two-dates');
  });

  it.each([
    [['--no-such-option']],
    [['--format', 'yaml', '-']],
    [['--fields', 'salary', '-']],
    [['--fields', 'money.amount', '-']],
    [['--date', '2024-13-01', '-']],
    [['--date', 'yesterday', '-']],
    [['--lexicon', '/no/such/file.json', '-']],
  ])('of usage end in 2: %j', async (args) => {
    const { code, out, err } = await run(args, { stdin: ARTICLE });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });
});

describe('input', () => {
  it('may be a folder', async () => {
    const { out, code } = await run([folder, '--format', 'ndjson']);
    expect((lines(out) as { id: string }[]).map(({ id }) => id)).toEqual([
      at('bad.txt'),
      at('one.txt'),
      `${at('two.txt')}#1`,
      `${at('two.txt')}#2`,
    ]);
    expect(code).toBe(1);
  });

  it('takes a date for an article without a header', async () => {
    const undated = ARTICLE.replace(' date 2024-04-17 ', '');
    const { out } = await run(['--date', '2024-04-17'], { stdin: undated });
    expect(JSON.parse(out).article.date).toBe('2024-04-17');
  });

  it('takes further topics', async () => {
    const topics = at('topics.json');
    writeFileSync(topics, '[{"id": "harbours", "label": "Harbours", "strong": ["ports"]}]');
    const found = await run([at('one.txt'), '--topics', topics, '--fields', 'topics']);
    expect(JSON.parse(found.out).topics).toContainEqual(expect.objectContaining({ id: 'harbours' }));
    for (const [rows, why] of [
      ['{}', 'JSON array'],
      ['[7]', 'row 1 is no object'],
      ['[{"id": "x"}]', 'row 1 needs the strings "id" and "label"'],
      ['[{"id": "x", "label": "X"}]', 'row 1 needs "strong"'],
      ['[{"id": "x", "label": "X", "strong": ["y"], "weak": "z"}]', 'has a "weak" that is no list'],
    ] as const) {
      writeFileSync(topics, rows);
      const { code, err } = await run([at('one.txt'), '--topics', topics]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(why) });
    }
    rmSync(topics);
  });

  it('takes further lexicon entries', async () => {
    const lexicon = at('lexicon.json');
    writeFileSync(lexicon, '[{"phrase": "x", "class": "names/x", "value": null, "match": "any"}]');
    expect((await run([at('one.txt'), '--lexicon', lexicon])).code).toBe(0);
    writeFileSync(lexicon, '{}');
    expect((await run([at('one.txt'), '--lexicon', lexicon])).code).toBe(2);
    rmSync(lexicon);
  });
});

describe('commands', () => {
  it('schema prints the JSON Schema that is committed and packed', async () => {
    const { out, code } = await run(['schema']);
    const file = fileURLToPath(new URL('../../docs/readout.schema.json', import.meta.url));
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(code).toBe(0);
  });

  it('explain names what was found, or says that nothing was', async () => {
    const { out, code } = await run(['explain', '-'], { stdin: 'qqq qqq qqq' });
    expect(out).toContain('Nothing was found.');
    expect(code).toBe(0);
  });

  it('eval scores what lines expect', async () => {
    writeFileSync(
      at('gold.jsonl'),
      `${JSON.stringify({ text: ARTICLE, expected: { countries: [], participants: [{ name: 'Nobody' }] } })}\n{"text": "x"}\n{\n`,
    );
    const { out, err, code } = await run(['eval', at('gold.jsonl')]);
    expect(out).toMatch(/^participants +1 /mu);
    expect(err).toContain('gold.jsonl:2: ');
    expect(err).toContain('1 articles scored, 2 failed');
    expect(code).toBe(1);
    const json = await run(['eval', at('gold.jsonl'), '--json']);
    expect(JSON.parse(json.out).participants).toMatchObject({ expected: 1, right: 0 });
    expect((await run(['eval', at('nowhere')])).code).toBe(2);
    rmSync(at('gold.jsonl'));
  });

  it('help shows examples and exit codes', async () => {
    const { out, code } = await run(['--help']);
    expect(out).toContain('readout explain');
    expect(out).toContain('Exit codes');
    expect(code).toBe(0);
  });
});

describe('the built program', () => {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

  it('runs', () => {
    const { status, stdout } = spawnSync(process.execPath, [cli, at('one.txt')], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(ReadoutSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
  });

  it('does not mind a reader that leaves', async () => {
    const child = spawn(process.execPath, [cli, '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const record = `${JSON.stringify({ id: 1, text: ARTICLE })}\n`;
    child.stdin.end(record.repeat(3000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(err).not.toContain('EPIPE');
    expect(err).not.toContain('at ');
  });
});
