import { int32At } from '../../core/columns.js';
import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { flatMap } from '../../core/flat-map.js';
import type { Issue } from '../../core/model.js';
import { spanOf } from '../../core/span.js';
import { findStatements } from './find.js';
import { readSpeech } from './reading.js';
import type { QuotationValue } from './types.js';
import { quotationVocabulary } from './vocabulary.js';

export type { QuotationValue } from './types.js';

/** Finds direct, mixed and indirect speech. */
export const quotationDetector: Detector<'quotations', QuotationValue> = {
  kind: 'quotations',
  vocabulary: quotationVocabulary,
  detect: (document: Document, context: Context): Detection<QuotationValue> => ({
    mentions: findStatements(readSpeech(document, context.dateline)),
    issues: leftOpen(document),
  }),
};

/** Quotations that no mark closes: `"We agreed - Oru said.` What is inside cannot be told. */
function leftOpen(document: Document): readonly Issue[] {
  const { quotes, tokens, text } = document;
  return flatMap(quotes, (zone, i) => {
    if (zone.close >= 0 || quotes[i + 1]?.continues === true) return [];
    return [
      {
        code: 'quotation/left-open' as const,
        severity: 'info' as const,
        span: spanOf(text, int32At(tokens.start, zone.open), int32At(tokens.end, zone.first - 1)),
        message:
          'A quotation mark opens here and none closes: the quotation is taken to end with its paragraph.',
      },
    ];
  });
}
