import type { Context, Detection } from '../../src/core/detector.js';
import type { Document } from '../../src/core/document.js';
import { type QuotationValue, quotationDetector } from '../../src/detectors/quotations/index.js';
import { compileVocabulary, createDocument } from '../../src/document/index.js';

const vocabulary = compileVocabulary(quotationDetector.vocabulary);
const context: Context = { date: null, vagueDates: false };

/** The document of a text whose lines are its paragraphs, with the vocabulary of quotations alone. */
export function documentOf(text: string): Document {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    text: line[0],
    kind: 'body' as const,
  }));
  return createDocument(text, paragraphs, vocabulary);
}

export const detect = (text: string): Detection<QuotationValue> =>
  quotationDetector.detect(documentOf(text), context);
