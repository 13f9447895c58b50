import { textAt } from '../../core/look.js';
import { framesOf } from './frames.js';
import type { Range, Reading, Unit } from './reading.js';
import { paragraphAt, paragraphsOf, rangeSpan, type Statement } from './statements.js';
import type { Subject } from './subject-types.js';

/** How many sentences of a paragraph are read for `I` and `we`. */
const SENTENCES = 12;
const FIRST_PERSON =
  /^(?:I|we|We|our|Our|my|My|us|me|I'm|I've|we're|We're|we've|We've|I’m|I’ve|we’re|We’re|we’ve|We’ve)$/u;

/**
 * The unit after the paragraph that begins with unit `index`, where the paragraph is speech without marks
 * (`I spoke with the President. We agreed on contacts.` below `Oru said in a video address.`); `index` where it is none.
 */
export function firstPersonEnd(reading: Reading, index: number): number {
  const paragraph = paragraphAt(reading, reading.units[index]?.first ?? 0);
  let end = index;
  let speaking = 0;
  for (; end < reading.units.length && end < index + SENTENCES; end++) {
    const unit = reading.units[end];
    if (unit === undefined || paragraphAt(reading, unit.first) !== paragraph) break;
    if (unit.zones.length > 0 || reportsOthers(reading, unit)) return index;
    if (speaksOfItself(reading, unit)) speaking++;
  }
  // One sentence of `we` in a long paragraph may be the reporter's.
  return speaking > 0 && speaking * 3 >= end - index ? end : index;
}

const isFirstPerson = (reading: Reading, at: number): boolean =>
  FIRST_PERSON.test(textAt(reading.document, at));

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
