import { describe, expect, it } from 'vitest';
import rows from '../../fixtures/spec/whole-dates.json' with { type: 'json' };
import { findDates } from '../../src/dates.js';

describe('all fields of a date', () => {
  it('has a quarter of rows with nothing to find, and none twice', () => {
    const nothing = rows.filter(({ expected }) => expected.length === 0);
    expect(nothing.length * 4).toBeGreaterThanOrEqual(rows.length);
    expect(new Set(rows.map(({ note: _note, ...row }) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it.each(rows.map((row) => [row.note, row.input, row] as const))('%s: %s', (_, input, row) => {
    const { date, expected } = row;
    const found = findDates(input, { date, vagueDates: 'vague' in row });
    for (const { start, end, text } of found) expect(input.slice(start, end)).toBe(text);
    // What is as usual is left out of the rows.
    expect(
      found.map(({ start: _start, end: _end, mod, anchor, interval, ...rest }) => ({
        ...rest,
        ...(mod === null ? {} : { mod }),
        ...(anchor === 'header' ? {} : { anchor }),
        interval: interval === null ? null : [interval.start, interval.end],
      })),
    ).toEqual(expected);
  });
});

describe('days on and back', () => {
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const DAY = 86_400_000;
  const days = [1900, 1999, 2000, 2023, 2024, 2100].flatMap((year) =>
    Array.from({ length: 24 }, (_, i) => Date.UTC(year, i >> 1, i % 2 === 0 ? 1 : 28)),
  );
  it.each(days.map((day) => [iso(day), day] as const))('of %s', (date, day) => {
    const told = (words: string): string | undefined => findDates(`They met ${words}.`, { date })[0]?.value;
    expect(told('yesterday')).toBe(iso(day - DAY));
    expect(told('tomorrow')).toBe(iso(day + DAY));
    expect(told('100 days ago')).toBe(iso(day - 100 * DAY));
    expect(told('400 days from now')).toBe(iso(day + 400 * DAY));
  });
});
