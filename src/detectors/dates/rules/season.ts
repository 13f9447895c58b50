import type { Document } from '../../../core/document.js';
import { entryAt, isCapitalWord, isMark, textAt } from '../../../core/look.js';
import { afterArticle, beforeSeason } from '../../../lexicon/date-cues.js';
import { DECADE, SEASON, UNIT } from '../classes.js';
import { type DateFound, type DateRule, fixedDate, period, setOf } from '../types.js';
import { capitalBefore, foundAt, isHyphen, near, ordinalBefore } from '../words.js';
import { yearAt } from './day-number.js';
import { spelledYearAfter } from './spelled-year.js';
import { directionBefore } from './weekday.js';

function findSeason(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, SEASON);
  if (entry === null) return null;
  const { code, doubtful } = entry.value;
  const { first, direction } = directionBefore(document, at);
  const year = yearBehind(document, entry.end);
  const before = near(document, at, at - 1);
  if (before === 'every' || before === 'each')
    return foundAt(document, at - 1, entry.end, setOf(`XXXX-${code}`));
  if (year === null && doubtful) {
    // `the fall of the government`, `prices fall`, `Arab Spring`, `a hot spring`
    if (!beforeSeason.has(before) || near(document, at, entry.end) === 'of' || isCapitalWord(document, at))
      return null;
    if (
      before === 'the' &&
      code === 'FA' &&
      !/^(?:in|by|since|during|of|until|through|for)$/u.test(near(document, at, at - 2))
    )
      return null;
    if ((before === 'of' || before === 'in' || before === 'for') && code === 'FA') return null;
  }
  if (capitalBefore(document, at) && !beforeSeason.has(before)) return null;
  // `winter clothes`: no time at all.
  const next = near(document, at, entry.end);
  if (
    year === null &&
    !isCapitalWord(document, at) &&
    !beforeSeason.has(before) &&
    /^[a-z]/u.test(textAt(document, entry.end)) &&
    !afterArticle.has(next)
  )
    return null;
  if (isCapitalWord(document, at) && isCapitalWord(document, entry.end) && year === null) return null;
  return foundAt(
    document,
    first,
    year?.end ?? entry.end,
    period('season', code, { direction, year: year?.year ?? null }),
  );
}

const yearBehind = (
  document: Document,
  at: number,
): { readonly year: number; readonly end: number } | null => {
  const from = near(document, at - 1, at) === 'of' || isMark(document, at, ',') ? at + 1 : at;
  if (near(document, at - 1, from) === '') return null;
  const year = yearAt(document, from);
  return year > 0 ? { year, end: from + 1 } : spelledYearAfter(document, from);
};

export const seasonRule: DateRule = {
  id: 'dates/season',
  triggers: [SEASON],
  find: findSeason,
};

/** `the nineties`, `the '80s`, `the mid-70s`. */
function findDecade(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, DECADE);
  if (entry === null || near(document, at, at - 1) !== 'the') return null;
  const year = 1900 + entry.value;
  return foundAt(document, at - 1, entry.end, fixedDate(String(year / 10), 'decade'));
}

export const decadeRule: DateRule = {
  id: 'dates/decade',
  triggers: [DECADE],
  find: findDecade,
};

/** `the 20th century`, `21st-century`: TIMEX3 has the first two digits. */
function findCentury(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, UNIT);
  if (entry === null || entry.value.unit !== 'century' || entry.value.plural) return null;
  const end = isHyphen(document, at - 1) ? at - 1 : at;
  const ordinal = ordinalBefore(document, end);
  if (ordinal === null || ordinal.value > 30) return null;
  const first = near(document, at, ordinal.first - 1) === 'the' ? ordinal.first - 1 : ordinal.first;
  const value = fixedDate(String(ordinal.value - 1).padStart(2, '0'), 'century');
  return foundAt(document, first, entry.end, value);
}

export const centuryRule: DateRule = {
  id: 'dates/century',
  triggers: [UNIT],
  find: findCentury,
};
