import { int32At } from '../../core/columns.js';
import { type Document, TokenKind } from '../../core/document.js';
import {
  endAt,
  isCapitalWord,
  isGlued,
  isKind,
  isMark,
  lowerAt,
  sameSentence,
  startAt,
  textAt,
} from '../../core/look.js';
import { cardinals, multipliers, ordinals } from '../../lexicon/date-numbers.js';
import type { DateFound, Draft } from './types.js';

/** The words of token `at` in lower case with straight apostrophes; empty outside the document. */
export const lower = (document: Document, at: number): string => lowerAt(document, at).replace('’', "'");

/** `lower` of a token, empty where it is in another sentence than `from`: how rules look around themselves. */
export const near = (document: Document, from: number, at: number): string =>
  sameSentence(document, from, at) ? lower(document, at) : '';

const isOneOf = (document: Document, at: number, marks: string): boolean =>
  isKind(document, at, TokenKind.punctuation) && marks.includes(document.text.charAt(startAt(document, at)));

export const isHyphen = (document: Document, at: number): boolean => isOneOf(document, at, '-‐‑');
export const isDash = (document: Document, at: number): boolean => isOneOf(document, at, '-‐‑–—−');

/** Whether a capitalised word stands right before token `at` in its sentence. */
export const capitalBefore = (document: Document, at: number): boolean =>
  isCapitalWord(document, at - 1) && sameSentence(document, at, at - 1);

/** A plural noun, so that a number before it may count: `2000 soldiers`. */
export const isPlural = (word: string): boolean =>
  /^[a-z]{3,}[^su]s$/u.test(word) && word !== 'this' && word !== 'has' && word !== 'was';

/** What stands on tokens `[first, end)`. */
export const foundAt = (document: Document, first: number, end: number, value: Draft): DateFound => ({
  start: startAt(document, first),
  end: endAt(document, end - 1),
  value,
});

/** The whole number that token `at` is written as (`14`, `2024`; commas only as thousands, `1,260`), or -1. At most 7 digits. */
export function integerAt(document: Document, at: number): number {
  if (!isKind(document, at, TokenKind.number)) return -1;
  const { start, end } = document.tokens;
  let value = 0;
  let digits = 0;
  for (let i = int32At(start, at); i < int32At(end, at); i++) {
    const unit = document.text.charCodeAt(i);
    // `12,5 hours` is no 125: three digits stand behind a comma.
    if (unit === 44 && digits > 0 && (int32At(end, at) - i) % 4 === 0) continue;
    if (unit < 48 || unit > 57 || ++digits > 7) return -1;
    value = value * 10 + unit - 48;
  }
  return value;
}

/** How many characters the token has. */
export const lengthAt = (document: Document, at: number): number =>
  endAt(document, at) - startAt(document, at);

/** A number with the token after its last one. */
export interface NumberMatch {
  readonly first: number;
  readonly end: number;
  readonly value: number;
}

const isFraction = (document: Document, at: number): boolean =>
  integerAt(document, at) === 1 &&
  isMark(document, at + 1, '/') &&
  integerAt(document, at + 2) === 2 &&
  isGlued(document, at) &&
  isGlued(document, at + 1);

/** `and a half` behind a number, or `1/2`, `½`. The token after it, or `at` where none stands. */
function halfEnd(document: Document, at: number): number {
  // `two and a half years`, `two-and-a-half-year`
  const step = isHyphen(document, at) ? 2 : 1;
  const and = at + step - 1;
  const half = and + 2 * step;
  const tells = lower(document, and) === 'and' && lower(document, and + step) === 'a';
  if (tells && lower(document, half) === 'half') return half + 1;
  if (isFraction(document, at)) return at + 3;
  return textAt(document, at) === '½' ? at + 1 : at;
}

/** The cardinal that starts at token `at`: `14`, `2.5`, `1,260`, `three`, `twenty-one`, `two hundred`, `two and a half`, `2 1/2`. */
export function cardinalAt(document: Document, at: number): NumberMatch | null {
  let end = at;
  let value = -1;
  if (isKind(document, at, TokenKind.number)) {
    const text = textAt(document, at).replace(/,(?=\d{3}(?!\d))/gu, '');
    if (!/^\d{1,7}(?:\.\d{1,3})?$/u.test(text)) return null;
    value = Number(text);
    end = at + 1;
    const scale = multipliers.get(lower(document, end));
    if (scale !== undefined) {
      value *= scale;
      end++;
    }
  } else {
    const parsed = wordsAt(document, at);
    if (parsed === null) return null;
    ({ value, end } = parsed);
  }
  const half = halfEnd(document, end);
  return half > end ? { first: at, end: half, value: value + 0.5 } : { first: at, end, value };
}

/** A cardinal in words; at most eight of them. */
function wordsAt(document: Document, at: number): NumberMatch | null {
  let end = at;
  let total = 0;
  let part = -1;
  for (let step = 0; step < 8; step++) {
    let next = end;
    if (part >= 0) {
      if (isHyphen(document, next)) next++;
      else if (part >= 100 && lower(document, next) === 'and') next++;
    }
    const word = lower(document, next);
    const scale = multipliers.get(word);
    const one = cardinals.get(word);
    if (one !== undefined && (part < 0 || (part % 10 === 0 && one < 10) || (part % 100 === 0 && part > 0))) {
      part = Math.max(part, 0) + one;
    } else if (scale !== undefined && (part > 0 || (part < 0 && step === 0 && scale === 100))) {
      part = Math.max(part, 1) * scale;
      if (scale > 100) {
        total += part;
        part = 0;
      }
    } else break;
    end = next + 1;
  }
  return end === at ? null : { first: at, end, value: total + Math.max(part, 0) };
}

const isNumberPiece = (document: Document, at: number): boolean => {
  if (isKind(document, at, TokenKind.number) || isHyphen(document, at) || isMark(document, at, '/'))
    return true;
  if (isKind(document, at, TokenKind.symbol)) return false;
  const word = lower(document, at);
  return (
    cardinals.has(word) ||
    multipliers.has(word) ||
    word === 'and' ||
    word === 'half' ||
    word === 'a' ||
    word === '½'
  );
};

/** The cardinal that ends before token `end`: the longest one, looking back over at most eight tokens of its sentence. */
export function cardinalBefore(document: Document, end: number): NumberMatch | null {
  let first = end;
  while (
    first > 0 &&
    end - first < 8 &&
    sameSentence(document, first - 1, end - 1) &&
    isNumberPiece(document, first - 1)
  ) {
    first--;
  }
  for (; first < end; first++) {
    const match = cardinalAt(document, first);
    if (match !== null && match.end === end) return match;
  }
  return null;
}

/** The ordinal at token `at`: `first`, `twenty-first`, `21st`, `2nd`. */
export function ordinalAt(document: Document, at: number): NumberMatch | null {
  const number = integerAt(document, at);
  if (number > 0) {
    const suffix = isGlued(document, at) ? lower(document, at + 1) : '';
    return suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th'
      ? { first: at, end: at + 2, value: number }
      : null;
  }
  const word = lower(document, at);
  const simple = ordinals.get(word);
  if (simple !== undefined) return { first: at, end: at + 1, value: simple };
  const tens = cardinals.get(word);
  if (tens === undefined || tens < 20) return null;
  const next = isHyphen(document, at + 1) ? at + 2 : at + 1;
  const ones = ordinals.get(lower(document, next));
  return ones !== undefined && ones < 10 ? { first: at, end: next + 1, value: tens + ones } : null;
}

/** The ordinal that ends before token `end`. */
export function ordinalBefore(document: Document, end: number): NumberMatch | null {
  for (let first = end - 3; first < end; first++) {
    if (first < 0 || !sameSentence(document, first, end - 1)) continue;
    const match = ordinalAt(document, first);
    if (match !== null && match.end === end) return match;
  }
  return null;
}
