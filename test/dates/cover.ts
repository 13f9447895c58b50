/** What a TIMEX3 value covers, worked out a second time and by the platform's calendar: the library's answer is held against it. */

const iso = (day: Date): string => day.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));
const months = (year: number, first: number, count: number): Days => ({
  start: iso(utc(year, first, 1)),
  end: iso(utc(year, first + count, 0)),
});

interface Days {
  readonly start: string | null;
  readonly end: string | null;
}
interface Cover {
  readonly precision: string;
  readonly interval: Days | null;
}

const FIRST: Readonly<Record<string, readonly [first: number, count: number]>> = {
  Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3], H1: [1, 6], H2: [7, 6], SP: [3, 3], SU: [6, 3], FA: [9, 3], WI: [12, 3],
}; // biome-ignore format: a table

/** Monday of an ISO week: the first week of a year has its 4 January. */
function monday(year: number, week: number): number {
  const fourth = utc(year, 1, 4);
  return fourth.getTime() + (1 - (fourth.getUTCDay() || 7) + (week - 1) * 7) * 86_400_000;
}
const daysOf = (time: number, from: number, to: number): Days => ({
  start: iso(new Date(time + from * 86_400_000)),
  end: iso(new Date(time + to * 86_400_000)),
});

const SHAPES: readonly (readonly [RegExp, string, (parts: readonly string[]) => Days])[] = [
  [/^(\d{2})$/u, 'century', ([, a]) => ({ start: `${a}00-01-01`, end: `${a}99-12-31` })],
  [/^(\d{3})$/u, 'decade', ([, a]) => ({ start: `${a}0-01-01`, end: `${a}9-12-31` })],
  [/^(\d{4})$/u, 'year', ([, a]) => months(Number(a), 1, 12)],
  [/^(\d{4})-(\d{2})$/u, 'month', ([, a, b]) => months(Number(a), Number(b), 1)],
  [/^(\d{4}-\d{2}-\d{2})$/u, 'day', ([, a = '']) => ({ start: a, end: a })],
  [/^(\d{4}-\d{2}-\d{2})T\d/u, 'time', ([, a = '']) => ({ start: a, end: a })],
  [/^(\d{4}-\d{2}-\d{2})T\D/u, 'part-of-day', ([, a = '']) => ({ start: a, end: a })],
  [/^(\d{4})-(Q\d)$/u, 'quarter', ([, a, b = '']) => months(Number(a), ...(FIRST[b] ?? [0, 0]))],
  [/^(\d{4})-(H\d)$/u, 'half', ([, a, b = '']) => months(Number(a), ...(FIRST[b] ?? [0, 0]))],
  [/^(\d{4})-(SP|SU|FA|WI)$/u, 'season', ([, a, b = '']) => months(Number(a), ...(FIRST[b] ?? [0, 0]))],
  [/^(\d{4})-W(\d{2})$/u, 'week', ([, a, b]) => daysOf(monday(Number(a), Number(b)), 0, 6)],
  [/^(\d{4})-W(\d{2})-WE$/u, 'weekend', ([, a, b]) => daysOf(monday(Number(a), Number(b)), 5, 6)],
];

const UNKNOWN: readonly (readonly [RegExp, string])[] = [
  [/T\d/u, 'time'], [/T/u, 'part-of-day'], [/-WE$/u, 'weekend'], [/^XXXX-WXX-\d$/u, 'day'], [/-WXX$/u, 'week'], [/^XXXX-..-..$/u, 'day'],
  [/-Q.$/u, 'quarter'], [/-H.$/u, 'half'], [/-(?:SP|SU|FA|WI)$/u, 'season'], [/^XXXX-..$/u, 'month'], [/^XXXX$/u, 'year'], [/^XXX$/u, 'decade'], [/^XX$/u, 'century'],
]; // biome-ignore format: a table

/** `opened` is the word before that leaves one end open. */
export function coverOf(value: string, type: string, fiscal: boolean, opened: string | null): Cover {
  if (type === 'DURATION' || type === 'SET') return { precision: 'duration', interval: null };
  if (value.endsWith('_REF')) return { precision: 'vague', interval: null };
  const [from = '', to] = value.split('/');
  if (to !== undefined) {
    const ends = [coverOf(from, type, false, null), coverOf(to, type, false, null)];
    return {
      precision: 'interval',
      interval: open(
        { start: ends[0]?.interval?.start ?? null, end: ends[1]?.interval?.end ?? null },
        opened,
      ),
    };
  }
  const nothing = { start: null, end: null };
  if (value.includes('X')) {
    return { precision: UNKNOWN.find(([shape]) => shape.test(value))?.[1] ?? '?', interval: nothing };
  }
  for (const [shape, precision, days] of SHAPES) {
    const parts = shape.exec(value);
    if (parts !== null) return { precision, interval: fiscal ? nothing : open(days([...parts]), opened) };
  }
  return { precision: '?', interval: nothing };
}

const open = (days: Days, opened: string | null): Days => ({
  start: opened === 'until' || opened === 'till' ? null : days.start,
  end: opened === 'since' ? null : days.end,
});
