import type { Place, ReadoutEvent } from '../core/model.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Places that one is at: `at the Great Hall`, `at Bayan Palace`. */
const BUILDING =
  /^the |\b(?:palace|house|hall|hotel|office|residence|airport|embassy|base|centre|center|ministry|headquarters|sidelines|university)\b/iu;

/** ` in Vilnius`, ` at Bayan Palace`; nothing where no place is known. */
export function placeText(place: Place | null): string {
  if (place === null) return '';
  const words = place.text.replace(/\s+/gu, ' ');
  return ` ${BUILDING.test(words) ? 'at' : 'in'} ${words}`;
}

/** ` on 2 June 2025`, ` in June 2025`, ` from 7 to 18 November 2022`; nothing where no day is known. */
export function dayText(date: ReadoutEvent['date']): string {
  if (date === null) return '';
  if (typeof date !== 'string') {
    const [from, to] = [partsOf(date.start), partsOf(date.end)];
    if (from === null || to === null) return '';
    const first =
      from.year === to.year
        ? [from.day, from.month === to.month ? '' : from.month]
        : [from.day, from.month, from.year];
    return ` from ${words(first)} to ${words([to.day, to.month, to.year])}`;
  }
  const parts = partsOf(date);
  if (parts === null) return '';
  return ` ${parts.day === '' ? 'in' : 'on'} ${words([parts.day, parts.month, parts.year])}`;
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const words = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** The parts of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `null` for anything else (a week, a season). */
function partsOf(date: string): Parts | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(date);
  if (match === null) return null;
  const { year = '', month, day } = match.groups ?? {};
  return {
    year,
    month: month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    day: day === undefined ? '' : String(Number(day)),
  };
}
