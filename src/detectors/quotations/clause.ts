import { uint8At } from '../../core/columns.js';
import { TokenKind } from '../../core/document.js';
import { entryAt, entryBefore, isMark, textAt } from '../../core/look.js';
import { phraseAt, phraseBefore } from './noun-phrase.js';
import { endsIn, isNameWord } from './phrase-words.js';
import { type Cue, isPartingDash, type Range, type Reading } from './reading.js';
import { type CueSubject, isSpeakerLike, NO_CUE } from './subject-types.js';
import { ASIDE, CUE, Role } from './vocabulary.js';

/** `said one of them, Ana Oru.`: a name between the comma and the next mark belongs to the speaker. */
export function withNameAfter(reading: Reading, head: Range, limit: number): Range {
  const { document } = reading;
  if (!isMark(document, head.end, ',') || !isNameWord(reading, head.end + 1)) return head;
  const name = phraseAt(reading, head.end + 1, limit);
  if (name === null) return head;
  const next = name.end;
  return next >= limit || document.tokens.kind[next] === TokenKind.punctuation
    ? { first: head.first, end: name.end }
    : head;
}

/** `Oru, for his part, said`, `Oru, president of Peru, said`: the subject stands before what the commas hold. */
export function pastComma(reading: Reading, cue: Cue, comma: number, floor: number): CueSubject {
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
  const role = uint8At(roles, inner);
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
export function withTitleBefore(reading: Reading, head: Range, floor: number): Range {
  const { document, roles } = reading;
  const comma = head.first - 1;
  if (!isMark(document, comma, ',') || comma - 1 < floor || !isNameWord(reading, head.first)) return head;
  const title = phraseBefore(reading, comma, floor);
  // `According to the ministry, Oru said`: a source of its own.
  if (title === null || title.first !== floor || entryAt(document, floor, CUE) !== null) return head;
  let office = false;
  for (let i = title.first; i < title.end && !office; i++) office = roles[i] === Role.speaker;
  return office ? { first: title.first, end: head.end } : head;
}

/** `an association, which Oru has resisted, | saying it would…`: the subject of the relative clause; else that of the verb before. */
export function relativeSubject(reading: Reading, cue: Cue, comma: number, floor: number): CueSubject {
  const { document, roles } = reading;
  for (let at = comma - 1; at >= Math.max(floor, comma - 12); at--) {
    if (isMark(document, at, ',')) break;
    if (
      roles[at] !== Role.subordinator ||
      !/^(?:which|whom|that|as|when|while)$/iu.test(textAt(document, at))
    )
      continue;
    const head = phraseAt(reading, at + 1, comma);
    if (head === null || !isSpeakerLike(reading, head.end - 1) || head.end >= comma) break;
    return { voice: 'own', subject: { head, whole: head, inverted: false }, first: cue.first };
  }
  return { voice: 'shared', subject: null, first: cue.first };
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
