import { TokenFlag, TokenKind } from '../../core/document.js';
import { entryBefore, hasFlag, isMark, textAt } from '../../core/look.js';
import { endsIn, isNameWord, phraseAt, phraseBefore } from './noun-phrase.js';
import { type Cue, isPartingDash, type Range, type Reading } from './reading.js';
import { ASIDE, Role } from './vocabulary.js';

/** Who speaks by the words: `head` is the noun phrase, `whole` takes in an apposition (`the spokeswoman, Ana Oru`). */
export interface Subject {
  readonly head: Range;
  readonly whole: Range;
  /** The speaker stands after the verb: `said Oru`. */
  readonly inverted: boolean;
}

/** How the verb stands: with its own subject, sharing that of the verb before it (`and added`), in the passive, or as no cue at all. */
export type Voice = 'own' | 'shared' | 'passive' | 'none';

export interface CueSubject {
  readonly voice: Voice;
  readonly subject: Subject | null;
  /** First token of the clause that holds cue and subject. */
  readonly first: number;
}

const NO_CUE: CueSubject = { voice: 'none', subject: null, first: 0 };

const isBe = (reading: Reading, at: number): boolean =>
  reading.roles[at] === Role.auxiliary &&
  /^(?:is|was|are|were|be|been|being)$/iu.test(textAt(reading.document, at));

/** The subject of the cue within the unit that begins at `floor` and ends at `limit`. */
export function subjectOf(reading: Reading, cue: Cue, floor: number, limit: number): CueSubject {
  const { document, roles } = reading;
  const before = cue.first - 1;
  // `the stated goal`, `much-criticised`: no verb.
  if (roles[before] === Role.determiner && before >= floor) return NO_CUE;
  if (before >= floor && isMark(document, before, '-') && !isPartingDash(document, before)) return NO_CUE;
  if (cue.value.frame === 'source') return sourceOf(reading, cue, limit);

  const inverted = invertedSubject(reading, cue, floor, limit);
  if (inverted !== null) {
    return { voice: 'own', subject: { head: inverted, whole: inverted, inverted: true }, first: cue.first };
  }
  const ing = endsIn(reading, cue.first, 'ing');
  let at = before;
  let passive = false;
  while (
    at >= floor &&
    (roles[at] === Role.auxiliary || roles[at] === Role.adverb || endsIn(reading, at, 'ly'))
  ) {
    if (isNameWord(reading, at) && !hasFlag(document, at, TokenFlag.first)) break;
    if (isBe(reading, at) && !ing) passive = true;
    at--;
  }
  if (passive) return passiveSubject(reading, cue, at, limit);
  if (at >= floor && document.tokens.kind[at] === TokenKind.word && textAt(document, at) === 'to')
    return NO_CUE;
  if (at < floor) return ing ? { voice: 'shared', subject: null, first: cue.first } : NO_CUE;
  if (isMark(document, at, ',') || isPartingDash(document, at)) {
    if (ing) return { voice: 'shared', subject: null, first: cue.first };
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

/** Whether the phrase's last word names somebody who can speak: a name, a pronoun, a speaker's noun. */
export const isSpeakerLike = (reading: Reading, at: number): boolean =>
  isNameWord(reading, at) || reading.roles[at] === Role.speaker || reading.roles[at] === Role.pronoun;

/** `according to Oru, …`: the phrase after the words. */
function sourceOf(reading: Reading, cue: Cue, limit: number): CueSubject {
  const head = phraseAt(reading, cue.end, limit) ?? pronounAt(reading, cue.end, limit);
  if (head === null) return NO_CUE;
  return { voice: 'own', subject: { head, whole: head, inverted: true }, first: cue.first };
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
  let named = false;
  for (let i = phrase.first; i < phrase.end && !named; i++) named = isSpeakerLike(reading, i);
  if (!named) return null;
  const next = phrase.end;
  if (next >= limit) return phrase;
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

/** `Oru, for his part, said`, `Oru, president of Peru, said`: the subject stands before what the commas hold. */
function pastComma(reading: Reading, cue: Cue, comma: number, floor: number): CueSubject {
  const { document, roles } = reading;
  const aside = entryBefore(document, comma, ASIDE, 4);
  let open = aside === null ? comma - 1 : aside.first - 1;
  const stop = Math.max(floor, comma - 40);
  if (aside === null) {
    while (open >= stop && !isMark(document, open, ',') && !isPartingDash(document, open)) {
      if (reading.closes.has(open)) return NO_CUE;
      open--;
    }
  }
  if (open < stop || !(isMark(document, open, ',') || isPartingDash(document, open))) {
    // A stray comma: `The President of Peru, Ana Oru , said`; only a phrase that fills the clause will do.
    const only = phraseBefore(reading, comma, floor);
    if (only === null || only.first !== floor) return NO_CUE;
    return { voice: 'own', subject: { head: only, whole: only, inverted: false }, first: only.first };
  }
  const head = phraseBefore(reading, open, floor);
  if (head === null) return { voice: 'shared', subject: null, first: cue.first };
  const inner = open + 1;
  const role = roles[inner] ?? 0;
  const apposition =
    aside === null &&
    role !== Role.subordinator &&
    role !== Role.preposition &&
    role !== Role.adverb &&
    role !== Role.time &&
    !endsIn(reading, inner, 'ing') &&
    !endsIn(reading, inner, 'ed') &&
    (isNameWord(reading, inner) || role === Role.determiner || role === Role.speaker);
  const whole = apposition ? { first: head.first, end: comma } : head;
  return { voice: 'own', subject: { head, whole, inverted: false }, first: head.first };
}

/** `The Prime Minister of Peru, Ana Oru | said`: one comma before the name, the office before it. */
function withTitleBefore(reading: Reading, head: Range, floor: number): Range {
  const { document, roles } = reading;
  const comma = head.first - 1;
  if (!isMark(document, comma, ',') || comma - 1 < floor || !isNameWord(reading, head.first)) return head;
  const title = phraseBefore(reading, comma, floor);
  if (title === null || title.first !== floor) return head;
  let office = false;
  for (let i = title.first; i < title.end && !office; i++) office = roles[i] === Role.speaker;
  return office ? { first: title.first, end: head.end } : head;
}

/** The subject of the unit itself: `Oru | thanked Peru and stressed…`, `On Monday, the ministry | …`. */
export function mainSubject(reading: Reading, from: number, limit: number): Range | null {
  const { document, roles } = reading;
  let at = from;
  for (let hops = 0; hops < 3 && at < limit; hops++) {
    while (at < limit && document.tokens.kind[at] === TokenKind.punctuation) at++;
    const role = roles[at];
    const adjunct =
      role === Role.preposition ||
      role === Role.subordinator ||
      role === Role.adverb ||
      role === Role.of ||
      role === Role.and ||
      endsIn(reading, at, 'ing') ||
      (endsIn(reading, at, 'ed') && !isNameWord(reading, at + 1)) ||
      (endsIn(reading, at, 'ly') && isMark(document, at + 1, ','));
    if (!adjunct) break;
    const stop = Math.min(limit, at + 30);
    let comma = at + 1;
    while (comma < stop && !isMark(document, comma, ',')) comma++;
    if (comma >= stop) {
      at++;
      break;
    }
    at = comma + 1;
  }
  const phrase = phraseAt(reading, at, limit);
  return phrase !== null && mayReach(reading, phrase) ? phrase : null;
}

const mayReach = (reading: Reading, phrase: Range): boolean => {
  for (let i = phrase.first; i < phrase.end; i++) if (isSpeakerLike(reading, i)) return true;
  return false;
};
