import type { Document } from '../../core/document.js';
import { sentenceAt, sentenceBounds, textAt } from '../../core/look.js';
import type { EventNounRow } from '../../lexicon/event-words.js';
import { isBreak } from './clause.js';
import type { Telling } from './draft.js';
import { chairsOf } from './noun-parts.js';
import { statusOfNoun } from './noun-status.js';
import { participantsOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';
import { placeAt } from './where.js';

/** `*The second meeting of the Joint Commission* was held in Rome on 4 June`: two states met; who came is told elsewhere. */
export function sessionOfBody(
  scene: Scene,
  row: EventNounRow,
  at: number,
  end: number,
  body: Standing,
): Telling | null {
  const { document } = scene;
  const { first, end: to } = sentenceBounds(document, at);
  if (at - first > 4 || !/^(?:The|A|An)$/u.test(textAt(document, first))) return null;
  const verb = heldAfter(document, body.end, to);
  if (verb < 0) return null;
  const { status } = statusOfNoun(document, row, { at, end, light: -1, from: first, to });
  return {
    rule: `events/${row.type}-noun`,
    type: row.type,
    status,
    background: false,
    at,
    end,
    place: placeAt(scene, verb),
    participants: participantsOf(
      withRole(chairsOf(document, scene.actorsIn(sentenceAt(document, at)), body.end, to), 'attendee'),
    ),
    anaphoric: false,
    dated: placeAt(scene, verb) === null,
  };
}

/** How far behind the body its `was held` may stand, in tokens: `between Norland and Oman was held`. */
const HELD_REACH = 20;

/** `*was held*`, `*ended*`, `*took place*`, `*will be held*`: where the session is told to have been. -1 where nothing tells it. */
function heldAfter(document: Document, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + HELD_REACH); i++) {
    if (isBreak(document, i)) return -1;
    if (
      /^(?:held|convened|ended|concluded|commenced|began|begins|opened|opens|kicked|place|started|organi[sz]ed|wrapped)$/u.test(
        textAt(document, i),
      )
    )
      return i;
  }
  return -1;
}

const JOINT =
  /^(?:Joint|Intergovernmental|Inter-Governmental|Mixed|Bilateral|Trilateral|Ministerial|Business|Strategic|Dialogue)$/iu;

/** `the *Joint* Commission`, `the *Intergovernmental* Committee`: a body of two states, no board or party. */
export const isJointBody = (document: Document, { first, end }: Standing): boolean => {
  // `the Joint *Chiefs* of Staff`, `the Joint *Forces* Command`: of one state.
  for (let i = first; i < end; i++)
    if (JOINT.test(textAt(document, i)))
      return !/^(?:Chiefs|Forces|Command|Staff|Stock)$/u.test(textAt(document, i + 1));
  return false;
};
