import type { Document } from '../../core/document.js';
import { entryAt } from '../../core/look.js';
import { add, type Decimal, decimalOf, shift } from './decimal.js';
import { readNumeral } from './numerals.js';
import { FRACTION_WORD, isHyphen, isWord, SCALE, skipHyphen, TEN_WORD, UNIT_WORD } from './words.js';

/** A number that a scale may follow. */
export interface Term {
  readonly end: number;
  readonly value: Decimal;
  readonly grouped: boolean;
  readonly digits: boolean;
  /** As of a numeral: `5.000`. */
  readonly pointed: boolean;
  /** `half a`, `a quarter of a`, `a`: nothing without a scale behind it. */
  readonly wantsScale: boolean;
}

const HALF: Decimal = { digits: 5n, exponent: -1 };
const QUARTER: Decimal = { digits: 25n, exponent: -2 };
/** `twenty-five`, `one hundred and fifty`: words below a thousand. */
function readWords(document: Document, at: number): Term | null {
  let value = 0;
  let end = at;
  const below = readBelowHundred(document, at);
  if (below !== null) {
    value = below.value;
    end = below.end;
  } else if (isWord(document, at, 'a')) {
    if (isWord(document, at + 1, 'dozen')) return term(at + 2, 12);
    if (!isWord(document, skipHyphen(document, at + 1), 'hundred')) return null;
    value = 1;
    end = at + 1;
  } else if (isWord(document, at, 'hundred')) {
    return term(at + 1, 100);
  } else return null;
  const hundred = skipHyphen(document, end);
  if (isWord(document, hundred, 'hundred')) {
    value *= 100;
    end = hundred + 1;
    const and = isWord(document, end, 'and') ? end + 1 : skipHyphen(document, end);
    const rest = readBelowHundred(document, and);
    if (rest !== null) {
      value += rest.value;
      end = rest.end;
    }
  }
  return term(end, value);
}

const term = (end: number, value: number): Term => ({
  end,
  value: decimalOf(value),
  grouped: false,
  digits: false,
  pointed: false,
  wantsScale: false,
});

function readBelowHundred(
  document: Document,
  at: number,
): { readonly end: number; readonly value: number } | null {
  const ten = entryAt(document, at, TEN_WORD);
  if (ten !== null) {
    const unit = entryAt(document, skipHyphen(document, ten.end), UNIT_WORD);
    if (unit !== null && unit.value > 0 && unit.value < 10)
      return { end: unit.end, value: ten.value + unit.value };
    return ten;
  }
  const unit = entryAt(document, at, UNIT_WORD);
  return unit === null ? null : { end: unit.end, value: unit.value };
}

/** `half a`, `half`, `one-half`, `a quarter of a`, `three quarters of a`. */
function readFraction(document: Document, at: number): Term | null {
  let times = 1;
  let i = at;
  if (isWord(document, i, 'a')) i++;
  else {
    const count = entryAt(document, i, UNIT_WORD);
    if (count !== null && (count.value === 1 || count.value === 3)) {
      times = count.value;
      i = skipHyphen(document, count.end);
    }
  }
  const fraction = entryAt(document, i, FRACTION_WORD);
  if (fraction === null) return null;
  i = skipHyphen(document, fraction.end);
  if (isWord(document, i, 'of')) i++;
  if (isWord(document, i, 'a')) i = skipHyphen(document, i + 1);
  // `half a dozen million`
  const dozen = isWord(document, i, 'dozen');
  return {
    end: dozen ? i + 1 : i,
    value: { digits: BigInt(times * fraction.value * (dozen ? 12 : 1)), exponent: -2 },
    grouped: true,
    digits: false,
    pointed: false,
    wantsScale: !dozen,
  };
}

/** `two point five`: the digits behind the point, word by word; `null` where none stands. */
function readDecimal(document: Document, whole: Term): Term | null {
  let { value } = whole;
  let end = whole.end + 1;
  for (let place = 1; place <= 3; place++) {
    const digit = entryAt(document, end, UNIT_WORD);
    if (digit === null || digit.value > 9) break;
    value = add(value, shift(decimalOf(digit.value), -place));
    end = digit.end;
  }
  return end === whole.end + 1 ? null : { ...whole, end, value, grouped: true };
}

/** Reads the number at token `at`: digits, words below a thousand, halves and quarters, or the `a` of `a million`. */
export function readTerm(document: Document, at: number): Term | null {
  const numeral = readNumeral(document, at);
  // `2 hundred million`
  const hundreds = numeral === null || numeral.grouped ? -1 : skipHyphen(document, numeral.end);
  if (numeral !== null && hundreds > 0 && isWord(document, hundreds, 'hundred'))
    return { ...term(hundreds + 1, 0), value: shift(numeral.value, 2), digits: true };
  if (numeral !== null) {
    const half = readAndHalf(document, numeral.end);
    return {
      end: half?.end ?? numeral.end,
      value: half === null ? numeral.value : add(numeral.value, half.value),
      grouped: numeral.grouped,
      digits: true,
      pointed: numeral.pointed,
      wantsScale: half !== null,
    };
  }
  const fraction = readFraction(document, at);
  if (fraction !== null) return fraction;
  const words = readWords(document, at);
  if (words !== null && isWord(document, words.end, 'point')) return readDecimal(document, words);
  if (words !== null) {
    const half = readAndHalf(document, words.end);
    if (half !== null)
      return { ...words, end: half.end, value: add(words.value, half.value), wantsScale: true };
    return words;
  }
  // `a million`: no scale begins with a vowel.
  if (isWord(document, at, 'a')) {
    return entryAt(document, skipHyphen(document, at + 1), SCALE)?.value.letter === false
      ? { ...term(skipHyphen(document, at + 1), 1), wantsScale: true }
      : null;
  }
  return null;
}

/** The `and a half` of `one and a half billion`. */
export function readAndHalf(
  document: Document,
  at: number,
): { readonly end: number; readonly value: Decimal } | null {
  let i = skipHyphen(document, at);
  if (!isWord(document, i, 'and')) return null;
  i = skipHyphen(document, i + 1);
  if (isWord(document, i, 'a')) i = skipHyphen(document, i + 1);
  else if (isWord(document, i, 'one') && isHyphen(document, i + 1)) i += 2;
  else return null;
  const fraction = entryAt(document, i, FRACTION_WORD);
  if (fraction === null) return null;
  return { end: fraction.end, value: fraction.value === 50 ? HALF : QUARTER };
}
