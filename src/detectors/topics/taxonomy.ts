import type { CaseRule, LexiconEntry } from '../../core/lexicon-entry.js';
import { lexiconClass } from '../../core/lexicon-entry.js';
import type { TopicRow } from '../../lexicon/topic-row.js';
import { isPlainCue, spellingsOf } from '../../lexicon/topic-spelling.js';

/** A topic at its place in the taxonomy, with the places of the topics that it names. */
export interface TaxonomyTopic {
  readonly index: number;
  readonly row: TopicRow;
  /** The wider topic's place, -1 where there is none. */
  readonly parent: number;
  readonly context: readonly number[];
}

/** How strongly a cue speaks: see {@link TopicRow}. `not` cancels the cues of its topic that it covers. */
export type Strength = 'strong' | 'medium' | 'weak' | 'not';

/** What a cue's lexicon entry carries. */
export interface CueEntry {
  readonly topic: TaxonomyTopic;
  readonly strength: Strength;
  /** The same for all spellings and numbers of one cue: `defence pact`, `defense pacts`. */
  readonly cue: number;
  /** One word in lower case: written with a capital inside a sentence it is more often a name (`Price`, `Minister of Trade`). */
  readonly single: boolean;
}

export const CUE = lexiconClass<CueEntry>('topics/cue');

/** Resolves a taxonomy's rows. Ids of parents and contexts that no row has are passed over. */
export function taxonomyOf(rows: readonly TopicRow[]): readonly TaxonomyTopic[] {
  const places = new Map(rows.map(({ id }, index) => [id, index] as const));
  return rows.map((row, index) => ({
    index,
    row,
    parent: places.get(row.parent ?? '') ?? -1,
    context: (row.context ?? []).flatMap((id) => places.get(id) ?? []),
  }));
}

/** `AI` letter for letter, `Patriot` with its capital, `drone` in any writing. */
const caseOf = (cue: string): CaseRule =>
  /[A-Z]/u.test(cue) && !/[a-z]/u.test(cue) ? 'exact' : /^[A-Z]/u.test(cue) ? 'capital' : 'any';

/** The lexicon entries of a taxonomy. */
export function entriesOfTaxonomy(taxonomy: readonly TaxonomyTopic[]): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  let cue = 0;
  for (const topic of taxonomy) {
    const { row } = topic;
    const seen = new Set<string>();
    const tier = (strength: Strength, phrases: readonly string[] = []): void => {
      for (const phrase of phrases) {
        if (isPlainCue(phrase)) {
          const value: CueEntry = { topic, strength, cue: cue++, single: !phrase.includes(' ') };
          if (!seen.has(phrase)) entries.push({ phrase, class: CUE.name, value, match: 'any' });
          seen.add(phrase);
          continue;
        }
        const single = /^\p{Ll}+(?:\(\p{Ll}+\))?$/u.test(phrase);
        const value: CueEntry = { topic, strength, cue: cue++, single };
        const match = caseOf(phrase);
        for (const spelling of spellingsOf(phrase)) {
          if (!seen.has(spelling)) entries.push({ phrase: spelling, class: CUE.name, value, match });
          seen.add(spelling);
        }
      }
    };
    tier('not', row.not);
    tier('strong', row.strong);
    tier('medium', row.medium);
    tier('weak', row.weak);
  }
  return entries;
}
