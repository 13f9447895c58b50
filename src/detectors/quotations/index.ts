import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import type { Polarity, StatementKind } from '../../core/model.js';
import type { Span } from '../../core/span.js';

/** What was said and the words for who said it; which actor those words mean is found by `relate`. */
export interface QuotationValue {
  readonly kind: StatementKind;
  readonly content: Span;
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly polarity: Polarity;
  readonly speakerText: Span | null;
  readonly addresseeText: Span | null;
  readonly channel: Span | null;
  readonly paragraphs: readonly number[];
}

/** Finds direct, mixed and indirect speech. */
export const quotationDetector: Detector<'quotations', QuotationValue> = {
  kind: 'quotations',
  vocabulary: [],
  detect: (_document: Document, _context: Context): Detection<QuotationValue> => ({
    mentions: [],
    issues: [],
  }),
};
