import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { hasFlag, isCapitalWord, isKind, isMark, textAt } from '../../core/look.js';
import { Label } from './labels.js';
import type { TokenSpan } from './office.js';

/** `Counter-Terrorism Department DIG`: a run of capital words that ends in an organisation's word. */
export function organisationRun(
  document: Document,
  labels: Int32Array,
  end: number,
  from: number,
): TokenSpan | null {
  const last = labels[end - 1] ?? 0;
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
    (isCapitalWord(document, first - 1) || isMark(document, first - 1, '-'))
  )
    first--;
  return end - first > 1 ? { first, end } : null;
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
    ((labels[at] ?? 0) & Label.common ? hasNounBefore(document, at) : true) &&
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
  return ((labels[at] ?? 0) & blocked) === 0 && !hasFlag(document, at, TokenFlag.first);
}
