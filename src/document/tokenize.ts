import { TokenFlag, TokenKind } from '../core/document.js';
import { foldUnit } from '../core/fold.js';
import { HASH_SEED, hashStep } from '../core/hash.js';
import { unitAt } from '../core/unit-at.js';
import { CharClass, classOf, isCapital } from './characters.js';

/** The columns of the tokens while they grow. */
export interface TokenColumns {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  first: Uint16Array;
  hash: Int32Array;
}

/** Empty columns for `room` tokens: views of one buffer, since each buffer costs more than its zeros. */
function columnsFor(room: number): TokenColumns {
  const buffer = new ArrayBuffer(room * 16);
  return {
    count: 0,
    start: new Int32Array(buffer, 0, room),
    end: new Int32Array(buffer, room * 4, room),
    hash: new Int32Array(buffer, room * 8, room),
    first: new Uint16Array(buffer, room * 12, room),
    kind: new Uint8Array(buffer, room * 14, room),
    flags: new Uint8Array(buffer, room * 15, room),
  };
}

/** Empty columns with room for the tokens of a text of `length` units: news has one token for every five units. */
export const emptyColumns = (length: number): TokenColumns =>
  columnsFor(Math.max(16, Math.ceil(length / 8) * 2));

function grow(c: TokenColumns): void {
  const wider = columnsFor(c.start.length * 2);
  wider.start.set(c.start);
  wider.end.set(c.end);
  wider.hash.set(c.hash);
  wider.first.set(c.first);
  wider.kind.set(c.kind);
  wider.flags.set(c.flags);
  wider.count = c.count;
  Object.assign(c, wider);
}

function push(
  c: TokenColumns,
  start: number,
  end: number,
  kind: number,
  flags: number,
  unit: number,
  hash: number,
): void {
  if (c.count === c.start.length) grow(c);
  const at = c.count++;
  c.start[at] = start;
  c.end[at] = end;
  c.kind[at] = kind;
  c.flags[at] = flags;
  c.first[at] = unit;
  c.hash[at] = hash;
}

const APOSTROPHE = 39;
const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019 || unit === 0x02bc;
const isLetterAt = (text: string, at: number, end: number): boolean =>
  at < end && classOf(unitAt(text, at)) === CharClass.letter;

/** `U.S.`, `p.m.`, `H.E`: single letters with points between. The end of such a word that starts at `at`, or -1. */
function dottedEnd(text: string, at: number, end: number): number {
  let i = at;
  let letters = 0;
  while (isLetterAt(text, i, end) && !isLetterAt(text, i + 1, end)) {
    letters++;
    if (unitAt(text, i + 1) !== 46) return letters >= 2 ? i + 1 : -1;
    i += 2;
  }
  return letters >= 2 ? i : -1;
}

/** The end of the number that starts at `at`: digits, and a point or comma between two of them (`1,250.5`, `21.06.2024`). */
function numberEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const unit = unitAt(text, i);
    if (classOf(unit) === CharClass.digit) i++;
    else if ((unit === 46 || unit === 44) && i + 1 < end && classOf(unitAt(text, i + 1)) === CharClass.digit)
      i++;
    else break;
  }
  return i;
}

/** A number, mark or clitic: hashed like words, since phrases hold them (`G20`, `Rs.`, `people's republic`). */
function pushPlain(
  c: TokenColumns,
  text: string,
  start: number,
  end: number,
  kind: number,
  flags: number,
): void {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, foldUnit(unitAt(text, i)));
  push(c, start, end, kind, flags, unitAt(text, start), hash);
}

/** `U.S.` and its like, `text[start, end)`. */
function pushDotted(c: TokenColumns, text: string, start: number, end: number, base: number): void {
  let hash = HASH_SEED;
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i);
    const folded = foldUnit(unit);
    if (folded === 0) continue;
    hash = hashStep(hash, folded);
    if (unit === 46 || isApostrophe(unit)) continue;
    letters++;
    if (isCapital(unit)) capitals++;
  }
  const unit = unitAt(text, start);
  const flags = base | TokenFlag.dotted | caseFlags(unit, letters, capitals);
  push(c, start, end, TokenKind.word, flags, unit, hash);
}

const caseFlags = (first: number, letters: number, capitals: number): number =>
  capitals === 0
    ? 0
    : TokenFlag.cased |
      (isCapital(first) ? TokenFlag.capital : 0) |
      (letters > 1 && capitals === letters ? TokenFlag.upper : 0);

/**
 * The letter run that starts at `start`, read, folded and hashed in one go; gives its end. An apostrophe between two letters
 * belongs to it (`don't`, `O'Brien`), and a possessive `'s` at its end is a token of its own (`Ukraine's`).
 */
function readWord(c: TokenColumns, text: string, start: number, end: number, base: number): number {
  let hash = HASH_SEED;
  let letters = 0;
  let capitals = 0;
  let at = start;
  // The state before the last apostrophe.
  let mark = -1;
  let markHash = 0;
  let markLetters = 0;
  let markCapitals = 0;
  for (; at < end; at++) {
    const unit = unitAt(text, at);
    if (unit < 128 && unit !== APOSTROPHE) {
      // Nearly every unit of news.
      if (classOf(unit) !== CharClass.letter) break;
      letters++;
      if (unit < 97) capitals++;
      hash = hashStep(hash, unit | 32);
      continue;
    }
    const isLetter = classOf(unit) === CharClass.letter;
    if (isApostrophe(unit)) {
      if (!isLetter && !(at > start && isLetterAt(text, at + 1, end))) break;
      mark = at;
      markHash = hash;
      markLetters = letters;
      markCapitals = capitals;
      hash = hashStep(hash, APOSTROPHE);
      continue;
    }
    if (!isLetter) break;
    const folded = foldUnit(unit);
    if (folded === 0) continue;
    hash = hashStep(hash, folded);
    letters++;
    if (unit !== folded && isCapital(unit)) capitals++;
  }
  const unit = unitAt(text, start);
  if (mark > start && mark === at - 2 && (unitAt(text, at - 1) | 32) === 115) {
    push(c, start, mark, TokenKind.word, base | caseFlags(unit, markLetters, markCapitals), unit, markHash);
    pushPlain(c, text, mark, at, TokenKind.clitic, 0);
  } else {
    push(c, start, at, TokenKind.word, base | caseFlags(unit, letters, capitals), unit, hash);
  }
  return at;
}

/**
 * Appends the tokens of `text[start, end)`, one paragraph, to the columns. One pass, linear, no regular expression.
 * Flags of sentence and quotation come later, when those are known.
 */
export function tokenizeInto(c: TokenColumns, text: string, start: number, end: number): void {
  let at = start;
  let spaced: number = TokenFlag.spaced | TokenFlag.opening;
  while (at < end) {
    const unit = unitAt(text, at);
    const cls = classOf(unit);
    if (cls === CharClass.space) {
      at++;
      spaced |= TokenFlag.spaced;
      continue;
    }
    let next = at + 1;
    if (cls === CharClass.letter) {
      const dotted = unitAt(text, at + 1) === 46 ? dottedEnd(text, at, end) : -1;
      if (dotted > 0) {
        pushDotted(c, text, at, dotted, spaced);
        next = dotted;
      } else next = readWord(c, text, at, end, spaced);
    } else if (cls === CharClass.digit) {
      next = numberEnd(text, at, end);
      pushPlain(c, text, at, next, TokenKind.number, spaced);
    } else {
      const pair =
        unit >= 0xd800 && unit <= 0xdbff && at + 1 < end && (unitAt(text, at + 1) & 0xfc00) === 0xdc00;
      if (pair) next = at + 2;
      const symbol = cls === CharClass.currency || unit === 37 || unit === 43 || unit === 61 || unit === 162;
      pushPlain(c, text, at, next, symbol ? TokenKind.symbol : TokenKind.punctuation, spaced);
    }
    spaced = 0;
    at = next;
  }
}
