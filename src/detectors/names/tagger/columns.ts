import { type Document, TokenFlag, TokenKind } from '../../../core/document.js';
import { hashOf } from '../../../core/hash.js';
import { nameParticles } from '../../../lexicon/titles.js';
import { flagsOf, flagTable } from './word-flags.js';

/** How a token is written. The numbers are part of the trained model: never renumber without training anew. */
export const Shape = {
  none: 0,
  lower: 1,
  capital: 2,
  /** One capital letter: `J` of `J. D. Vance`. */
  initial: 3,
  upper: 4,
  /** A capital inside: `McGurk`, `iPhone`. */
  mixed: 5,
  dotted: 6,
  number: 7,
  clitic: 8,
  symbol: 9,
  point: 10,
  comma: 11,
  quote: 12,
  open: 13,
  close: 14,
  dash: 15,
  other: 16,
  colon: 17,
  /** A small word of names: `van`, `bin`, `de`. */
  particle: 18,
  /** A hyphen between two parts of one word: `al-Sudani`, `Oyun-Erdene`. */
  hyphen: 19,
} as const;

/** What the tagger sees of each token, as columns. */
export interface TaggerColumns {
  readonly document: Document;
  /** Hash of the folded word; marks and numbers hash by their shape. */
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
  /** 1 where the token may be part of a name; all others are outside by rule, and cost nothing. */
  readonly candidate: Uint8Array;
  /** Bits of the lexicons: see word-flags.ts. */
  readonly lexical: Uint8Array;
}

const PARTICLES: ReadonlySet<number> = new Set(nameParticles.filter((p) => /^\p{L}+$/u.test(p)).map(hashOf));
const MARKS = 0x1000;

const isHyphen = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;
const isQuote = (unit: number): boolean =>
  unit === 34 || unit === 39 || (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb;

function shapeOfMark(kind: number, unit: number): number {
  if (kind === TokenKind.number) return Shape.number;
  if (kind === TokenKind.clitic) return Shape.clitic;
  if (kind === TokenKind.symbol) return Shape.symbol;
  if (unit === 46) return Shape.point;
  if (unit === 44) return Shape.comma;
  if (isQuote(unit)) return Shape.quote;
  if (unit === 40 || unit === 91) return Shape.open;
  if (unit === 41 || unit === 93) return Shape.close;
  if (unit === 58 || unit === 59) return Shape.colon;
  return isHyphen(unit) || unit === 0x2013 || unit === 0x2014 ? Shape.dash : Shape.other;
}

function shapeOfWord(flags: number, length: number, inner: boolean, hash: number): number {
  if ((flags & TokenFlag.capital) === 0) {
    if (PARTICLES.has(hash)) return Shape.particle;
    return inner ? Shape.mixed : Shape.lower;
  }
  if (length === 1) return Shape.initial;
  if ((flags & TokenFlag.dotted) !== 0) return Shape.dotted;
  if ((flags & TokenFlag.upper) !== 0) return Shape.upper;
  return inner ? Shape.mixed : Shape.capital;
}

function hasInnerCapital(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) return true;
  }
  return false;
}

/** Reads the tokens of a document once, left to right. */
export function readColumns(document: Document): TaggerColumns {
  const { text, tokens } = document;
  const { count, start, end, kind, flags, first } = tokens;
  const table = flagTable();
  const hash = new Int32Array(count);
  const shape = new Uint8Array(count);
  const candidate = new Uint8Array(count);
  const lexical = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const type = kind[i] ?? 0;
    if (type !== TokenKind.word) {
      const mark = shapeOfMark(type, first[i] ?? 0);
      shape[i] = mark;
      hash[i] = MARKS + mark;
      continue;
    }
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    const flag = flags[i] ?? 0;
    const h = tokens.hash[i] ?? 0;
    const inner = (flag & TokenFlag.cased) !== 0 && hasInnerCapital(text, from, to);
    hash[i] = h;
    shape[i] = shapeOfWord(flag, to - from, inner, h);
    candidate[i] = flag & TokenFlag.capital;
    lexical[i] = flagsOf(table, h);
  }
  joinNames(document, hash, shape, candidate);
  return { document, hash, shape, candidate, lexical };
}

/** What stands between the words of a name is a candidate too: the point of `J.`, the hyphen, the particle, the `hyok` of `Tae-hyok`. */
function joinNames(document: Document, hash: Int32Array, shape: Uint8Array, candidate: Uint8Array): void {
  const { count, start, end, kind, first } = document.tokens;
  for (let i = count - 2; i >= 0; i--) {
    const here = shape[i];
    if (here === Shape.particle) {
      if (candidate[i + 1] === 1) candidate[i] = 1;
    } else if (i === 0) {
    } else if (here === Shape.point) {
      const short = (end[i - 1] ?? 0) - (start[i - 1] ?? 0) <= 2 && end[i - 1] === start[i];
      if (short && candidate[i - 1] === 1 && candidate[i + 1] === 1) candidate[i] = 1;
    } else if (here === Shape.dash && isHyphen(first[i] ?? 0)) {
      if (end[i - 1] !== start[i] || end[i] !== start[i + 1] || kind[i - 1] !== TokenKind.word) continue;
      const before = candidate[i - 1] === 1;
      if (
        candidate[i + 1] === 1
          ? !before && shape[i - 1] !== Shape.particle
          : !before || shape[i + 1] !== Shape.lower
      )
        continue;
      candidate[i] = 1;
      candidate[i + 1] = 1;
      shape[i] = Shape.hyphen;
      hash[i] = MARKS + Shape.hyphen;
    }
  }
}
