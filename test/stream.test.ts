import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromNdjson, type ReadoutRecord, readouts, toNdjson } from '../src/stream/index.js';

const ARTICLE = ' date 2024-04-17 President Ana Oru met Prime Minister Kari Solbakk.';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const seen = (records: readonly ReadoutRecord[]): unknown[] =>
  records.map((record) =>
    'error' in record ? [record.id, record.error.code] : [record.id, record.readout.article.date],
  );

const inputs = [ARTICLE, { id: 'x', text: 'Undated.', date: '2024-01-02' }, { text: '' }];
const results = [
  [0, '2024-04-17'],
  ['x', '2024-01-02'],
  [2, 'input/empty'],
];

describe('readouts', () => {
  it('reads arrays', async () => {
    expect(seen(await all(readouts(inputs)))).toEqual(results);
  });

  it('reads Node streams', async () => {
    expect(seen(await all(readouts(Readable.from(inputs))))).toEqual(results);
  });

  it('reads web streams, and cancels one that is left early', async () => {
    const stream = (cancel: () => void) =>
      new ReadableStream<(typeof inputs)[number]>({
        start: (controller) => {
          for (const input of inputs) controller.enqueue(input);
          controller.close();
        },
        cancel,
      });
    expect(seen(await all(readouts(stream(() => {}))))).toEqual(results);
    // Without the loop of its own that Node's streams have, as in some browsers.
    let cancelled = false;
    const bare = {
      getReader: () => ({
        read: async () => ({ done: false, value: ARTICLE }),
        cancel: async () => {
          cancelled = true;
        },
        releaseLock: () => {},
      }),
    };
    for await (const record of readouts(bare)) {
      expect(record.id).toBe(0);
      break;
    }
    expect(cancelled).toBe(true);
  });

  it('reads bytes as NDJSON, and closes their source when left early', async () => {
    const bytes = new TextEncoder().encode(
      inputs.map((input) => JSON.stringify(typeof input === 'string' ? { text: input } : input)).join('\n'),
    );
    expect(seen(await all(readouts(Readable.from([bytes.subarray(0, 30), bytes.subarray(30)]))))).toEqual(
      results,
    );
    let closed = false;
    function* endless() {
      try {
        for (;;) yield bytes;
      } finally {
        closed = true;
      }
    }
    for await (const { id } of readouts(endless())) {
      expect(id).toBe(0);
      break;
    }
    expect(closed).toBe(true);
    expect(await all(readouts([] as Uint8Array[]))).toEqual([]);
  });

  it('asks for an article only when the one before was taken', async () => {
    let asked = 0;
    function* source() {
      for (;;) {
        asked += 1;
        yield ARTICLE;
      }
    }
    const records = readouts(source());
    expect(asked).toBe(0);
    await records.next();
    await records.next();
    expect(asked).toBe(2);
    await records.return(undefined);
  });

  it('stops at a signal', async () => {
    const controller = new AbortController();
    const read: unknown[] = [];
    const loop = async () => {
      for await (const record of readouts([ARTICLE, ARTICLE, ARTICLE], { signal: controller.signal })) {
        read.push(record.id);
        controller.abort(new Error('enough'));
      }
    };
    await expect(loop()).rejects.toThrow('enough');
    expect(read).toEqual([0]);
  });
});

describe('a signal', () => {
  it('ends the wait for a source that never speaks', async () => {
    const silent = new ReadableStream<string>({ start: (stream) => stream.enqueue(ARTICLE) });
    async function* hanging() {
      yield ARTICLE;
      await new Promise(() => {});
    }
    for (const source of [silent, hanging(), Readable.from(hanging())]) {
      const controller = new AbortController();
      const records: unknown[] = [];
      const loop = async () => {
        for await (const { id } of readouts(source, { signal: controller.signal })) {
          records.push(id);
          setTimeout(() => controller.abort(new Error('enough')), 5);
        }
      };
      await expect(loop()).rejects.toThrow('enough');
      expect(records).toEqual([0]);
    }
  });

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    const added: unknown[] = [];
    const removed: unknown[] = [];
    const counted = Object.assign(signal, {
      addEventListener: (_: string, listener: unknown) => void added.push(listener),
      removeEventListener: (_: string, listener: unknown) => void removed.push(listener),
    });
    await all(readouts(Readable.from(inputs), { signal: counted }));
    expect(added.length).toBeGreaterThanOrEqual(inputs.length);
    expect(removed).toEqual(added);
  });
});

describe('NDJSON', () => {
  const records = [{ id: 1, text: `${ARTICLE} Støre 😀` }, { id: 'b', text: 'x\n"y"' }, { text: 'z' }];
  const lines = records.map((record) => JSON.stringify(record)).join('\n');

  it('may be cut anywhere, within a letter too', async () => {
    const bytes = new TextEncoder().encode(lines);
    const whole = await all(fromNdjson([bytes]));
    expect(whole).toMatchObject(records.map((record, i) => ({ ...record, line: i + 1 })));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = places.slice(1).map((to, i) => bytes.subarray(places[i], to));
        expect(await all(fromNdjson(pieces))).toEqual(whole);
      }),
    );
  });

  it('may begin with a byte order mark, and end its lines with CR LF', async () => {
    const read = await all(fromNdjson([`\uFEFF${lines.replaceAll('\n', '\r\n')}\r\n`]));
    expect(read).toMatchObject(records);
    expect(read).toHaveLength(records.length);
  });

  it.each([
    ['nothing', '{"id":1,"text":"a"}\n\n', 2, 'record/not-json'],
    ['an array', '[]', 1, 'record/no-text'],
    ['null', 'null', 1, 'record/no-text'],
    ['a number for a text', '{"text": 5}', 1, 'record/no-text'],
    ['an object for an id', '{"id": {}, "text": "a"}', 1, 'record/bad-id'],
  ])('gives a failed record for %s', async (_, input, line, code) => {
    expect((await all(fromNdjson([input]))).at(-1)).toMatchObject({ id: null, error: { code, line } });
  });

  it('goes in and out by one chain', async () => {
    const output = await all(toNdjson(readouts(fromNdjson([`${lines}\n{\n`]))));
    expect(output).toHaveLength(4);
    expect(output.every((line) => line.endsWith('}\n'))).toBe(true);
    expect(seen(output.map((line) => JSON.parse(line)))).toEqual([
      [1, '2024-04-17'],
      ['b', null],
      [2, null],
      [null, 'record/not-json'],
    ]);
  });

  it('says which date of a record is wrong', async () => {
    const [record] = await all(readouts(fromNdjson(['{"id":1,"text":"a","date":17}'])));
    expect(record).toMatchObject({ id: 1, error: { code: 'options/invalid', line: 1 } });
  });
});
