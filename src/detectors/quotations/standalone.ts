import { int32At } from '../../core/columns.js';
import { type QuoteZone, TokenKind } from '../../core/document.js';
import { flatMap } from '../../core/flat-map.js';
import { spanOf } from '../../core/span.js';
import { isSentence } from './fragments.js';
import { type Range, type Reading, type Unit, zoneStop } from './reading.js';
import { paragraphsOf, rangeSpan, type Statement, zoneSpan } from './statements.js';
import type { Subject } from './subject-types.js';

/** The zones of a unit that holds nothing but a quotation, or `null`. */
export function standalone(
  reading: Reading,
  unit: Unit,
  loose: readonly QuoteZone[],
): readonly QuoteZone[] | null {
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

/** A quotation without a cue of its own; the subject of the sentence before it in its paragraph tells who speaks. */
export function uncued(reading: Reading, zones: readonly QuoteZone[], subject: Subject | null): Statement {
  const first = zones[0] as QuoteZone;
  const last = zones.at(-1) as QuoteZone;
  const range: Range = { first: first.first, end: last.end };
  const content = rangeSpan(reading, range);
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

/** `"…," he said. "…"`: the quotation with all that went on after its cue. One without marks goes on without them. */
export function extended(reading: Reading, statement: Statement, zones: readonly Range[]): Statement {
  const { text, tokens } = reading.document;
  const { value } = statement;
  const last = zones.at(-1);
  if (last === undefined) return statement;
  const content = spanOf(text, value.content.start, int32At(tokens.end, last.end - 1));
  const end = Math.max(statement.end, content.end);
  const more = flatMap(zones, (zone) => paragraphsOf(reading, zone));
  return {
    ...statement,
    end,
    text: text.slice(statement.start, end),
    value: {
      ...value,
      content,
      quoted:
        value.quoted.length === 0
          ? value.quoted
          : [...value.quoted, ...zones.map((zone) => rangeSpan(reading, zone))],
      paragraphs: [...new Set([...value.paragraphs, ...more])],
    },
  };
}

/** A statement whose words began in the paragraph before it. */
export function extendedBack(reading: Reading, statement: Statement, before: Statement): Statement {
  const { text } = reading.document;
  const { value } = statement;
  const { start } = before.value.content;
  return {
    ...statement,
    start,
    text: text.slice(start, statement.end),
    value: {
      ...value,
      content: spanOf(text, start, value.content.end),
      quoted: [...before.value.quoted, ...value.quoted],
      paragraphs: [...new Set([...before.value.paragraphs, ...value.paragraphs])],
    },
  };
}
