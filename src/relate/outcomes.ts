import type { LexiconEntry } from '../core/lexicon-entry.js';
import type { Money, Outcome } from '../core/model.js';
import type { Findings } from './types.js';

/** The words that tell of outcomes: compiled into the one vocabulary. */
export const outcomeVocabulary: readonly LexiconEntry[] = [];

/** What was agreed, signed, pledged, handed over, imposed or refused. */
export function relateOutcomes(_findings: Findings, _money: readonly Money[]): readonly Outcome[] {
  return [];
}
