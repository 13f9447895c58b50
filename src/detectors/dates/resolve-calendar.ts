import { daysIn } from '../../core/calendar.js';
import { addMonths, dayNumber, isoDay, isoMonth, isoOf, isoYear, pad2, weekdayOf } from './civil.js';
import { anchorOfYear, dateValue, type Frame, timeValue, toldYear } from './frame.js';
import type { Tense } from './tense.js';
import type { CalendarDraft, DateValue, Direction } from './types.js';

/** How much a day in the past and one in the future cost. */
const WEIGHTS = { will: [3, 1], may: [1.5, 1], did: [1, 5], was: [1, 20], none: [1, 1.5] } as const;

/** Where a candidate lies: `distance` in days (or months) from the header, negative in the past. */
export function cost(distance: number, direction: Direction | null, tense: Tense): number {
  if (direction === 'past') return distance < 0 ? -distance : 10_000 + distance;
  if (direction === 'future') return distance > 0 ? distance : 10_000 - distance;
  return distance <= 0 ? -distance * WEIGHTS[tense ?? 'none'][0] : distance * WEIGHTS[tense ?? 'none'][1];
}

/** The candidate with the least cost; the first of equals. */
export function cheapest(candidates: readonly number[], costOf: (candidate: number) => number): number {
  let best = candidates[0] ?? 0;
  for (const candidate of candidates) if (costOf(candidate) < costOf(best)) best = candidate;
  return best;
}

const around = (year: number): readonly number[] => [year, year - 1, year + 1];

/** The year of a month, or of a day in it, told without one. */
function yearFor(d: CalendarDraft, month: number, frame: Frame, tense: Tense): number | null {
  const { year, day: today } = frame;
  const told = toldYear(d, frame);
  if (told !== null || year === null || d.yearShift !== null) return told;
  if (d.direction === 'this' && d.weekday === null) return year;
  const { day } = d;
  if (day === null || today === null) {
    const distance = (y: number): number => y * 12 + month - (year * 12 + (frame.month ?? 1));
    return cheapest(around(year), (y) => cost(distance(y), d.direction, tense));
  }
  // `Monday, June 2`: the weekday tells the year, where it fits one of the three.
  const fits = (y: number): boolean =>
    d.weekday === null || weekdayOf(dayNumber(y, month, day)) === d.weekday;
  const exists = around(year).filter((y) => day <= daysIn(y, month));
  const fitting = exists.filter(fits);
  const pool = fitting.length > 0 ? fitting : exists;
  const direction = d.weekday === null ? d.direction : null;
  return pool.length === 0
    ? year
    : cheapest(pool, (y) => cost(dayNumber(y, month, day) - today, direction, tense));
}

/** The day of a bare weekday: the most recent one, the header's own included; the next one where the verb is future. */
function weekdayDay(d: CalendarDraft, frame: Frame, tense: Tense): number | null {
  if (frame.day === null || d.weekday === null) return null;
  const today = weekdayOf(frame.day);
  const back = (today - d.weekday + 7) % 7;
  const ahead = (d.weekday - today + 7) % 7;
  if (d.weekShift !== null) return frame.day - today + d.weekday + d.weekShift * 7;
  if (d.direction === 'past') return frame.day - (back === 0 ? 7 : back);
  if (d.direction === 'future') return frame.day + (ahead === 0 ? 7 : ahead);
  // `this Friday` is that of the week that the header is in.
  if (d.direction === 'this') return tense === 'will' ? frame.day + ahead : frame.day - today + d.weekday;
  if (tense === 'will') return frame.day + ahead;
  return tense === 'may' && ahead < back ? frame.day + ahead : frame.day - back;
}

/** `today (16)`, `Monday (16)`: the day of that number nearest to the header, on that weekday if one is told. */
function numberedDay(number: number, weekday: number | null, frame: Frame): number | null {
  const { day: today, year: thisYear, month: thisMonth } = frame;
  if (today === null || thisYear === null || thisMonth === null) return null;
  const days: number[] = [];
  for (let n = -2; n <= 2; n++) {
    const { year, month } = addMonths(thisYear, thisMonth, n);
    const day = dayNumber(year, month, number);
    if (number <= daysIn(year, month) && (weekday === null || weekdayOf(day) === weekday)) days.push(day);
  }
  return days.length === 0 ? null : cheapest(days, (day) => Math.abs(day - today));
}

/** Day and month of `07/10/2023` in the order that lies nearer to the header. */
function swapped(d: CalendarDraft, frame: Frame): CalendarDraft {
  if (!d.swappable || frame.day === null || d.year === null || d.month === null || d.day === null) return d;
  const asIs = Math.abs(dayNumber(d.year, d.month, d.day) - frame.day);
  const turned = Math.abs(dayNumber(d.year, d.day, d.month) - frame.day);
  return turned < asIs ? { ...d, month: d.day, day: d.month } : d;
}

/** Resolves a calendar date; `null` where the calendar does not have it (`February 30`). */
export function resolveCalendar(draft: CalendarDraft, frame: Frame, tense: Tense): DateValue | null {
  const d = swapped(draft, frame);
  const withTime = (day: string, anchor: DateValue['anchor']): DateValue =>
    d.time === null ? dateValue(day, 'day', d.mod, anchor) : timeValue(day, d.time, d.mod, anchor);
  if (d.month === null) {
    if (d.day !== null) {
      // `Tuesday (31)` where no Tuesday near is the 31st: one of the two is wrong, and nobody knows which.
      const day = numberedDay(d.day, d.weekday, frame);
      return withTime(day === null ? `XXXX-XX-${pad2(d.day)}` : isoOf(day), day === null ? null : 'header');
    }
    if (d.weekday !== null) {
      const day = weekdayDay(d, frame, tense);
      return withTime(day === null ? `XXXX-WXX-${d.weekday}` : isoOf(day), day === null ? null : 'header');
    }
    const year = toldYear(d, frame);
    if (year === null) return null;
    return dateValue(
      isoYear(year),
      'year',
      d.mod,
      anchorOfYear(d),
      d.fiscal ? { start: null, end: null } : undefined,
    );
  }
  const year = yearFor(d, d.month, frame, tense);
  if (d.day === null) {
    if (year === null) return dateValue(`XXXX-${pad2(d.month)}`, 'month', d.mod, null);
    return dateValue(isoMonth(year, d.month), 'month', d.mod, anchorOfYear(d));
  }
  if (year === null) {
    return d.day <= daysIn(2000, d.month) ? withTime(`XXXX-${pad2(d.month)}-${pad2(d.day)}`, null) : null;
  }
  return d.day <= daysIn(year, d.month) ? withTime(isoDay(year, d.month, d.day), anchorOfYear(d)) : null;
}
