import type { Document } from '../core/document.js';
import { sentenceBounds, tokenAtOffset } from '../core/look.js';
import type { DateMention, Statement } from '../core/model.js';
import type { Span } from '../core/span.js';
import type { QuotationValue } from '../detectors/quotations/index.js';
import type { Cast } from '../link/index.js';
import type { Findings } from './types.js';

/** The statements with their speakers as actors. */
export function relateSpeakers({ cast, quotations, document, dates }: Findings): readonly Statement[] {
  return quotations.map(({ value, ...mention }) => ({
    start: mention.start,
    end: mention.end,
    text: mention.text,
    rule: mention.rule,
    speaker: speakerOf(value, cast),
    speakerText: value.speakerText,
    kind: value.kind,
    content: value.content,
    quoted: value.quoted,
    cue: value.cue,
    polarity: value.polarity,
    addressee: value.addresseeText === null ? null : cast.actorAt(value.addresseeText),
    channel: value.channel,
    date: dateOf(value, document, dates),
    paragraphs: value.paragraphs,
  }));
}

/** The actor that the speaker's words name: the noun phrase first, its apposition where that says more. */
const speakerOf = ({ speakerHead, speakerText }: QuotationValue, cast: Cast): string | null =>
  (speakerHead === null ? null : cast.actorAt(speakerHead)) ??
  (speakerText === null ? null : cast.actorAt(speakerText));

/** The day on which it was said: `said on Monday`, in the sentence of the cue and outside what was said. */
function dateOf(
  { cue, content }: QuotationValue,
  document: Document,
  dates: readonly DateMention[],
): string | null {
  if (cue === null) return null;
  const sentence = sentenceBounds(document, tokenAtOffset(document, cue.start));
  const from = document.tokens.start[sentence.first] ?? 0;
  const to = document.tokens.end[sentence.end - 1] ?? 0;
  for (let i = firstFrom(dates, from); i < dates.length; i++) {
    const date = dates[i];
    if (date === undefined || date.start >= to) return null;
    if (date.type === 'DATE' && !within(date, content) && /^\d{4}(?:-\d{2}){0,2}$/u.test(date.value))
      return date.value;
  }
  return null;
}

const within = (inner: Pick<Span, 'start' | 'end'>, outer: Span): boolean =>
  inner.start < outer.end && inner.end > outer.start;

/** The index of the first date that starts at or after an offset. */
function firstFrom(dates: readonly DateMention[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
