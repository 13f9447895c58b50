import type { Context, DetectedMention } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { tokenAtOffset } from '../../core/look.js';
import { isoMonth, isoOf, isoYear } from './civil.js';
import {
  anchorOfYear,
  dateValue,
  type Frame,
  frameOf,
  intervalOf,
  monthsOf,
  timeValue,
  toldYear,
} from './frame.js';
import { cheapest, cost, resolveCalendar } from './resolve-calendar.js';
import { dayOfIso, resolveShift } from './resolve-shift.js';
import { type Tense, tenseAround } from './tense.js';
import { type DateValue, type Draft, duration, type PeriodDraft, type RangeDraft } from './types.js';
import { near } from './words.js';

/** The value of a quarter, a half or a season. */
function resolvePeriod(d: PeriodDraft, frame: Frame, tense: Tense): DateValue | null {
  const precision = d.unit;
  const told = toldYear(d, frame);
  const [first, last] = monthsOf(d.code);
  let year = told;
  if (year === null) {
    if (d.yearShift !== null || frame.year === null || frame.month === null) {
      return dateValue(`XXXX-${d.code}`, precision, d.mod, null);
    }
    const now = frame.year * 12 + frame.month;
    // `third-quarter sales rose`: no past verb speaks of a quarter that has not begun.
    const far = tense === 'did' || tense === 'was' ? 3 : 1;
    // Half a month before the header's for a period that has just ended, none for one that is going on.
    const distance = (y: number): number =>
      now > y * 12 + last ? y * 12 + last - now : now < y * 12 + first ? (y * 12 + first - now) * far : 0;
    const seasons = first > 11 && frame.month < 3 ? frame.year - 1 : frame.year;
    year =
      d.direction === 'this'
        ? seasons
        : cheapest([frame.year, frame.year - 1, frame.year + 1], (y) =>
            cost(distance(y), d.direction, tense),
          );
  }
  const anchor = anchorOfYear(d);
  if (d.code.startsWith('M')) {
    const months = Number(d.code.slice(1));
    if (months === 9)
      return dateValue(`${isoMonth(year, 1)}/${isoMonth(year, 9)}`, 'interval', d.mod, anchor);
    return dateValue(
      `${isoYear(year)}-${months === 3 ? 'Q1' : 'H1'}`,
      months === 3 ? 'quarter' : 'half',
      d.mod,
      anchor,
    );
  }
  const value = `${isoYear(year)}-${d.code}`;
  return dateValue(value, precision, d.mod, anchor, d.fiscal ? { start: null, end: null } : undefined);
}

/** Both ends of a range; the end takes the year that makes it follow the start. */
function resolveRange(d: RangeDraft, frame: Frame, tense: Tense): DateValue | null {
  const year = d.from.year ?? d.to.year;
  const from = resolveCalendar({ ...d.from, year: d.from.year ?? yearBefore(d, year) }, frame, tense);
  const start = from === null ? null : /^\d{4}/u.exec(from.value);
  const to = resolveCalendar(
    { ...d.to, year: d.to.year ?? (start === null ? null : Number(start[0])) },
    frame,
    tense,
  );
  if (from === null || to === null) return null;
  let end = to;
  if (d.to.year === null && to.value < from.value && start !== null) {
    end = resolveCalendar({ ...d.to, year: Number(start[0]) + 1 }, frame, tense) ?? to;
  }
  // `Monday to Friday`: the Friday behind that Monday.
  if (d.to.weekday !== null && d.to.month === null && end.value < from.value) {
    end = { ...end, value: isoOf(dayOfIso(end.value) + 7) };
  }
  const value = `${from.value}/${end.value}`;
  // `FY 2024/25` is one year, and nobody tells the days of it.
  const days = d.from.fiscal ? { start: null, end: null } : undefined;
  return dateValue(value, 'interval', d.mod, from.anchor, days);
}

/** The start's year where only the end tells one: `December 30 – January 2, 2024`. */
const yearBefore = (d: RangeDraft, year: number | null): number | null =>
  year === null || d.to.month === null || d.from.month === null
    ? null
    : d.from.month > d.to.month
      ? year - 1
      : year;

/** A clock time alone is of the day that was told last, or of the header's. */
function resolveTime(time: string, frame: Frame, mod: Draft['mod']): DateValue {
  const day = frame.lastDay ?? frame.day;
  if (day === null) return timeValue('XXXX-XX-XX', time, mod, null);
  return timeValue(isoOf(day), time, mod, frame.lastDay !== null ? 'earlier-date' : 'header');
}

function resolveOne(draft: Draft, frame: Frame, tenseOf: () => Tense): DateValue | null {
  switch (draft.kind) {
    case 'calendar':
      return resolveCalendar(draft, frame, tenseOf());
    case 'shift':
      return resolveShift(draft, frame, tenseOf) ?? resolveOne(duration(hours(draft)), frame, tenseOf);
    case 'period':
      return resolvePeriod(draft, frame, tenseOf());
    case 'time':
      return resolveTime(draft.time, frame, draft.mod);
    case 'range':
      return resolveRange(draft, frame, tenseOf());
    case 'fixed': {
      const { value, type, precision, mod } = draft;
      const interval = type === 'DATE' && precision !== 'vague' ? intervalOf(value) : null;
      return { value, type, precision, mod, interval, anchor: null };
    }
  }
}

/** `two hours ago` is told in hours: their number is what the text gives for sure. */
const hours = (draft: { readonly unit: string; readonly amount: number }): string =>
  `PT${Math.abs(draft.amount)}${draft.unit === 'hour' ? 'H' : draft.unit === 'minute' ? 'M' : 'S'}`;

/** What follows may point back to this date: `the next day`, `a year earlier`. */
function remember(frame: Frame, value: DateValue): void {
  if (value.type !== 'DATE' && value.type !== 'TIME') return;
  if (value.precision === 'vague' || value.value.includes('X') || value.value.length < 4) return;
  const date = value.type === 'TIME' ? value.value.slice(0, 10) : value.value;
  frame.last = date;
  if (/-Q[1-4]$/u.test(date)) frame.lastQuarter = date;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) frame.lastDay = dayOfIso(date);
  else if (/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u.test(date)) frame.lastDay = dayOfIso(date.slice(11));
}

/** `since February 24` has no end, `until 2030` no beginning. */
function opened(document: Document, start: number, value: DateValue): DateValue {
  if (value.interval === null || value.type !== 'DATE') return value;
  const first = tokenAtOffset(document, start);
  const before = near(document, first, first - 1);
  if (before === 'since') return { ...value, interval: { ...value.interval, end: null } };
  if (before === 'until' || before === 'till')
    return { ...value, interval: { ...value.interval, start: null } };
  return value;
}

/** Years before 1 and after 9999 have no value: `10,000 years ago`. */
const isTellable = ({ value, interval }: DateValue): boolean =>
  !value.startsWith('-') && [interval?.start, interval?.end].every((day) => (day?.length ?? 10) === 10);

/** Resolves drafts in the order of the text: each may lean on the ones before it. */
export function resolveDates(
  mentions: readonly DetectedMention<Draft>[],
  document: Document,
  context: Context,
): readonly DetectedMention<DateValue>[] {
  const frame = frameOf(context.date);
  const out: DetectedMention<DateValue>[] = [];
  for (const mention of mentions) {
    const tenseOf = (): Tense =>
      tenseAround(
        document,
        tokenAtOffset(document, mention.start),
        tokenAtOffset(document, mention.end - 1) + 1,
      );
    const value = resolveOne(mention.value, frame, tenseOf);
    if (value === null || !isTellable(value)) continue;
    // A comparison is no new point in the story: `a year earlier` leaves the date that it compares with in its place.
    const compares =
      mention.value.kind === 'shift' && mention.value.keepsGrain && mention.value.unit === 'year';
    if (!compares) remember(frame, value);
    out.push({ ...mention, value: opened(document, mention.start, value) });
  }
  return out;
}
