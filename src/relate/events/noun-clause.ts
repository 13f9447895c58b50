import type { Document } from '../../core/document.js';
import { isMark, textAt } from '../../core/look.js';
import type { Telling } from './draft.js';
import { listAfter } from './groups.js';
import { pairBefore } from './pairs.js';
import { participantsOf, personsOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';

/** `*Meeting at the Great Hall for an hour*, the two agreed…`, `Meeting in Rome on Monday, A and B…`: the verb that opens the sentence, and its subject behind the comma. */
export function subjectOfMeeting(
  scene: Scene,
  standings: readonly Standing[],
  at: number,
  end: number,
  to: number,
): Pick<Telling, 'pair' | 'participants'> | null {
  const { document } = scene;
  if (textAt(document, at) !== 'Meeting' || !/^(?:at|in|on|for|with)$/u.test(textAt(document, end)))
    return null;
  for (let i = end; i < Math.min(to, end + 16); i++) {
    if (!isMark(document, i, ',')) continue;
    const pair = pairBefore(scene, i + 4, i + 1);
    if (pair !== null) return { pair, participants: new Map() };
    const people = personsOf(listAfter(document, standings, i + 1, to, 1));
    if (people.length > 1) return { pair: null, participants: participantsOf(withRole(people, 'attendee')) };
  }
  return null;
}

/** `had talks with A *and is scheduled* to meet B`: the token where the subject's next verb begins. */
export function clauseEnd(document: Document, end: number, to: number): number {
  for (let i = end; i < to; i++)
    if (
      textAt(document, i) === 'and' &&
      /^(?:is|are|was|were|will|has|plans)$/u.test(textAt(document, i + 1))
    )
      return i;
  return to;
}
