import { type Document, TokenKind } from '../../../core/document.js';
import { entryAt, isCapitalWord, isKind } from '../../../core/look.js';
import { determiners, strongBeforeYear } from '../../../lexicon/date-cues.js';
import { cardinals } from '../../../lexicon/date-numbers.js';
import { SPELLED_YEAR } from '../classes.js';
import { calendar, type DateFound, type DateRule } from '../types.js';
import { cardinalAt, foundAt, isHyphen, isPlural, near } from '../words.js';

/**
 * The year in words that starts at token `at`, as transcripts of broadcasts have it: `nineteen ninety-four`, `twenty twenty-five`,
 * `nineteen oh five`, `two thousand and eight`. What stands around it is for the caller to judge.
 */
function spelledYearAt(
  document: Document,
  at: number,
): { readonly year: number; readonly end: number } | null {
  const entry = entryAt(document, at, SPELLED_YEAR);
  if (entry === null) return null;
  const { year, adds } = entry.value;
  const isJoined = adds
    ? near(document, at, entry.end) === 'and'
    : /^(?:oh|o)$/u.test(near(document, at, entry.end));
  const rest = entry.end + (isJoined ? 1 : 0);
  const isNumber = cardinals.has(near(document, at, rest));
  const tail = isNumber ? cardinalAt(document, rest) : null;
  if (tail === null) return adds && !isJoined ? { year, end: entry.end } : null;
  // `two thousand and eight`, `nineteen oh five`, `nineteen ninety-four`
  const least = adds ? 1 : isJoined ? 1 : 10;
  const most = isJoined && !adds ? 9 : 99;
  return tail.value >= least && tail.value <= most ? { year: year + tail.value, end: tail.end } : null;
}

/** Whether what is counted follows: `in twenty twenty houses`, `in March two thousand people`, `nineteen twenty-foot boats`. */
const counts = (
  document: Document,
  { year, end }: { readonly year: number; readonly end: number },
): boolean =>
  isHyphen(document, end) ||
  (isKind(document, end, TokenKind.word) &&
    (year === 2000 || (!isCapitalWord(document, end) && isPlural(near(document, end - 1, end)))));

/** The year in words behind a month, a day or a season: `January nineteen ninety-seven`. */
export function spelledYearAfter(
  document: Document,
  at: number,
): { readonly year: number; readonly end: number } | null {
  const found = spelledYearAt(document, at);
  return found !== null && !counts(document, found) ? found : null;
}

/** `in nineteen ninety-four`, `the year two thousand`. */
function findSpelledYear(document: Document, at: number): DateFound | null {
  const before = near(document, at, at - 1);
  if (before === 'year') {
    const found = spelledYearAt(document, at);
    if (found === null) return null;
    const first = determiners.has(near(document, at, at - 2)) ? at - 2 : at;
    return foundAt(document, first, found.end, calendar({ year: found.year }));
  }
  const found = strongBeforeYear.has(before) ? spelledYearAfter(document, at) : null;
  // `in two thousand` alone is a number that something was cut from.
  if (found === null || found.year === 2000) return null;
  return foundAt(document, at, found.end, calendar({ year: found.year }));
}

export const spelledYearRule: DateRule = {
  id: 'dates/spelled-year',
  triggers: [SPELLED_YEAR],
  find: findSpelledYear,
};
