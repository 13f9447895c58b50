import type { Document } from '../../../core/document.js';
import { TokenFlag } from '../../../core/document.js';
import { entryAt, hasFlag, isCapitalWord, isGlued, isMark } from '../../../core/look.js';
import { beforeThePart } from '../../../lexicon/date-cues.js';
import { DEICTIC, HOLIDAY, PART, REPEATED, VAGUE } from '../classes.js';
import { calendar, type DateFound, type DateRule, setOf, shift, timeOf, vague } from '../types.js';
import { capitalBefore, foundAt, isHyphen, lower, near } from '../words.js';
import { dayAt, yearAt } from './day-number.js';

function findDeictic(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, DEICTIC);
  if (entry === null) return null;
  const { days, time } = entry.value;
  // `USA Today`, `Russia Today`, `Today's WorldView`: names.
  if (days === 0 && isCapitalWord(document, at) && capitalBefore(document, at)) return null;
  if (isHyphen(document, entry.end) || isHyphen(document, at - 1)) return null;
  // `today (16)`
  const bracket = isMark(document, entry.end, '(') ? dayAt(document, entry.end + 1) : null;
  const end = bracket !== null && isMark(document, bracket.end, ')') ? bracket.end + 1 : entry.end;
  if (end > entry.end && bracket !== null)
    return foundAt(document, at, end, calendar({ day: bracket.day, direction: 'this' }));
  return foundAt(document, at, end, shift('day', days, { time }));
}

export const deicticRule: DateRule = {
  id: 'dates/deictic',
  triggers: [DEICTIC],
  find: findDeictic,
};

/** `this morning`, `that evening`, `the afternoon`, `noon`, `at night`: a day is put to it by the merge or the context. */
function findPart(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, PART);
  if (entry === null) return null;
  const { time, point } = entry.value;
  const before = near(document, at, at - 1);
  if (isHyphen(document, at - 1) || isHyphen(document, entry.end)) return null;
  const the = before === 'the' ? at - 1 : at;
  if (point && before !== 'high') return foundAt(document, the, entry.end, timeOf(time));
  if (before === 'this') return foundAt(document, at - 1, entry.end, shift('day', 0, { time }));
  if (before === 'last') return foundAt(document, at - 1, entry.end, shift('day', -1, { time }));
  if (before === 'every' || before === 'each')
    return foundAt(document, at - 1, entry.end, setOf(`XXXX-XX-XX${time}`));
  if (before === 'that')
    return foundAt(document, at - 1, entry.end, shift('day', 0, { time, from: 'context' }));
  if (before === 'next' || before === 'following') {
    const first = near(document, at, at - 2) === 'the' ? at - 2 : at - 1;
    return foundAt(document, first, entry.end, shift('day', 1, { time, from: 'context' }));
  }
  if (before === 'same')
    return foundAt(document, at - 2, entry.end, shift('day', 0, { time, from: 'context' }));
  // `in the afternoon`; `the night before` is told from the day before it; others need a day beside them.
  const cue = before === 'the' && beforeThePart.has(near(document, at, at - 2));
  const weak = !cue || time === 'TNI';
  if (before === 'the' && near(document, at, entry.end) === 'before') {
    return foundAt(document, the, entry.end + 1, shift('day', -1, { time, from: 'context' }));
  }
  return foundAt(document, the, entry.end, timeOf(time, { weak }));
}

export const partRule: DateRule = {
  id: 'dates/part-of-day',
  triggers: [PART],
  find: findPart,
};

function findRepeated(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, REPEATED);
  if (entry === null) return null;
  // `Daily Mail`, `the Financial Weekly`, `Annual General Meeting`: a capital inside the sentence is a name's.
  if (
    isCapitalWord(document, at) &&
    (!hasFlag(document, at, TokenFlag.first) || isCapitalWord(document, entry.end))
  )
    return null;
  if (isHyphen(document, at - 1) && isGlued(document, at - 1)) return null;
  // `the Communist Party daily Granma`, `a Gulf business weekly`: a paper.
  const next = near(document, at, entry.end);
  const word = lower(document, at);
  if (
    (word === 'daily' || word === 'weekly' || word === 'monthly') &&
    (isCapitalWord(document, entry.end) || next === 'that' || next === 'newspaper')
  )
    return null;
  return foundAt(document, at, entry.end, setOf(entry.value));
}

export const repeatedRule: DateRule = {
  id: 'dates/repeated',
  triggers: [REPEATED],
  find: findRepeated,
};

function findHoliday(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, HOLIDAY);
  if (entry === null) return null;
  // `Christmas Island`, `Boxing Day Test`
  if (isCapitalWord(document, entry.end) && entry.end - at === 1) return null;
  const [month, day] = entry.value.split('-').map(Number);
  const year = yearAt(document, entry.end);
  const before = near(document, at, at - 1);
  const direction =
    before === 'last' ? 'past' : before === 'next' ? 'future' : before === 'this' ? 'this' : null;
  const first = direction === null ? at : at - 1;
  return foundAt(
    document,
    first,
    year > 0 ? entry.end + 1 : entry.end,
    calendar({ month: month ?? null, day: day ?? null, year: year > 0 ? year : null, direction }),
  );
}

export const holidayRule: DateRule = {
  id: 'dates/holiday',
  triggers: [HOLIDAY],
  find: findHoliday,
};

function findVague(
  document: Document,
  at: number,
  context: { readonly vagueDates: boolean },
): DateFound | null {
  if (!context.vagueDates) return null;
  const entry = entryAt(document, at, VAGUE);
  // `as soon as he arrives` says nothing of when.
  if (entry === null || near(document, at, entry.end) === 'as') return null;
  if (isHyphen(document, entry.end) || isHyphen(document, at - 1)) return null;
  return foundAt(document, at, entry.end, vague(entry.value));
}

export const vagueRule: DateRule = {
  id: 'dates/vague',
  triggers: [VAGUE],
  find: findVague,
};
