import type { Document } from '../../../core/document.js';
import { TokenFlag, TokenKind } from '../../../core/document.js';
import {
  entryAt,
  hasFlag,
  isCapitalWord,
  isGlued,
  isKind,
  isMark,
  sameSentence,
} from '../../../core/look.js';
import { beforeMonth, openBeforeMonth, partsOfMonth } from '../../../lexicon/date-cues.js';
import { doubtfulMonths } from '../../../lexicon/date-months.js';
import { pad2 } from '../civil.js';
import { MONTH, WEEKDAY } from '../classes.js';
import { calendar, type DateFound, type DateRule, range, setOf } from '../types.js';
import { capitalBefore, foundAt, integerAt, isDash, lengthAt, near, ordinalAt } from '../words.js';
import { dayAt, daysBefore, lastDay, yearAfter } from './day-number.js';
import { directionBefore } from './weekday.js';

/** Whether the month word at `at` may stand for the month without a day or a year. */
function standsAlone(document: Document, at: number, end: number, month: number): boolean {
  const before = near(document, at, at - 1);
  const first = hasFlag(document, at, TokenFlag.first);
  if (
    before === '.' ||
    (isMark(document, end, '.') &&
      isGlued(document, end - 1) &&
      isCapitalWord(document, end + 1) &&
      isGlued(document, end))
  )
    return false;
  if (beforeMonth.has(before) || isDash(document, at - 1)) return true;
  if (before === 'of' && partsOfMonth.has(near(document, at, at - 2))) return true;
  if (doubtfulMonths.has(month)) {
    if (!openBeforeMonth.has(before)) return false;
    // `between March and May`, `from May to July`: another month stands near.
    for (let i = Math.max(0, at - 4); i < at + 5; i++) {
      if (i !== at && sameSentence(document, i, at) && entryAt(document, i, MONTH) !== null) return true;
    }
    return month !== 5 && !isCapitalWord(document, end);
  }
  // A given name: `April Jones`, `Ms. June`; `Mr. August`.
  if (isCapitalWord(document, end) && entryAt(document, end, WEEKDAY) === null) {
    return (
      !first &&
      (openBeforeMonth.has(before) ||
        before === 'the' ||
        before === 'a' ||
        before === 'its' ||
        before === 'their')
    );
  }
  if (capitalBefore(document, at) && !hasFlag(document, at - 1, TokenFlag.first)) {
    return entryAt(document, at - 1, WEEKDAY) !== null;
  }
  return true;
}

function findMonth(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, MONTH);
  if (entry === null) return null;
  const { month, short } = entry.value;
  let { end } = entry;
  // `Jan.` at the end of a sentence: its point is the sentence's.
  if (isMark(document, end - 1, '.') && !sameSentence(document, end - 1, end)) end--;
  // `2-May-2023`, `02 Jun-2025`
  const the =
    near(document, at, end) === 'the' &&
    isKind(document, end + 1, TokenKind.number) &&
    ordinalAt(document, end + 1) !== null;
  const glue = the || isHyphen2(document, end) ? 1 : 0;
  const behind = dayAt(document, end + glue);
  const after =
    behind !== null && sameSentence(document, at, end + glue) && !isQuantity(document, at, behind.end)
      ? behind
      : null;
  // `on 2 June 10 ministers met`: the day before the month, unless the one behind it has a year.
  const before = after === null || yearAfter(document, after.end) === null ? daysBefore(document, at) : null;
  if (before !== null) {
    const year = yearAfter(document, end + glue);
    const stop = year?.end ?? end;
    const parts = { year: year?.year ?? null, month };
    const from = calendar({ day: before.from, ...parts });
    const value = before.from === before.to ? from : range(from, calendar({ day: before.to, ...parts }));
    const first = near(document, at, before.first - 1) === 'the' ? before.first - 1 : before.first;
    return foundAt(document, first, stop, value);
  }
  if (after !== null) {
    const last = lastDay(document, after.day, after.end);
    const stop = last?.end ?? after.end;
    const year = yearAfter(document, stop + (glue > 0 && isHyphen2(document, stop) ? 1 : 0));
    const parts = { year: year?.year ?? null, month };
    const from = calendar({ day: after.day, ...parts });
    const value = last === null ? from : range(from, calendar({ day: last.day, ...parts }));
    return foundAt(document, at, year?.end ?? stop, value);
  }
  const year = yearAfter(document, end + glue) ?? shortYear(document, end);
  const word = near(document, at, at - 1);
  if (year === null && (word === 'every' || word === 'each')) {
    return foundAt(document, at - 1, end, setOf(`XXXX-${pad2(month)}`));
  }
  if (year !== null) return foundAt(document, at, year.end, calendar({ year: year.year, month }));
  if (short || !standsAlone(document, at, end, month)) return null;
  const { first, direction } = directionBefore(document, at);
  return foundAt(document, direction === null ? at : first, end, calendar({ month, direction }));
}

const isHyphen2 = (document: Document, at: number): boolean =>
  isDash(document, at) && isGlued(document, at - 1) && isGlued(document, at);

/** `June '24` */
const shortYear = (
  document: Document,
  at: number,
): { readonly year: number; readonly end: number } | null => {
  if (!isMark(document, at, "'") && !isMark(document, at, '’') && !isMark(document, at, '‘')) return null;
  const year = integerAt(document, at + 1);
  if (!isGlued(document, at) || lengthAt(document, at + 1) !== 2 || year < 0) return null;
  return { year: year + (year < 50 ? 2000 : 1900), end: at + 2 };
};

/** `In March 20 people died`: days take `on`, so a number before people is a number of them. */
function isQuantity(document: Document, at: number, end: number): boolean {
  if (near(document, at, at - 1) !== 'in') return false;
  const next = near(document, at, end);
  if (next === 'people' || next === 'men' || next === 'women' || next === 'children' || next === 'troops')
    return true;
  return (
    /^[a-z]{4,}s$/u.test(next) &&
    !isCapitalWord(document, end) &&
    next !== 'this' &&
    next !== 'was' &&
    next !== 'celebrations'
  );
}

export const monthRule: DateRule = {
  id: 'dates/month',
  triggers: [MONTH],
  find: findMonth,
};
