import type { TimeUnit } from '../../lexicon/date-units.js';
import {
  addMonths,
  civilDay,
  dayNumber,
  isoMonth,
  isoOf,
  isoWeek,
  isoYear,
  weekdayOf,
  weekOf,
} from './civil.js';
import { dateValue, type Frame, intervalOf, timeValue } from './frame.js';
import type { Tense } from './tense.js';
import type { DateValue, ShiftDraft } from './types.js';

/** Values of what lies relative to a date that is not known. */
const UNKNOWN: Readonly<Record<Exclude<TimeUnit, 'hour' | 'minute' | 'second' | 'night'>, string>> = {
  day: 'XXXX-XX-XX', weekend: 'XXXX-WXX-WE', week: 'XXXX-WXX', month: 'XXXX-XX', quarter: 'XXXX-QX', half: 'XXXX-HX', year: 'XXXX', decade: 'XXX', century: 'XX',
}; // biome-ignore format: a table

interface Base {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly anchor: 'header' | 'earlier-date';
}

/** What a shift starts from. Days and weeks need a date told to the day, months and years do with less. */
function baseOf(d: ShiftDraft, frame: Frame): Base | null {
  if (d.from === 'context') {
    const toTheDay = d.unit === 'day' || d.unit === 'week' || d.unit === 'weekend';
    if (toTheDay && frame.lastDay !== null)
      return { anchor: 'earlier-date', ...civilDay(frame.lastDay), day: frame.lastDay };
    if (d.unit === 'quarter' && frame.lastQuarter !== null) {
      const start = intervalOf(frame.lastQuarter).start ?? '';
      return {
        year: Number(start.slice(0, 4)),
        month: Number(start.slice(5, 7)),
        day: null,
        anchor: 'earlier-date',
      };
    }
    const { start, end } =
      toTheDay || frame.last === null ? { start: null, end: null } : intervalOf(frame.last);
    if (start !== null && end !== null) {
      const oneMonth = start.slice(0, 7) === end.slice(0, 7);
      const year = Number(start.slice(0, 4));
      // `the full year` in a forecast for `the year to March 2028` is the header's still.
      if (d.unit === 'year' && d.amount === 0 && !d.keepsGrain && frame.year !== null && year > frame.year) {
        return { year: frame.year, month: frame.month, day: frame.day, anchor: 'header' };
      }
      if (oneMonth || d.unit === 'year' || d.unit === 'decade' || d.unit === 'century') {
        return { year, month: Number(start.slice(5, 7)), day: null, anchor: 'earlier-date' };
      }
    }
  }
  if (frame.year === null) return null;
  return { year: frame.year, month: frame.month, day: frame.day, anchor: 'header' };
}

/** `a year earlier` after a quarter or a month is that quarter or month of the year before. */
function sameGrain(d: ShiftDraft, frame: Frame): string | null {
  if (!d.keepsGrain || d.unit !== 'year') return null;
  // Earnings reports compare one quarter: `$2 million, up from $1 million a year earlier`.
  if (!d.compares && d.amount === -1 && frame.lastQuarter !== null) {
    return `${isoYear(Number(frame.lastQuarter.slice(0, 4)) - 1)}${frame.lastQuarter.slice(4)}`;
  }
  if (d.from !== 'context' || frame.last === null) return null;
  const match = /^(\d{4})(-(?:Q[1-4]|H[12]|SP|SU|FA|WI|\d{2}))$/u.exec(frame.last);
  return match === null ? null : `${isoYear(d.ofYear ?? Number(match[1]) + d.amount)}${match[2]}`;
}

/** `the weekend`: the one just past for what was, the next one for what will be; on a Saturday or a Sunday, the one that is. */
function weekendOf(day: number, tense: Tense): number {
  const weekday = weekdayOf(day);
  if (weekday >= 6 || tense === 'will') return 0;
  return tense === 'did' || tense === 'was' || weekday <= 3 ? -1 : 0;
}

/** The TIMEX3 value of a shift from its base, or `null` where the base does not tell enough. */
function shiftedValue(d: ShiftDraft, base: Base, tense: Tense): string | null {
  const { year, month, day } = base;
  const amount = d.amount;
  switch (d.unit) {
    case 'day':
      return day === null ? null : isoOf(day + amount);
    case 'week': {
      if (day === null) return null;
      // `a week ago`, `two weeks ago` mean that day; more of them, or `last week`, the week.
      if (d.keepsGrain && Math.abs(amount) <= 2) return isoOf(day + amount * 7);
      const week = weekOf(day + amount * 7);
      return isoWeek(week.year, week.week);
    }
    case 'weekend': {
      if (day === null) return null;
      const week = weekOf(day + (d.byTense ? weekendOf(day, tense) : amount) * 7);
      return `${isoWeek(week.year, week.week)}-WE`;
    }
    case 'month': {
      if (month === null) return null;
      const to = addMonths(year, month, Math.trunc(amount));
      return isoMonth(to.year, to.month);
    }
    case 'quarter':
    case 'half': {
      if (month === null) return null;
      const size = d.unit === 'quarter' ? 3 : 6;
      const to = addMonths(year, month, amount * size);
      return `${isoYear(to.year)}-${d.unit === 'quarter' ? 'Q' : 'H'}${Math.ceil(to.month / size)}`;
    }
    case 'decade':
      return Math.abs(amount) > 0 && d.keepsGrain
        ? isoYear(year + amount * 10)
        : isoYear(year + amount * 10).slice(0, 3);
    case 'century':
      return isoYear(year + amount * 100).slice(0, 2);
    default:
      return isoYear(year + Math.trunc(amount));
  }
}

export function resolveShift(d: ShiftDraft, frame: Frame, tenseOf: () => Tense): DateValue | null {
  const { unit } = d;
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'night') return null;
  const grain = sameGrain(d, frame);
  if (grain !== null)
    return dateValue(grain, grain.includes('Q') ? 'quarter' : 'month', d.mod, 'earlier-date');
  const base = baseOf(d, frame);
  const told = d.ofYear === null ? null : isoYear(d.ofYear);
  const value = told ?? (base === null ? null : shiftedValue(d, base, d.byTense ? tenseOf() : null));
  const shown = value ?? UNKNOWN[unit];
  const anchor = value === null || base === null || told !== null ? null : base.anchor;
  if (d.time !== null) return timeValue(shown, d.time, d.mod, anchor);
  const precision = /^\d{4}-\d{2}-\d{2}$/u.test(shown) ? 'day' : unit;
  return dateValue(shown, precision, d.mod, anchor);
}

export const dayOfIso = (iso: string): number =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
