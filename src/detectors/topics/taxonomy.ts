import type { CaseRule, LexiconEntry } from '../../core/lexicon-entry.js';
import { entriesOf, lexiconClass } from '../../core/lexicon-entry.js';
import type { TopicRow } from '../../lexicon/topic-row.js';
import { spellingsOf } from '../../lexicon/topic-spelling.js';

/** How strongly a cue speaks: see {@link TopicRow}. `not` cancels the cues of its topic that it covers. */
export type Strength = 'strong' | 'medium' | 'weak' | 'not';

/** What a cue's lexicon entry carries. */
export interface CueEntry {
  readonly topic: string;
  readonly strength: Strength;
  /** One word in lower case: written with a capital inside a sentence it is more often a name (`Price`, `Minister of Trade`). */
  readonly single: boolean;
}

export const CUE = lexiconClass<CueEntry>('topics/cue');

/** `AI` letter for letter, `Patriot` with its capital, `drone` in any writing. */
const caseOf = (cue: string): CaseRule =>
  /^[^a-z]*[A-Z][^a-z]*$/u.test(cue) ? 'exact' : /^[A-Z]/u.test(cue) ? 'capital' : 'any';

/** The lexicon entries of a taxonomy. */
export function entriesOfTaxonomy(rows: readonly TopicRow[]): readonly LexiconEntry[] {
  return rows.flatMap((row) => {
    const seen = new Set<string>();
    const tier = (strength: Strength, cues: readonly string[] = []): LexiconEntry[] =>
      cues.flatMap((cue) => {
        const single = /^\p{Ll}+$/u.test(cue);
        const spellings = spellingsOf(cue).filter((one) => !seen.has(one));
        for (const one of spellings) seen.add(one);
        return [
          ...entriesOf(
            CUE,
            spellings.map((one) => [one, { topic: row.id, strength, single }, caseOf(one)] as const),
          ),
        ];
      });
    return [
      ...tier('not', row.not),
      ...tier('strong', row.strong),
      ...tier('medium', row.medium),
      ...tier('weak', row.weak),
    ];
  });
}
