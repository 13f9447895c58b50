import type { Document } from '../../../core/document.js';
import { entryAt, isGlued, isMark, sameSentence } from '../../../core/look.js';
import { MONTH } from '../classes.js';
import { integerAt, isDash, lengthAt, lower, near, ordinalAt, ordinalBefore } from '../words.js';
import { spelledYearAfter } from './spelled-year.js';

/** A day number 1 to 31 at token `at`, also as `2nd`: its value and the token after it. `2,000` and `3.5` are none. */
export function dayAt(document: Document, at: number): { readonly day: number; readonly end: number } | null {
  const ordinal = ordinalAt(document, at);
  if (ordinal !== null && ordinal.value <= 31) return { day: ordinal.value, end: ordinal.end };
  const day = integerAt(document, at);
  if (day < 1 || day > 31 || lengthAt(document, at) > 2) return null;
  // `June 10:30` has a time behind it, `June 5.5` is cut by the tokenizer; `June 20%` and `20-year` are other numbers.
  if (isMark(document, at + 1, ':') && isGlued(document, at) && isGlued(document, at + 1)) return null;
  const next = near(document, at, at + 1);
  if (next === '%' || next === 'percent' || next === 'per' || next === 'million' || next === 'billion')
    return null;
  if (
    next === 'a.m' ||
    next === 'p.m' ||
    next === 'a.m.' ||
    next === 'p.m.' ||
    next === 'am' ||
    next === 'pm'
  )
    return null;
  if (
    isDash(document, at + 1) &&
    isGlued(document, at) &&
    isGlued(document, at + 1) &&
    integerAt(document, at + 2) < 0
  ) {
    // `June 3-year`: a compound; a month or a weekday behind the dash is a range (`June 30-July 2`).
    return entryAt(document, at + 2, MONTH) !== null ? { day, end: at + 1 } : null;
  }
  return { day, end: at + 1 };
}

/** A year of four digits at token `at`, 1000 to 2999, or -1. */
export function yearAt(document: Document, at: number): number {
  const year = integerAt(document, at);
  if (lengthAt(document, at) !== 4 || year < 1000 || year > 2999) return -1;
  const next = near(document, at, at + 1);
  if (next === 'gmt' || next === 'utc' || next === 'hours' || next === 'hrs') return -1;
  return year;
}

/** The year behind a month or a day: `2024`, `, 2024`, `of 2024`, `, of 2024`. */
export function yearAfter(
  document: Document,
  at: number,
): { readonly year: number; readonly end: number } | null {
  if (!sameSentence(document, at - 1, at)) return null;
  let i = at;
  if (isMark(document, i, ',')) i++;
  if (lower(document, i) === 'of') i++;
  if (!sameSentence(document, at - 1, i)) return null;
  const year = yearAt(document, i);
  return year > 0 ? { year, end: i + 1 } : spelledYearAfter(document, i);
}

/** The last day of a list or range behind a day: `7-18`, `7 – 18`, `13 and 14`, `12 to 14`, `12, 13 and 14`. */
export function lastDay(
  document: Document,
  day: number,
  at: number,
): { readonly day: number; readonly end: number } | null {
  let i = at;
  let last = day;
  let end = -1;
  for (let step = 0; step < 5; step++) {
    let next = i;
    const word = near(document, at - 1, next);
    const isList = word === ',' || word === 'and' || word === '&';
    if (
      isList ||
      word === 'to' ||
      word === 'through' ||
      word === 'until' ||
      word === 'till' ||
      isDash(document, next)
    )
      next++;
    else break;
    if (word === ',' && near(document, at - 1, next) === 'and') next++;
    if (near(document, at - 1, next) === 'the') next++;
    const found = dayAt(document, next);
    if (found === null || !sameSentence(document, at - 1, next)) break;
    // In a list the days follow one another: `June 12, 13 and 14`; others are two dates, or a number of something.
    if (isList ? found.day !== last + 1 : found.day <= last) break;
    if (word === ',' && step === 0 && !continuesList(document, found.end)) break;
    last = found.day;
    i = found.end;
    end = i;
    if (!isList) break;
  }
  return end > 0 ? { day: last, end } : null;
}

const continuesList = (document: Document, at: number): boolean => {
  const word = near(document, at - 1, at);
  return word === ',' || word === 'and' || word === '&';
};

/** `2 to 4 June`, `2 through 4 June`. */
const BETWEEN_DAYS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till']);

/** The days before a month: `15`, `15th of`, `2-3`, `18 and 19`: first token, first and last day. */
export function daysBefore(
  document: Document,
  at: number,
): { readonly first: number; readonly from: number; readonly to: number } | null {
  // `02-Jun-2025` has a hyphen where `2 June 2025` has a space.
  const glue = isDash(document, at - 1) && isGlued(document, at - 1) && isGlued(document, at - 2) ? 1 : 0;
  let end = at - glue;
  const of = lower(document, at - 1) === 'of' && sameSentence(document, at - 1, at);
  if (of) end--;
  const one = dayBefore(document, end);
  // `June 14 July`? A number that belongs to the month before it.
  if (one === null || entryEndingAt(document, one.first)) return null;
  const word = near(document, at, one.first - 1);
  const listed = word === 'and' || word === '&';
  if (listed || BETWEEN_DAYS.has(word) || isDash(document, one.first - 1)) {
    const start = dayBefore(document, one.first - 1);
    const consecutive = listed ? start?.day === one.day - 1 : (start?.day ?? 99) < one.day;
    if (start !== null && consecutive && !entryEndingAt(document, start.first)) {
      return { first: start.first, from: start.day, to: one.day };
    }
  }
  // `5 of June`: five of them.
  if (of && !one.ordinal && word !== 'the') return null;
  return { first: one.first, from: one.day, to: one.day };
}

function dayBefore(
  document: Document,
  end: number,
): { readonly first: number; readonly day: number; readonly ordinal: boolean } | null {
  if (!sameSentence(document, end - 1, end) && !sameSentence(document, end - 1, end - 2)) return null;
  const ordinal = ordinalBefore(document, end);
  if (ordinal !== null && ordinal.value <= 31)
    return { first: ordinal.first, day: ordinal.value, ordinal: true };
  const day = integerAt(document, end - 1);
  if (day < 1 || day > 31 || lengthAt(document, end - 1) > 2) return null;
  // `10:30 June`, `3/10 June`, `G20 June`: the number is a piece of something else.
  if (isGlued(document, end - 2) && !isDash(document, end - 2) && !isMark(document, end - 2, '('))
    return null;
  return { first: end - 1, day, ordinal: false };
}

/** Whether a month ends right before token `at`. */
const entryEndingAt = (document: Document, at: number): boolean =>
  entryAt(document, at - 1, MONTH)?.end === at || entryAt(document, at - 2, MONTH)?.end === at;
