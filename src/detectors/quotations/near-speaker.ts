import { type QuoteZone, TokenKind } from '../../core/document.js';
import { mainSubject } from './clause.js';
import { phraseAt } from './noun-phrase.js';
import { endsIn, isLowerWord } from './phrase-words.js';
import { isDash, type Range, type Reading, type Unit, zoneStop } from './reading.js';
import { signatureAt } from './signature.js';
import { subjectOf } from './subject.js';
import { isSpeakerLike, type Subject } from './subject-types.js';
import { labelSpeaker } from './unmarked.js';
import { Role } from './vocabulary.js';

/** How long a line under a quotation may be that holds nothing but its speaker. */
const SIGNATURE = 12;

const plain = (head: Range): Subject => ({ head, whole: head, inverted: false });

/** The subject of a sentence that says nothing of speech: `Stoev ruled out joining. "We campaigned…"` */
export function subjectAlone(reading: Reading, unit: Unit): Subject | null {
  const main = mainSubject(reading, unit.first, unit.end);
  return main === null ? null : plain(main);
}

/** Who announces what follows a colon: `Dr. Oru stated:`, and the quotation in the next paragraph. */
export function announcer(reading: Reading, unit: Unit): Subject | null {
  const named = labelSpeaker(reading, unit);
  if (named !== null) return plain(named);
  const cue = unit.cues.at(-1);
  const own = cue === undefined ? null : subjectOf(reading, cue, unit.first, unit.end).subject;
  return own ?? subjectAlone(reading, unit);
}

/** `"…"` and below it `- Ana Oru, Lima`: a line of a dash and a name. */
export function signedBy(reading: Reading, unit: Unit | undefined): Subject | null {
  if (unit === undefined || !isDash(reading.document, unit.first) || unit.cues.length > 0) return null;
  const named = signatureAt(reading, unit.first, unit.end);
  if (named !== null || unit.end - unit.first > SIGNATURE) return named;
  const head = phraseAt(reading, unit.first + 1, unit.end);
  return head !== null && isSpeakerLike(reading, head.end - 1) ? plain(head) : null;
}

/** `"…," the candidate riffed on it`: a speaker with a verb that no lexicon knows for speech. */
export function subjectBehind(reading: Reading, zone: QuoteZone, limit: number): Subject | null {
  const signed = signatureAt(reading, zoneStop(zone), limit);
  if (signed !== null) return signed;
  const head = phraseAt(reading, zoneStop(zone), limit);
  if (head === null || head.end >= limit || !isSpeakerLike(reading, head.end - 1)) return null;
  const verb = head.end;
  const { kind } = reading.document.tokens;
  const past = kind[verb] === TokenKind.word && isLowerWord(reading, verb) && endsIn(reading, verb, 'ed');
  return past && reading.roles[verb] === Role.none ? plain(head) : null;
}
