import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import type { Money } from '../../core/model.js';
import type { Mention } from '../../core/span.js';

/** What the words of a monetary figure themselves say; what it is for and who pays is found by `relate`. */
export type MoneyValue = Omit<
  Money,
  keyof Mention | 'purpose' | 'kind' | 'payer' | 'payee' | 'period' | 'partOf' | 'sameAs'
>;

/** Finds monetary figures and normalises them. */
export const moneyDetector: Detector<'money', MoneyValue> = {
  kind: 'money',
  vocabulary: [],
  detect: (_document: Document, _context: Context): Detection<MoneyValue> => ({ mentions: [], issues: [] }),
};
