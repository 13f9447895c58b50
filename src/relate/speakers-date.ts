import type { Document } from '../core/document.js';
import { sentenceBounds, tokenAtOffset } from '../core/look.js';
import type { DateMention } from '../core/model.js';
import type { Span } from '../core/span.js';

/** The day on which it was said: `said on Monday`, in the sentence of the cue and outside what was said; `null` where nothing tells it. */
export function dateOf(
  cue: Span | null,
  content: Span,
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
    const inside = date.start < content.end && date.end > content.start;
    if (date.type === 'DATE' && !inside && DAY.test(date.value)) return date.value;
  }
  return null;
}

const DAY = /^\d{4}(?:-\d{2}){0,2}$/u;

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
