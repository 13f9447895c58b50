import { TokenFlag } from '../../core/document.js';
import { hasFlag, lowerAt, sentenceAt, textAt } from '../../core/look.js';
import { isBreak, wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { listAfter } from './groups.js';
import { pairBefore } from './pairs.js';
import { participantsOf, personsOf, sidesOf, withRole } from './people.js';
import type { Standing } from './scene.js';
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

/** How many tokens behind the verb its goal may stand, where it must be near. */
const REACH_OF_GOAL: Readonly<Record<string, number>> = {
  visiting: 1,
  'continue to': 1,
  'continues to': 1,
  'go on to': 1,
  'goes on to': 1,
  'went on to': 1,
  'due in': 1,
  'expected in': 1,
  'due to arrive in': 1,
  'expected to arrive in': 1,
};

/** `his *visiting* Polish counterpart`: no verb. */
const isAttribute = ({ document }: Clause['scene'], at: number): boolean =>
  /^(?:the|his|her|their|a|an|with|met|by|of)$/iu.test(textAt(document, at - 1));

const RETURNS = /^(?:concluding|completing|wrapping|ending|returning)$/u;

/** `A arrived in P`: the subject travels. */
export function travelTelling(clause: Clause, told: Told): Telling | null {
  const { scene, row, end, subject } = clause;
  const travellers = personsOf(subject);
  if (travellers.length === 0) return null;
  const goal = goalAfter(
    scene,
    end,
    REACH_OF_GOAL[row.form] ?? (/^(?:inspect|tour)/u.test(row.form) ? 8 : 5),
  );
  if (goal === null && REACH_OF_GOAL[row.form] !== undefined) return null;
  // `arrived in Rome, *concluding* a visit to Oman`: he is home again.
  if (
    /^(?:arriv|land)/u.test(row.form) &&
    wordsBetween(scene.document, end, clause.to).some((w) => RETURNS.test(w))
  )
    return null;
  if (row.form === 'visiting' && (goal === null || isAttribute(scene, clause.at))) return null;
  if (/^(?:due|expected)/u.test(row.form)) {
    // `had been due in Rome`: nothing came of it, or something did.
    if (goal === null || !/^(?:is|are|also)$/u.test(textAt(scene.document, clause.at - 1))) return null;
    return {
      ...told,
      status: 'planned',
      place: goal,
      participants: participantsOf(withRole(travellers, 'guest')),
    };
  }
  // `Oru heads to Rome as dispute drags on`: he is not there yet.
  const status =
    told.status === 'held' && /^heads?$/u.test(lowerAt(scene.document, clause.at)) ? 'planned' : told.status;
  if (goal !== null)
    return { ...told, status, place: goal, participants: participantsOf(withRole(travellers, 'guest')) };
  // `visited Song Hau`: a name without an office may well be a town's.
  const hosts = personsOf(clause.object).filter(
    ({ actor }) => scene.findings.cast.actors.find(({ id }) => id === actor)?.title !== null,
  );
  if (hosts.length > 0 && /^visit/u.test(row.form)) {
    return { ...told, participants: participantsOf(withRole(travellers, 'guest'), withRole(hosts, 'host')) };
  }
  const named = lowerAt(scene.document, end) === 'the' ? end + 1 : end;
  return /^(?:visit|inspect|tour)/u.test(row.form) && hasFlag(scene.document, named, TokenFlag.capital)
    ? { ...told, participants: participantsOf(withRole(travellers, 'guest')) }
    : null;
}

/** `will lead *an Omani parliamentary delegation to Warsaw*`: who leads those that go goes too. */
export function leadTelling(clause: Clause, told: Told): Telling | null {
  const { scene, end, to, subject } = clause;
  const { document } = scene;
  const travellers = personsOf(subject);
  if (travellers.length === 0) return null;
  for (let i = end; i < Math.min(to, end + 8); i++) {
    if (!/^(?:delegation|mission)$/u.test(textAt(document, i))) continue;
    const place = lowerAt(document, i + 1) === 'to' ? goalAfter(scene, i + 2, 2) : null;
    return place === null
      ? null
      : { ...told, place, participants: participantsOf(withRole(travellers, 'guest')) };
  }
  return null;
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
        ? personsOf(listAfter(document, scene.actorsIn(sentenceAt(document, at)), i + 1, to, 1))
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
  return { ...told, participants: participantsOf(withRole(signers, 'attendee')) };
}
