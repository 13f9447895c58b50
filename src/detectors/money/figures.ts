import type { Found, Rule } from '../../core/detector.js';
import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { entryAt, hasFlag, isCapitalWord, isGlued, isKind, isMark, textAt } from '../../core/look.js';
import { amountBefore, readAmount, scaled } from './amounts.js';
import { add, compare, decimalOf, negate, shift } from './decimal.js';
import { draftOf, foundAt, minorBehind } from './drafts.js';
import { countBefore } from './multiples.js';
import { shareAfter, shareBefore } from './shared-unit.js';
import type { Draft } from './types.js';
import { UNIT, type Unit } from './units.js';
import { isMonth, judgeAfter, judgeBefore } from './vetoes.js';
import { isHyphen, isWord, SCALE } from './words.js';

/** Whether the currency word at token `at` begins freely: not the end of `AK$`, and not `R` in `4R 300`. */
function standsFree(document: Document, at: number): boolean {
  if (at === 0 || !isGlued(document, at - 1)) return true;
  if (isKind(document, at, TokenKind.symbol)) return true;
  // `Rs 100-Rs 150 crore`, but not `F-R16`
  if (isHyphen(document, at - 1))
    return isKind(document, at - 2, TokenKind.number) || entryAt(document, at - 2, SCALE) !== null;
  return isKind(document, at - 1, TokenKind.punctuation) || textAt(document, at - 1) === '=';
}

/** The currency named a second time behind the figure: `$5.9 billion dollars`, `$249 USD`, `$99 (USD)`. The unit that both allow. */
function secondUnit(
  document: Document,
  unit: Unit,
  at: number,
): { readonly end: number; readonly unit: Unit } | null {
  const open = isMark(document, at, '(');
  const start = open || isHyphen(document, at) ? at + 1 : at;
  const second = entryAt(document, start, UNIT);
  if (second === null || second.value.minor || second.value.shift !== unit.shift) return null;
  if (open && !isMark(document, second.end, ')')) return null;
  // A sign before the next figure is that figure's: `$20,000.00 $37,305.97`.
  if (second.value.kind !== 'name' && readAmount(document, second.end) !== null && !open) return null;
  if (second.value.form === unit.form) return null;
  const codes = second.value.codes.filter((code) => unit.codes.includes(code));
  if (codes.length === 0) return null;
  const exact = codes.length < unit.codes.length;
  return {
    end: open ? second.end + 1 : second.end,
    unit: {
      ...unit,
      codes,
      kind: exact ? second.value.kind : unit.kind,
      fallback: codes.length === 1 ? (codes[0] ?? null) : unit.fallback,
    },
  };
}

/** Hundredths told without their name at the end of a sentence: `15 dollars and 50.`, `20 rupees 43`. */
function bareMinor(document: Document, draft: Draft): Draft {
  const { end, amount, low } = draft;
  if (amount === null || low === null || amount.strong || draft.high !== null || draft.unit?.minor !== false)
    return draft;
  const rest = readAmount(document, isWord(document, end, 'and') ? end + 1 : end);
  if (rest === null || rest.strong || compare(rest.value, decimalOf(100)) >= 0) return draft;
  if (rest.digits && !/^\d\d$/u.test(textAt(document, rest.first))) return draft;
  const { tokens } = document;
  const ends =
    rest.end >= tokens.count ||
    tokens.sentence[rest.end] !== tokens.sentence[end] ||
    /^[.?!]$/u.test(textAt(document, rest.end));
  return ends ? { ...draft, end: rest.end, low: add(low, shift(rest.value, -2)) } : draft;
}

/** `$5-6 cents`: the dollar sign is one too many. With decimals or a scale (`$0.05 cents`) either may be meant: `sift` leaves them out. */
function inMinor(document: Document, draft: Draft): Draft {
  const { low, high, amount } = draft;
  const minor = minorBehind(document, draft);
  if (minor === null || low === null || amount?.strong !== false) return draft;
  if (compare(high ?? low, decimalOf(100)) >= 0) return draft;
  const by = minor.value.shift;
  return { ...draft, end: minor.end, low: shift(low, by), high: high === null ? null : shift(high, by) };
}

/** The minus of a loss: `-$0.12`, `$-0.12`. */
const isMinus = (document: Document, at: number): boolean =>
  isMark(document, at, '-') || isMark(document, at, '−');

/** A minus written onto what follows it and onto nothing before. */
const isLooseMinus = (document: Document, at: number): boolean =>
  isMinus(document, at) && isGlued(document, at) && hasFlag(document, at, TokenFlag.spaced);

const asLoss = (draft: Draft): Draft => ({ ...draft, low: draft.low === null ? null : negate(draft.low) });

/** `$1.5 billion`, `EUR 5 million`, `Rs 500 crore`, `US$10`. */
export const unitAmount: Rule<Draft> = {
  id: 'money/unit-amount',
  triggers: [UNIT],
  find(document, at) {
    const entry = entryAt(document, at, UNIT);
    if (entry === null || entry.value.minor || !standsFree(document, at)) return null;
    const unit = entry.value;
    const glued = isGlued(document, entry.end - 1);
    // `10$ 20`: the sign is written onto the number before it.
    if (
      unit.kind === 'sign' &&
      !glued &&
      at > 0 &&
      isGlued(document, at - 1) &&
      isKind(document, at - 1, TokenKind.number)
    )
      return null;
    const inner = isMinus(document, entry.end) && glued && isGlued(document, entry.end);
    const amount = readAmount(document, inner ? entry.end + 1 : entry.end, true);
    const verdict = amount === null ? 'none' : judgeBefore(document, unit, at, amount);
    if (amount === null || verdict === 'none') return null;
    const second = secondUnit(document, unit, amount.end);
    const outer = isLooseMinus(document, at - 1);
    const first = outer ? at - 1 : at;
    const draft = draftOf(
      second?.unit ?? unit,
      at,
      'before',
      amount,
      first,
      second?.end ?? amount.end,
      verdict === 'abroad',
    );
    if (inner || outer) return foundAt(document, asLoss(draft));
    if (second !== null) return foundAt(document, draft);
    // `ZX$5 million`: some other dollar. `EU€5m` is none: its sign has one meaning.
    const unknown =
      unit.codes.length > 1 &&
      isKind(document, at, TokenKind.symbol) &&
      isGlued(document, at - 1) &&
      isKind(document, at - 1, TokenKind.word);
    const whole = inMinor(document, shareAfter(document, { ...draft, unknown }, amount));
    return foundAt(document, bareMinor(document, whole));
  },
  examples: [
    { text: 'Oslo gives $1.5 billion to the fund.', found: '$1.5 billion' },
    { text: 'It will cost Rs 500 crore in all.', found: 'Rs 500 crore' },
    { text: 'Under the COP 28 deal, aid will grow.', found: null },
    { text: 'The R2 road is closed.', found: null },
  ],
};

/** `5 million Ruritanian dollars`: the sum stands before an adjective that is not known. */
function behindStranger(document: Document, at: number): Found<Draft> | null {
  const entry = entryAt(document, at, UNIT);
  if (entry === null || entry.value.kind !== 'name' || entry.value.need > 0 || entry.value.minor) return null;
  if (!isCapitalWord(document, at - 1) || hasFlag(document, at - 1, TokenFlag.first)) return null;
  const amount = amountBefore(document, at - 1);
  if (amount === null || entryAt(document, at - 1, UNIT) !== null || isMonth(document, at - 1)) return null;
  const draft = draftOf(entry.value, at, 'after', amount, amount.first, entry.end, false);
  return foundAt(document, { ...draft, unknown: entry.value.codes.length > 1 });
}

/** The token of the minus before `-5 million dollars`, `minus 20 euros`, or -1; a line that begins with one is a list's. */
function lossBefore(document: Document, first: number): number {
  const at = first - 1;
  if (isWord(document, at, 'minus')) return at;
  return isLooseMinus(document, at) && document.tokens.sentence[at - 1] === document.tokens.sentence[at]
    ? at
    : -1;
}

/** `5 billion euros`, `20-cent`, `15 USD`, `10€`, `billion-dollar`. */
export const amountUnit: Rule<Draft> = {
  id: 'money/amount-unit',
  triggers: [UNIT],
  find(document, at) {
    const entry = entryAt(document, at, UNIT);
    if (entry === null || at === 0) return null;
    const unit = entry.value;
    // `$5` after a number: the sign is written onto what follows it.
    if (
      unit.kind === 'sign' &&
      isGlued(document, entry.end - 1) &&
      !isGlued(document, at - 1) &&
      isKind(document, entry.end, TokenKind.number)
    )
      return null;
    const end =
      isHyphen(document, at - 1) ||
      (isWord(document, at - 1, 'of') && entryAt(document, at - 2, SCALE)?.value.plural === true)
        ? at - 1
        : at;
    let amount = amountBefore(document, end);
    if (amount === null) return behindStranger(document, at);
    if (countBefore(document, amount.first) >= 0) return null;
    let last = entry.end;
    if (amount.power === 0 && unit.kind !== 'name') {
      // `75 USD million`, `3$ billion`
      const scale = entryAt(document, last, SCALE);
      if (scale !== null && !scale.value.letter) {
        amount = scaled(amount, scale.value.power);
        last = scale.end;
      }
    }
    const verdict = judgeAfter(document, unit, at, last, amount);
    if (verdict === 'none') return null;
    const draft = draftOf(unit, at, 'after', amount, amount.first, last, verdict === 'abroad');
    const loss = lossBefore(document, amount.first);
    if (loss >= 0) return foundAt(document, asLoss({ ...draft, first: loss }));
    return foundAt(document, bareMinor(document, shareBefore(document, draft, amount)));
  },
  examples: [
    { text: 'They raised 5 billion euros.', found: '5 billion euros' },
    { text: 'A 20-cent rise followed.', found: '20-cent' },
    { text: 'The team won 3 medals.', found: null },
    { text: 'In 2012 dollars the sum is smaller.', found: null },
  ],
};
