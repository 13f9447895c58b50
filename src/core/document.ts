import type { LexiconEntry } from './lexicon-entry.js';
import type { ParagraphKind } from './model.js';

/** What a token is. `clitic` is a possessive `'s`; `symbol` a currency sign, `%`, `+`, `=`…; the rest of the marks are `punctuation`. */
export const TokenKind = { word: 1, number: 2, punctuation: 3, symbol: 4, clitic: 5 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Bits of {@link Tokens.flags}. */
export const TokenFlag = {
  /** The first letter is a capital. */
  capital: 1,
  /** Two letters or more, all of them capitals (`NATO`, `U.S.`). */
  upper: 2,
  /** White space stands before the token (also true at the start of a paragraph). */
  spaced: 4,
  /** The token is the first of its sentence, opening marks left out. */
  first: 8,
  /** The token stands inside a quotation zone. */
  quoted: 16,
  /** A word with periods inside: `U.S.`, `p.m.`, `H.E.`. */
  dotted: 32,
  /** The token is the first of its paragraph. */
  opening: 64,
  /** Some letter is a capital: the token is not its own lower case. */
  cased: 128,
} as const;

/**
 * The tokens of a document as columns: token `i` is `text.slice(start[i], end[i])`.
 * Words are letter runs (`don't` and `O'Brien` are one, `U.S.` is one); hyphens, digits and letters part
 * (`F-16` is `F`, `-`, `16`; `5pm` is `5`, `pm`): look at `end[i] === start[i + 1]` for what is written as one.
 * A number keeps its inner points and commas (`1,250.5`, `21.06.2024`).
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** {@link TokenKind} */
  readonly kind: Uint8Array;
  /** {@link TokenFlag} bits */
  readonly flags: Uint8Array;
  /** The first UTF-16 unit: tells marks apart without slicing. */
  readonly first: Uint16Array;
  /** Hash of the token, folded: see `hash.ts`. */
  readonly hash: Int32Array;
  /** Index of the sentence the token is in. */
  readonly sentence: Int32Array;
  /** The token as it is written. Rules ask for it so often that it is cut once. */
  readonly text: readonly string[];
  /** The same in lower case. */
  readonly lower: readonly string[];
  /** The same as phrases of the lexicons hold it: in lower case, without accents. */
  readonly folded: readonly string[];
}

/** A sentence as a half-open range of tokens. It never runs over a paragraph's end. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

/** A paragraph of the article as the splitter found it, with its half-open range of tokens (empty for boilerplate). */
export interface DocumentParagraph {
  readonly start: number;
  readonly end: number;
  readonly kind: ParagraphKind;
  readonly first: number;
  readonly last: number;
}

/**
 * A zone between quotation marks. `open` and `close` are the tokens of the marks; `close` is -1 where the zone was left
 * open and ends with its paragraph. `first`/`end`: the tokens inside. A quotation that runs over several paragraphs, each
 * opened anew, gives one zone a paragraph, and all but the first have `continues: true`.
 */
export interface QuoteZone {
  readonly open: number;
  readonly close: number;
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  readonly continues: boolean;
  /** 0 for an outer zone, 1 for one inside another. */
  readonly depth: number;
}

/** Lexicon entries that the text holds, as columns, sorted by first token, the longest first. */
export interface LexicalMatches {
  readonly count: number;
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** Index into the vocabulary's entries. */
  readonly entry: Int32Array;
}

/** What the look-up functions need of a compiled vocabulary. */
export interface VocabularyView {
  readonly entries: readonly LexiconEntry[];
  /** The class number of each entry. */
  readonly classOf: Int32Array;
  /** The number of each class name; absent where no entry has that class. */
  readonly classes: ReadonlyMap<string, number>;
}

/** One article, read once: every detector works on this and on nothing else. */
export interface Document {
  /** The whole original input: all offsets point into it. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly DocumentParagraph[];
  readonly quotes: readonly QuoteZone[];
  readonly vocabulary: VocabularyView;
  readonly matches: LexicalMatches;
  /** For each token the index of the first match that starts there, -1 where none does. */
  readonly matchesAt: Int32Array;
  /** For each class number the indices of its matches, in order. */
  readonly postings: readonly (readonly number[])[];
}
