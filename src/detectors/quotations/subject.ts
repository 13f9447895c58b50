import { TokenFlag, TokenKind } from '../../core/document.js';
import { hasFlag, isCapitalWord, isMark, textAt } from '../../core/look.js';
import { pastComma, relativeSubject, withNameAfter, withTitleBefore } from './clause.js';
import { phraseAt, phraseBefore } from './noun-phrase.js';
import { endsIn, isNameWord } from './phrase-words.js';
import { type Cue, isPartingDash, type Range, type Reading } from './reading.js';
import { type CueSubject, isSpeakerLike, NO_CUE } from './subject-types.js';
import { Role } from './vocabulary.js';

const isBe = (reading: Reading, at: number): boolean =>
  reading.roles[at] === Role.auxiliary &&
  /^(?:is|was|are|were|be|been|being)$/iu.test(textAt(reading.document, at));

/** Back over the day between a speaker and the verb: `Minister Oru Tuesday | said`, `Oru on Tuesday | told`; `Tuesday | saw` opens its clause. */
function pastDay(reading: Reading, at: number, floor: number): number {
  if (at <= floor || reading.roles[at] !== Role.time || !isCapitalWord(reading.document, at)) return at;
  const left = /^(?:on|late|early|last)$/u.test(textAt(reading.document, at - 1)) ? at - 2 : at - 1;
  return left >= floor && reading.document.tokens.kind[left] === TokenKind.word ? left : at;
}

/** The subject of the cue within the unit that begins at `floor` and ends at `limit`. */
export function subjectOf(reading: Reading, cue: Cue, floor: number, limit: number): CueSubject {
  const { document, roles } = reading;
  const before = cue.first - 1;
  // `the stated goal`, `much-criticised`: no verb.
  if (roles[before] === Role.determiner && before >= floor) return NO_CUE;
  if (before >= floor && isMark(document, before, '-') && !isPartingDash(document, before)) return NO_CUE;
  // `Secretary of State Bek`, `The Harbor Post`: a capital makes a doubtful word a name.
  if (cue.value.doubtful && isCapitalWord(document, cue.first) && cue.first > floor) return NO_CUE;
  if (cue.value.frame === 'source') return sourceOf(reading, cue, limit);

  const inverted = invertedSubject(reading, cue, floor, limit);
  if (inverted !== null) {
    const whole = withNameAfter(reading, inverted, limit);
    return { voice: 'own', subject: { head: inverted, whole, inverted: true }, first: cue.first };
  }
  const ing = endsIn(reading, cue.first, 'ing');
  let at = pastDay(reading, before, floor);
  let passive = false;
  while (
    at >= floor &&
    (roles[at] === Role.auxiliary || roles[at] === Role.adverb || endsIn(reading, at, 'ly'))
  ) {
    if (isNameWord(reading, at) && !hasFlag(document, at, TokenFlag.first)) break;
    if (isBe(reading, at) && !ing) passive = true;
    at = pastDay(reading, at - 1, floor);
  }
  if (at < before && isModal(document, at + 1, before) && cue.value.frame !== 'say') return NO_CUE;
  if (passive) return passiveSubject(reading, cue, at, limit);
  if (at >= floor && document.tokens.kind[at] === TokenKind.word && textAt(document, at) === 'to')
    return NO_CUE;
  if (at < floor) return ing ? { voice: 'shared', subject: null, first: cue.first } : NO_CUE;
  if (isMark(document, at, ',') || isPartingDash(document, at)) {
    if (ing) return relativeSubject(reading, cue, at, floor);
    return pastComma(reading, cue, at, floor);
  }
  if (
    roles[at] === Role.and ||
    (roles[at] === Role.subordinator && /^(?:but|or|yet)$/u.test(textAt(document, at)))
  ) {
    return { voice: 'shared', subject: null, first: cue.first };
  }
  // `what he called`, `who said`: the relative pronoun's own subject is the noun before it.
  if (roles[at] === Role.subordinator) {
    const who = /^(?:who|which|that)$/iu.test(textAt(document, at));
    const end = isMark(document, at - 1, ',') ? at - 1 : at;
    const head = who ? phraseBefore(reading, end, floor) : null;
    return head === null
      ? NO_CUE
      : { voice: 'own', subject: { head, whole: head, inverted: false }, first: at };
  }
  const head = phraseBefore(reading, at + 1, floor);
  if (head === null) return ing ? { voice: 'shared', subject: null, first: cue.first } : NO_CUE;
  if (cue.value.doubtful && !isSpeakerLike(reading, head.end - 1)) return NO_CUE;
  const whole = withTitleBefore(reading, head, floor);
  return { voice: 'own', subject: { head, whole, inverted: false }, first: whole.first };
}

/** `would seek a cabinet`, `must call an election`: nobody says anything yet. */
function isModal(document: Reading['document'], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (/^(?:would|will|should|could|can|may|might|must|shall)$/iu.test(textAt(document, at))) return true;
  }
  return false;
}

/** `according to Oru, …`: the phrase after the words. */
function sourceOf(reading: Reading, cue: Cue, limit: number): CueSubject {
  const head = phraseAt(reading, cue.end, limit) ?? pronounAt(reading, cue.end, limit);
  if (head === null) return NO_CUE;
  const whole = withNameAfter(reading, head, limit);
  return { voice: 'own', subject: { head, whole, inverted: true }, first: cue.first };
}

/** `according to him`: object pronouns are no subjects elsewhere. */
const pronounAt = (reading: Reading, at: number, limit: number): Range | null =>
  at < limit && /^(?:him|her|them|me|us)$/iu.test(textAt(reading.document, at))
    ? { first: at, end: at + 1 }
    : null;

/** `…," said the President of Peru`, `- said Ana Oru.`: a phrase after the verb, and nothing that makes it a clause. */
function invertedSubject(reading: Reading, cue: Cue, floor: number, limit: number): Range | null {
  const { document, roles } = reading;
  const before = cue.first - 1;
  const afterQuote = before >= floor && reading.closes.has(before);
  const parted =
    afterQuote || isMark(document, before, ',') || isPartingDash(document, before) || before < floor;
  if (!parted || !(cue.value.frame === 'say' || afterQuote) || endsIn(reading, cue.first, 'ing')) return null;
  const phrase = phraseAt(reading, cue.end, limit);
  if (phrase === null) return null;
  // `said Oru`, and after marks whoever is told by an article: `said the 46-year-old`; not `tweeted Sunday`.
  let named = afterQuote && roles[phrase.first] === Role.determiner;
  for (let i = phrase.first; i < phrase.end && !named; i++) {
    named = isSpeakerLike(reading, i) && roles[i] !== Role.time;
  }
  if (!named) return null;
  const next = phrase.end;
  if (next >= limit) return phrase;
  // `said Oru "understood" it`: the marks belong to what was said.
  if (reading.opens.has(next)) return null;
  const role = roles[next];
  const ends =
    document.tokens.kind[next] === TokenKind.punctuation ||
    role === Role.preposition ||
    role === Role.time ||
    role === Role.adverb ||
    role === Role.subordinator;
  return ends ? phrase : null;
}

/** `It was noted that…`, `was described by Oru as…`: the agent, or nobody. */
function passiveSubject(reading: Reading, cue: Cue, at: number, limit: number): CueSubject {
  const { document } = reading;
  if (textAt(document, cue.end) === 'by') {
    const head = phraseAt(reading, cue.end + 1, limit);
    if (head !== null && isSpeakerLike(reading, head.end - 1)) {
      return { voice: 'passive', subject: { head, whole: head, inverted: true }, first: cue.first };
    }
  }
  if (/^(?:it|as)$/iu.test(textAt(document, at))) return { voice: 'passive', subject: null, first: at };
  return {
    ...NO_CUE,
    voice: cue.value.doubtful || cue.value.frame !== 'say' ? 'none' : 'passive',
    first: cue.first,
  };
}
