import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import type { Span } from '../../core/span.js';

/** One item of what was discussed, in the article's own words. */
export interface AgendaValue {
  /** `issues of mutual interest`: an empty item. */
  readonly generic: boolean;
  /** The words of who raised it, where they stand before the verb (`The Minister raised…`). */
  readonly raisedByText: Span | null;
}

/** Finds agenda items: `discussed X, Y and Z`, `special attention was paid to X`. */
export const agendaDetector: Detector<'agenda', AgendaValue> = {
  kind: 'agenda',
  vocabulary: [],
  detect: (_document: Document, _context: Context): Detection<AgendaValue> => ({ mentions: [], issues: [] }),
};
