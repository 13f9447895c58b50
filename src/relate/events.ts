import type { LexiconEntry } from '../core/lexicon-entry.js';
import type { ReadoutEvent } from '../core/model.js';
import type { Findings } from './types.js';

/** The words that tell of events: compiled into the one vocabulary. */
export const eventVocabulary: readonly LexiconEntry[] = [];

/** The events of the article, with their participants: who met, called, visited, signed; where, when and whether it came to pass. */
export function relateEvents(_findings: Findings): readonly ReadoutEvent[] {
  return [];
}
