import { entryAt, lowerAt, sentenceAt, textAt } from '../../core/look.js';
import { isBreak, wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { listAfter } from './groups.js';
import { pairBefore } from './pairs.js';
import { participantsOf, personsOf, sidesOf, withRole } from './people.js';
import type { Standing } from './scene.js';
import type { Clause, Told } from './verb-clause.js';
import { EVENT_VERB, LIGHT_VERB } from './vocabulary.js';

/** How far behind `discussed` the partner may stand: `discussed A, B and C with D`. */
const TOPIC_REACH = 25;

/** `A and B *agreed to meet* next week`: what they agreed upon is the event. */
const isAgreedUpon = ({ scene: { document }, row, end }: Clause): boolean =>
  /^agree/u.test(row.form) &&
  textAt(document, end) === 'to' &&
  (entryAt(document, end + 1, EVENT_VERB) !== null || entryAt(document, end + 1, LIGHT_VERB) !== null);

/** `has discussed integration with Speaker B`: the partner stands behind `with`, the topic between. */
export function topicTelling(clause: Clause, told: Told): Telling | null {
  const { scene, end, to, subject, at } = clause;
  const { document } = scene;
  if (personsOf(subject).length === 0 || isAgreedUpon(clause)) return null;
  if (personsOf(subject).length > 1)
    return { ...told, participants: participantsOf(withRole(personsOf(subject), 'attendee')) };
  // `A agreed with B`: he may have read of it.
  if (/^agree/u.test(clause.row.form)) return null;
  const standings = scene.actorsIn(sentenceAt(document, at));
  for (let i = end; i < Math.min(to, end + TOPIC_REACH); i++) {
    if (isBreak(document, i)) return null;
    if (lowerAt(document, i) !== 'with') continue;
    const partners = personsOf(listAfter(document, standings, i + 1, to, 6));
    if (partners.length > 0)
      return {
        ...told,
        participants: participantsOf(
          withRole(personsOf(subject), 'attendee'),
          withRole(partners, 'attendee'),
        ),
      };
  }
  return null;
}

/** `Minister A *told* President B on Wednesday that…`: two who stand for two states and a day; what somebody told his own people is no meeting. */
export function tellTelling({ scene, end, subject, object }: Clause, told: Told): Telling | null {
  const [one, more] = personsOf(subject);
  const [other, next] = personsOf(object);
  if (one === undefined || other === undefined || more !== undefined || next !== undefined) return null;
  if (other.first !== end || other.form === 'pronoun' || one.form === 'pronoun') return null;
  const [a, b] = [scene.countryOf(one.actor), scene.countryOf(other.actor)];
  if (a === null || b === null || a === b) return null;
  return {
    ...told,
    dated: true,
    participants: participantsOf(withRole([one], 'attendee'), withRole([other], 'attendee')),
  };
}

const DOCUMENT =
  /^(?:agreements?|memorand(?:um|a)|mous?|mou|treaty|treaties|protocols?|declarations?|deals?|contracts?|accords?|documents?|pacts?|statements?|papers?|plan|roadmap|arrangement|letters?|orders?|decrees?|convention|charter|memorandums|communiqué|communique|mocs?|intent)$/u;

/** `noted that the agreement *signed* last year works`: a document stands before the verb and none behind. */
function isParticiple({ scene: { document }, row, at, end, to, subject }: Clause): boolean {
  if (row.form !== 'signed' || /^(?:was|were|be|been|being|also|and)$/iu.test(textAt(document, at - 1)))
    return false;
  const last = subject.at(-1)?.end ?? at;
  return (
    wordsBetween(document, Math.max(last, at - 12), at).some((word) => DOCUMENT.test(word)) &&
    !wordsBetween(document, end, Math.min(to, end + 8)).some((word) => DOCUMENT.test(word))
  );
}

/** How far behind `was signed` those who signed may be told, in tokens: `was signed at the ministry in Rome on Monday by A and B`. */
const AGENT_REACH = 16;

/** The `by` or `between` behind a passive: `was signed *by* A`, `was signed *between* A and B`. -1 where none is. */
function agentAfter({ scene: { document }, at, end, to }: Clause): number {
  if (lowerAt(document, end) === 'by') return end;
  if (!/^(?:was|were|been|be|being)$/iu.test(textAt(document, at - 1))) return -1;
  for (let i = end; i < Math.min(to, end + AGENT_REACH); i++) {
    if (/^(?:by|between)$/u.test(textAt(document, i))) return i;
    if (isBreak(document, i)) return -1;
  }
  return -1;
}

/** `signed the treaty *with* President B`: the other side, right behind the paper. */
function coSigners({ scene, at, end, to, subject }: Clause): readonly Standing[] {
  const { document } = scene;
  if (personsOf(subject).length !== 1) return [];
  for (let i = end; i < Math.min(to, end + 6); i++) {
    if (isBreak(document, i)) return [];
    if (textAt(document, i) === 'with')
      return DOCUMENT.test(lowerAt(document, i - 1))
        ? personsOf(listAfter(document, scene.actorsIn(sentenceAt(document, at)), i + 1, to, 3))
        : [];
  }
  return [];
}

/** `A and B signed an agreement`, `was signed by A and B`. */
export function signTelling(clause: Clause, told: Told): Telling | null {
  const { scene, at, end, to, subject } = clause;
  const { document } = scene;
  const near = [
    ...wordsBetween(document, Math.max(at - 24, 0), at),
    ...wordsBetween(document, end, Math.min(to, end + 16)),
  ];
  if (!near.some((word) => DOCUMENT.test(word))) return null;
  const agent = agentAfter(clause);
  const by = agent < 0 ? [] : listAfter(document, scene.actorsIn(sentenceAt(document, at)), agent, to, 6);
  if (by.length === 0 && isParticiple(clause)) return null;
  // `the deal would have been signed`
  if (told.status === 'proposed' && by.length === 0 && textAt(document, at - 1) === 'been') return null;
  const signers = sidesOf(by.length > 0 ? by : [...subject, ...coSigners(clause)]);
  const pair = signers.length === 0 ? pairBefore(scene, at, clause.from) : null;
  if (pair !== null) return { ...told, participants: new Map(), anaphoric: true, pair };
  if (signers.length === 0 && !/^(?:was|were|be|been|being)$/iu.test(textAt(document, at - 1))) return null;
  // `*The agreement was signed* in the presence of both presidents`: the signing told before, where there is one.
  const same =
    signers.length === 0 &&
    textAt(document, clause.from) === 'The' &&
    at - clause.from < 5 &&
    told.status === 'held';
  return {
    ...told,
    anaphoric: same,
    joins: same,
    participants: participantsOf(withRole(signers, 'attendee')),
  };
}
