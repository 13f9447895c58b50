import { daysIn } from '../../core/calendar.js';
import type { DateMention, DateMod, DayInterval } from '../../core/model.js';
import { dayNumber, isoDay, isoOf, isoYear, mondayOf } from './civil.js';
import type { CalendarDraft, DateValue } from './types.js';

/** What dates are resolved against: the header, and the dates that the text has told so far. */
export interface Frame {
  /** The header's day as a number, `null` without one or where it gives a month only. */
  readonly day: number | null;
  readonly year: number | null;
  readonly month: number | null;
  /** The last date told, and the last one told to the day, as TIMEX3 values; `null` where there is none yet. */
  last: string | null;
  lastDay: number | null;
  /** The last quarter told. */
  lastQuarter: string | null;
}

/** The frame of a header `YYYY-MM-DD`, `YYYY-MM` or `null`. */
export function frameOf(date: string | null): Frame {
  const year = date === null ? null : Number(date.slice(0, 4));
  const month = date === null || date.length < 7 ? null : Number(date.slice(5, 7));
  const day = date === null || date.length < 10 ? null : Number(date.slice(8, 10));
  return {
    day: year !== null && month !== null && day !== null ? dayNumber(year, month, day) : null,
    year,
    month,
    last: null,
    lastDay: null,
    lastQuarter: null,
  };
}

/** A draft whose year may be told. */
type OfYear = Pick<CalendarDraft, 'year' | 'yearShift' | 'yearFrom'>;

/** The year that is told, be it by its distance from the header's or from that of the date before. */
export function toldYear(d: OfYear, frame: Frame): number | null {
  if (d.year !== null || d.yearShift === null) return d.year;
  const last = d.yearFrom === 'context' ? /^\d{4}/u.exec(frame.last ?? '') : null;
  const base = d.yearFrom === 'header' ? frame.year : last === null ? null : Number(last[0]);
  return base === null ? null : base + d.yearShift;
}

/** What the year was found from; nothing was resolved where it is told as a number. */
export const anchorOfYear = (d: OfYear): 'header' | 'earlier-date' | null =>
  d.year !== null ? null : d.yearShift !== null && d.yearFrom === 'context' ? 'earlier-date' : 'header';

/** The days that a TIMEX3 date covers, or open ends where it is not fully known. */
export function intervalOf(value: string): DayInterval {
  // `2025-06-02`, as most are.
  if (value.length === 10 && value.charAt(7) === '-' && !value.includes('X'))
    return { start: value, end: value };
  const [from = '', to] = value.split('/');
  if (to !== undefined) return { start: intervalOf(from).start, end: intervalOf(to).end };
  if (value.includes('X')) return { start: null, end: null };
  const [year = 0, second = ''] = [Number(value.slice(0, 4)), value.slice(5)];
  if (second === '') {
    // `2024`, `199` for a decade, `19` for a century.
    const years = 10 ** (4 - value.length);
    const first = Number(value) * years;
    return { start: `${isoYear(first)}-01-01`, end: `${isoYear(first + years - 1)}-12-31` };
  }
  const months = MONTHS.get(second);
  if (months !== undefined) {
    const last = months[1] > 12 ? { year: year + 1, month: months[1] - 12 } : { year, month: months[1] };
    return {
      start: isoDay(year, months[0], 1),
      end: isoDay(last.year, last.month, daysIn(last.year, last.month)),
    };
  }
  if (second.startsWith('W')) {
    const monday = mondayOf(year, Number(second.slice(1, 3)));
    return { start: isoOf(second.endsWith('-WE') ? monday + 5 : monday), end: isoOf(monday + 6) };
  }
  const month = Number(second.slice(0, 2));
  const day = second.slice(3, 5);
  if (day !== '') return { start: value.slice(0, 10), end: value.slice(0, 10) };
  return { start: isoDay(year, month, 1), end: isoDay(year, month, daysIn(year, month)) };
}

/** First and last month of quarters, halves and seasons; a winter is named by the year that it begins in. */
const MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['Q1', [1, 3]], ['Q2', [4, 6]], ['Q3', [7, 9]], ['Q4', [10, 12]], ['H1', [1, 6]], ['H2', [7, 12]],
  ['SP', [3, 5]], ['SU', [6, 8]], ['FA', [9, 11]], ['WI', [12, 14]],
]); // biome-ignore format: a table

/** The first and last month of `Q3`, `H1`, `SU`. */
export const monthsOf = (code: string): readonly [number, number] => MONTHS.get(code) ?? [1, 12];

export function dateValue(
  value: string,
  precision: DateMention['precision'],
  mod: DateMod | null,
  anchor: DateMention['anchor'],
  interval: DayInterval | null = intervalOf(value),
): DateValue {
  return { value, type: 'DATE', mod, precision, interval, anchor };
}

/** A day with a clock time or a part of the day: `2025-06-02T14:00`, `2025-06-02TMO`. */
export function timeValue(
  day: string,
  time: string,
  mod: DateMod | null,
  anchor: DateMention['anchor'],
): DateValue {
  return {
    value: day + time,
    type: 'TIME',
    mod,
    precision: /^T\d/u.test(time) ? 'time' : 'part-of-day',
    interval: intervalOf(day),
    anchor,
  };
}
