import { daysIn } from '../../../core/calendar.js';
import { type Document, TokenFlag, TokenKind } from '../../../core/document.js';
import { hasFlag, isGlued, isMark, textAt } from '../../../core/look.js';
import { type CalendarDraft, calendar, type DateFound, type DateRule } from '../types.js';
import { foundAt, integerAt, isDash, lengthAt } from '../words.js';

/** A full year from one as written: `2023`, `23` (two digits up to 69 are 20xx, as POSIX has it). */
const yearOf = (year: number, digits: number): number => {
  if (digits === 4) return year >= 1000 && year <= 2999 ? year : -1;
  return digits === 2 ? year + (year < 70 ? 2000 : 1900) : -1;
};

const inCalendar = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysIn(year, month);

/** `21.06.2024`, `2.6.25`: dots always have the day first. */
function dotted(text: string): CalendarDraft | null {
  const parts = text.split('.');
  if (parts.length !== 3 || parts.some((p) => !/^\d{1,4}$/u.test(p))) return null;
  const [a = '', b = '', c = ''] = parts;
  const yearFirst = a.length === 4;
  const year = yearFirst ? yearOf(Number(a), 4) : yearOf(Number(c), c.length);
  const [day, month] = yearFirst ? [Number(c), Number(b)] : [Number(a), Number(b)];
  return year > 0 && inCalendar(year, month, day) && (c.length === 4 || yearFirst || b.length === 2)
    ? calendar({ year, month, day })
    : null;
}

/** `2025-06-02`, `2025/06/02`, `07/10/2023`, `18/8/2021`, `7/8/07`. */
function parted(document: Document, at: number): CalendarDraft | null {
  const [a, b, c] = [integerAt(document, at), integerAt(document, at + 2), integerAt(document, at + 4)];
  if (a < 0 || b < 0 || c < 0) return null;
  const digits = lengthAt(document, at);
  if (digits === 4) {
    const year = yearOf(a, 4);
    return year > 0 && inCalendar(year, b, c) ? calendar({ year, month: b, day: c }) : null;
  }
  if (digits > 2 || lengthAt(document, at + 2) > 2) return null;
  const year = yearOf(c, lengthAt(document, at + 4));
  if (year < 0) return null;
  // Day first is what most of the world writes; where both orders are in the calendar, nearness to the header decides.
  if (inCalendar(year, b, a))
    return calendar({ year, month: b, day: a, swappable: inCalendar(year, a, b) && a !== b });
  return inCalendar(year, a, b) ? calendar({ year, month: a, day: b }) : null;
}

function findNumeric(document: Document, at: number): DateFound | null {
  if (
    isGlued(document, at - 1) &&
    !isMark(document, at - 1, '(') &&
    !isMark(document, at - 1, '"') &&
    !isMark(document, at - 1, '[')
  )
    return null;
  const text = textAt(document, at);
  if (text.includes('.')) {
    const value = text.length <= 10 && !text.includes(',') ? dotted(text) : null;
    return value === null ? null : foundAt(document, at, at + 1, value);
  }
  if (!isGlued(document, at) || text.length > 4) return null;
  const slash = isMark(document, at + 1, '/');
  if (!slash && !isDash(document, at + 1)) return null;
  if (textAt(document, at + 3) !== textAt(document, at + 1)) return null;
  for (let i = at + 1; i < at + 4; i++) if (!isGlued(document, i)) return null;
  // `12/5/3/1`, `044-20-2231-1`: longer chains are numbers of something else.
  if (isGlued(document, at + 4) && textAt(document, at + 5) === textAt(document, at + 1)) return null;
  const value = parted(document, at);
  if (value === null || (!slash && lengthAt(document, at) !== 4 && lengthAt(document, at + 4) !== 4))
    return null;
  return hasFlag(document, at, TokenFlag.spaced) || !isMark(document, at - 1, '-')
    ? foundAt(document, at, at + 5, value)
    : null;
}

export const numericRule: DateRule = {
  id: 'dates/numeric',
  triggers: [{ kind: TokenKind.number }],
  find: findNumeric,
};
