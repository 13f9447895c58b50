import { TokenKind } from '../../core/document.js';
import { endAt, entryAt, isCapitalWord, isMark, paragraphAt, startAt, textAt } from '../../core/look.js';
import type { Frame } from './frames.js';
import { phraseAt } from './noun-phrase.js';
import { isNameWord } from './phrase-words.js';
import { inDateline, isPartingDash, type Range, type Reading, type Unit } from './reading.js';
import { officeEnd } from './signature.js';
import { paragraphsOf, rangeSpan, type Statement } from './statements.js';
import { isSpeakerLike } from './subject-types.js';
import { CUE, LABEL, Role } from './vocabulary.js';

/** How many sentences without marks one dash may close. */
const SENTENCES = 12;

/**
 * `We met. We agreed on gas. - Oru stated.`: what stands in the paragraph before the dash was said, back to the last attribution;
 * a clause alone on its line (`- said Ana Oru.`) closes the paragraph before.
 */
export function withDash(
  reading: Reading,
  units: readonly Unit[],
  index: number,
  frame: Frame,
  spoken: number,
): Frame {
  const unit = units[index];
  if (!frame.dash || unit === undefined || frame.content.first > unit.first + 1) return frame;
  const own = paragraphAt(reading.document, unit.first);
  const alone = frame.content.end <= unit.first;
  const previous = units[index - 1];
  const paragraph =
    alone && previous !== undefined && paragraphAt(reading.document, previous.first) !== own ? own - 1 : own;
  let first = frame.content.first;
  let end = frame.content.end;
  for (let k = index - 1; k > spoken && k >= index - SENTENCES; k--) {
    const before = units[k];
    if (
      before === undefined ||
      before.zones.length > 0 ||
      paragraphAt(reading.document, before.first) !== paragraph
    )
      break;
    first = before.first;
    if (end <= unit.first && k === index - 1) end = before.end;
  }
  return { ...frame, content: { first, end } };
}

/** `Quote from Oru: "…"`, `Quote: "…"`, `Oru: the bloc must act`: a label with a colon stands for the verb; `least` words follow one without marks. */
export function labelled(reading: Reading, unit: Unit, least = 3): Statement | null {
  const { document, roles } = reading;
  let at = unit.first;
  if (!hasColon(reading, unit) || inDateline(reading, at)) return null;
  const label = entryAt(document, at, LABEL);
  const quote = label !== null && /^quotes?$/iu.test(textAt(document, at));
  if (label !== null && !quote) return null;
  let subject: Range | null = null;
  if (label !== null) {
    at = label.end;
    if (roles[at] === Role.preposition || roles[at] === Role.of) {
      subject = phraseAt(reading, at + 1, unit.end);
      at = subject?.end ?? at;
    }
  } else {
    subject = phraseAt(reading, at, unit.end);
    if (subject === null || !isSpeakerLike(reading, subject.end - 1)) return null;
    at = officeEnd(reading, subject.end, unit.end);
    const marks = onward(reading, at, unit.end);
    if (marks >= 0) at = marks;
  }
  // `Quote from Oru:` on a line of its own announces what stands below.
  if (!isMark(document, at, ':') || at + 1 >= unit.end) return null;
  const zone = reading.opens.get(at + 1);
  if (zone === undefined) {
    const told = subject === null ? null : unquoted(reading, unit, subject, at, least);
    const direct = quote || (subject !== null && isInCapitals(wordsOf(reading, subject)));
    return told === null || !direct ? told : { ...told, value: { ...told.value, kind: 'direct' } };
  }
  const zones = unit.zones.filter((z) => z.open > at);
  const last = zones.at(-1) ?? zone;
  const range = { first: zone.first, end: last.end };
  return statement(
    reading,
    subject,
    rangeSpan(reading, range),
    zones.map((z) => rangeSpan(reading, z)),
    range,
  );
}

/** `SECRETARY ORU: Thank you all.`: in a transcript who speaks stands in capitals, and what follows are the words themselves. */
export const isInCapitals = (words: string): boolean =>
  words === words.toUpperCase() && /\p{Lu}{2}/u.test(words);

const wordsOf = ({ document }: Reading, { first, end }: Range): string =>
  document.text.slice(startAt(document, first), endAt(document, end - 1));

/** How long the words of the subject may be: `Oru on the talks in Riga: "…"`. */
const SUBJECT = 10;

/** The colon before a quotation, behind what it is about: `Oru | on talks | : "…"`; -1 where none stands there. */
function onward(reading: Reading, from: number, limit: number): number {
  const { document } = reading;
  if (!/^(?:on|about|after|at|in)$/u.test(textAt(document, from))) return -1;
  for (let at = from + 1; at < Math.min(limit - 1, from + SUBJECT); at++) {
    if (isMark(document, at, ':')) return reading.opens.has(at + 1) ? at : -1;
    if (document.tokens.kind[at] === TokenKind.punctuation || entryAt(document, at, CUE) !== null) return -1;
  }
  return -1;
}

/** The speaker whom a line of `Quote from Oru:` names. */
export function labelSpeaker(reading: Reading, unit: Unit): Range | null {
  const { document, roles } = reading;
  const label = entryAt(document, unit.first, LABEL);
  if (label === null || !/^quotes?$/iu.test(textAt(document, unit.first))) return null;
  if (roles[label.end] !== Role.preposition && roles[label.end] !== Role.of) return null;
  return phraseAt(reading, label.end + 1, unit.end);
}

/** How long a speaker's name and title before a colon may be. */
const LABEL_REACH = 26;

const hasColon = (reading: Reading, unit: Unit): boolean => {
  const stop = Math.min(unit.end, unit.first + LABEL_REACH);
  for (let at = unit.first; at < stop; at++) if (isMark(reading.document, at, ':')) return true;
  return false;
};

/** `Oru: the bloc must act now`: the name, a colon and a clause. */
function unquoted(
  reading: Reading,
  unit: Unit,
  subject: Range,
  colon: number,
  least: number,
): Statement | null {
  const { document } = reading;
  let words = 0;
  let small = 0;
  for (let at = colon + 1; at < Math.min(unit.end, colon + 8); at++) {
    if (document.tokens.kind[at] !== TokenKind.word) continue;
    words++;
    if (!isCapitalWord(document, at)) small++;
  }
  // `Moderator: TOM BEK, Press Officer`, `Transcript: Andean Department, Spring Meetings`: names, and no speech.
  if (words < least || small === 0 || !isNameWord(reading, subject.end - 1) || unit.zones.length > 0)
    return null;
  let end = unit.end;
  while (
    end > colon + 1 &&
    document.tokens.kind[end - 1] === TokenKind.punctuation &&
    !isPartingDash(document, end)
  )
    end--;
  const range = { first: colon + 1, end };
  return statement(reading, subject, rangeSpan(reading, range), [], range);
}

function statement(
  reading: Reading,
  subject: Range | null,
  content: Statement['value']['content'],
  quoted: Statement['value']['quoted'],
  range: Range,
): Statement {
  const speaker = subject === null ? null : rangeSpan(reading, subject);
  const start = Math.min(content.start, speaker?.start ?? content.start);
  return {
    start,
    end: content.end,
    text: reading.document.text.slice(start, content.end),
    rule: 'quotations/label',
    value: {
      kind: quoted.length > 0 ? 'direct' : 'indirect',
      content,
      quoted,
      cue: null,
      polarity: 'say',
      speakerText: speaker,
      speakerHead: speaker,
      addresseeText: null,
      channel: null,
      paragraphs: paragraphsOf(reading, range),
    },
  };
}
