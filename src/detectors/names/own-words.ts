import { int32At } from '../../core/columns.js';
import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { hasFlag, isCapitalWord, isGlued, isKind, isMark, lowerAt, textAt } from '../../core/look.js';
import { sentenceStarters } from '../../lexicon/sentence-starters.js';
import { isBodyPart, joinsBody } from './body-words.js';
import { Label } from './labels.js';
import type { TokenSpan } from './office.js';

/** `Counter-Terrorism Department DIG`: a run of capital words that ends in an organisation's word. */
export function organisationRun(
  document: Document,
  labels: Int32Array,
  end: number,
  from: number,
): TokenSpan | null {
  const last = int32At(labels, end - 1);
  if (
    !isCapitalWord(document, end - 1) ||
    (last & Label.organisationWord) === 0 ||
    (last & Label.portfolio) !== 0
  )
    return null;
  let first = end - 1;
  while (
    first > from &&
    end - first < 7 &&
    (isCapitalWord(document, first - 1) ||
      (isMark(document, first - 1, '-') && isGlued(document, first - 1) && isGlued(document, first - 2)))
  )
    first--;
  return end - first > 1 ? { first, end } : null;
}

/** How many tokens `State Bank of Pakistan` may have. */
const LONGEST_BODY = 10;

const STARTERS: ReadonlySet<string> = new Set(sentenceStarters);

/** `*State Bank of Pakistan* Governor`, `*University of Nairobi* Vice-Chancellor`: capital words over `of` to an organisation's word. */
export function bodyWithOf(
  document: Document,
  labels: Int32Array,
  end: number,
  from: number,
): TokenSpan | null {
  const stop = Math.max(from, end - LONGEST_BODY);
  const isWord = (at: number): boolean => isBodyPart(document, labels, at);
  if (end <= stop || !isWord(end - 1)) return null;
  let first = end - 1;
  let body = -1;
  for (let at = end - 1; at >= stop; at--) {
    if (isWord(at)) {
      first = at;
      const isHead = (int32At(labels, at) & Label.organisationWord) !== 0;
      if (isHead && /^(?:of|for)$/u.test(textAt(document, at + 1))) body = at;
    } else if (!joinsBody(document, at) || !isCapitalWord(document, at - 1)) break;
  }
  if (body < 0) return null;
  // Only what stands right before `Bank` is its own: not `Peru and the | Bank of Chile`, not the first word of a sentence.
  let own = body;
  while (own > first && isWord(own - 1)) own--;
  if (own < body && STARTERS.has(lowerAt(document, own))) own++;
  return { first: own, end };
}

const CHIEFS = /^(?:chief|boss|czar|tsar|head|chair)$/iu;

/** `former *audit* chief`, `*police* chief`: one word in lower case before a head that says little by itself. */
export function isFieldOfChief(document: Document, labels: Int32Array, at: number, head: TokenSpan): boolean {
  if (
    at + 1 !== head.first ||
    !CHIEFS.test(textAt(document, head.first)) ||
    !isKind(document, at, TokenKind.word)
  )
    return false;
  const word = textAt(document, at);
  return (
    !isCapitalWord(document, at) &&
    word.length > 3 &&
    (int32At(labels, at) & Label.common ? hasNounBefore(document, at) : true) &&
    !/(?:ed|ing)$/u.test(word)
  );
}

/** `*former* audit chief`, `*the* police chief`: an article or a modifier before the word shows that it is the chief's field. */
const hasNounBefore = (document: Document, at: number): boolean =>
  /^(?:the|a|an|former|ex|new|deputy|interim|acting)$/iu.test(textAt(document, at - 1));

/** `ICT Minister`, `Fisheries Minister`: a capital word of the field that no lexicon lists, right before a capital office. */
export function isOwnWord(document: Document, labels: Int32Array, at: number, head: TokenSpan): boolean {
  if (at + 1 !== head.first && !isCapitalWord(document, at + 1)) return false;
  if (!isCapitalWord(document, at) || !hasFlag(document, head.first, TokenFlag.capital)) return false;
  const blocked =
    Label.given |
    Label.country |
    Label.adjective |
    Label.place |
    Label.calendar |
    Label.common |
    Label.title |
    Label.honorific |
    Label.organisation |
    Label.family |
    Label.surname;
  return (int32At(labels, at) & blocked) === 0 && !hasFlag(document, at, TokenFlag.first);
}
