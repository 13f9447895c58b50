import type { Polarity, StatementKind } from '../../core/model.js';
import type { Span } from '../../core/span.js';

/** What was said and the words for who said it; which actor those words mean is found by `relate`. */
export interface QuotationValue {
  readonly kind: StatementKind;
  readonly content: Span;
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly polarity: Polarity;
  /** With an apposition: `the spokeswoman, Ana Oru`. */
  readonly speakerText: Span | null;
  /** Without it. */
  readonly speakerHead: Span | null;
  readonly addresseeText: Span | null;
  readonly channel: Span | null;
  readonly paragraphs: readonly number[];
}
