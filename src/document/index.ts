import type { Document, DocumentParagraph, LexicalMatches, QuoteZone, Sentence } from '../core/document.js';
import { TokenFlag, TokenKind } from '../core/document.js';
import type { Paragraph } from '../core/model.js';
import { matchEntries } from './match-entries.js';
import { findQuotes } from './quotes.js';
import { sentenceEnds } from './sentences.js';
import { spellTokens } from './spell.js';
import { emptyColumns, type TokenColumns, tokenizeInto } from './tokenize.js';
import type { Vocabulary } from './vocabulary.js';

export { compileVocabulary, type Vocabulary } from './vocabulary.js';

/**
 * Reads an article once: tokens, sentences, quotation zones and the entries of all lexicons.
 * Boilerplate paragraphs get no tokens, so that nothing downstream can find anything in them.
 */
export const createDocument = (text: string, parts: readonly Paragraph[], vocabulary: Vocabulary): Document =>
  readDocument(text, parts, vocabulary, findQuotes);

/** The same without quotation zones, for the small entries whose detectors ask for none. */
export const createPlainDocument = (
  text: string,
  parts: readonly Paragraph[],
  vocabulary: Vocabulary,
): Document => readDocument(text, parts, vocabulary, () => []);

function readDocument(
  text: string,
  parts: readonly Paragraph[],
  vocabulary: Vocabulary,
  quotesOf: (...of: Parameters<typeof findQuotes>) => readonly QuoteZone[],
): Document {
  const length = parts.reduce((sum, p) => sum + (p.kind === 'boilerplate' ? 0 : p.end - p.start), 0);
  const columns = emptyColumns(length);
  const paragraphs: DocumentParagraph[] = [];
  const sentences: Sentence[] = [];
  parts.forEach((part, paragraph) => {
    const first = columns.count;
    if (part.kind !== 'boilerplate') tokenizeInto(columns, text, part.start, part.end);
    const last = columns.count;
    paragraphs.push({ start: part.start, end: part.end, kind: part.kind, first, last });
    let from = first;
    for (const end of last > first ? sentenceEnds(text, columns, first, last) : []) {
      if (end > from) sentences.push({ first: from, end, paragraph });
      from = end;
    }
  });
  const sentenceOf = markSentences(columns, sentences);
  const quotes = quotesOf(text, columns, paragraphs);
  markQuotes(columns, quotes);
  const spelling = spellTokens(text, columns, vocabulary);
  const matches = matchEntries(vocabulary, text, columns, spelling, sentenceOf);
  const { count, start, end, kind, flags, first, hash } = columns;
  return {
    text,
    tokens: {
      count,
      start,
      end,
      kind,
      flags,
      first,
      hash,
      sentence: sentenceOf,
      text: spelling.text,
      lower: spelling.lower,
      folded: spelling.folded,
    },
    sentences,
    paragraphs,
    quotes,
    vocabulary,
    matches,
    ...indexMatches(matches, vocabulary, columns.count),
  };
}

/** Numbers the sentences' tokens, and marks each sentence's first word or number. */
function markSentences(c: TokenColumns, sentences: readonly Sentence[]): Int32Array {
  const sentenceOf = new Int32Array(c.count);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.end);
    let at = sentence.first;
    while (at < sentence.end - 1 && c.kind[at] === TokenKind.punctuation) at++;
    c.flags[at] = (c.flags[at] as number) | TokenFlag.first;
  });
  return sentenceOf;
}

function markQuotes(c: TokenColumns, quotes: readonly QuoteZone[]): void {
  for (const zone of quotes) {
    for (let at = zone.first; at < zone.end; at++) c.flags[at] = (c.flags[at] as number) | TokenFlag.quoted;
  }
}

function indexMatches(
  matches: LexicalMatches,
  vocabulary: Vocabulary,
  tokens: number,
): Pick<Document, 'matchesAt' | 'postings'> {
  const matchesAt = new Int32Array(tokens).fill(-1);
  const lists: number[][] = [];
  const postings: (readonly number[])[] = new Array<readonly number[]>(vocabulary.classes.size).fill(NONE);
  for (let m = 0; m < matches.count; m++) {
    const at = matches.first[m] as number;
    if (matchesAt[at] === -1) matchesAt[at] = m;
    const cls = vocabulary.classOf[matches.entry[m] as number] as number;
    const list = lists[cls];
    if (list === undefined) postings[cls] = lists[cls] = [m];
    else list.push(m);
  }
  return { matchesAt, postings };
}

const NONE: readonly number[] = [];
