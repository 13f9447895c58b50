import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isGlued, isKind, isMark, sameSentence, textAt } from '../../core/look.js';
import { add, compare, type Decimal, decimalOf, shift } from './decimal.js';
import { readAndHalf, readTerm } from './terms.js';
import { UNIT } from './units.js';
import { FRACTION_WORD, isHyphen, isWord, SCALE, skipHyphen, TEN_WORD, UNIT_WORD } from './words.js';

/** A number with its scale words, tokens `[first, end)`. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly value: Decimal;
  /** The number before the scale: `1.5` of `1.5 billion`; ranges compare it. */
  readonly lead: Decimal;
  /** The same, whatever its point may mean: `1.5` of `1.500`. */
  readonly written: Decimal;
  /** Power of ten of the scale words, 0 without any. */
  readonly power: number;
  /** It has a scale, separators or decimals: plainly a quantity. */
  readonly strong: boolean;
  readonly digits: boolean;
  /** `5.000` is read as five thousand, for want of a scale: `draftOf` and `readValue` know who writes three decimals. */
  readonly pointed: boolean;
  /** `$10+ million`: the plus stands between the number and its scale. */
  readonly plus: boolean;
}

/** The furthest that a number in words is looked back for, in tokens. */
const REACH = 12;

/** The scale at token `at`, after a number that ends there. A letter must be written onto its number (`$5m`), or alone before a currency (`5 m euros`), which `spacedLetter` allows. */
function scaleAt(
  document: Document,
  at: number,
  spacedLetter: boolean,
): { readonly end: number; readonly power: number } | null {
  const scale = entryAt(document, at, SCALE);
  if (scale === null) return null;
  if (scale.value.letter) {
    if (!isGlued(document, at - 1)) {
      const letter = textAt(document, at);
      if (!spacedLetter || !/^(?:m|M|b|B|K)$/u.test(letter)) return null;
    }
    // `$5 m-long`, `5m-high`: a letter before a hyphen is a unit of measure, but `$5m-a-year` is not.
    if (isGlued(document, at) && isKind(document, at + 1, TokenKind.number)) return null;
  }
  const point =
    textAt(document, at).length <= 3 && textAt(document, scale.end) === '.' && isGlued(document, at);
  // `Rs 5 cr.`, `$5 bn. in`: the point belongs to the abbreviation only where the sentence goes on.
  const goesOn = point && sameSentence(document, at, scale.end + 1);
  return { end: goesOn ? scale.end + 1 : scale.end, power: scale.value.power };
}

/** Reads scale words from `at`: `million`, `lakh crore`, `-million`. */
function readScales(
  document: Document,
  at: number,
  spacedLetter: boolean,
): { readonly end: number; readonly power: number } {
  let end = at;
  let power = 0;
  for (let count = 0; count < 3; count++) {
    const next = count === 0 || isHyphen(document, end) ? skipHyphen(document, end) : end;
    const scale = next > 0 && next < document.tokens.count ? scaleAt(document, next, spacedLetter) : null;
    if (scale === null || !sameSentence(document, at - 1, next)) break;
    // `5 million million` is written, `5 million thousand` is not: a second scale only multiplies upwards or within the Indian system.
    end = scale.end;
    power += scale.power;
  }
  return { end, power };
}

/**
 * Reads the amount that starts at token `at`, or `null`: `1.5bn`, `5-million`, `two and a half billion`, `7 thousand 775 crore`, `half a million`.
 */
export function readAmount(document: Document, at: number, spacedLetter = false): Amount | null {
  const start = readTerm(document, at);
  if (start === null || !sameSentence(document, at, start.end - 1)) return null;
  const behind = plusEnd(document, start.end);
  const plus = behind > start.end && entryAt(document, behind, SCALE) !== null;
  const scales = readScales(document, plus ? behind : start.end, spacedLetter);
  if (start.wantsScale && scales.power === 0) {
    if (!start.digits && compare(start.value, decimalOf(1)) === 0) return null;
  }
  let value = shift(start.value, scales.power);
  let end = scales.end;
  let power = scales.power;
  let last = scales.power;
  let simple = true;
  for (let terms = 0; last > 0 && terms < 4; terms++) {
    // `a million and a half`
    const half = readAndHalf(document, end);
    if (half !== null) {
      value = add(value, shift(half.value, last));
      end = half.end;
      break;
    }
    const and = isWord(document, end, 'and') && !start.digits ? end + 1 : end;
    const more = isHyphen(document, and) || !sameSentence(document, at, and) ? null : readTerm(document, and);
    if (more === null || more.wantsScale || more.digits !== start.digits) break;
    const next = readScales(document, more.end, false);
    if (next.power > last && last === 3 && start.digits) {
      // `7 thousand 775 crore`
      value = shift(add(value, more.value), next.power);
      power = next.power;
      last = 0;
    } else if (next.power < last && (next.power > 0 || !start.digits)) {
      if (compare(more.value, shift(decimalOf(1), last - next.power)) >= 0) break;
      value = add(value, shift(more.value, next.power));
      last = next.power;
    } else break;
    simple = false;
    end = next.end;
  }
  const pointed = start.pointed && power === 0 && !isRate(document, at);
  if (pointed) value = shift(value, 3);
  return {
    first: at,
    end,
    value,
    lead: simple && !pointed ? start.value : value,
    written: simple ? start.value : value,
    power: simple ? power : 0,
    strong: power > 0 || start.grouped,
    digits: start.digits,
    pointed,
    plus,
  };
}

/** The token after the plus of `10+ million`, `10-plus million`; `at` where none stands. */
const plusEnd = (document: Document, at: number): number => {
  if (isPlus(document, at)) return at + 1;
  return isHyphen(document, at) && isWord(document, at + 1, 'plus') ? at + 2 : at;
};

/** A plus written onto the number before it. */
const isPlus = (document: Document, at: number): boolean =>
  textAt(document, at) === '+' && isGlued(document, at - 1);

/** How far before a figure the other currency of a rate stands, in tokens. */
const RATE_REACH = 8;

/** `The euro rose to $1.350`, `the pound was at $1.280`: with a currency told just before, three decimals are a rate's. */
function isRate(document: Document, at: number): boolean {
  for (let i = at - 2; i >= at - RATE_REACH && i >= 0 && sameSentence(document, i, at); i--) {
    const unit = entryAt(document, i, UNIT);
    if (unit?.value.kind === 'name' && unit.end < at) return !isKind(document, i - 1, TokenKind.number);
  }
  return false;
}

/** The point of `5 mln. euros`, and of `.5 million dollars`. */
const isInnerPoint = (document: Document, at: number): boolean =>
  isMark(document, at, '.') &&
  (isGlued(document, at - 1)
    ? entryAt(document, at - 1, SCALE) !== null
    : isGlued(document, at) && isKind(document, at + 1, TokenKind.number));

/** Whether token `at` can stand inside a number: bounds the search for its beginning. */
const isPart = (document: Document, at: number): boolean =>
  isKind(document, at, TokenKind.number) ||
  isHyphen(document, at) ||
  isPlus(document, at) ||
  isInnerPoint(document, at) ||
  entryAt(document, at, UNIT_WORD) !== null ||
  entryAt(document, at, TEN_WORD) !== null ||
  entryAt(document, at, SCALE) !== null ||
  entryAt(document, at, FRACTION_WORD) !== null ||
  /^(?:a|an|and|of|hundred|point|plus|'|’|\/|[½¼¾⅛⅜⅝⅞])$/iu.test(textAt(document, at));

/** Whether a number may begin at token `at`: not inside `COVID-19`, `G20` or `F-16`. */
function beginsFreely(document: Document, at: number): boolean {
  if (at === 0 || !isGlued(document, at - 1)) return true;
  if (isKind(document, at - 1, TokenKind.word)) return false;
  // `1/2 dollars`, `2 3/5 cents`: the lower part of a fraction is no sum.
  if (isMark(document, at - 1, '/') && isKind(document, at - 2, TokenKind.number)) return false;
  if (isHyphen(document, at - 1))
    return isKind(document, at - 2, TokenKind.number) || !isKind(document, at, TokenKind.number);
  return true;
}

/** The amount that ends right before token `end`, the longest such, or `null`. */
export function amountBefore(document: Document, end: number): Amount | null {
  const floor = Math.max(0, end - REACH);
  let first = end;
  while (first > floor && sameSentence(document, first - 1, end - 1) && isPart(document, first - 1)) first--;
  for (let at = first; at < end; at++) {
    if (!beginsFreely(document, at)) continue;
    const amount = readAmount(document, at, true);
    if (amount !== null && amount.end === end) return amount;
  }
  // `billion-dollar`: a scale alone counts as one only as part of a hyphened attribute.
  const scale = entryAt(document, end - 1, SCALE);
  if (
    scale !== null &&
    scale.end === end &&
    !scale.value.letter &&
    !scale.value.plural &&
    isHyphen(document, end)
  ) {
    return scaled(oneAt(end - 1), scale.value.power);
  }
  return null;
}

const ONE = decimalOf(1);

/** The `a` of `a dollar`, at token `first`. */
export const oneAt = (first: number): Amount => ({
  first,
  end: first + 1,
  value: ONE,
  lead: ONE,
  written: ONE,
  power: 0,
  strong: false,
  digits: false,
  pointed: false,
  plus: false,
});

/** `a × b` for amounts whose scale stands apart: `75 USD million`. */
export const scaled = (amount: Amount, power: number): Amount => ({
  ...amount,
  value: shift(amount.value, power),
  power: amount.power + power,
  strong: true,
});
