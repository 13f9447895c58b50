import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates.js';
import { coverOf } from './cover.js';

interface Row {
  readonly input: string;
  readonly date: string | null;
  readonly expected: readonly {
    text: string;
    value: string;
    type: string;
    mod?: string;
    anchor?: string | null;
  }[];
  readonly note?: string;
}

const folder = fileURLToPath(new URL('../../fixtures/spec/', import.meta.url));
const tables = readdirSync(folder)
  .filter((name) => name.startsWith('dates-'))
  .map((name) => ({ name, rows: JSON.parse(readFileSync(folder + name, 'utf8')) as readonly Row[] }));
const rows = tables.flatMap((table) => table.rows);

describe('the spec tables of dates', () => {
  it('hold 300 rows, a quarter of them with nothing to find', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(rows.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(
      rows.length / 4,
    );
    expect(rows.length - new Set(rows.map(({ input, date }) => `${date} ${input}`)).size).toBe(0);
  });

  describe.each(tables)('$name', (table) => {
    it.each(table.rows)('$input ($date)', ({ input, date, expected }) => {
      const found = findDates(input, { date });
      expect(found.map(({ text, value, type }) => ({ text, value, type }))).toEqual(
        expected.map(({ text, value, type }) => ({ text, value, type })),
      );
      expect(found.map(({ mod }, i) => (expected[i]?.mod === undefined ? undefined : mod))).toEqual(
        expected.map(({ mod }) => mod),
      );
      expect(found.map(({ anchor }, i) => (expected[i]?.anchor === undefined ? undefined : anchor))).toEqual(
        expected.map(({ anchor }) => anchor),
      );
      for (const { start, value, type, precision, interval, text } of found) {
        const before = /\b(since|until|till)\s*$/iu.exec(input.slice(0, start))?.[1]?.toLowerCase() ?? null;
        const fiscal = /fiscal|financial|^FY/iu.test(text);
        // `a decade ago` is a year, told as roughly as that.
        const told = / decades? ago$/u.test(text) && precision === 'decade' ? 'year' : precision;
        expect({ precision: told, interval }).toEqual(
          coverOf(value, type, fiscal, type === 'DATE' ? before : null),
        );
      }
    });
  });
});
