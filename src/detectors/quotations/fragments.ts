import { type QuoteZone, TokenFlag, TokenKind } from '../../core/document.js';
import { endAt, hasFlag, isMark, lowerAt } from '../../core/look.js';
import type { Frame } from './frames.js';
import type { Reading } from './reading.js';
import { Role } from './vocabulary.js';

/** Whether the words in the marks are what somebody said, and not a name or a title (`the "Peace Formula"`, `"Ramstein" format`). */
export function isQuotation(reading: Reading, zone: QuoteZone, _frame: Frame | undefined): boolean {
  const { document, roles } = reading;
  let words = 0;
  let lower = 0;
  let capitals = 0;
  for (let at = zone.first; at < Math.min(zone.end, zone.first + 12); at++) {
    if (document.tokens.kind[at] !== TokenKind.word) continue;
    words++;
    if (hasFlag(document, at, TokenFlag.capital)) capitals++;
    else if (roles[at] !== Role.of && roles[at] !== Role.and && roles[at] !== Role.determiner) lower++;
  }
  if (words === 0) return false;
  const last = document.text.charAt(endAt(document, zone.end - 1) - 1);
  const sentence = /[.?!…]/u.test(last);
  if (lower === 0 && capitals > 0 && words <= 7) {
    // All capitals: a name, unless it was said as a whole: `said: "Yes."`
    return sentence && (isMark(document, zone.open - 1, ':') || isMark(document, zone.open - 1, ','));
  }
  // `the word "peace"`, `the so-called "new regions"`, `known as "the butcher"`
  const before = lowerAt(document, zone.open - 1);
  return (
    !/^(?:called|named|titled|entitled|dubbed|nicknamed|codenamed|so|word|term|phrase|slogan)$/u.test(
      before,
    ) || before === 'called'
  );
}

/** Whether a zone that no cue claims reads as a quotation of its own: a sentence, not a name or a few words. */
export function isSentence(reading: Reading, zone: QuoteZone): boolean {
  const { document } = reading;
  if (zone.end - zone.first < 3 || !hasFlag(document, zone.first, TokenFlag.capital)) return false;
  const last = document.text.charAt(endAt(document, zone.end - 1) - 1);
  let lower = 0;
  for (let at = zone.first; at < Math.min(zone.end, zone.first + 12); at++) {
    if (document.tokens.kind[at] === TokenKind.word && !hasFlag(document, at, TokenFlag.capital)) lower++;
  }
  return lower >= 2 && (/[.?!,…]/u.test(last) || zone.end - zone.first > 7);
}
