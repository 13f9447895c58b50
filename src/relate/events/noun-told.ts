import type { Document } from '../../core/document.js';
import { sentenceBounds, textAt } from '../../core/look.js';
import type { EventNounRow } from '../../lexicon/event-words.js';
import { isBreak } from './clause.js';
import { listAfter } from './groups.js';
import { chairsOf } from './noun-parts.js';
import { personsOf } from './people.js';
import type { Scene, Standing } from './scene.js';

/** `*told President B* in a telephone call`, `*told Minister B* during a meeting in Rome`: the one who was told is the other side. */
export function toldIn(
  document: Document,
  standings: readonly Standing[],
  at: number,
  from: number,
): readonly Standing[] {
  for (let i = at - 1; i >= from && at - i <= 20; i--) {
    if (isBreak(document, i) && !/^told$/iu.test(textAt(document, i))) return [];
    if (!/^(?:told|informed|assured|thanked|congratulated|urged)$/iu.test(textAt(document, i))) continue;
    return personsOf(listAfter(document, standings, i + 1, at, 1)).filter((s) => s.form !== 'pronoun');
  }
  return [];
}

/** `was co-chaired by A and B`; `A told *B* at their meeting`. */
export function chairsOrTold(
  { document }: Scene,
  row: EventNounRow,
  standings: readonly Standing[],
  at: number,
  end: number,
): readonly Standing[] {
  const { first, end: to } = sentenceBounds(document, at);
  const chairs = chairsOf(document, standings, end, to);
  if (chairs.length > 0 || row.type !== 'meeting') return chairs;
  // Only where the words say that the meeting was theirs: `at their meeting`, `during a meeting`.
  const own =
    /^(?:their|a|an)$/u.test(textAt(document, at - 1)) &&
    /^(?:at|during|in)$/u.test(textAt(document, at - 2));
  return own ? toldIn(document, standings, at, first) : [];
}
