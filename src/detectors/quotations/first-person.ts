import { int32At } from '../../core/columns.js';
import { paragraphAt, textAt } from '../../core/look.js';
import { spanOf } from '../../core/span.js';
import { framesOf } from './frames.js';
import { isDash, type Range, type Reading, type Unit } from './reading.js';
import { signatureAt, signingDash } from './signature.js';
import { paragraphsOf, rangeSpan, type Statement } from './statements.js';
import type { Subject } from './subject-types.js';
import { isInCapitals, labelled } from './unmarked.js';

/** How many sentences of a paragraph are read for `I` and `we`. */
const SENTENCES = 12;
const FIRST_PERSON: ReadonlySet<string> = new Set(
  "I we We our Our my My us me I'm I've we're We're we've We've I’m I’ve we’re We’re we’ve We’ve".split(' '),
);

/**
 * The unit after the paragraph that begins with unit `index`, where the paragraph is speech without marks
 * (`I spoke with the President. We agreed on contacts.` below `Oru said in a video address.`); `index` where it is none.
 */
export function firstPersonEnd(reading: Reading, index: number): number {
  const paragraph = paragraphAt(reading.document, reading.units[index]?.first ?? 0);
  let end = index;
  let speaking = 0;
  for (; end < reading.units.length && end < index + SENTENCES; end++) {
    const unit = reading.units[end];
    if (unit === undefined || paragraphAt(reading.document, unit.first) !== paragraph) break;
    if (unit.zones.length > 0 || reportsOthers(reading, unit)) return index;
    if (speaksOfItself(reading, unit)) speaking++;
  }
  // One sentence of `we` in a long paragraph may be the reporter's.
  return speaking > 0 && speaking * 3 >= end - index ? end : index;
}

/** A paragraph that is one statement, and the unit behind it. */
export interface WholeParagraph {
  readonly statement: Statement;
  readonly subject: Subject | null;
  readonly next: number;
}

/**
 * The turn of a transcript that begins with unit `index`: `MINISTER ORU: Thank you. I am happy to be here.` The paragraph speaks in the first
 * person and reports nobody; `null` where it is no more than one sentence (`Oru: the bloc must act`).
 */
export function turnOf(reading: Reading, index: number): WholeParagraph | null {
  const { units } = reading;
  const own = units[index];
  const label = own === undefined || own.zones.length > 0 ? null : labelled(reading, own, 1);
  if (own === undefined || label === null) return null;
  const turn = isInCapitals(label.value.speakerText?.text ?? '');
  if (label.value.kind !== 'indirect' && !turn) return null;
  const paragraph = paragraphAt(reading.document, own.first);
  let next = index + 1;
  let end = own.end;
  let speaking = turn || speaksOfItself(reading, own);
  for (; next < units.length && next < index + SENTENCES; next++) {
    const unit = units[next];
    if (unit === undefined || paragraphAt(reading.document, unit.first) !== paragraph) break;
    if (unit.zones.length > 0 || reportsOthers(reading, unit)) return null;
    speaking ||= speaksOfItself(reading, unit);
    end = unit.end;
  }
  if (turn) {
    const last = turnEnd(reading, next, index);
    if (last > next) ({ end } = reading.units[last - 1] as Unit);
    next = last;
  }
  if (!speaking || next === index + 1) return null;
  const { text, tokens } = reading.document;
  const content = spanOf(text, label.value.content.start, int32At(tokens.end, end - 1));
  const range = { first: own.first, end };
  return {
    statement: {
      ...spanOf(text, label.start, content.end),
      rule: label.rule,
      value: { ...label.value, kind: 'direct', content, paragraphs: paragraphsOf(reading, range) },
    },
    subject: null,
    next,
  };
}

/** So many sentences of later paragraphs may belong to one turn. */
const TURN = 60;

/** Where a turn of a transcript ends whose first paragraph ends before unit `from`: at the next turn; `from` where none comes or somebody reports. */
function turnEnd(reading: Reading, from: number, index: number): number {
  for (let at = from; at < reading.units.length && at < index + TURN; at++) {
    const unit = reading.units[at] as Unit;
    if (unit.zones.length > 0) return from;
    const label = labelled(reading, unit, 1);
    if (label !== null) return isInCapitals(label.value.speakerText?.text ?? '') ? at : from;
    if (reportsOthers(reading, unit)) return from;
  }
  return from;
}

/** A paragraph of speech without marks that its speaker signs: `We help every family. - Tom Bek, President`, on one line or on two. */
export function signedParagraph(reading: Reading, index: number): WholeParagraph | null {
  const { units } = reading;
  const first = units[index]?.first ?? 0;
  const paragraph = paragraphAt(reading.document, first);
  let end = index;
  for (; end < units.length && end < index + SENTENCES; end++) {
    const unit = units[end];
    if (unit === undefined || paragraphAt(reading.document, unit.first) !== paragraph) break;
    if (unit.zones.length > 0) return null;
  }
  const last = units[end - 1];
  if (last === undefined) return null;
  const dash = isDash(reading.document, last.first) ? last.first : signingDash(reading, last);
  const below = units[end];
  // Few paragraphs have a dash there: only they are read for `I` and `we`.
  if (dash <= first && (below === undefined || !isDash(reading.document, below.first))) return null;
  if (!units.slice(index, end).some((unit) => speaksOfItself(reading, unit))) return null;
  if (dash > first) {
    const subject = signatureAt(reading, dash, last.end);
    return subject === null
      ? null
      : { statement: unmarked(reading, { first, end: dash }, subject), subject, next: end };
  }
  const subject = below === undefined ? null : signatureAt(reading, below.first, below.end);
  return subject === null
    ? null
    : { statement: unmarked(reading, { first, end: last.end }, subject), subject, next: end + 1 };
}

const isFirstPerson = (reading: Reading, at: number): boolean =>
  FIRST_PERSON.has(textAt(reading.document, at));

function speaksOfItself(reading: Reading, unit: Unit): boolean {
  for (let at = unit.first; at < Math.min(unit.end, unit.first + 40); at++)
    if (isFirstPerson(reading, at)) return true;
  return false;
}

/** Whether the unit says that somebody else spoke. */
const reportsOthers = (reading: Reading, unit: Unit): boolean =>
  unit.cues.length > 0 &&
  framesOf(reading, unit).some(
    ({ subject }) => subject === null || !isFirstPerson(reading, subject.head.end - 1),
  );

/** The statement of a paragraph without marks. */
export function unmarked(reading: Reading, range: Range, subject: Subject | null): Statement {
  const content = rangeSpan(reading, range);
  const speakerText = subject === null ? null : rangeSpan(reading, subject.whole);
  return {
    ...content,
    rule: 'quotations/first-person',
    value: {
      kind: 'direct',
      content,
      quoted: [],
      cue: null,
      polarity: 'say',
      speakerText,
      speakerHead: subject === null ? null : rangeSpan(reading, subject.head),
      addresseeText: null,
      channel: null,
      paragraphs: paragraphsOf(reading, range),
    },
  };
}
