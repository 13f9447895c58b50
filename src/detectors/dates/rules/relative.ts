import type { Document } from '../../../core/document.js';
import { TokenFlag, TokenKind } from '../../../core/document.js';
import { hasFlag, isCapitalWord, isGlued, isKind, isMark } from '../../../core/look.js';
import { beforeRate, beforeTheUnit, partsOfUnit, pointedUnits } from '../../../lexicon/date-cues.js';
import { UNIT } from '../classes.js';
import { type DateFound, type DateRule, duration, setOf, shift } from '../types.js';
import { cardinalBefore, foundAt, isHyphen, lower, near } from '../words.js';
import { durationOf, type UnitAt, unitAt } from './unit-prefix.js';

/** What `this week`, `the following day` point to: so many units on, from the header or from the date before. */
const POINTERS: ReadonlyMap<string, readonly [amount: number, from: 'header' | 'context']> = new Map([
  ['this', [0, 'header']],
  ['current', [0, 'header']],
  ['next', [1, 'header']],
  ['coming', [1, 'header']],
  ['upcoming', [1, 'header']],
  ['latest', [-1, 'header']],
  ['previous', [-1, 'context']],
  ['preceding', [-1, 'context']],
  ['prior', [-1, 'context']],
  ['following', [1, 'context']],
  ['that', [0, 'context']],
  ['same', [0, 'context']],
]);

function findRelative(
  document: Document,
  at: number,
  context: { readonly vagueDates: boolean },
): DateFound | null {
  const u = unitAt(document, at);
  if (u === null || u.unit.plural) return null;
  if (u.tied) return tied(document, u);
  // `This Week` is a programme, `Person of the Year` a title.
  if (isCapitalWord(document, at) && !hasFlag(document, at - 1, TokenFlag.opening)) return null;
  const { unit } = u.unit;
  if (!pointedUnits.has(unit)) return null;
  const ago = yearAgo(document, u);
  if (ago !== null) return ago;
  const first = u.prefixEnd - 1;
  const word = near(document, at, first);
  const before = near(document, at, first - 1);
  const the = before === 'the' ? first - 1 : first;
  const short = unit === 'night' || unit === 'hour';
  const [amount, from] = POINTERS.get(word) ?? [];
  if (amount !== undefined && from !== undefined) {
    // `this fortnight` is no week of the calendar.
    if (short || isFortnight(u)) return null;
    // `the coming weekend` is the next one that comes, `next weekend` the one of the next week.
    if (unit === 'weekend' && (word === 'coming' || word === 'upcoming'))
      return foundAt(document, the, u.end, shift(unit, 0));
    const told = word === 'next' && (the < first || unit === 'day') ? 'context' : from;
    const start = before === 'that' && word === 'same' ? first - 1 : the;
    return foundAt(document, start, u.end, shift(unit, amount, { from: told }));
  }
  const often = setOf(unit === 'night' ? 'P1D' : durationOf(u.adjective === 'other' ? 2 : 1, u.unit));
  switch (word) {
    case 'last':
    case 'past':
      if (unit === 'night') return foundAt(document, first, u.end, shift('day', -1, { time: 'TNI' }));
      return last(document, u, first, the, word);
    case 'every':
    case 'each':
    case 'per':
      return foundAt(document, first, u.end, often);
    case 'the':
      return anaphoric(document, u, first, context.vagueDates);
    case 'a':
    case 'an':
      if (!isCounted(document, first) || u.adjective !== '') return null;
      return foundAt(document, timesBefore(document, first), u.end, often);
    default:
      return bare(document, u);
  }
}

const isFortnight = ({ unit }: UnitAt): boolean => unit.unit === 'week' && unit.times > 1;

/** `last year`; `the past decade` and `the last hour` are spans of time, `the year before last` lies two back. */
function last(document: Document, u: UnitAt, at: number, the: number, word: string): DateFound | null {
  const { unit } = u.unit;
  if (unit === 'day' || (unit === 'hour' && the === at)) return null;
  const span =
    unit === 'decade' ||
    unit === 'hour' ||
    unit === 'century' ||
    isFortnight(u) ||
    (word === 'past' && the < at && unit !== 'weekend');
  const first = near(document, u.at, at - 1) === 'this' ? at - 1 : the;
  if (span) return foundAt(document, first, u.end, duration(durationOf(1, u.unit)));
  return foundAt(document, first, u.end, shift(unit, -1));
}

/** `once a year`, `three times a week`: the words that count belong to it. */
function timesBefore(document: Document, at: number): number {
  const before = near(document, at, at - 1);
  if (before === 'once' || before === 'twice') return at - 1;
  return before === 'times' ? (cardinalBefore(document, at - 1)?.first ?? at) : at;
}

/** A count, a percentage or a sum before `a year`. */
function isCounted(document: Document, at: number): boolean {
  if (isKind(document, at - 1, TokenKind.number) || isKind(document, at - 1, TokenKind.symbol)) return true;
  const before = near(document, at, at - 1);
  return beforeRate.has(before) || /^(?:million|billion|trillion|thousand|hundred)$/u.test(before);
}

const EARLY = /^(?:later|earlier|late|early)$/u;

/** `the day before`, `the week after`, `the weekend`, `the end of the year`, `the year before last`. */
function anaphoric(document: Document, u: UnitAt, the: number, vagueDates: boolean): DateFound | null {
  const { unit } = u.unit;
  if (unit === 'half' || unit === 'hour' || unit === 'night' || unit === 'decade' || unit === 'century')
    return null;
  const back = near(document, u.at, u.end);
  const found = (tokens: number, amount: number, from: 'header' | 'context'): DateFound =>
    foundAt(
      document,
      the,
      u.end + tokens,
      shift(unit, amount, { from, byTense: unit === 'weekend' && amount === 0 }),
    );
  if (back === 'before' || back === 'after') {
    const sign = back === 'before' ? -1 : 1;
    const next = near(document, u.at, u.end + 1);
    return next === 'last' || next === 'next' ? found(2, sign * 2, 'header') : found(1, sign, 'context');
  }
  if (back === 'earlier' || back === 'previous') return found(1, -1, 'context');
  if (back === 'of' || isHyphen(document, u.end)) return null;
  // `the year ended March 31`: a stretch of twelve months that its end tells.
  if (unit === 'year' && (back === 'ended' || back === 'ending' || back === 'to')) {
    return foundAt(document, the, u.end, duration('P1Y'));
  }
  if (unit === 'weekend') return found(0, 0, 'header');
  const before = near(document, u.at, the - 1);
  const from = unit === 'day' ? 'context' : 'header';
  if (before === 'of') return partsOfUnit.has(near(document, u.at, the - 2)) ? found(0, 0, from) : null;
  if (EARLY.test(before)) return found(0, 0, from);
  if (before === 'in' && EARLY.test(near(document, u.at, the - 2))) return found(0, 0, 'context');
  if (u.adjective === 'full' || u.adjective === 'whole' || u.adjective === 'entire')
    return found(0, 0, 'context');
  const told = vagueDates && (beforeTheUnit.has(before) || unit === 'day' || unit === 'quarter');
  return told ? found(0, 0, 'context') : null;
}

/** `year-end`, `year-ago`, `two-year` (elsewhere), `mid-week`. */
function tied(document: Document, u: UnitAt): DateFound | null {
  const word = lower(document, u.prefixEnd - 1);
  if (word === 'mid' && (u.unit.unit === 'year' || u.unit.unit === 'week' || u.unit.unit === 'month')) {
    return foundAt(document, u.prefixEnd - 1, u.end, shift(u.unit.unit, 0, { mod: 'MID' }));
  }
  return null;
}

/** `the year-ago quarter`, `year-earlier`: of the year before, and of the quarter that the text is about. */
function yearAgo(document: Document, u: UnitAt): DateFound | null {
  if (u.unit.unit !== 'year' || !isHyphen(document, u.end) || !isGlued(document, u.end - 1)) return null;
  const word = lower(document, u.end + 1);
  if (word !== 'ago' && word !== 'earlier') return null;
  const first = near(document, u.at, u.at - 1) === 'the' ? u.at - 1 : u.at;
  const end = /^(?:period|quarter|month|half)$/u.test(near(document, u.at, u.end + 2))
    ? u.end + 3
    : u.end + 2;
  return foundAt(document, first, end, shift('year', -1, { keepsGrain: true }));
}

/** `year-end`, `year's end`: the end of the year that the header is in. `end of year` is met by the merge. */
function bare(document: Document, u: UnitAt): DateFound | null {
  const { unit } = u.unit;
  if (unit !== 'year' && unit !== 'month') return null;
  const hyphen = isHyphen(document, u.end) && isGlued(document, u.end - 1);
  const next = hyphen ? u.end + 1 : isKind(document, u.end, TokenKind.clitic) ? u.end + 1 : u.end;
  const word = lower(document, next);
  if (word === 'end' && near(document, u.at, next) === 'end' && !isCapitalWord(document, u.at)) {
    return foundAt(document, u.at, next + 1, shift(unit, 0, { mod: 'END' }));
  }
  if (
    near(document, u.at, u.at - 1) === 'of' &&
    partsOfUnit.has(near(document, u.at, u.at - 2)) &&
    !isMark(document, u.end, '-') &&
    !hasFlag(document, u.at, TokenFlag.capital)
  ) {
    return foundAt(document, u.at, u.end, shift(unit, 0));
  }
  return null;
}

export const relativeRule: DateRule = {
  id: 'dates/relative',
  triggers: [UNIT],
  find: findRelative,
};
