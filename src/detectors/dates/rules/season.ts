import type { Document } from '../../../core/document.js';
import { entryAt, isCapitalWord, isGlued, isMark } from '../../../core/look.js';
import { beforeSeason } from '../../../lexicon/date-cues.js';
import { DECADE, SEASON, SPOKEN_YEAR, UNIT } from '../classes.js';
import { calendar, type DateFound, type DateRule, fixedDate, period, setOf } from '../types.js';
import { capitalBefore, cardinalAt, foundAt, isHyphen, lower, near, ordinalBefore } from '../words.js';
import { yearAt } from './day-number.js';
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
  const year = near(document, at - 1, from) === '' ? -1 : yearAt(document, from);
  return year > 0 ? { year, end: from + 1 } : null;
};

export const seasonRule: DateRule = {
  id: 'dates/season',
  triggers: [SEASON],
  find: findSeason,
  examples: [
    { text: 'It opens in the spring of 2026.', found: 'the spring of 2026', date: '2025-06-05' },
    { text: 'They met last autumn.', found: 'last autumn', date: '2025-06-05' },
    { text: 'After the fall of the government he left.', found: null, date: '2025-06-05' },
    { text: 'The Arab Spring began there.', found: null, date: '2025-06-05' },
  ],
};

/** `the nineties`, `the '80s`, `the mid-70s`. */
function findDecade(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, DECADE);
  if (entry === null || near(document, at, at - 1) !== 'the') return null;
  const year = 1900 + entry.value;
  return foundAt(
    document,
    at - 1,
    entry.end,
    fixedDate(String(year / 10), 'decade', `${year}-01-01`, `${year + 9}-12-31`),
  );
}

export const decadeRule: DateRule = {
  id: 'dates/decade',
  triggers: [DECADE],
  find: findDecade,
  examples: [
    { text: 'Growth in the nineties was slow.', found: 'the nineties' },
    { text: 'She is in her eighties.', found: null },
  ],
};

/** `nineteen ninety-six`, `the year two thousand`: a year in words. */
function findSpokenYear(document: Document, at: number): DateFound | null {
  const century = SPOKEN.get(lower(document, at)) ?? 0;
  if (century === 20) {
    if (near(document, at, at - 1) !== 'year') return null;
    const number = cardinalAt(document, at);
    return number === null || number.value < 2000 || number.value > 2100
      ? null
      : yearFound(document, at - 1, number.end, number.value);
  }
  const rest = cardinalAt(document, at + 1);
  if (rest === null || rest.value < 10 || rest.value > 99 || isGlued(document, at)) return null;
  return yearFound(document, at, rest.end, century * 100 + rest.value);
}

function yearFound(document: Document, first: number, end: number, year: number): DateFound {
  const the = near(document, end - 1, first - 1) === 'the' ? first - 1 : first;
  return foundAt(document, the, end, calendar({ year }));
}

const SPOKEN: ReadonlyMap<string, number> = new Map([
  ['eighteen', 18],
  ['nineteen', 19],
  ['two', 20],
]);

export const spokenYearRule: DateRule = {
  id: 'dates/spoken-year',
  triggers: [SPOKEN_YEAR],
  find: findSpokenYear,
  examples: [
    { text: 'It was founded in nineteen ninety-six.', found: 'nineteen ninety-six' },
    { text: 'Nineteen people came.', found: null },
    { text: 'Two thousand people came.', found: null },
  ],
};

/** `the 20th century`, `21st-century`: TIMEX3 has the first two digits. */
function findCentury(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, UNIT);
  if (entry === null || entry.value.unit !== 'century' || entry.value.plural) return null;
  const end = isHyphen(document, at - 1) ? at - 1 : at;
  const ordinal = ordinalBefore(document, end);
  if (ordinal === null || ordinal.value > 30) return null;
  const first = near(document, at, ordinal.first - 1) === 'the' ? ordinal.first - 1 : ordinal.first;
  const start = (ordinal.value - 1) * 100;
  const pad = (year: number): string => String(year).padStart(4, '0');
  return foundAt(
    document,
    first,
    entry.end,
    fixedDate(
      String(ordinal.value - 1).padStart(2, '0'),
      'century',
      `${pad(start + 1)}-01-01`,
      `${pad(start + 100)}-12-31`,
    ),
  );
}

export const centuryRule: DateRule = {
  id: 'dates/century',
  triggers: [UNIT],
  find: findCentury,
  examples: [
    { text: 'It was built in the 19th century.', found: 'the 19th century' },
    { text: 'It was built for the century.', found: null },
  ],
};
