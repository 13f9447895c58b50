import { int32At } from '../../core/columns.js';
import type { DetectedMention } from '../../core/detector.js';
import { type QuoteZone, TokenKind } from '../../core/document.js';
import { isMark } from '../../core/look.js';
import type { StatementKind } from '../../core/model.js';
import { type Span, spanOf } from '../../core/span.js';
import { channelAfter, channelBefore } from './channel.js';
import { isQuotation } from './fragments.js';
import type { Frame } from './frames.js';
import { isNegated } from './negation.js';
import type { Range, Reading, Unit } from './reading.js';
import { zoneStop } from './reading.js';
import type { QuotationValue } from './types.js';

export type Statement = DetectedMention<QuotationValue>;

/** The span of a half-open range of tokens. */
export const rangeSpan = (reading: Reading, range: Range): Span => {
  const { tokens, text } = reading.document;
  return spanOf(text, int32At(tokens.start, range.first), int32At(tokens.end, range.end - 1));
};

/** What stands inside a zone's marks. */
export const zoneSpan = (reading: Reading, zone: QuoteZone): Span => rangeSpan(reading, zone);

/** The paragraphs that a range of tokens runs over. */
export function paragraphsOf(reading: Reading, range: Range): readonly number[] {
  const { sentences, tokens } = reading.document;
  const first = sentences[int32At(tokens.sentence, range.first)]?.paragraph ?? 0;
  const last = sentences[int32At(tokens.sentence, range.end - 1)]?.paragraph ?? first;
  const paragraphs: number[] = [];
  for (let paragraph = first; paragraph <= last; paragraph++) paragraphs.push(paragraph);
  return paragraphs;
}

/** A frame with the quotation zones that are its own. */
export interface Told {
  readonly frame: Frame;
  readonly zones: readonly QuoteZone[];
}

/** Gives each zone of the unit to the attribution whose content holds it most closely. Linear: both come in order. */
export function shareZones(
  reading: Reading,
  unit: Unit,
  frames: readonly Frame[],
): {
  readonly told: readonly Told[];
  readonly loose: readonly QuoteZone[];
} {
  const lists: QuoteZone[][] = frames.map(() => []);
  const loose: QuoteZone[] = [];
  let near = 0;
  for (const zone of unit.zones) {
    while (near < frames.length && (frames[near]?.clause.end ?? 0) <= zone.open) near++;
    // The cue before and the one after: whichever holds the zone, the narrower of both.
    let best = -1;
    let least = 0;
    for (let k = Math.max(0, near - 3); k < Math.min(frames.length, near + 3); k++) {
      const content = frames[k]?.content;
      if (content === undefined || content.first > zone.open + 1 || content.end < zoneStop(zone) - 1)
        continue;
      // `said that he thinks it "odd"`: the words in marks were said, not thought.
      const mind = frames[k]?.cue.value.frame === 'mind' ? LONG : 0;
      const width = content.end - content.first + mind;
      if (best < 0 || width < least) {
        best = k;
        least = width;
      }
    }
    if (best >= 0 && (isQuotation(reading, zone, frames[best]) || coversAll(frames[best], zone)))
      lists[best]?.push(zone);
    else loose.push(zone);
  }
  return { told: frames.map((frame, i) => ({ frame, zones: lists[i] ?? [] })), loose };
}

/** More than any sentence is long. */
const LONG = 100_000;

const coversAll = (frame: Frame | undefined, zone: QuoteZone): boolean =>
  frame !== undefined && frame.content.first >= zone.open && frame.content.end <= zoneStop(zone);

/** Whether a word of the content stands neither in marks nor in the attribution itself. */
function saysMore({ document }: Reading, { frame, zones }: Told): boolean {
  const { content, clause } = frame;
  let z = 0;
  for (let at = content.first; at < content.end; at++) {
    while (z < zones.length && zoneStop(zones[z] as QuoteZone) <= at) z++;
    const zone = zones[z];
    if (zone !== undefined && at >= zone.open) {
      at = zoneStop(zone) - 1;
      continue;
    }
    if (at >= clause.first && at < clause.end) continue;
    if (document.tokens.kind[at] === TokenKind.word || document.tokens.kind[at] === TokenKind.number)
      return true;
  }
  return false;
}

/** `cited "scheduling"`, `accused him of "playing"`: the marks may hold the object of the verb. */
const takesObject = ({ cue }: Frame, zone: QuoteZone): boolean =>
  cue.value.frame === 'view' || (cue.value.frame === 'ask' && zone.open > cue.first);

/** `direct` where all that was said stands in marks, `mixed` where some of it does. */
function kindOf(reading: Reading, told: Told): StatementKind {
  const { frame, zones } = told;
  if (frame.dash && zones.length === 0) return 'direct';
  if (zones.length === 0) return 'indirect';
  const { document } = reading;
  const { content, clause } = frame;
  const whole = !saysMore(reading, told);
  // `cited "scheduling"`: a few words that the cue takes as its object are no full quotation.
  const only = zones[0];
  if (whole && zones.length === 1 && only !== undefined && takesObject(frame, only)) {
    return only.end - only.first < 8 &&
      !isMark(document, only.open - 1, ':') &&
      !isMark(document, only.open - 1, ',')
      ? 'mixed'
      : 'direct';
  }
  if (whole) return 'direct';
  // `…," he said in Kyiv, "…"`: what stands between the marks belongs to the attribution.
  const first = zones[0];
  const last = zones.at(-1);
  return first !== undefined &&
    last !== undefined &&
    first.open <= content.first &&
    zoneStop(last) >= content.end &&
    zones.length > 1 &&
    clause.first >= zoneStop(first) &&
    clause.end <= last.open
    ? 'direct'
    : 'mixed';
}

/** Whether one pair of marks holds the whole content. */
const fills = (content: Range, zone: QuoteZone | undefined): boolean =>
  zone !== undefined && zone.open <= content.first && zoneStop(zone) >= content.end;

/** The statement of one attribution. */
export function statementOf(reading: Reading, told: Told, unit: Range): Statement {
  const limit = unit.end;
  const { frame, zones } = told;
  const kind = kindOf(reading, told);
  const { text } = reading.document;
  const first = zones[0];
  const last = zones.at(-1);
  const range =
    (kind === 'direct' || fills(frame.content, first)) && first !== undefined && last !== undefined
      ? { first: first.first, end: last.end }
      : frame.content;
  const content = rangeSpan(reading, range);
  const cue = rangeSpan(reading, frame.cue);
  const whole = frame.subject === null ? null : rangeSpan(reading, frame.subject.whole);
  const channel =
    channelAfter(
      reading,
      frame.clause.end,
      frame.content.first > frame.clause.end ? frame.content.first : limit,
    ) ?? (frame.shared ? null : channelBefore(reading, unit.first, frame.clause.first));
  const own = frame.shared ? null : whole;
  const start = Math.min(content.start, cue.start, own?.start ?? content.start);
  const end = Math.max(content.end, cue.end, own?.end ?? 0);
  return {
    start,
    end,
    text: text.slice(start, end),
    rule: `quotations/${kind}`,
    value: {
      kind,
      content,
      quoted: zones.map((zone) => zoneSpan(reading, zone)),
      cue,
      // `did not rule out that…`, `never denied the report`: what is not denied is left open, and said.
      polarity: isNegated(reading, frame.cue) ? 'say' : frame.cue.value.polarity,
      speakerText: whole,
      speakerHead: frame.subject === null ? null : rangeSpan(reading, frame.subject.head),
      addresseeText: frame.addressee === null ? null : rangeSpan(reading, frame.addressee),
      channel: channel === null ? null : rangeSpan(reading, channel),
      paragraphs: paragraphsOf(reading, range),
    },
  };
}
