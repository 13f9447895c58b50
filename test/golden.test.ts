import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Readout, readout, splitArticles } from '../src/index.js';

const folder = fileURLToPath(new URL('../fixtures/articles', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))
  .sort();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys sorted, so that the order in which the code sets them does not matter. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : isObject(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;

/** JSON with a line for every field of the readout and every item of its lists, so that a change shows as few lines. */
function lines(value: unknown, depth: number, indent = ''): string {
  const inner = `${indent}  `;
  if (depth > 0 && Array.isArray(value) && value.length > 0)
    return `[\n${value.map((item) => inner + lines(item, depth - 1, inner)).join(',\n')}\n${indent}]`;
  if (depth > 0 && isObject(value) && Object.keys(value).length > 0) {
    const fields = Object.entries(value).map(
      ([key, item]) => `${inner}${JSON.stringify(key)}: ${lines(item, depth - 1, inner)}`,
    );
    return `{\n${fields.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

const articlesOf = (name: string): readonly string[] =>
  splitArticles(readFileSync(`${folder}/${name}.txt`, 'utf8')).map(({ text }) => text);

/** Every span in a readout, wherever it stands. */
function* spansOf(value: unknown): Generator<{ start: number; end: number; text: string }> {
  if (Array.isArray(value)) for (const item of value) yield* spansOf(item);
  else if (isObject(value)) {
    const { start, end, text } = value;
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string')
      yield { start, end, text };
    for (const item of Object.values(value)) yield* spansOf(item);
  }
}

describe('the readouts of fixtures/articles', () => {
  // Where a result changed on purpose: `npm run golden`, and read the difference before you commit it.
  it.each(names)('%s is as its golden file has it (npm run golden rewrites it)', async (name) => {
    const readouts: readonly Readout[] = articlesOf(name).map((article) => readout(article));
    await expect(`${lines(sorted(readouts), 4)}\n`).toMatchFileSnapshot(`${folder}/${name}.expected.json`);
  });

  it.each(names)('%s: every span says where its words stand', (name) => {
    for (const article of articlesOf(name)) {
      const spans = [...spansOf(readout(article))];
      expect(spans.length).toBeGreaterThan(0);
      expect(spans.filter(({ start, end, text }) => article.slice(start, end) !== text)).toEqual([]);
    }
  });
});
