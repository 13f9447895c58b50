import { uint8At } from '../../core/columns.js';
import { TokenKind } from '../../core/document.js';
import { entryAt, isMark, textAt } from '../../core/look.js';
import { phraseAt } from './noun-phrase.js';
import { isNameWord } from './phrase-words.js';
import { isDash, isPartingDash, type Range, type Reading } from './reading.js';
import { isSpeakerLike, type Subject } from './subject-types.js';
import { CUE, Role } from './vocabulary.js';

/** How long a signature may be: `- Tom Bek, President of the Norland Red Crescent`. */
const LONGEST = 24;

/** Who signs at the dash `at`, where nothing but a name and its office stands from there to `limit`. */
export function signatureAt(reading: Reading, at: number, limit: number): Subject | null {
  if (!isDash(reading.document, at) || limit - at > LONGEST) return null;
  const head = phraseAt(reading, at + 1, limit);
  if (head === null || !isNameWord(reading, head.first) || !isSpeakerLike(reading, head.end - 1)) return null;
  const end = officeEnd(reading, head.end, limit);
  if (end < limit && !isEndMark(reading, end, limit)) return null;
  // `- Ana Oru, Lima`: a place is no part of the speaker.
  let office = false;
  for (let i = head.end; i < end && !office; i++) office = reading.roles[i] === Role.speaker;
  return { head, whole: office ? { first: head.first, end } : head, inverted: false };
}

const isEndMark = (reading: Reading, at: number, limit: number): boolean =>
  at === limit - 1 && reading.document.tokens.kind[at] === TokenKind.punctuation;

/** `Bek | , Minister of Defence of Norland | :`: the token after an office between commas or before a mark; `from` where none stands there. */
export function officeEnd(reading: Reading, from: number, limit: number): number {
  const { document, roles } = reading;
  if (!isMark(document, from, ',') || !isNameWord(reading, from + 1)) {
    if (!isMark(document, from, ',') || roles[from + 1] !== Role.determiner) return from;
  }
  let at = from + 1;
  for (; at < Math.min(limit, from + LONGEST); at++) {
    const role = uint8At(roles, at);
    if (document.tokens.kind[at] === TokenKind.punctuation && !isMark(document, at, ',')) break;
    if (role === Role.auxiliary || role === Role.pronoun || role === Role.subordinator) return from;
    if (entryAt(document, at, CUE) !== null && !isNameWord(reading, at)) return from;
  }
  return at;
}

/**
 * The dash before the signature that closes the unit (`… its home. - Tom Bek, President`), -1 where none does. Without a full stop
 * before it only a name with its office will do: `We thank my colleagues - Oru and Bek` is no signature.
 */
export function signingDash(reading: Reading, unit: Range): number {
  const { document } = reading;
  for (let at = unit.end - 2; at > Math.max(unit.first, unit.end - LONGEST); at--) {
    if (!isPartingDash(document, at)) continue;
    const subject = signatureAt(reading, at, unit.end);
    const parted = /^[.!?…"”]$/u.test(textAt(document, at - 1));
    return subject !== null && (parted || subject.whole.end > subject.head.end) ? at : -1;
  }
  return -1;
}
