import type { Document } from '../../core/document.js';
import { lowerAt, sentenceAt, textAt } from '../../core/look.js';
import { isBreak, wordsBetween } from './clause.js';
import { personsOf } from './people.js';
import type { Scene, Standing } from './scene.js';

/** How far before `to visit` the invitation may stand, in tokens: `an invitation from the Speaker of the Chamber of Deputies, Markéta Vondrová, to visit`. */
const REACH = 20;

const INVITATION = /^invitations?$/u;
/** Who carries another's invitation, or his own, does not go: `conveyed`, `handed over`, `extended`. */
const CARRIES =
  /^(?:convey(?:ed|s|ing)?|hand(?:ed|s|ing)?|extend(?:ed|s|ing)?|deliver(?:ed|s|ing)?|pass(?:ed|es|ing)?|repeat(?:ed|s|ing)?|renew(?:ed|s|ing)?|reiterat(?:ed|es|ing)|present(?:ed|s|ing)?|issued|gave|brought|over|on)$/u;

/**
 * Whom an invitation asks to come, where the verb at `at` tells of the journey: `for President A to visit`, `conveyed *to A* an invitation
 * to visit`, `handed over an invitation to visit` (the one he talks to). `null` where no invitation stands before it: then the subject
 * travels, as in `accepted an invitation to visit`. Nobody where the text does not say who is meant.
 */
export function invitedTo(scene: Scene, at: number, from: number): readonly Standing[] | null {
  const { document } = scene;
  const to = infinitiveBefore(document, at, from);
  if (to < 0) return null;
  const standings = personsOf(scene.actorsIn(sentenceAt(document, at)));
  const named = standings.find(
    (s) => s.end === to && s.form !== 'pronoun' && lowerAt(document, s.first - 1) === 'for',
  );
  if (named !== undefined) return [named];
  const noun = invitationBefore(document, to, from);
  if (noun < 0) return null;
  // `repeated an invitation *for him* to visit`
  const pronoun = /^(?:him|her|them)$/u.test(textAt(document, to - 1)) && textAt(document, to - 2) === 'for';
  if (pronoun) return partnerOf(scene, standings, noun);
  let verb = noun - 1;
  while (verb > from && noun - verb < REACH && !CARRIES.test(textAt(document, verb))) {
    // `accepted Lim's invitation to visit`: the subject goes.
    if (isBreak(document, verb) || /^(?:accept|receiv|thank|at|on)/iu.test(textAt(document, verb)))
      return null;
    verb--;
  }
  if (!CARRIES.test(textAt(document, verb))) return null;
  const asked = standings.find(
    (s) => lowerAt(document, s.first - 1) === 'to' && s.first > verb && s.first <= to + 1 && s.first !== at,
  );
  return asked === undefined ? partnerOf(scene, standings, verb) : [asked];
}

/** The `to` of `to visit`, `to pay an official visit`; -1 where none is. */
function infinitiveBefore(document: Document, at: number, from: number): number {
  for (let i = at - 1; i >= from && at - i <= 6; i--) {
    if (lowerAt(document, i) === 'to') return i;
    if (!/^(?:pay|make|an?|official|state|working|return|reciprocal)$/u.test(lowerAt(document, i))) return -1;
  }
  return -1;
}

function invitationBefore(document: Document, to: number, from: number): number {
  for (let i = to - 1; i >= from && to - i <= REACH; i--) {
    if (INVITATION.test(lowerAt(document, i))) return i;
    if (isBreak(document, i)) return -1;
  }
  return -1;
}

/** `A met B. The latter *handed over an invitation* to visit`: the other one of the two that were named before. */
function partnerOf(scene: Scene, standings: readonly Standing[], verb: number): readonly Standing[] {
  const { document } = scene;
  const sentence = sentenceAt(document, verb);
  const own = standings.findLast((s) => s.end <= verb);
  const before = [sentence - 1, sentence - 2].map((i) =>
    personsOf(scene.actorsIn(i)).filter((s) => s.form !== 'pronoun'),
  );
  const list = before.find((people) => people.length > 0) ?? [];
  const ids = new Set(list.map((s) => s.actor));
  // `The latter`: named last, though no mention of his stands in the sentence.
  const latter = wordsBetween(document, verb - 3, verb).includes('latter') ? list.at(-1)?.actor : undefined;
  const carrier = own?.actor ?? latter;
  if (carrier === undefined || ids.size > 2) return [];
  const other = list.find((s) => s.actor !== carrier);
  return other === undefined ? [] : [other];
}
