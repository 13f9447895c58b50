import { type Document, TokenFlag, TokenKind } from '../../../core/document.js';
import { entryAt, hasFlag, isCapitalWord, isGlued, isKind, isMark } from '../../../core/look.js';
import {
  countedThings,
  determiners,
  numberedThings,
  openBeforeYear,
  strongBeforeYear,
} from '../../../lexicon/date-cues.js';
import { FISCAL } from '../classes.js';
import { calendar, type DateFound, type DateRule, fixedDate, range } from '../types.js';
import { capitalBefore, foundAt, integerAt, isDash, isPlural, lengthAt, lower, near } from '../words.js';

/** Whether the four digits at `at` are a year, by what stands around them. */
function isYear(document: Document, at: number, year: number): boolean {
  const next = near(document, at, at + 1);
  if (countedThings.has(next) || next === '%' || next === '$' || next === '€' || next === '£') return false;
  const glued = isGlued(document, at - 1);
  const before = near(document, at, at - 1);
  if (glued) {
    if (isMark(document, at - 1, '(')) return isMark(document, at + 1, ')') || isDash(document, at + 1);
    if (isDash(document, at - 1))
      return (
        strongBeforeYear.has(lower(document, at - 2)) ||
        lower(document, at - 2) === 'post' ||
        lower(document, at - 2) === 'pre'
      );
    if (!isMark(document, at - 1, '"') && !isMark(document, at - 1, '“') && !isMark(document, at - 1, '['))
      return false;
  }
  if (
    isGlued(document, at) &&
    !isDash(document, at + 1) &&
    !isKind(document, at + 1, TokenKind.punctuation) &&
    !isKind(document, at + 1, TokenKind.clitic) &&
    next !== 's'
  )
    return false;
  if (strongBeforeYear.has(before)) return true;
  if (year < 1900 || year > 2099)
    return (
      year >= 1000 &&
      year <= 2199 &&
      (before === 'by' || before === 'before' || before === 'from') &&
      !isPlural(next)
    );
  if (
    numberedThings.has(before) ||
    isKind(document, at - 1, TokenKind.symbol) ||
    isKind(document, at - 1, TokenKind.number)
  )
    return false;
  if (isMark(document, at - 1, '.') || isMark(document, at - 1, '#') || isMark(document, at - 1, '№'))
    return false;
  // `the 2000 Olympics`, but `the 2000 soldiers`
  const round = year % 100 === 0 && !isCapitalWord(document, at + 1);
  // `at 2019 prices`, but `at 1945 Elm Street`
  if (before === 'at' && isCapitalWord(document, at + 1)) return false;
  if (openBeforeYear.has(before)) return !round || !isPlural(next);
  if (before === '') return !round && !isPlural(next) && !isCapitalWord(document, at + 1);
  if (isKind(document, at - 1, TokenKind.clitic)) return !round;
  if (isKind(document, at - 1, TokenKind.punctuation))
    return (
      !round &&
      (isMark(document, at - 1, ',') || isMark(document, at - 1, ';')) &&
      yearBefore(document, at - 2)
    );
  // `World Cup 2022`, `Vision 2030`: a name. `signed 2015 deal`, `his 2019 visit`: a year.
  if (capitalBefore(document, at))
    return (
      hasFlag(document, at - 1, TokenFlag.first) &&
      /^(?:the|its|his|her|their|our|a|that|this)$/u.test(before)
    );
  // `their 2014 elections`, but `fired 2024 shells`
  if (round || (isPlural(next) && !determiners.has(before))) return false;
  return isKind(document, at + 1, TokenKind.word) || isKind(document, at + 1, TokenKind.punctuation);
}

const yearBefore = (document: Document, at: number): boolean => {
  const year = integerAt(document, at);
  return lengthAt(document, at) === 4 && year >= 1900 && year <= 2099;
};

/** `2024–2026`, `2023/24`: the year of the far side and the token after it. */
function rangeEnd(
  document: Document,
  at: number,
  year: number,
): { readonly year: number; readonly end: number } | null {
  const dash = isDash(document, at + 1);
  if (!dash && !(isMark(document, at + 1, '/') && isGlued(document, at))) return null;
  const last = integerAt(document, at + 2);
  const digits = lengthAt(document, at + 2);
  if (last < 0 || (isGlued(document, at) && !isGlued(document, at + 1))) return null;
  if (isGlued(document, at + 2) && (isDash(document, at + 3) || isMark(document, at + 3, '/'))) return null;
  if (digits === 4 && last > year && last - year <= 100) return { year: last, end: at + 3 };
  const full = Math.floor(year / 100) * 100 + last;
  return digits === 2 && full > year && full - year <= 20 && isGlued(document, at + 1)
    ? { year: full, end: at + 3 }
    : null;
}

function findYear(document: Document, at: number): DateFound | null {
  if (lengthAt(document, at) === 2) return shortDecade(document, at);
  if (lengthAt(document, at) !== 4) return null;
  const year = integerAt(document, at);
  if (year < 1000 || year > 2199) return null;
  const fiscal = isFiscal(document, at);
  const last = rangeEnd(document, at, year);
  const next = lower(document, at + 1);
  if (next === 's' && isGlued(document, at) && year % 10 === 0 && year >= 1500 && year < 2100)
    return decade(document, at, at, year);
  if (
    last === null &&
    isGlued(document, at) &&
    (isMark(document, at + 1, '/') || (isDash(document, at + 1) && integerAt(document, at + 2) >= 0))
  )
    return null;
  if (last !== null && isGlued(document, at)) {
    if (year < 1800 || (isGlued(document, at - 1) && !isMark(document, at - 1, '('))) return null;
    if (numberedThings.has(near(document, at, at - 1)) || isKind(document, at - 1, TokenKind.symbol))
      return null;
  } else if (fiscal === at && !isYear(document, at, year)) return null;
  const value =
    last === null
      ? calendar({ year, fiscal: fiscal < at })
      : range(calendar({ year, fiscal: fiscal < at }), calendar({ year: last.year }));
  return foundAt(document, fiscal, last?.end ?? at + 1, value);
}

/** The first token of `fiscal 2024`, `FY2024`, `fiscal year 2024`, `the financial year 2024`; `at` where the year is no fiscal one. */
function isFiscal(document: Document, at: number): number {
  const from =
    near(document, at, at - 1) === 'year' && entryAt(document, at - 2, FISCAL) !== null ? at - 2 : at - 1;
  const entry = entryAt(document, from, FISCAL);
  if (entry === null || (entry.end !== at && entry.end !== at - 1)) return at;
  return near(document, at, from - 1) === 'the' ? from - 1 : from;
}

/** `the '80s`, `the 70s`; `in her 80s` is an age, `temperatures in the 80s` has a 19 nobody says. */
function shortDecade(document: Document, at: number): DateFound | null {
  const year = integerAt(document, at);
  if (year % 10 !== 0 || year < 20 || lower(document, at + 1) !== 's' || !isGlued(document, at)) return null;
  const quoted =
    isGlued(document, at - 1) &&
    (isMark(document, at - 1, "'") || isMark(document, at - 1, '’') || isMark(document, at - 1, '‘'));
  const first = quoted ? at - 1 : at;
  if (!quoted && near(document, at, at - 1) !== 'the') return null;
  return decade(document, first, at, 1900 + year);
}

/** `1970s`, `the 1990s`: TIMEX3 has the first three digits. */
function decade(document: Document, from: number, at: number, year: number): DateFound {
  const first = near(document, at, from - 1) === 'the' ? from - 1 : from;
  const value = fixedDate(String(year / 10), 'decade');
  return foundAt(document, first, at + 2, value);
}

export const yearRule: DateRule = {
  id: 'dates/year',
  triggers: [{ kind: TokenKind.number }],
  find: findYear,
};
