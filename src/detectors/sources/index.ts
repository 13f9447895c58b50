import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import type { SourceKind } from '../../core/model.js';

export interface SourceValue {
  readonly name: string;
  readonly kind: SourceKind;
}

/** Finds who reports it: `the press service of the head of state`, `Censor.NET reports`, `in Telegram`. */
export const sourceDetector: Detector<'sources', SourceValue> = {
  kind: 'sources',
  vocabulary: [],
  detect: (_document: Document, _context: Context): Detection<SourceValue> => ({ mentions: [], issues: [] }),
};
