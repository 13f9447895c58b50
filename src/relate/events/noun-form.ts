import { type Document, TokenKind } from '../../core/document.js';
import { isKind, isMark, lowerAt, textAt } from '../../core/look.js';
import { sessionBodies } from '../../lexicon/event-words.js';
import type { Scene } from './scene.js';

/** `will hold consultations in Norland *at the level of* energy ministers`: they send others. */
export function isAtLevel(document: Document, end: number): boolean {
  for (let at = end; at < end + 12; at++) if (/^levels?$/u.test(textAt(document, at))) return true;
  return false;
}

/** `attended`, `took part in`, `represented Norland at`: who does it is there. */
export const isAttendance = (document: Document, at: number): boolean =>
  /^(?:attend|participat|join|chair|co-chair|host|represent)/iu.test(textAt(document, at)) ||
  (/^(?:took|takes?|taking)$/iu.test(textAt(document, at)) && textAt(document, at + 1) === 'part');

/** `bilateral relations`, `a ministerial post`: the word before another noun is no event. */
export function isAdjective({ document }: Scene, at: number, end: number): boolean {
  if (!/^(?:bilaterals?|trilateral|ministerial)$/iu.test(textAt(document, at)) || end - at > 1) return false;
  return !/^(?:with|between|of|on|at|in|and|[.,;]|that|which|was|is|will)$/iu.test(textAt(document, end));
}

/** `*via* videoconference`, `*through a* video call`: by what means. */
export const isMeans = (document: Document, at: number): boolean =>
  /^(?:via|through|by|over)$/u.test(textAt(document, textAt(document, at - 1) === 'a' ? at - 2 : at - 1));

/** `*Following the* meeting in Rome he will fly to Oman`: the meeting is over, whatever comes next. */
export const isOver = (document: Document, at: number): boolean =>
  /^(?:the|his|her|their)$/u.test(textAt(document, at - 1)) && /^following$/iu.test(textAt(document, at - 2));

const BODIES: ReadonlySet<string> = new Set(sessionBodies);

/** `a *cabinet* meeting`, `a meeting *of the Cabinet*`: the session of one body. */
export function isSession(document: Document, at: number, end: number): boolean {
  // `a plenary meeting*, co-chaired by* A and B`
  if (BODIES.has(lowerAt(document, at - 1)))
    return !(
      isMark(document, end, ',') && /^(?:co|chaired|co-chaired|cochaired)$/u.test(lowerAt(document, end + 1))
    );
  if (lowerAt(document, end) !== 'of') return false;
  const head = /^(?:the|its|his|her|their)$/u.test(lowerAt(document, end + 1)) ? end + 2 : end + 1;
  return (
    /^(?:cabinet|government|board|parliament)$/u.test(lowerAt(document, head)) &&
    !isKind(document, head + 1, TokenKind.clitic)
  );
}

/** `all-*round* development`, `the *summit* margins`: no event. */
export const isPartOfWord = (document: Document, at: number, end: number): boolean =>
  (isMark(document, at - 1, '-') && /^(?:all|year|well)$/iu.test(textAt(document, at - 2))) ||
  /^(?:margins?|sidelines?|room|venue|invitation|agenda|schedule|table)$/u.test(textAt(document, end));

/** `underlined *the importance of* the minister's *visit* to Oman`: what somebody says of it does not tell of it. */
export function isValued(document: Document, at: number): boolean {
  for (let i = at - 1; i > at - 10 && i > 0; i--) {
    if (lowerAt(document, i) === 'of' && /^(?:importance|significance)$/u.test(textAt(document, i - 1)))
      return true;
    if (isMark(document, i, ',') || isMark(document, i, '.')) return false;
  }
  return false;
}

/** `to meet` was a verb; `to visit Kyiv`, `will call` are verbs too. */
export const isVerb = ({ document }: Scene, at: number): boolean =>
  /^(?:visit|visits|call|address|audience)$/iu.test(textAt(document, at)) &&
  /^(?:to|will|would|can|could|may|might|should|must|not|he|she|they|who)$/iu.test(textAt(document, at - 1));

/** The article or demonstrative of the noun's phrase. */
export function determinerOf({ document }: Scene, at: number): string {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const word = textAt(document, i);
    if (/^(?:the|this|that|these|a|an|his|her|their|its)$/iu.test(word)) return word;
    if (!isKind(document, i, TokenKind.word)) return '';
  }
  return '';
}
