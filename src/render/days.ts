import type { DateMention, ReadoutEvent } from '../core/model.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2025-06-02` → `2 June 2025`, `2025-06` → `June 2025`; what is no such date stays as it is. */
export function dayInWords(day: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(day);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (match === null || month === undefined) return day;
  return match[3] === undefined ? `${month} ${match[1]}` : `${Number(match[3])} ${month} ${match[1]}`;
}

/** An event's date in words: `2 June 2025`, `2 to 4 June 2025`; empty where it has none. */
export function eventDay({ date }: ReadoutEvent): string {
  if (date === null) return '';
  if (typeof date === 'string') return dayInWords(date);
  const sameMonth = date.start.slice(0, 7) === date.end.slice(0, 7) && date.start.length === 10;
  const from = sameMonth ? String(Number(date.start.slice(8))) : dayInWords(date.start);
  return `${from} to ${dayInWords(date.end)}`;
}

const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
};
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  MI: 'midday',
};

/** A TIMEX3 value in words: `2024-Q3` → `quarter 3 of 2024`; null for one that has no simple words. */
function timexInWords(value: string): string | null {
  const season = /^(\d{4})-(SP|SU|FA|AU|WI)$/u.exec(value);
  if (season !== null) return `${SEASONS[season[2] ?? '']} ${season[1]}`;
  const part = /^(\d{4})-([QH])(\d)$/u.exec(value);
  if (part !== null) return `${part[2] === 'Q' ? 'quarter' : 'half'} ${part[3]} of ${part[1]}`;
  const week = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value);
  if (week !== null)
    return `${week[3] === undefined ? 'week' : 'weekend of week'} ${Number(week[2])} of ${week[1]}`;
  const span = /^P(\d+(?:\.\d+)?)([YMWD])$/u.exec(value);
  if (span !== null) return `${span[1]} ${UNITS[span[2] ?? '']}${span[1] === '1' ? '' : 's'}`;
  const hours = /^PT(\d+(?:\.\d+)?)([HMS])$/u.exec(value);
  if (hours !== null) {
    const unit = hours[2] === 'H' ? 'hour' : hours[2] === 'M' ? 'minute' : 'second';
    return `${hours[1]} ${unit}${hours[1] === '1' ? '' : 's'}`;
  }
  const decade = /^(\d{3})X?$/u.exec(value);
  if (decade !== null) return `${decade[1]}0s`;
  const time = /^(\d{4}-\d{2}-\d{2})T(?:(\d{2}:\d{2})|([A-Z]{2}))/u.exec(value);
  if (time === null) return null;
  return `${dayInWords(time[1] ?? '')}, ${time[2] ?? PARTS[time[3] ?? ''] ?? time[3]}`;
}

/** What a date is called: `2 June 2025`, `winter 2024`, `3 years`; its TIMEX3 value where that says it best. */
export function dateInWords({ value }: DateMention): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return timexInWords(value) ?? dayInWords(value);
  return from === '' || to === '' || from === '..' || to === '..'
    ? value
    : `${dayInWords(from)} to ${dayInWords(to)}`;
}
