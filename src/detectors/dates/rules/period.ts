import type { Document } from '../../../core/document.js';
import { entryAt, isGlued, isMark } from '../../../core/look.js';
import { HALF, QUARTER_LETTER, UNIT } from '../classes.js';
import { type DateFound, type DateRule, period } from '../types.js';
import { foundAt, integerAt, isHyphen, lower, near, ordinalBefore } from '../words.js';
import { yearAfter, yearAt } from './day-number.js';

const FISCAL_WORD = /^(?:fiscal|financial)$/u;

/** The quarter or half that an ordinal or `final`, `last` names: its number, its first token. */
function partBefore(
  document: Document,
  at: number,
  of: number,
): { readonly n: number; readonly first: number; readonly fiscal: boolean } | null {
  const end = isHyphen(document, at - 1) && isGlued(document, at - 1) ? at - 1 : at;
  const skip = /^(?:fiscal|financial|flat|full|calendar)$/u.test(near(document, at, end - 1)) ? end - 1 : end;
  const ordinal = ordinalBefore(document, skip);
  let n = ordinal?.value ?? 0;
  let first = ordinal?.first ?? skip - 1;
  if (ordinal === null) {
    const word = near(document, at, skip - 1);
    if (word === 'final') n = of;
    else if (word === 'opening') n = 1;
    else if (word === 'latter' && of === 2) n = 2;
    else if (
      word === 'last' &&
      (of === 2 || near(document, at, at + 1) === 'of') &&
      near(document, at, skip - 2) === 'the'
    )
      n = of;
    else return null;
  }
  if (n < 1 || n > of) return null;
  // `the fiscal third quarter`, `fiscal-first-half`, `the third fiscal quarter`: its owner's, on days that nobody tells.
  let fiscal = FISCAL_WORD.test(near(document, at, end - 1));
  if (FISCAL_WORD.test(near(document, at, first - 1))) {
    fiscal = true;
    first--;
  } else if (isHyphen(document, first - 1) && FISCAL_WORD.test(lower(document, first - 2))) {
    fiscal = true;
    first -= 2;
  }
  return { n, first: near(document, at, first - 1) === 'the' ? first - 1 : first, fiscal };
}

function findQuarter(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, UNIT);
  if (entry === null || entry.value.unit !== 'quarter') return null;
  const part = partBefore(document, at, 4);
  if (part === null) return null;
  // `the 1988 third quarter` has its year before it
  const front = yearAt(document, part.first - 1);
  const back = near(document, at, entry.end);
  // `a third quarter of the seats` is a share, `the second quarter of 2019` a time.
  if (back === 'of' && near(document, at, part.first - 1) === 'a' && !yearBehind(document, entry.end + 1))
    return null;
  const first =
    front > 0 ? (near(document, at, part.first - 2) === 'the' ? part.first - 2 : part.first - 1) : part.first;
  const told = front > 0 ? null : behindComma(document, entry.end);
  return foundAt(
    document,
    first,
    told?.end ?? entry.end,
    period('quarter', `Q${part.n}`, { year: front > 0 ? front : (told?.year ?? null), fiscal: part.fiscal }),
  );
}

/** Whether a year, `the year`, `this fiscal year` stands at `at`: what quarters are parts of. */
function yearBehind(document: Document, at: number): boolean {
  const determined = /^(?:the|this|next|last)$/u.test(near(document, at - 1, at));
  const from = determined ? at + 1 : at;
  return (
    yearAt(document, from) > 0 ||
    /^(?:year|fiscal|financial|calendar|fy)$/u.test(near(document, at - 1, from))
  );
}

function findHalf(document: Document, at: number): DateFound | null {
  const entry = entryAt(document, at, HALF);
  if (entry === null) return null;
  const part = partBefore(document, at, 2);
  if (part === null) return null;
  const told = behindComma(document, entry.end);
  return foundAt(
    document,
    part.first,
    told?.end ?? entry.end,
    period('half', `H${part.n}`, {
      year: told?.year ?? null,
      weak: told === null,
      fiscal: part.fiscal,
    }),
  );
}

/** `the third quarter, 2024`: years behind other words are joined by the merge, but a number behind a comma is no year alone. */
const behindComma = (
  document: Document,
  at: number,
): { readonly year: number; readonly end: number } | null =>
  isMark(document, at, ',') ? yearAfter(document, at) : null;

/** `Q3 2019`, `Q3`, `H1 2024`, `3Q`. */
function findLetter(document: Document, at: number): DateFound | null {
  const letter = entryAt(document, at, QUARTER_LETTER)?.value;
  if (letter === undefined) return null;
  let n = isGlued(document, at) ? integerAt(document, at + 1) : -1;
  let first = at;
  let end = at + 2;
  if (n < 0 && isGlued(document, at - 1)) {
    n = integerAt(document, at - 1);
    first = at - 1;
    end = at + 1;
  }
  if (
    n < 1 ||
    n > (letter === 'Q' ? 4 : 2) ||
    (isGlued(document, end - 1) &&
      !isMark(document, end, ',') &&
      !isMark(document, end, '.') &&
      !isMark(document, end, ')'))
  )
    return null;
  if (isGlued(document, first - 1) && !isMark(document, first - 1, '(')) return null;
  const year = yearAfter(document, end);
  // `fiscal Q3`: its owner's, on days that nobody tells.
  const fiscal = FISCAL_WORD.test(near(document, at, first - 1));
  return foundAt(
    document,
    fiscal ? first - 1 : first,
    year?.end ?? end,
    period(letter === 'Q' ? 'quarter' : 'half', `${letter}${n}`, {
      year: year?.year ?? null,
      weak: letter === 'H' && year === null,
      fiscal,
    }),
  );
}

export const quarterRule: DateRule = {
  id: 'dates/quarter',
  triggers: [UNIT],
  find: findQuarter,
};

export const halfRule: DateRule = {
  id: 'dates/half',
  triggers: [HALF],
  find: findHalf,
};

export const letterRule: DateRule = {
  id: 'dates/quarter-letter',
  triggers: [QUARTER_LETTER],
  find: findLetter,
};
