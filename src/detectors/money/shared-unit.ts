import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isGlued, isKind, textAt } from '../../core/look.js';
import { type Amount, amountBefore, readAmount } from './amounts.js';
import { compare, type Decimal, shift } from './decimal.js';
import { inMainUnit } from './drafts.js';
import type { Draft } from './types.js';
import { UNIT, type Unit } from './units.js';
import { isDash, isHyphen, isWord } from './words.js';

/** Whether `a` shares the scale of `b`, having none of its own: `$5-6bn`, `Rs 15 to 20 thousand crore`, but not `$500 to $1 million`. */
export const sharesScale = (a: Amount, b: Amount): boolean =>
  a.power === 0 && b.power > 0 && a.digits === b.digits && compare(a.written, b.lead) <= 0;

/** Both ends in the main unit. `€1.500-1.755`: beside thousandths a point before three digits parts no thousands. */
export function endsOf(unit: Unit | null, a: Amount, b: Amount): readonly [low: Decimal, high: Decimal] {
  const mixed = a.pointed !== b.pointed && (a.pointed ? b : a).written.exponent === -3;
  const endOf = (amount: Amount): Decimal =>
    mixed ? shift(amount.written, amount.power + (unit?.shift ?? 0)) : inMainUnit(amount, unit);
  const low = sharesScale(a, b) ? shift(a.written, b.power + (unit?.shift ?? 0)) : endOf(a);
  return [low, endOf(b)];
}

const YEAR = /^(?:19|20)\d\d$/u;

/** Whether a range may be closed by an amount without a currency that ends before token `at`: `$20 to 25 a barrel`, but not `$5 to 10 people`. */
const closesFreely = (document: Document, at: number): boolean =>
  at >= document.tokens.count ||
  document.tokens.sentence[at] !== document.tokens.sentence[at - 1] ||
  isKind(document, at, TokenKind.punctuation) ||
  isWord(document, at, 'per') ||
  isWord(document, at, 'a');

/** The upper end that shares the currency before it: `$5-6bn`, `EUR 36-40 million`, `Rs 15,000 to 20,000 crore`. */
export function shareAfter(document: Document, draft: Draft, amount: Amount): Draft {
  const at = amount.end;
  const dash = isDash(document, at);
  const or = isWord(document, at, 'or');
  const between = isWord(document, at, 'and') && isWord(document, draft.first - 1, 'between');
  if (!dash && !or && !between && !isWord(document, at, 'to')) return draft;
  const second = readAmount(document, at + 1, true);
  if (second === null || second.digits !== amount.digits) return draft;
  if (or && !sharesScale(amount, second)) return draft;
  if (dash && isHyphen(document, second.end) && !isKind(document, second.end + 1, TokenKind.number)) {
    // `$3 billion-5-year loan`
    if (second.power === 0) return draft;
  }
  if (!dash && second.power === 0 && !closesFreely(document, second.end)) return draft;
  if (textAt(document, second.end) === '%') return draft;
  const [low, high] = endsOf(draft.unit, amount, second);
  if (compare(low, high) >= 0 && (dash || !isWord(document, draft.first - 1, 'from'))) return draft;
  const again = entryAt(document, second.end, UNIT);
  const agrees = again?.value.codes.some((code) => draft.unit?.codes.includes(code)) === true;
  // `$5 or 10 million yen`
  if (again?.value.kind === 'name' && !agrees) return draft;
  const end = agrees && again?.value.minor === false ? again.end : second.end;
  return { ...draft, end, low, high, seam: [amount.end, at + 1], qualifier: 'range' };
}

/** The lower end that shares the currency behind it: `between 10 and 20 million euros`, `10-20 dollars`, `from 75 to 135 billion kroner`. */
export function shareBefore(document: Document, draft: Draft, amount: Amount): Draft {
  const at = amount.first - 1;
  const dash = isDash(document, at);
  const and = isWord(document, at, 'and');
  const or = isWord(document, at, 'or');
  if (!dash && !and && !or && !isWord(document, at, 'to')) return draft;
  const first = amountBefore(document, at);
  if (first === null || first.digits !== amount.digits) return draft;
  if (or && !sharesScale(first, amount)) return draft;
  if (and && !isWord(document, first.first - 1, 'between')) return draft;
  if (YEAR.test(textAt(document, first.first)) && first.power === 0) return draft;
  // `$5 to 6 euros`: the lower end has a currency of its own.
  if (
    hasUnitBefore(document, first.first) ||
    (dash && isGlued(document, first.first - 1) && isDash(document, first.first - 1))
  )
    return draft;
  const change = isWord(document, at, 'to') && isWord(document, first.first - 1, 'from');
  // `from 135 to 75 billion kroner`, `80-70 million dollars`: which of them shares its scale, the words do not say.
  if ((change || dash) && first.power === 0 && amount.power > 0 && compare(first.lead, amount.lead) > 0)
    return draft;
  const [low, high] = endsOf(draft.unit, first, amount);
  if (compare(low, high) >= 0 && !change) return draft;
  return {
    ...draft,
    first: first.first,
    low,
    high,
    seam: [first.end, amount.first],
    qualifier: 'range',
  };
}

/** Whether a currency word ends right before token `at`. */
function hasUnitBefore(document: Document, at: number): boolean {
  for (let reach = 1; reach <= 3; reach++) if (entryAt(document, at - reach, UNIT)?.end === at) return true;
  return false;
}
