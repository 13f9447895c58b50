import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { findStatements } from './find.js';
import { readSpeech } from './reading.js';
import type { QuotationValue } from './types.js';
import { quotationVocabulary } from './vocabulary.js';

export type { QuotationValue } from './types.js';

/** Finds direct, mixed and indirect speech. */
export const quotationDetector: Detector<'quotations', QuotationValue> = {
  kind: 'quotations',
  vocabulary: quotationVocabulary,
  detect: (document: Document, _context: Context): Detection<QuotationValue> => {
    const reading = readSpeech(document);
    return { mentions: reading === null ? [] : findStatements(reading), issues: [] };
  },
};
