import type { LexiconEntry } from '../core/lexicon-entry.js';
import type { Money } from '../core/model.js';
import type { Findings } from './types.js';

/** The words that tell what a sum is for: compiled into the one vocabulary. */
export const moneyRoleVocabulary: readonly LexiconEntry[] = [];

/** The figures with what they are for, who pays whom, of which sum they are a share. */
export function relateMoney({ money }: Findings): readonly Money[] {
  return money.map(({ value, start, end, text, rule }) => ({
    start,
    end,
    text,
    rule,
    ...value,
    purpose: null,
    kind: null,
    payer: null,
    payee: null,
    period: null,
    partOf: null,
    sameAs: null,
  }));
}
