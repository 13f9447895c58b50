import type { Document } from '../../../core/document.js';
import { TokenFlag } from '../../../core/document.js';
import { entryAt, hasFlag, isCapitalWord, isMark, sameSentence } from '../../../core/look.js';
import { weekdayNames, weekdayPapers } from '../../../lexicon/date-weekdays.js';
import { PART, WEEKDAY } from '../classes.js';
import { calendar, type DateFound, type DateRule, type Direction, setOf } from '../types.js';
import { capitalBefore, foundAt, near } from '../words.js';
import { dayAt } from './day-number.js';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['last', 'past'], ['past', 'past'], ['previous', 'past'], ['next', 'future'], ['coming', 'future'], ['following', 'future'], ['this', 'this'], ['upcoming', 'future'],
]); // biome-ignore format: a table

/** `last`, `this coming`, `the previous` before a weekday, month or season: the direction and the first token. */
export function directionBefore(
  document: Document,
  at: number,
): { readonly first: number; readonly direction: Direction | null } {
  const word = near(document, at, at - 1);
  const direction = DIRECTIONS.get(word) ?? null;
  if (direction === null) return { first: word === 'the' ? at - 1 : at, direction };
  let first = at - 1;
  const before = near(document, at, first - 1);
  if (before === 'this' || before === 'the') first--;
  return { first, direction };
}

function findWeekday(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, WEEKDAY);
  if (entry === null) return null;
  const { weekday, short, plural } = entry.value;
  const before = near(document, at, at - 1);
  if (weekdayNames.has(before) && capitalBefore(document, at)) return null;
  if (isCapitalWord(document, entry.end) && weekdayPapers.has(near(document, at, entry.end))) return null;
  if (short) {
    // `Sun Zhengcai`, `sat down`: a short form counts only before or behind a date; the merge decides.
    const end =
      isMark(document, entry.end - 1, '.') && !sameSentence(document, at, entry.end)
        ? entry.end - 1
        : entry.end;
    return foundAt(document, at, end, calendar({ weekday, weak: true }));
  }
  const part = entryAt(document, entry.end, PART);
  const other = before === 'other' && near(document, at, at - 2) === 'every';
  if (plural || other || before === 'every' || before === 'each') {
    const first = other ? at - 2 : before === 'every' || before === 'each' ? at - 1 : at;
    return foundAt(
      document,
      first,
      part?.end ?? entry.end,
      setOf(`XXXX-WXX-${weekday}${part?.value.time ?? ''}`),
    );
  }
  // A person: `Ruby Friday`? Only where a name stands before it inside the sentence.
  if (
    capitalBefore(document, at) &&
    !hasFlag(document, at - 1, TokenFlag.first) &&
    isCapitalWord(document, entry.end) &&
    before === 'man'
  )
    return null;
  const { first, direction } = directionBefore(document, at);
  // `Monday (16)`, `Monday 16`: the day of the month says which Monday.
  const bracket = isMark(document, entry.end, '(') ? dayAt(document, entry.end + 1) : null;
  if (bracket !== null && isMark(document, bracket.end, ')')) {
    return foundAt(document, first, bracket.end + 1, calendar({ weekday, direction, day: bracket.day }));
  }
  return foundAt(
    document,
    before === 'the' && direction === null ? at : first,
    entry.end,
    calendar({ weekday, direction }),
  );
}

export const weekdayRule: DateRule = {
  id: 'dates/weekday',
  triggers: [WEEKDAY],
  find: findWeekday,
};
