import type { Readout } from '../core/model.js';

/** What the gist is made of. */
export type GistFacts = Pick<Readout, 'participants' | 'mentioned' | 'events' | 'topics' | 'agenda'>;

/** One sentence made from the readout's own facts; empty where there is nothing to say. */
export function gistOf(_facts: GistFacts): string {
  return '';
}
