import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import type { DateMention } from '../../core/model.js';
import type { Mention } from '../../core/span.js';

/** What a date expression means: everything of a `DateMention` but its place in the text. */
export type DateValue = Omit<DateMention, keyof Mention>;

/** Finds date, time, duration and repetition expressions and resolves them. */
export const dateDetector: Detector<'dates', DateValue> = {
  kind: 'dates',
  vocabulary: [],
  detect: (_document: Document, _context: Context): Detection<DateValue> => ({ mentions: [], issues: [] }),
};
