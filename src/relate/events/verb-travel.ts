import { TokenFlag, TokenKind } from '../../core/document.js';
import { entryAt, hasFlag, isKind, lowerAt, sentenceAt, textAt } from '../../core/look.js';
import type { Place } from '../../core/model.js';
import { CALENDAR } from '../../detectors/names/vocabulary.js';
import { isBreak, wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { goalAfter } from './goals.js';
import { receivedBefore } from './noun-owner.js';
import { participantsOf, personsOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';
import type { Clause, Told } from './verb-clause.js';
import { placeAt } from './where.js';

/** How many tokens behind the verb its goal may stand, where it must be near. */
const REACH_OF_GOAL: Readonly<Record<string, number>> = {
  visiting: 1,
  'came to': 1,
  'comes to': 1,
  reach: 0,
  reaches: 0,
  reached: 0,
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

/** How far behind `was due in Rome` the visit may be told to be off, in tokens: a sentence or two. */
const OFF_REACH = 50;

/** `had been due in Rome on Friday…; the visit was *called off*`. */
function isOff({ scene: { document }, end }: Clause): boolean {
  for (let i = end; i < Math.min(document.tokens.count, end + OFF_REACH); i++) {
    if (/^(?:cancell?ed|scrapped|shelved)$/u.test(textAt(document, i))) return true;
    if (textAt(document, i) === 'off' && /^(?:called|put)$/u.test(textAt(document, i - 1))) return true;
  }
  return false;
}

/** `his *visiting* Polish counterpart`: no verb. */
const isAttribute = ({ document }: Clause['scene'], at: number): boolean =>
  /^(?:the|his|her|their|a|an|with|met|by|of)$/iu.test(textAt(document, at - 1));

/** `Oru *heads to* Rome as dispute drags on`, `held talks *before leaving* for Oman`: he is not there yet. */
const isAhead = ({ scene: { document }, row, at }: Clause): boolean =>
  /^heads?$/u.test(lowerAt(document, at)) ||
  // `spoke to B *before he travels* to Oman`
  (textAt(document, at - 2) === 'before' && /s to$/u.test(row.form)) ||
  (row.form.includes('ing ') && textAt(document, at - 1) === 'before');

/** The next leg of a journey: never the visit that is going on. */
const LEG = /^(?:leav|left|depart|continu|fl\p{L}+ on|go\p{L}* on|went on|travel on)/u;

const RETURNS = /^(?:concluding|completing|wrapping|ending|returning)$/u;

/** `inspected *a guard of honour*`: no journey. */
const isParade = ({ scene: { document }, row, end }: Clause): boolean =>
  /^inspect/u.test(row.form) &&
  /\b(?:guard|parade|troops|honou?rs?)\b/iu.test(wordsBetween(document, end, end + 5).join(' '));

/** Verbs whose `to` may stand farther behind. */
const APART = /^(?:travel(?:l?ed|l?ing|s)?|fl(?:y|ies|ew|ying)|arrive[sd]?)$/u;
const TO_REACH = 8;

/** `will travel *on Monday* to Rome`: only a time may stand between. */
function goalApart({ scene, row, end }: Clause): Place | null {
  const { document } = scene;
  const goal = /^arr/u.test(row.form) ? /^(?:in|at)$/u : /^to$/u;
  for (let i = end; i < end + TO_REACH; i++) {
    const word = lowerAt(document, i);
    if (goal.test(word)) return goalAfter(scene, i + 1, 3);
    if (
      !/^(?:on|this|next|early|later?|today|tomorrow|yesterday|week|month|morning|afternoon|evening|from|here|again)$/u.test(
        word,
      ) &&
      entryAt(document, i, CALENDAR) === null &&
      !isKind(document, i, TokenKind.number)
    )
      return null;
  }
  return null;
}

/** `Minister A received *President B* after *he* arrived in Rome`: the one who was received. */
function guestsOf({ scene, at, from }: Clause, travellers: readonly Standing[]): readonly Standing[] {
  const [own] = travellers;
  if (own?.form !== 'pronoun' || own.first <= from) return travellers;
  const guest = receivedBefore(scene, scene.actorsIn(sentenceAt(scene.document, at)), own.first);
  return guest === undefined || guest.form === 'pronoun' ? travellers : [guest];
}

const isWhose = ({ document }: Scene, goal: Place | null): boolean =>
  goal !== null && /^[’']s/u.test(document.text.slice(goal.end, goal.end + 2));

/** `is currently *visiting the country*`: the state of the article, whichever it is. */
const isHere = ({ scene: { document }, at, end }: Clause): boolean =>
  /^(?:is|currently)$/u.test(textAt(document, at - 1)) &&
  textAt(document, end) === 'the' &&
  /^(?:country|kingdom|republic|state)$/iu.test(textAt(document, end + 1));

/** `A arrived in P`: the subject travels. */
export function travelTelling(clause: Clause, told: Told): Telling | null {
  const { scene, row, end, subject } = clause;
  const travellers = guestsOf(clause, personsOf(subject));
  if (travellers.length === 0 || isParade(clause)) return null;
  const goal = APART.test(row.form)
    ? goalApart(clause)
    : goalAfter(scene, end, REACH_OF_GOAL[row.form] ?? (/^(?:inspect|tour)/u.test(row.form) ? 8 : 6));
  // `who is currently *visiting the country*`
  if (row.form === 'visiting' && isHere(clause))
    return {
      ...told,
      status: told.status === 'held' ? 'ongoing' : told.status,
      place: null,
      participants: participantsOf(withRole(travellers, 'guest')),
    };
  // `arrived *here* today`: where the report is from.
  const here = /^arr/u.test(row.form) && textAt(scene.document, end) === 'here';
  if (goal === null && !here && (APART.test(row.form) || REACH_OF_GOAL[row.form] !== undefined)) return null;
  // `arrived in Rome, *concluding* a visit to Oman`: he is home again.
  if (
    /^(?:arriv|land)/u.test(row.form) &&
    wordsBetween(scene.document, end, clause.to).some((w) => RETURNS.test(w))
  )
    return null;
  // `came to *Norland's* defence`
  if (/^(?:come|came|reach)/u.test(row.form) && isWhose(scene, goal)) return null;
  if (row.form === 'visiting' && (goal === null || isAttribute(scene, clause.at))) return null;
  if (/^(?:due|expected)/u.test(row.form)) {
    if (goal === null) return null;
    // `had been due in Rome`: nothing came of it, or something did.
    const past = /^(?:was|were|been)$/u.test(textAt(scene.document, clause.at - 1));
    if (past ? !isOff(clause) : !/^(?:is|are|also)$/u.test(textAt(scene.document, clause.at - 1)))
      return null;
    return {
      ...told,
      status: past ? 'cancelled' : 'planned',
      background: false,
      place: goal,
      participants: participantsOf(withRole(travellers, 'guest')),
    };
  }
  const status = told.status === 'held' && isAhead(clause) ? 'planned' : told.status;
  // `has *since* travelled to Rome`: after what was told.
  // `will visit *President B* in Rome`
  const visited = /^visit/u.test(row.form)
    ? personsOf(clause.object).filter((s) => s.first - end <= 1 && s.form === 'name')
    : [];
  if (here && goal === null)
    return { ...told, place: null, participants: participantsOf(withRole(travellers, 'guest')) };
  const separate = LEG.test(row.form) || textAt(scene.document, clause.at - 1) === 'since';
  if (goal !== null)
    return {
      ...told,
      status,
      separate,
      place: goal,
      participants: participantsOf(withRole(travellers, 'guest'), withRole(visited, 'host')),
    };
  // `visited Song Hau`: a name without an office may well be a town's.
  const hosts = personsOf(clause.object).filter(
    ({ actor }) => scene.findings.cast.actors.find(({ id }) => id === actor)?.title !== null,
  );
  if (hosts.length > 0 && /^visit/u.test(row.form)) {
    return { ...told, participants: participantsOf(withRole(travellers, 'guest'), withRole(hosts, 'host')) };
  }
  const venue = /^(?:inspect|tour|landed at|touched down at|arriv\p{L}+ at)/u.test(row.form)
    ? placeAt(scene, end - 1)
    : null;
  if (venue !== null)
    return { ...told, place: venue, participants: participantsOf(withRole(travellers, 'guest')) };
  const named = lowerAt(scene.document, end) === 'the' ? end + 1 : end;
  return /^(?:visit|inspect|tour)/u.test(row.form) && hasFlag(scene.document, named, TokenFlag.capital)
    ? { ...told, participants: participantsOf(withRole(travellers, 'guest')) }
    : null;
}

/** How far behind the first goal the next may stand, in tokens: `in Warsaw on Thursday and in`. */
const NEXT_REACH = 8;

/** `is due in Warsaw on Thursday *and in Prague* by the weekend`: another visit. */
export function nextGoal(scene: Scene, telling: Telling): readonly Telling[] {
  const { document } = scene;
  const { place } = telling;
  if (place === null || telling.status !== 'planned') return [];
  const index = sentenceAt(document, telling.at);
  const first = scene.placesIn(index).find((p) => p.place === place);
  if (first === undefined) return [];
  for (let i = first.end; i < first.end + NEXT_REACH; i++) {
    if (isBreak(document, i)) return [];
    if (textAt(document, i) !== 'and') continue;
    const to = /^(?:then|later|on)$/u.test(textAt(document, i + 1)) ? i + 2 : i + 1;
    if (!/^(?:in|to)$/u.test(textAt(document, to))) return [];
    const goal = goalAfter(scene, to + 1, 0);
    return goal === null ? [] : [{ ...telling, at: to, end: to + 1, place: goal, separate: true }];
  }
  return [];
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
