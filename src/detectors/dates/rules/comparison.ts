import type { Document } from '../../../core/document.js';
import { entryAt } from '../../../core/look.js';
import { COMPARED, UNIT } from '../classes.js';
import { type DateFound, type DateRule, shift } from '../types.js';
import { foundAt, near } from '../words.js';
import { yearAt } from './day-number.js';

/** Words that say the same stretch of another year is meant. */
const SAME: ReadonlySet<string> = new Set(['same', 'corresponding', 'comparable', 'equivalent', 'similar']);

/** The years that `last year`, `a year ago`, `the previous year`, `a year earlier` lie back: how many tokens they take, or 0. */
function lastYear(document: Document, from: number, at: number): number {
  const words = `${near(document, from, at)} ${near(document, from, at + 1)} ${near(document, from, at + 2)}`;
  if (words.startsWith('last year')) return 2;
  return /^(?:(?:a|the|one) year (?:ago|earlier|before)|the (?:previous|preceding|prior|last) year)$/u.test(
    words,
  )
    ? 3
    : 0;
}

/** `the same period last year`, `the corresponding month of the previous year`, `the same period of 2019`. */
function findComparison(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, COMPARED);
  if (entry === null) return null;
  const unit = entryAt(document, entry.end, UNIT);
  const period = near(document, at, entry.end) === 'period';
  const singular = unit !== null && !unit.value.plural;
  if (
    !SAME.has(near(document, at, at)) ||
    !(period || (singular && /^(?:day|week|month|quarter|half)$/u.test(unit.value.unit)))
  )
    return null;
  let end = entry.end + 1;
  const word = near(document, at, end);
  if (word === 'of' || word === 'in') end++;
  const first = near(document, at, at - 1) === 'the' ? at - 1 : at;
  const tokens = lastYear(document, at, end);
  if (tokens > 0)
    return foundAt(
      document,
      first,
      end + tokens,
      shift('year', -1, { from: 'context', keepsGrain: true, compares: true }),
    );
  const year = yearAt(document, end);
  if (year < 0 || near(document, at, end) === '') return null;
  return foundAt(
    document,
    first,
    end + 1,
    shift('year', 0, { from: 'context', keepsGrain: true, compares: true, ofYear: year }),
  );
}

export const comparisonRule: DateRule = {
  id: 'dates/comparison',
  triggers: [COMPARED],
  find: findComparison,
};
