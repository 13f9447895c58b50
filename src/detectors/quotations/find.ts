import { type QuoteZone, TokenKind } from '../../core/document.js';
import { spanOf } from '../../core/span.js';
import { isSentence } from './fragments.js';
import { type Frame, framesOf } from './frames.js';
import { type Range, type Reading, type Unit, zoneStop } from './reading.js';
import { paragraphsOf, rangeSpan, type Statement, shareZones, statementOf, zoneSpan } from './statements.js';
import { mainSubject } from './subject.js';
import { labelled, withDash } from './unmarked.js';

/** What came before a unit: whoever spoke last, and where. */
interface Before {
  /** The last statement, where it is a direct quotation whose paragraph or unit ends with it. */
  readonly direct: Statement | null;
  readonly unit: Unit | null;
  readonly subject: Frame['subject'];
  readonly paragraph: number;
}

/** All statements of the document, in order. */
export function findStatements(reading: Reading): readonly Statement[] {
  const found: Statement[] = [];
  let before: Before = { direct: null, unit: null, subject: null, paragraph: -1 };
  const { units } = reading;
  /** The last unit that holds an attribution. */
  let spoken = -1;
  for (const [index, unit] of units.entries()) {
    const frames = framesOf(reading, unit).map((frame) => withDash(reading, units, index, frame, spoken));
    if (frames.length > 0) spoken = index;
    const { told, loose } = shareZones(reading, unit, frames);
    const paragraph = paragraphAt(reading, unit.first);
    let direct: Statement | null = null;
    const alone = standalone(reading, unit, loose);
    const label = frames.length === 0 ? labelled(reading, unit) : null;
    if (label !== null) {
      found.push(label);
      if (label.value.kind === 'direct') direct = label;
    } else if (frames.length === 0 && alone !== null) {
      const previous = before.direct;
      if (previous !== null && paragraph - before.paragraph <= 1) {
        direct = extend(reading, previous, alone);
        found[found.lastIndexOf(previous)] = direct;
      } else {
        direct = uncued(reading, alone, paragraph === before.paragraph ? before : null);
        found.push(direct);
      }
    } else {
      for (const one of told) {
        const statement = statementOf(reading, one, unit.end);
        found.push(statement);
        if (statement.value.kind === 'direct') direct = statement;
      }
      for (const zone of loose) {
        if (!isSentence(reading, zone) || zone.open > unit.first + 1) continue;
        direct = uncued(reading, [zone], null);
        found.push(direct);
      }
    }
    const own = frames.at(-1)?.subject ?? null;
    const main =
      own === null && frames.length === 0 && alone === null
        ? mainSubject(reading, unit.first, unit.end)
        : null;
    before = {
      direct,
      unit,
      subject:
        alone !== null && frames.length === 0
          ? before.subject
          : (own ?? (main === null ? null : { head: main, whole: main, inverted: false })),
      paragraph: paragraphAt(reading, unit.end - 1),
    };
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const paragraphAt = (reading: Reading, at: number): number =>
  reading.document.sentences[reading.document.tokens.sentence[at] ?? 0]?.paragraph ?? 0;

/** The zones of a unit that holds nothing but a quotation, or `null`. */
function standalone(reading: Reading, unit: Unit, loose: readonly QuoteZone[]): readonly QuoteZone[] | null {
  const first = loose[0];
  const last = loose.at(-1);
  if (first === undefined || last === undefined || first.open !== unit.first) return null;
  const { kind } = reading.document.tokens;
  for (let at = zoneStop(last); at < unit.end; at++) if (kind[at] === TokenKind.word) return null;
  for (let k = 1; k < loose.length; k++) {
    const from = loose[k - 1];
    const to = loose[k];
    if (from === undefined || to === undefined) continue;
    for (let at = zoneStop(from); at < to.open; at++) if (kind[at] === TokenKind.word) return null;
  }
  return isSentence(reading, first) || loose.length > 1 || first.end - first.first > 5 ? loose : null;
}

/** A quotation without a cue of its own; `before` in the same paragraph tells who speaks. */
function uncued(reading: Reading, zones: readonly QuoteZone[], before: Before | null): Statement {
  const first = zones[0] as QuoteZone;
  const last = zones.at(-1) as QuoteZone;
  const range: Range = { first: first.first, end: last.end };
  const content = rangeSpan(reading, range);
  const subject = before?.subject ?? null;
  const whole = subject === null ? null : rangeSpan(reading, subject.whole);
  return {
    start: content.start,
    end: content.end,
    text: content.text,
    rule: 'quotations/standing-alone',
    value: {
      kind: 'direct',
      content,
      quoted: zones.map((zone) => zoneSpan(reading, zone)),
      cue: null,
      polarity: 'say',
      speakerText: whole,
      speakerHead: subject === null ? null : rangeSpan(reading, subject.head),
      addresseeText: null,
      channel: null,
      paragraphs: paragraphsOf(reading, range),
    },
  };
}

/** `"…," he said. "…"`: the quotation goes on after the cue. */
function extend(reading: Reading, previous: Statement, zones: readonly QuoteZone[]): Statement {
  const { text } = reading.document;
  const last = zones.at(-1) as QuoteZone;
  const { value } = previous;
  const content = spanOf(
    text,
    value.content.start,
    reading.document.tokens.end[last.end - 1] ?? value.content.end,
  );
  const end = Math.max(previous.end, content.end);
  const paragraphs = [
    ...new Set([...value.paragraphs, ...paragraphsOf(reading, { first: last.first, end: last.end })]),
  ];
  return {
    ...previous,
    end,
    text: text.slice(previous.start, end),
    value: {
      ...value,
      content,
      quoted: [...value.quoted, ...zones.map((zone) => zoneSpan(reading, zone))],
      paragraphs,
    },
  };
}
