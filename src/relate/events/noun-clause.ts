import type { Document } from '../../core/document.js';
import { isMark, sentenceBounds, startAt, textAt } from '../../core/look.js';
import type { EventStatus, Place } from '../../core/model.js';
import type { EventNounRow } from '../../lexicon/event-words.js';
import { wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { listAfter } from './groups.js';
import { isBodyBefore } from './objects.js';
import { pairBefore } from './pairs.js';
import { participantsOf, personsOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';
import { modalityBefore } from './status.js';

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

/** `In *his* meeting with A, *B* thanked…`: a pronoun that opens the sentence means the subject behind the comma. */
export function ownerAhead(
  document: Document,
  standings: readonly Standing[],
  at: number,
): readonly Standing[] | null {
  const { first, end } = sentenceBounds(document, at);
  if (!/^(?:In|During|At|After|Following|Before)$/u.test(textAt(document, first))) return null;
  if (at - first > 5 || !/^(?:his|her)$/u.test(textAt(document, first + 1))) return null;
  for (let i = at; i < Math.min(end, at + 30); i++) {
    if (!isMark(document, i, ',')) continue;
    const next = standings.find((s) => s.first === i + 1);
    if (next?.kind !== 'person' || /^(?:[,;]|and|&)$/u.test(textAt(document, next.end))) continue;
    return next.form === 'pronoun' ? null : [next];
  }
  return null;
}

/** How far behind `During the meeting` a place may stand that no comma parts from it, in tokens. */
const OPENING_REACH = 4;

/** `*During the meeting* there was a request for a school *in Kuwait*`: a place beyond the phrase that opens the sentence. */
export function isOutside(scene: Scene, place: Place | null, at: number, end: number): boolean {
  const { document } = scene;
  const { first, end: to } = sentenceBounds(document, at);
  if (
    place === null ||
    at - first > 4 ||
    !/^(?:During|At|In|Following|After)$/u.test(textAt(document, first))
  )
    return false;
  let comma = end;
  while (comma < to && !isMark(document, comma, ',')) comma++;
  return place.start > startAt(document, Math.min(comma, end + OPENING_REACH));
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

/** `*The next round* will be held on April 3`, `The joint committee *will hold* its first session in May`: a day is all that is known of it. */
export function isAnnounced(
  { document }: Scene,
  row: EventNounRow,
  light: number,
  from: number,
  after: EventStatus | null,
): boolean {
  if (row.type !== 'meeting' && row.type !== 'summit') return false;
  if (after === 'planned') return true;
  return (
    light >= 0 &&
    isBodyBefore(document, light, from) &&
    modalityBefore(document, light, from).status === 'planned'
  );
}

/** `held separate meetings with A and B`, `phone calls with A and B`: one with each; `a separate conversation with A`: no part of the summit. */
export function oneByOne(
  document: Document,
  row: EventNounRow,
  at: number,
  end: number,
  main: readonly Standing[],
  partners: readonly Standing[],
): Pick<Telling, 'met' | 'separate'> {
  if (main.length !== 1 || partners.length === 0 || partners.some((s) => s.actor === main[0]?.actor))
    return {};
  const words = wordsBetween(document, at - 3, end);
  if (partners.length === 1) return words.includes('separate') ? { separate: true } : {};
  if (!/s$/iu.test(textAt(document, end - 1)) && row.type !== 'call') return {};
  return {
    met: partners.map((s) => s.actor),
    separate: words.some((w) => /^(?:separate|bilateral|individual|meetings|bilaterals)$/u.test(w)),
  };
}
