import { int32At } from './columns.js';
import { type Document, TokenFlag, TokenKind } from './document.js';
import type { LexiconClass } from './lexicon-entry.js';
import { type Span, spanOf } from './span.js';

/** An entry found at a token: it covers the tokens up to `end` (half open) and means `value`. */
export interface EntryMatch<V> {
  readonly end: number;
  readonly value: V;
}

/** An entry found, with its first token. */
export interface PlacedMatch<V> extends EntryMatch<V> {
  readonly first: number;
}

/** The matches of `cls` as indices into `document.matches`: by first token, the longest first. */
export function postingsOf(document: Document, cls: LexiconClass<unknown>): readonly number[] {
  const id = document.vocabulary.classes.get(cls.name);
  return (id === undefined ? undefined : document.postings[id]) ?? [];
}

/** The matches of `cls` with what they mean, by first token, the longest first. */
export const matchesOf = <V>(document: Document, cls: LexiconClass<V>): readonly PlacedMatch<V>[] =>
  postingsOf(document, cls).map((match) => placedMatch<V>(document, match));

const placedMatch = <V>({ matches, vocabulary }: Document, match: number): PlacedMatch<V> => ({
  first: int32At(matches.first, match),
  end: int32At(matches.end, match),
  // The class of an entry tells the type of its value.
  value: vocabulary.entries[int32At(matches.entry, match)]?.value as V,
});

/** The longest entry of `cls` that starts at token `at`, or `null`. */
export function entryAt<V>(document: Document, at: number, cls: LexiconClass<V>): EntryMatch<V> | null {
  const from = document.matchesAt[at] ?? -1;
  // Most tokens start nothing.
  if (from < 0) return null;
  const { matches, vocabulary } = document;
  const id = vocabulary.classes.get(cls.name);
  for (let m = from; m < matches.count && matches.first[m] === at; m++) {
    const entry = matches.entry[m] ?? 0;
    if (vocabulary.classOf[entry] === id)
      return { end: matches.end[m] ?? 0, value: vocabulary.entries[entry]?.value as V };
  }
  return null;
}

/** The longest entry of `cls` that ends before token `end` (half open), looking back over at most `reach` tokens, or `null`. */
export function entryBefore<V>(
  document: Document,
  end: number,
  cls: LexiconClass<V>,
  reach = 6,
): PlacedMatch<V> | null {
  const { matches, vocabulary, matchesAt } = document;
  const id = vocabulary.classes.get(cls.name);
  for (let at = Math.max(0, end - reach); at < end; at++) {
    const from = matchesAt[at] ?? -1;
    if (from < 0) continue;
    for (let m = from; m < matches.count && matches.first[m] === at; m++) {
      if (matches.end[m] === end && vocabulary.classOf[int32At(matches.entry, m)] === id)
        return placedMatch(document, m);
    }
  }
  return null;
}

/** The offset at which token `at` starts; 0 outside the document. */
export const startAt = (document: Document, at: number): number => int32At(document.tokens.start, at);

/** The offset at which token `at` ends; 0 outside the document. */
export const endAt = (document: Document, at: number): number => int32At(document.tokens.end, at);

/** The index of the sentence of token `at`; 0 outside the document. */
export const sentenceAt = (document: Document, at: number): number => int32At(document.tokens.sentence, at);

/** The index of the paragraph of token `at`; 0 outside the document. */
export const paragraphAt = (document: Document, at: number): number =>
  document.sentences[sentenceAt(document, at)]?.paragraph ?? 0;

/** The words from token `first` up to token `end` (half open). */
export const wordsAt = (document: Document, first: number, end: number): Span =>
  spanOf(document.text, startAt(document, first), endAt(document, end - 1));

/** The index of the sentence of the token at offset `offset`, or of the one behind it. */
export const sentenceAtOffset = (document: Document, offset: number): number =>
  sentenceAt(document, tokenAtOffset(document, offset));

/** Token `at` as it is written, or the empty string outside the document. */
export const textAt = (document: Document, at: number): string =>
  at < 0 || at >= document.tokens.count ? '' : (document.tokens.text[at] ?? '');

/** Token `at` in lower case, or the empty string outside the document. */
export const lowerAt = (document: Document, at: number): string =>
  at < 0 || at >= document.tokens.count ? '' : (document.tokens.lower[at] ?? '');

/** Token `at` as phrases of the lexicons hold it (`støre` is `store`), or the empty string outside the document. */
export const foldedAt = (document: Document, at: number): string =>
  at < 0 || at >= document.tokens.count ? '' : (document.tokens.folded[at] ?? '');

/** Whether token `at` is of `kind`. */
export const isKind = (document: Document, at: number, kind: number): boolean =>
  at >= 0 && at < document.tokens.count && document.tokens.kind[at] === kind;

/** Whether token `at` bears `flag` (see `TokenFlag`). */
export const hasFlag = (document: Document, at: number, flag: number): boolean =>
  at >= 0 && at < document.tokens.count && ((document.tokens.flags[at] ?? 0) & flag) !== 0;

/** Whether token `at` is a word that starts with a capital letter. */
export const isCapitalWord = (document: Document, at: number): boolean =>
  isKind(document, at, TokenKind.word) && hasFlag(document, at, TokenFlag.capital);

/** Whether token `at` is the one-unit mark `mark` (`,`, `.`, `-`, `(`…). */
export const isMark = (document: Document, at: number, mark: string): boolean =>
  at >= 0 &&
  at < document.tokens.count &&
  // Most tokens are longer: the mark is only looked at beside the few that are not.
  (document.tokens.end[at] ?? 0) - (document.tokens.start[at] ?? 0) === 1 &&
  document.tokens.first[at] === mark.charCodeAt(0);

/** Whether no white space stands between token `at` and the one after it. */
export const isGlued = (document: Document, at: number): boolean =>
  at >= 0 && at + 1 < document.tokens.count && document.tokens.end[at] === document.tokens.start[at + 1];

/** The sentence of token `at`: its first token and the one after its last. */
export function sentenceBounds(
  document: Document,
  at: number,
): { readonly first: number; readonly end: number } {
  const sentence = document.sentences[sentenceAt(document, at)];
  return sentence ?? { first: 0, end: document.tokens.count };
}

/** The index of the first token that ends after offset `offset` (binary search); `tokens.count` where none does. */
export function tokenAtOffset(document: Document, offset: number): number {
  const { end, count } = document.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * {@link lowerAt} where a helping verb is looked for: empty for `May` the month (`today, 28 May, received`, `the talks in May`), and for
 * the names that are written like it; a sentence alone may begin with the verb.
 */
export function helperAt(document: Document, at: number): string {
  const word = lowerAt(document, at);
  if (word !== 'may' || !isCapitalWord(document, at)) return word;
  const beside = isKind(document, at - 1, TokenKind.number) || isKind(document, at + 1, TokenKind.number);
  return beside || !hasFlag(document, at, TokenFlag.first) ? '' : word;
}

/** Whether tokens `a` and `b` stand in one sentence. */
export const sameSentence = (document: Document, a: number, b: number): boolean =>
  a >= 0 &&
  b >= 0 &&
  a < document.tokens.count &&
  b < document.tokens.count &&
  document.tokens.sentence[a] === document.tokens.sentence[b];
