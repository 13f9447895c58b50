import type { QuoteZone } from '../../core/document.js';
import { isMark, paragraphAt, textAt } from '../../core/look.js';
import { firstPersonEnd, signedParagraph, turnOf, unmarked } from './first-person.js';
import { isSentence } from './fragments.js';
import { type Frame, framesOf } from './frames.js';
import { announcer, signedBy, subjectAlone, subjectBehind } from './near-speaker.js';
import type { Range, Reading } from './reading.js';
import { extended, extendedBack, standalone, uncued } from './standalone.js';
import { type Statement, shareZones, statementOf } from './statements.js';
import type { Subject } from './subject-types.js';
import { labelled, withDash } from './unmarked.js';

/** A statement, and the quotations that went on with it in later sentences. */
interface Entry {
  readonly statement: Statement;
  readonly more: Range[];
}

/** What came before a unit. */
interface Before {
  /** The direct quotation that the unit before held: a quotation without a cue goes on with it. */
  readonly direct: Entry | null;
  readonly subject: Subject | null;
  readonly paragraph: number;
  /** It ends with a colon: what it announces stands in the next paragraph. */
  readonly colon: boolean;
  /** It says where somebody spoke or wrote (`said in a video address`), or is itself a quotation without marks. */
  readonly announces: boolean;
}

/** All statements of the document, in order. */
export function findStatements(reading: Reading): readonly Statement[] {
  const entries: Entry[] = [];
  let before: Before = { direct: null, subject: null, paragraph: -1, colon: false, announces: false };
  /** The last unit that holds an attribution. */
  let spoken = -1;
  /** The units before this one stand in a quotation without marks. */
  let skip = 0;
  reading.units.forEach((unit, index) => {
    if (index < skip) return;
    const paragraph = paragraphAt(reading.document, unit.first);
    if (paragraph !== before.paragraph && (before.colon || before.announces)) {
      skip = firstPersonEnd(reading, index);
      if (skip > index) {
        const range = { first: unit.first, end: reading.units[skip - 1]?.end ?? unit.end };
        let entry = before.direct;
        if (entry !== null && entry.statement.value.quoted.length === 0) entry.more.push(range);
        else {
          entry = { statement: unmarked(reading, range, before.subject), more: [] };
          entries.push(entry);
        }
        before = { direct: entry, subject: before.subject, paragraph, colon: false, announces: true };
        return;
      }
    }
    if (paragraph !== before.paragraph) {
      const whole = signedParagraph(reading, index) ?? turnOf(reading, index);
      if (whole !== null) {
        skip = whole.next;
        entries.push({ statement: whole.statement, more: [] });
        before = { direct: null, subject: whole.subject, paragraph, colon: false, announces: false };
        return;
      }
    }
    const frames = framesOf(reading, unit)
      .map((f) => withDash(reading, reading.units, index, f, spoken))
      .filter(({ content }) => content.end > content.first);
    if (frames.some((frame) => !isFirstPerson(reading, frame))) spoken = index;
    const { told, loose } = shareZones(reading, unit, frames);
    const found: Entry[] = told.map((one) => ({ statement: statementOf(reading, one, unit), more: [] }));
    const left = before.direct;
    if (left !== null && found[0] !== undefined && goesOnFrom(reading, left.statement, frames[0], unit)) {
      entries.splice(entries.indexOf(left), 1);
      found[0] = { statement: extendedBack(reading, found[0].statement, left.statement), more: [] };
    }
    let subject = frames.at(-1)?.subject ?? null;
    if (frames.length === 0) {
      const label = labelled(reading, unit);
      const alone = label === null ? standalone(reading, unit, loose) : null;
      const same = paragraph === before.paragraph || before.colon ? before.subject : null;
      if (label !== null) found.push({ statement: label, more: [] });
      else if (alone === null) {
        // Who acts here matters only to a quotation that follows without a cue.
        const follows = (reading.units[index + 1]?.zones.length ?? 0) > 0;
        subject = follows ? subjectAlone(reading, unit) : null;
      } else {
        subject = same;
        if (before.direct !== null && paragraph - before.paragraph <= 1) {
          before.direct.more.push(...alone);
          found.push(before.direct);
        } else {
          subject = signedBy(reading, reading.units[index + 1]) ?? same;
          found.push({ statement: uncued(reading, alone, subject), more: [] });
        }
      }
    }
    const opening = loose[0];
    if (found.length === 0 && opening?.open === unit.first && isSentence(reading, opening)) {
      if (before.direct !== null && paragraph === before.paragraph) {
        before.direct.more.push(opening);
        found.push(before.direct);
      } else {
        subject = subjectBehind(reading, opening, unit.end);
        found.push({ statement: uncued(reading, [opening], subject), more: [] });
      }
    }
    if (found.length === 0 && opening !== undefined && isAnnounced(reading, opening)) {
      subject = announcer(reading, unit);
      if (subject !== null) found.push({ statement: uncued(reading, [opening], subject), more: [] });
    }
    const direct = found.findLast(({ statement }) => statement.value.kind === 'direct') ?? null;
    for (const entry of found) if (entry !== before.direct) entries.push(entry);
    const colon = isMark(reading.document, unit.end - 1, ':');
    if (colon) subject = announcer(reading, unit) ?? subject;
    const announces = found.some(
      ({ statement: { value } }) => value.channel !== null && value.quoted.length === 0,
    );
    before = { direct, subject, paragraph: paragraphAt(reading.document, unit.end - 1), colon, announces };
  });
  return outsideDashes(entries)
    .map(({ statement, more }) => extended(reading, statement, more))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * `"We met.␤␤We agreed on gas," Oru said.`: a quotation that its paragraph leaves open and nobody is told to have said goes on in the next,
 * which does not open it anew but closes it.
 */
function goesOnFrom(
  reading: Reading,
  left: Statement,
  frame: Frame | undefined,
  unit: { readonly first: number; readonly zones: readonly unknown[] },
): boolean {
  if (frame?.dash !== true || frame.content.first !== unit.first || unit.zones.length > 0) return false;
  const { speakerText, content, paragraphs } = left.value;
  return (
    speakerText === null &&
    paragraphs.at(-1) === paragraphAt(reading.document, unit.first) - 1 &&
    !/["”»’']/u.test(reading.document.text.charAt(content.end))
  );
}

/** `The envoy issued the following statement: "The mission …"`: a sentence in marks behind a colon; `the film: "The Long Way"` is none. */
const isAnnounced = (reading: Reading, zone: QuoteZone): boolean =>
  isMark(reading.document, zone.open - 1, ':') && isSentence(reading, zone);

/** `I thank Peru. - Oru said.`: without marks, what the speaker says of himself is no report. */
const isFirstPerson = (reading: Reading, { subject }: Frame): boolean =>
  subject !== null && /^(?:I|we|We)$/u.test(textAt(reading.document, subject.head.end - 1));

/** Drops what was found inside a quotation that a dash attributes. Both come in the order of the text. */
function outsideDashes(entries: readonly Entry[]): readonly Entry[] {
  const dashed = entries.filter(
    ({ statement: { value } }) => value.kind === 'direct' && value.quoted.length === 0,
  );
  if (dashed.length === 0) return entries;
  let at = 0;
  return [...entries].sort(byContent).filter((entry) => {
    const { content } = entry.statement.value;
    while (at + 1 < dashed.length && (dashed[at + 1]?.statement.value.content.start ?? 0) <= content.start)
      at++;
    const around = dashed[at];
    if (around === undefined || around === entry) return true;
    const { start, end } = around.statement.value.content;
    return content.start < start || content.end > end;
  });
}

const byContent = (a: Entry, b: Entry): number =>
  a.statement.value.content.start - b.statement.value.content.start;
