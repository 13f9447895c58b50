import { TokenFlag } from '../../core/document.js';
import { hasFlag, lowerAt, textAt } from '../../core/look.js';
import { isBreak, wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { listAfter } from './groups.js';
import { participantsOf, personsOf, sidesOf, withRole } from './people.js';
import type { Clause, Told } from './verb-clause.js';
import { goalAfter } from './where.js';

/** How far behind `discussed` the partner may stand: `discussed A, B and C with D`. */
const TOPIC_REACH = 25;

/** `has discussed integration with Speaker B`: the partner stands behind `with`, the topic between. */
export function topicTelling(clause: Clause, told: Told): Telling | null {
  const { scene, end, to, subject, at } = clause;
  const { document } = scene;
  if (personsOf(subject).length === 0) return null;
  if (personsOf(subject).length > 1)
    return { ...told, participants: participantsOf(withRole(personsOf(subject), 'attendee')) };
  const standings = scene.actorsIn(document.tokens.sentence[at] ?? 0);
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

/** `A arrived in P`: the subject travels. */
export function travelTelling(clause: Clause, told: Told): Telling | null {
  const { scene, row, end, subject } = clause;
  const travellers = personsOf(subject);
  if (travellers.length === 0) return null;
  const goal = goalAfter(scene, end, /^(?:inspect|tour)/u.test(row.form) ? 8 : 5);
  if (goal !== null)
    return { ...told, place: goal, participants: participantsOf(withRole(travellers, 'guest')) };
  const hosts = personsOf(clause.object);
  if (hosts.length > 0 && /^visit/u.test(row.form)) {
    return { ...told, participants: participantsOf(withRole(travellers, 'guest'), withRole(hosts, 'host')) };
  }
  return /^(?:visit|inspect|tour)/u.test(row.form) && hasFlag(scene.document, end, TokenFlag.capital)
    ? { ...told, participants: participantsOf(withRole(travellers, 'guest')) }
    : null;
}

const DOCUMENT =
  /^(?:agreements?|memorand(?:um|a)|mous?|mou|treaty|treaties|protocols?|declarations?|deals?|contracts?|accords?|documents?|pacts?|statements?|papers?|plan|roadmap|arrangement|letters?|convention|charter|memorandums|communiqué|communique)$/u;

/** `A and B signed an agreement`, `was signed by A and B`. */
export function signTelling(clause: Clause, told: Told): Telling | null {
  const { scene, at, end, to, subject } = clause;
  const { document } = scene;
  const near = [
    ...wordsBetween(document, Math.max(at - 24, 0), at),
    ...wordsBetween(document, end, Math.min(to, end + 16)),
  ];
  if (!near.some((word) => DOCUMENT.test(word))) return null;
  const by =
    lowerAt(document, end) === 'by'
      ? listAfter(document, scene.actorsIn(document.tokens.sentence[at] ?? 0), end, to, 6)
      : [];
  const signers = sidesOf(by.length > 0 ? by : subject);
  if (signers.length === 0 && !/^(?:was|were|be|been|being)$/iu.test(textAt(document, at - 1))) return null;
  return { ...told, participants: participantsOf(withRole(signers, 'attendee')) };
}
