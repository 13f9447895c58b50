import { int32At, uint8At } from '../../core/columns.js';
import { type QuoteZone, TokenFlag, TokenKind } from '../../core/document.js';
import { entryAt, hasFlag, isCapitalWord, isGlued, isMark } from '../../core/look.js';
import { isDash, type Reading } from './reading.js';
import { CUE, Role } from './vocabulary.js';

/** Whether token `at` ends in the ASCII letters `tail`. */
export function endsIn(reading: Reading, at: number, tail: string): boolean {
  const { tokens, text } = reading.document;
  const end = int32At(tokens.end, at);
  return end - int32At(tokens.start, at) > tail.length + 1 && text.startsWith(tail, end - tail.length);
}

const isWord = (reading: Reading, at: number): boolean =>
  at >= 0 && at < reading.document.tokens.count && reading.document.tokens.kind[at] === TokenKind.word;

export const isLowerWord = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && !hasFlag(reading.document, at, TokenFlag.capital);

/** A word that may stand in a name or a title: capitalised, and no small word at a sentence's start (`On`, `The`, `But`). */
export const isNameWord = (reading: Reading, at: number): boolean => {
  if (!isCapitalWord(reading.document, at)) return false;
  const role = uint8At(reading.roles, at);
  return role === Role.none || role === Role.speaker || role === Role.time
    ? true
    : role !== Role.pronoun && hasFlag(reading.document, at, TokenFlag.upper);
};

/** A lower-case word that may stand in a noun phrase. */
export const isNounWord = (reading: Reading, at: number): boolean => {
  if (!isLowerWord(reading, at)) return false;
  const role = reading.roles[at];
  if (role === Role.speaker) return true;
  // `the 22-year-old`
  if (role === Role.time) return isDash(reading.document, at - 1);
  return role === Role.none && entryAt(reading.document, at, CUE) === null;
};

/** A mark inside a name: the hyphen of `vice-president`, the point of `S. Lim`, `&`, `/`, the brackets' content is skipped elsewhere. */
export const isInnerMark = (reading: Reading, at: number): boolean => {
  const { document } = reading;
  if (isDash(document, at)) return isGlued(document, at) && isGlued(document, at - 1);
  if (isMark(document, at, '.')) return isGlued(document, at - 1) && isCapitalWord(document, at - 1);
  return isMark(document, at, '/') || isMark(document, at, '@');
};

/** `Ernesto "Jun" Villamor`: a name or two in marks, between names. */
export const isNickname = (reading: Reading, zone: QuoteZone): boolean =>
  zone.close > 0 &&
  zone.end - zone.first <= 2 &&
  isNameWord(reading, zone.first) &&
  isNameWord(reading, zone.open - 1) &&
  isNameWord(reading, zone.close + 1);
