import { TokenFlag, TokenKind } from '../core/document.js';
import { fold } from '../core/fold.js';
import { abbreviations } from '../lexicon/abbreviations.js';
import { sentenceStarters } from '../lexicon/sentence-starters.js';
import type { TokenColumns } from './tokenize.js';

const KINDS: ReadonlyMap<string, string> = new Map(abbreviations.map((row) => [row.form, row.kind]));
const STARTERS: ReadonlySet<string> = new Set(sentenceStarters);

const POINT = 46;
const isStop = (unit: number): boolean => unit === POINT || unit === 33 || unit === 63 || unit === 0x2026;
/** Marks that close what a sentence's stop stands in: `."`, `.)`, `.”`. */
const isCloser = (unit: number): boolean =>
  unit === 34 ||
  unit === 39 ||
  unit === 41 ||
  unit === 93 ||
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0xbb ||
  unit === 0x201c;

/**
 * The tokens after which a sentence ends, for the tokens `[from, to)` of one paragraph: the index after each sentence's last token.
 * Survives `U.S.`, `Lt. Gen.`, `No. 5`, initials (`S. Jaishankar`, `L.Oyun-Erdene`) and ellipses; parts sentences glued
 * without a space (`on June 27.The PM said`).
 */
export function sentenceEnds(text: string, c: TokenColumns, from: number, to: number): readonly number[] {
  const ends: number[] = [];
  let at = from;
  while (at < to) {
    const unit = c.first[at] ?? 0;
    const dotted =
      ((c.flags[at] ?? 0) & TokenFlag.dotted) !== 0 && text.charCodeAt((c.end[at] ?? 0) - 1) === POINT;
    if (!dotted && !(c.kind[at] === TokenKind.punctuation && isStop(unit))) {
      at++;
      continue;
    }
    let after = at + 1;
    while (after < to && c.kind[after] === TokenKind.punctuation && isStop(c.first[after] ?? 0)) after++;
    while (after < to && closes(c, after)) after++;
    if (after >= to) break;
    if (isEnd(text, c, from, at, after, dotted)) ends.push(after);
    at = Math.max(after, at + 1);
  }
  ends.push(to);
  return ends;
}

/** A closing mark belongs to the sentence before it; a straight quotation mark only where it is written onto it and not onto the next word. */
function closes(c: TokenColumns, at: number): boolean {
  const unit = c.first[at] ?? 0;
  if (c.kind[at] !== TokenKind.punctuation || !isCloser(unit)) return false;
  return ((c.flags[at] ?? 0) & TokenFlag.spaced) === 0;
}

const wordBefore = (text: string, c: TokenColumns, at: number, from: number): string =>
  at > from && c.kind[at - 1] === TokenKind.word && c.end[at - 1] === c.start[at]
    ? text.slice(c.start[at - 1], c.end[at - 1])
    : '';

function isEnd(
  text: string,
  c: TokenColumns,
  from: number,
  at: number,
  after: number,
  dotted: boolean,
): boolean {
  const flags = c.flags[after] ?? 0;
  const spaced = (flags & TokenFlag.spaced) !== 0;
  const next = c.kind[after] === TokenKind.word ? text.slice(c.start[after], c.end[after]) : '';
  const capital = (flags & TokenFlag.capital) !== 0;
  const starts = capital && STARTERS.has(fold(next));
  if (dotted) return starts;
  const unit = c.first[at] ?? 0;
  const before = wordBefore(text, c, at, from);
  if (unit === POINT && after === at + 1) {
    // `S. Jaishankar`, `L.Oyun-Erdene`: a single capital before the point is an initial, unless a pronoun or article follows.
    if (before.length === 1 && before !== 'I' && (c.flags[at - 1] ?? 0) & TokenFlag.capital) return starts;
    const kind = KINDS.get(fold(before));
    if (kind === 'title' && capital) return starts && before.length > 3;
    if ((kind === 'month' || kind === 'number') && c.kind[after] === TokenKind.number) return false;
    if (kind === 'suffix' || kind === 'month') return starts;
    if (kind === 'number' && !capital) return false;
  }
  if (!spaced) {
    // Glued: `27.The PM`. A web address or a name such as `Censor.NET` goes on in one piece.
    if (unit !== POINT || !capital) return unit !== POINT && capital;
    const upper = (flags & TokenFlag.upper) !== 0;
    const tail = c.end[after] ?? 0;
    const glued = text.charCodeAt(tail) === POINT && c.start[after + 1] === tail;
    return !upper && !glued && (before.length > 1 || c.kind[at - 1] === TokenKind.number || after > at + 1);
  }
  if (c.kind[after] === TokenKind.word) return capital || unit !== POINT || !isLower(text, c, after);
  return true;
}

/** `…talks on sport. now` does not happen; a lower-case word after a point goes on the sentence (`No. of`, `approx. half`). */
const isLower = (text: string, c: TokenColumns, at: number): boolean => {
  const char = text.charAt(c.start[at] ?? 0);
  return char !== char.toUpperCase();
};
