import type { Document } from '../../../core/document.js';
import { isGlued, isMark } from '../../../core/look.js';
import type { DateMod } from '../../../core/model.js';
import { beforePlural, beforeQuantity } from '../../../lexicon/date-cues.js';
import { UNIT } from '../classes.js';
import {
  type DateFound,
  type DateRule,
  type Draft,
  duration,
  period,
  setOf,
  shift,
  vague,
} from '../types.js';
import { cardinalBefore, foundAt, isDash, isHyphen, lower, type NumberMatch, near } from '../words.js';
import { yearAt } from './day-number.js';
import { durationOf, type UnitAt, unitAt, vagueDurationOf } from './unit-prefix.js';

const MODS: ReadonlyMap<string, DateMod> = new Map<string, DateMod>([
  ['about', 'APPROX'], ['around', 'APPROX'], ['approximately', 'APPROX'], ['roughly', 'APPROX'], ['some', 'APPROX'], ['nearly', 'LESS_THAN'], ['almost', 'LESS_THAN'],
  ['under', 'LESS_THAN'], ['over', 'MORE_THAN'], ['up to', 'EQUAL_OR_LESS'], ['less than', 'LESS_THAN'], ['fewer than', 'LESS_THAN'], ['more than', 'MORE_THAN'], ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
]); // biome-ignore format: a table

/** `almost`, `more than` before the number: no part of the words, but told in `mod`. */
const modBefore = (document: Document, at: number): DateMod | null =>
  deniedBefore(document, at) ??
  MODS.get(`${near(document, at, at - 2)} ${near(document, at, at - 1)}`) ??
  MODS.get(near(document, at, at - 1)) ??
  null;

/** `no more than two hours`, `no longer than a day`, `not less than a week`: the bound itself is in. */
function deniedBefore(document: Document, at: number): DateMod | null {
  if (!/^not?$/u.test(near(document, at, at - 3)) || near(document, at, at - 1) !== 'than') return null;
  const than = near(document, at, at - 2);
  if (than === 'more' || than === 'longer') return 'EQUAL_OR_LESS';
  return than === 'less' || than === 'fewer' ? 'EQUAL_OR_MORE' : null;
}

interface Quantity {
  readonly first: number;
  /** Not a number but `PX…` where it is vague. */
  readonly n: number | null;
  readonly end: number;
}

/** How many of the unit: `three`, `half an`, `an … and a half`, `a couple of`, `several`. */
function quantityOf(document: Document, u: UnitAt): Quantity | null {
  const { prefixEnd: at, end } = u;
  const number = cardinalBefore(document, at);
  if (number !== null) {
    // `No. 5 years`, `$5 a day` are read elsewhere; `1.5-2 years` has its number before the dash too.
    // `the 1988 quarter`: a year, not a number of quarters.
    if (!u.unit.plural && !u.tied && number.value >= 1900 && number.value < 2100) return null;
    // `1/2 hour` is no two hours.
    if (isMark(document, number.first - 1, '/') && isGlued(document, number.first - 1)) return null;
    return lowerBound(document, u, number);
  }
  const word = near(document, u.at, at - 1);
  // `two and half years` is no half a year.
  if (word === 'half') return near(document, u.at, at - 2) === 'and' ? null : { first: at - 1, n: 0.5, end };
  if (word === 'a' || word === 'an' || word === 'single' || word === 'another' || word === 'one') {
    if (near(document, u.at, at - 2) === 'half') return { first: at - 2, n: 0.5, end };
    const half =
      near(document, u.at, end) === 'and' &&
      lower(document, end + 1) === 'a' &&
      lower(document, end + 2) === 'half';
    return { first: at - 1, n: half ? 1.5 : 1, end: half ? end + 3 : end };
  }
  if (word === 'of') {
    const many = near(document, u.at, at - 2);
    const article = near(document, u.at, at - 3) === 'a' ? at - 3 : at - 2;
    if (many === 'couple') return { first: article, n: 2, end };
    if (many === 'dozens' || many === 'hundreds' || many === 'thousands' || many === 'number')
      return { first: article, n: null, end };
  }
  const dozens = word === 'dozen' ? cardinalBefore(document, at - 1) : null;
  if (dozens !== null) return { first: dozens.first, n: dozens.value * 12, end };
  if (word === 'couple' || word === 'dozen') {
    const first = near(document, u.at, at - 2) === 'a' ? at - 2 : at - 1;
    return { first, n: word === 'couple' ? 2 : 12, end };
  }
  // `a day-long meeting`, `month-long`
  if (isLong(document, end)) return { first: at, n: 1, end };
  if (!u.unit.plural) return u.tied && word === 'several' ? { first: at - 1, n: null, end } : null;
  if (beforePlural.has(word)) {
    const first =
      word === 'few' && near(document, u.at, at - 2) === 'a'
        ? at - 2
        : word === 'over' || word === 'for' || word === 'in' || word === 'of'
          ? at
          : at - 1;
    return { first, n: null, end };
  }
  return { first: at, n: null, end };
}

/** `two to three weeks`, `60-90 days`, `two or three days`: told by its lower bound. */
function lowerBound(document: Document, u: UnitAt, number: NumberMatch): Quantity {
  const { first, value } = number;
  const word = near(document, u.at, first - 1);
  const lower =
    word === 'to' || word === 'or' || isDash(document, first - 1)
      ? cardinalBefore(document, first - 1)
      : null;
  const range = lower !== null && lower.value < value && value < 1000;
  return { first: range ? lower.first : first, n: range ? lower.value : value, end: u.end };
}

const isLong = (document: Document, at: number): boolean =>
  isHyphen(document, at) && isGlued(document, at) && lower(document, at + 1) === 'long';

const isAge = (document: Document, u: UnitAt, end: number): boolean => {
  const next =
    isHyphen(document, end) && isGlued(document, end - 1)
      ? lower(document, end + 1)
      : near(document, u.at, end);
  return next === 'old' || next === 'olds' || (next === 'of' && lower(document, end + 1) === 'age');
};

function findDuration(
  document: Document,
  at: number,
  context: { readonly vagueDates: boolean },
): DateFound | null {
  const u = unitAt(document, at);
  if (u === null) return null;
  const { unit } = u;
  const quantity = quantityOf(document, u);
  if (quantity === null) return null;
  const { n } = quantity;
  let { first, end } = quantity;
  // `44-year-old`, `aged 8–10 years`
  if (isAge(document, u, end) || near(document, at, quantity.first - 1) === 'aged') return null;
  if (unit.unit === 'second' && !unit.plural && (!u.tied || n === 1)) return null;
  // `the zero-hour contract`
  if (n === 0 || (unit.unit === 'quarter' && isShare(document, u, quantity))) return null;
  // `five-minute`, `last-minute`: a tied unit without a number is another word.
  if (n === null && u.tied && near(document, at, u.prefixEnd - 1) !== 'several') return null;
  const mod = modBefore(document, first);
  // Further words of the same expression: `the past two years`, `the next few days`.
  const lead = near(document, at, first - 1);
  const leads = beforeQuantity.has(lead) && lead !== 'nearly' && lead !== 'almost';
  if (leads && lead !== 'another') first--;
  const determiner = near(document, at, first - 1);
  const every = determiner === 'every' || determiner === 'each';
  if (determiner === 'the' || every || determiner === 'these' || determiner === 'those') first--;
  const back = near(document, at, end);
  if (isLong(document, end)) end += 2;
  if (every && n !== null) return foundAt(document, first, quantity.end, setOf(durationOf(n, unit)));
  if (n === null) return context.vagueDates ? vagueFound(document, u, first, quantity.end) : null;
  if (!leads) {
    const step = (tokens: number, by: number, from: 'header' | 'context'): DateFound =>
      foundAt(document, quantity.first, end + tokens, shiftBy(u, by, { mod, keepsGrain: true, from }));
    const closes = endsClause(document, end + 1);
    if (back === 'ago') return step(1, -n, 'header');
    if (back === 'earlier' || (back === 'before' && closes)) return step(1, -n, 'context');
    if (back === 'later' || back === 'afterwards' || (back === 'after' && closes))
      return step(1, n, 'context');
    if (back === 'from' && near(document, at, end + 1) === 'now') return step(2, n, 'header');
  }
  // `the first six months of 2025`, `the first two quarters of the year`: the merge puts the year to it.
  const months = unit.unit === 'month' ? n : unit.unit === 'quarter' ? n * 3 : 0;
  const inYear = back === 'of' && (yearAt(document, end + 1) > 0 || near(document, at, end + 2) === 'year');
  if (lead === 'first' && inYear && (months === 3 || months === 6 || months === 9)) {
    return foundAt(document, first, end, period('half', `M${months}`, { weak: true }));
  }
  return foundAt(document, first, end, duration(durationOf(n, unit), mod));
}

/** `three-quarters of its food`, `three quarters of the members`, `their quarters`, `a quarter of the seats`, `a quarter-final`: no time. */
function isShare(document: Document, u: UnitAt, { n, first, end }: Quantity): boolean {
  const of = near(document, u.at, end) === 'of';
  if (isHyphen(document, end) && isGlued(document, end) && lower(document, end + 1).startsWith('final'))
    return true;
  if (!u.unit.plural) return of;
  if (u.tied || (n === null && first === u.prefixEnd)) return true;
  return of && n === 3 && !beforeQuantity.has(near(document, u.at, first - 1));
}

/** So many units on or back; half a year is told in months (`two and a half years ago`), half a century in years. */
function shiftBy(u: UnitAt, n: number, parts: Parameters<typeof shift>[2]): Draft {
  const { unit, times } = u.unit;
  if (Number.isInteger(n)) return shift(unit, unit === 'week' ? n * times : n, parts);
  if (unit === 'year') return shift('month', n * 12, parts);
  return unit === 'decade' || unit === 'century'
    ? shift('year', n * times, parts)
    : duration(durationOf(Math.abs(n), u.unit));
}

const endsClause = (document: Document, at: number): boolean => {
  const word = near(document, at - 1, at);
  return word === '' || '.,;)'.includes(word);
};

function vagueFound(document: Document, u: UnitAt, first: number, end: number): DateFound | null {
  if (near(document, u.at, end) === 'ago') return foundAt(document, first, end + 1, vague('PAST_REF'));
  return foundAt(document, first, end, vague(vagueDurationOf(u.unit), 'DURATION'));
}

export const durationRule: DateRule = {
  id: 'dates/duration',
  triggers: [UNIT],
  find: findDuration,
};
