import { TokenFlag, TokenKind } from '../core/document.js';
import { foldUnit } from '../core/fold.js';
import { CharClass, classOf, isCapital } from './characters.js';
import { findWord, HASH_SEED, hashStep, type WordTable } from './word-table.js';

/** The columns of the tokens while they grow. */
export interface TokenColumns {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  first: Uint16Array;
  word: Int32Array;
}

/** Empty columns with room for the tokens of a text of `length` units: news has one token for every five units. */
export function emptyColumns(length: number): TokenColumns {
  const room = Math.max(16, Math.ceil(length / 4));
  return {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    flags: new Uint8Array(room),
    first: new Uint16Array(room),
    word: new Int32Array(room),
  };
}

function grow(c: TokenColumns): void {
  const room = c.start.length * 2;
  const copy = <A extends Int32Array | Uint8Array | Uint16Array>(to: A, from: A): A => {
    to.set(from);
    return to;
  };
  c.start = copy(new Int32Array(room), c.start);
  c.end = copy(new Int32Array(room), c.end);
  c.kind = copy(new Uint8Array(room), c.kind);
  c.flags = copy(new Uint8Array(room), c.flags);
  c.first = copy(new Uint16Array(room), c.first);
  c.word = copy(new Int32Array(room), c.word);
}

function push(
  c: TokenColumns,
  start: number,
  end: number,
  kind: number,
  flags: number,
  unit: number,
  word: number,
): void {
  if (c.count === c.start.length) grow(c);
  const at = c.count++;
  c.start[at] = start;
  c.end[at] = end;
  c.kind[at] = kind;
  c.flags[at] = flags;
  c.first[at] = unit;
  c.word[at] = word;
}

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 0x02bc;
const isLetterAt = (text: string, at: number, end: number): boolean =>
  at < end && classOf(text.charCodeAt(at)) === CharClass.letter;

/** `U.S.`, `p.m.`, `H.E`: single letters with points between. The end of such a word that starts at `at`, or -1. */
function dottedEnd(text: string, at: number, end: number): number {
  let i = at;
  let letters = 0;
  while (isLetterAt(text, i, end) && !isLetterAt(text, i + 1, end)) {
    letters++;
    if (text.charCodeAt(i + 1) !== 46) return letters >= 2 ? i + 1 : -1;
    i += 2;
  }
  return letters >= 2 ? i : -1;
}

/** The end of the letter run that starts at `at`; an apostrophe between two letters belongs to it (`don't`, `O'Brien`). */
function wordEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) === CharClass.letter) i++;
    else if (isApostrophe(unit) && i > at && isLetterAt(text, i + 1, end)) i++;
    else break;
  }
  return i;
}

/** Whether the word `text[start, end)` ends in a possessive `'s`, as in `Ukraine's`. */
const isPossessive = (text: string, start: number, end: number): boolean =>
  end - start > 2 && (text.charCodeAt(end - 1) | 32) === 115 && isApostrophe(text.charCodeAt(end - 2));

/** The end of the number that starts at `at`: digits, and a point or comma between two of them (`1,250.5`, `21.06.2024`). */
function numberEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) === CharClass.digit) i++;
    else if (
      (unit === 46 || unit === 44) &&
      i + 1 < end &&
      classOf(text.charCodeAt(i + 1)) === CharClass.digit
    )
      i++;
    else break;
  }
  return i;
}

/** A number, mark or clitic: its word id too, since phrases hold them (`G20`, `Rs.`, `people's republic`). */
function pushPlain(
  c: TokenColumns,
  table: WordTable,
  text: string,
  start: number,
  end: number,
  kind: number,
  flags: number,
): void {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, foldUnit(text.charCodeAt(i)));
  push(c, start, end, kind, flags, text.charCodeAt(start), findWord(table, text, start, end, hash));
}

function pushWord(
  c: TokenColumns,
  table: WordTable,
  text: string,
  start: number,
  end: number,
  base: number,
): void {
  let hash = HASH_SEED;
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldUnit(unit);
    if (folded === 0) continue;
    hash = hashStep(hash, folded);
    if (unit !== 46 && !isApostrophe(unit)) {
      letters++;
      if (unit !== folded && isCapital(unit)) capitals++;
    }
  }
  const unit = text.charCodeAt(start);
  const flags =
    base |
    (isCapital(unit) ? TokenFlag.capital : 0) |
    (letters > 1 && capitals === letters ? TokenFlag.upper : 0);
  push(c, start, end, TokenKind.word, flags, unit, findWord(table, text, start, end, hash));
}

/**
 * Appends the tokens of `text[start, end)`, one paragraph, to the columns. One pass, linear, no regular expression.
 * Flags of sentence and quotation come later, when those are known.
 */
export function tokenizeInto(
  c: TokenColumns,
  table: WordTable,
  text: string,
  start: number,
  end: number,
): void {
  let at = start;
  let spaced: number = TokenFlag.spaced | TokenFlag.opening;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const cls = classOf(unit);
    if (cls === CharClass.space) {
      at++;
      spaced |= TokenFlag.spaced;
      continue;
    }
    let next = at + 1;
    if (cls === CharClass.letter) {
      const dotted = dottedEnd(text, at, end);
      next = dotted > 0 ? dotted : wordEnd(text, at, end);
      if (dotted < 0 && isPossessive(text, at, next)) {
        pushWord(c, table, text, at, next - 2, spaced);
        pushPlain(c, table, text, next - 2, next, TokenKind.clitic, 0);
      } else {
        pushWord(c, table, text, at, next, dotted > 0 ? spaced | TokenFlag.dotted : spaced);
      }
    } else if (cls === CharClass.digit) {
      next = numberEnd(text, at, end);
      pushPlain(c, table, text, at, next, TokenKind.number, spaced);
    } else {
      const pair =
        unit >= 0xd800 && unit <= 0xdbff && at + 1 < end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
      if (pair) next = at + 2;
      const symbol = cls === CharClass.currency || unit === 37 || unit === 43 || unit === 61 || unit === 162;
      pushPlain(c, table, text, at, next, symbol ? TokenKind.symbol : TokenKind.punctuation, spaced);
    }
    spaced = 0;
    at = next;
  }
}
