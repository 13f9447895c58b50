import type { Document } from '../core/document.js';
import { endAt, sentenceBounds, startAt, tokenAtOffset } from '../core/look.js';
import type { DateMention } from '../core/model.js';
import type { Span } from '../core/span.js';

/** How far from the cue the day may stand: `said at a briefing in the port of Lima on Monday`. */
const REACH = 60;

/**
 * The day on which it was said: `said on Monday`, `On Monday, Oru said`. It stands right after the cue or opens its sentence, outside what
 * was said; any other date of the sentence belongs to something else. `null` where nothing tells it.
 */
export function dateOf(
  cue: Span | null,
  content: Span,
  document: Document,
  dates: readonly DateMention[],
): string | null {
  if (cue === null) return null;
  const sentence = sentenceBounds(document, tokenAtOffset(document, cue.start));
  const from = startAt(document, sentence.first);
  const to = Math.min(endAt(document, sentence.end - 1), cue.end + REACH);
  for (let i = firstFrom(dates, from); i < dates.length; i++) {
    const date = dates[i];
    if (date === undefined || date.start >= to) return null;
    if (date.type !== 'DATE' || !DAY.test(date.value)) continue;
    if (date.start < content.end && date.end > content.start) continue;
    const opens = date.start - from <= OPENING && date.end <= cue.start && cue.start - date.end <= REACH;
    const follows = date.start >= cue.end && !PARTED.test(document.text.slice(cue.end, date.start));
    if (opens || follows) return date.value;
  }
  return null;
}

/** `On `, `Late on `: what may stand before a day that opens a sentence. */
const OPENING = 12;
const PARTED = /[,;:.!?"\u201c\u201d]/u;
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
