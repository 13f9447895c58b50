import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates.js';
import { expectLinear, fill } from '../linear.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The days of 2023 to 2025 (a leap year among them), by an arithmetic that is not the detector's. */
const days = Array.from({ length: 1096 }, (_, i) =>
  new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10),
);
const addDays = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
const resolvedIn = (text: string, date: string | null): string | undefined =>
  findDates(text, { date })[0]?.value;

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const; // biome-ignore format: a table

describe('on every day of three years', () => {
  it('yesterday and tomorrow are the neighbours of the header', () => {
    for (const day of days) {
      expect(resolvedIn('They met yesterday.', day)).toBe(addDays(day, -1));
      expect(resolvedIn('They will meet tomorrow.', day)).toBe(addDays(day, 1));
      expect(resolvedIn('It began ten days ago.', day)).toBe(addDays(day, -10));
    }
  });

  it('a bare weekday is of the last seven days, or of the next seven where the verb is future', () => {
    for (const day of days) {
      for (const name of NAMES) {
        const past = resolvedIn(`They met on ${name}.`, day) ?? '';
        expect(NAMES[new Date(`${past}T00:00:00Z`).getUTCDay()]).toBe(name);
        expect(past <= day && past >= addDays(day, -6)).toBe(true);
        const next = resolvedIn(`They will meet on ${name}.`, day) ?? '';
        expect(NAMES[new Date(`${next}T00:00:00Z`).getUTCDay()]).toBe(name);
        expect(next >= day && next <= addDays(day, 6)).toBe(true);
      }
    }
  });

  it('the day itself, in words, is the day itself', () => {
    for (const day of days) {
      const month = MONTHS[Number(day.slice(5, 7)) - 1];
      const number = Number(day.slice(8));
      expect(resolvedIn(`They met on ${month} ${number}.`, day)).toBe(day);
      expect(resolvedIn(`They met on ${number} ${month} ${day.slice(0, 4)}.`, null)).toBe(day);
      const near = addDays(day, -40);
      const words = `${Number(near.slice(8))} ${MONTHS[Number(near.slice(5, 7)) - 1]}`;
      expect(resolvedIn(`They met on ${words}.`, day)).toBe(near);
    }
  });

  it('last week and next week lie a week apart from the ISO week of the header', () => {
    for (const day of days) {
      const week = findDates('They met last week.', { date: day })[0]?.interval;
      const start = week?.start ?? '';
      expect(new Date(`${start}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(start >= addDays(day, -13) && start <= addDays(day, -7)).toBe(true);
      expect(week?.end).toBe(addDays(start, 6));
      expect(findDates('They will meet next week.', { date: day })[0]?.interval?.start).toBe(
        addDays(start, 14),
      );
    }
  });
});

describe('a header that gives no day', () => {
  const relative = [
    'yesterday',
    'today',
    'on Monday',
    'last week',
    'this morning',
    'over the weekend',
    'the next day',
    'at noon',
    'last night',
    'ten days ago',
  ];

  it.each(relative)('%s stays unresolved', (words) => {
    for (const date of ['2025-06', null]) {
      const [found] = findDates(`They met ${words}.`, { date });
      expect(found?.value).toMatch(/X/u);
      expect(found?.interval).toEqual({ start: null, end: null });
      expect(found?.anchor).toBeNull();
    }
  });

  it('still tells months and years', () => {
    expect(resolvedIn('They met last month.', '2025-01')).toBe('2024-12');
    expect(resolvedIn('They met last year.', '2025-01')).toBe('2024');
    expect(resolvedIn('They met in November.', '2025-01')).toBe('2024-11');
  });
});

describe('the host', () => {
  it('has no say: no source of dates reads a clock or makes a Date', () => {
    const files = readdirSync(`${root}src/detectors/dates`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`${root}src/detectors/dates/${file}`, 'utf8'));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((text) => /\b(?:new Date|Date\.|Intl\.|toLocale)/u.test(text))).toEqual([]);
  });

  it('gives the same answers in three time zones', () => {
    const text =
      'They met on Monday at 23:30 GMT, spoke last night, and will meet on June 30 at 1 a.m. and next week.';
    const script = `import(${JSON.stringify(`${root}dist/dates.js`)}).then(({ findDates }) => process.stdout.write(JSON.stringify(findDates(${JSON.stringify(text)}, { date: '2025-06-05' }))))`;
    const answers = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' }),
    );
    expect(JSON.parse(answers[0] ?? '')).toHaveLength(4);
    expect(new Set(answers).size).toBe(1);
  });
});

describe('any text', () => {
  const words = [
    'June', 'May', 'Sun', 'Monday', '2', '12', '2024', '1990s', 'the', 'end', 'of', 'last', 'next', 'week', 'year', 'two', 'and', 'a', 'half', 'hours', '-', '–', '/', ',', '.', '(', ')',
    'to', 'from', 'Q3', 'quarter', 'third', 'first', 'ago', 'later', '10:30', 'p.m.', 'GMT', 'morning', 'noon', 'every', 'early', 'mid', "'s", 'now', 'recently', 'fiscal', 'same', 'period', '\n',
  ]; // biome-ignore format: a list of words

  it('gives mentions that stand in it, in order, without overlap, and whose days are in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ')), { maxLength: 40 }),
        fc.constantFrom('2025-06-05', '2024-02-29', '2025-01', null),
        fc.boolean(),
        (parts, date, vagueDates) => {
          const text = `x ${parts.map(([word, space]) => word + space).join('')}`;
          let last = 0;
          for (const mention of findDates(text, { date, vagueDates })) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.start).toBeGreaterThanOrEqual(last);
            expect(mention.value).toMatch(/^[\dXPTWQHFYSUAMIONEVCDZ:./\-_R]+$/u);
            const { start = null, end = null } = mention.interval ?? {};
            if (start !== null && end !== null) expect(start <= end).toBe(true);
            last = mention.end;
          }
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
  });
});

describe('hostile text', () => {
  const texts = {
    'June and spaces': (size: number) => `June${' '.repeat(size)}2`,
    'durations in a row': fill('2 days '),
    'months in a row': fill('June '),
    'weekdays in a row': fill('Monday '),
    'numbers and slashes': fill('1/'),
    'numbers and dashes': fill('10-'),
    'times in a row': fill('10:30 '),
    'the end of the end of': fill('the end of '),
    'numbers in words': fill('two hundred and '),
    'no space at all': fill('June2'),
    'one long digit run': fill('1'),
    'years in a row': fill('2024-2025 '),
  };

  it.each(Object.entries(texts))('takes linear time: %s', (_name, textOf) => {
    expectLinear((text) => findDates(text, { date: '2025-06-05' }), textOf, { short: 8 * 1024, times: 8 });
  });
});
