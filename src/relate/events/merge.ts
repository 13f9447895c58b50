import { fold } from '../../core/fold.js';
import type { Actor, ReadoutEvent } from '../../core/model.js';
import type { Mention } from '../../core/span.js';
import { type EventDraft, isReal } from './draft.js';
import { isPair, type Pair, pairNamedBefore } from './pairs.js';
import type { Scene } from './scene.js';
import { withGuest } from './teams.js';

const sameDate = (a: ReadoutEvent['date'], b: ReadoutEvent['date']): boolean => {
  if (a === null || b === null) return true;
  const [x, y] = [a, b].map((d) => (typeof d === 'string' ? { start: d, end: d } : d));
  if (x === undefined || y === undefined) return false;
  const length = Math.min(x.start.length, y.start.length);
  return (
    x.start.slice(0, length) <= y.end.slice(0, length) && y.start.slice(0, length) <= x.end.slice(0, length)
  );
};

const HOUSE = /^(?:events\/venue|names\/place-word)$/u;

/** Whether one place can be the other told more closely: the same words, or a country and a city in it. */
const samePlace = (a: EventDraft['place'], b: EventDraft['place']): boolean =>
  a === null ||
  b === null ||
  fold(a.text) === fold(b.text) ||
  // `at Lake Palace` and `in Muscat`: a house that no lexicon knows may stand in any city.
  HOUSE.test(a.rule) ||
  HOUSE.test(b.rule) ||
  (a.country !== null && a.country === b.country);

/** The state that each actor stands for. */
interface Sides {
  readonly country: ReadonlyMap<string, string | null>;
  /** `*the U.S. and Norwegian foreign ministers* spoke… A told B`: members of a group whom a name may stand for below. */
  readonly groups: ReadonlySet<string>;
}

/** How many participants two tellings share; a country in one stands for its people in the other (`met the heads of Poland and Slovenia`). */
function sharedBy(a: EventDraft, b: EventDraft, { country, groups }: Sides): number {
  const codes = (draft: EventDraft) =>
    new Set([...draft.participants.keys()].map((actor) => country.get(actor)));
  const theirs = codes(b);
  let shared = 0;
  for (const actor of a.participants.keys()) {
    const asCountry =
      (actor.startsWith('country') || groups.has(actor)) && theirs.has(country.get(actor) ?? undefined);
    if (b.participants.has(actor) || asCountry) shared++;
  }
  return shared;
}

const isTalk = (draft: EventDraft): boolean =>
  draft.evidence.every(
    (m) =>
      /^events\/(?:topic|tell)-verb$/u.test(m.rule) ||
      /^(?:talks?|conversations?|negotiations|discussions?|dialogue|consultations?)$/iu.test(m.text),
  );

/** `A and B discussed…`, `the talks` after `A called B`: what was said at the call, no meeting of its own. */
const isSameTalk = (event: EventDraft, draft: EventDraft): boolean =>
  draft.type === 'meeting' &&
  (event.type === 'call' || event.type === 'summit' || event.type === 'meeting') &&
  isTalk(draft) &&
  event.status === draft.status;

/** A meeting and a summit, or talk and the call by which it was held, may be one event told in two ways. */
const isKin = (event: EventDraft, draft: EventDraft): boolean =>
  event.type === draft.type ||
  isSameTalk(event, draft) ||
  // `A discussed grain with B` in the headline, `A called B` below.
  (draft.type === 'call' && event.type === 'meeting' && isTalk(event)) ||
  (isGathering(event) && isGathering(draft));

const isGathering = ({ type }: EventDraft): boolean => type === 'meeting' || type === 'summit';

/** Whether two tellings are of one event. */
function isSame(a: EventDraft, b: EventDraft, sides: Sides): boolean {
  if (!isKin(a, b) || a.background !== b.background) return false;
  if (a.status !== b.status && !(isReal(a) && isReal(b))) return false;
  if (!sameDate(a.date, b.date) || !samePlace(a.place, b.place)) return false;
  const shared = Math.max(sharedBy(a, b, sides), sharedBy(b, a, sides));
  // `The vice ministers of Norland, Oman and Chad held phone talks… A talked on the phone with B`: one by one of them.
  if (a.type === b.type && isByGroup(a, b, sides)) return true;
  const fewer = Math.min(a.participants.size, b.participants.size);
  if (fewer === 0) {
    // `*During the talks* in Kyiv, A and B discussed…`, `sat down for *three-way talks*`: told twice in one sentence.
    if (a.sentence === b.sentence && isGathering(a) && isGathering(b)) return true;
    if (a.type !== b.type) return false;
    // `Eleven documents *were signed*, among them a plan *inked by* A and B`
    if (a.type === 'signing' && a.sentence === b.sentence) return true;
    return a.participants.size + b.participants.size === 0 || (a.place !== null && b.place !== null);
  }
  // `is on a trip… before *leaving for* Oman`
  if (a.type === 'visit' && a.separate !== b.separate && (a.place === null || b.place === null)) return false;
  if (a.type === 'visit' || a.type === 'briefing') return shared >= 1;
  // `The three will meet… and he will have *bilateral* meetings with each`.
  if (a.separate !== b.separate && Math.max(a.participants.size, b.participants.size) > 2) return false;
  // `held a conversation with B… “Glad of the phone *call* with B”`
  const samePhone = b.type === 'call' && isTalk(a) && a.participants.size <= 2;
  return shared >= 2 || (shared === fewer && (a.type === b.type || samePhone));
}

/** Whether those of `a` are members of groups, and those of `b` can be they. */
function isByGroup(a: EventDraft, b: EventDraft, { country, groups }: Sides): boolean {
  if (a.participants.size < 2 || b.participants.size < 2) return false;
  for (const actor of a.participants.keys()) if (!groups.has(actor)) return false;
  const codes = new Set([...a.participants.keys()].map((actor) => country.get(actor)));
  const theirs = [...b.participants.keys()].map((actor) => country.get(actor) ?? null);
  return theirs.every((code) => code === null || codes.has(code)) && theirs.some((code) => code !== null);
}

/** The better known of two places: a city before its country, else the one told first. */
const closer = (a: EventDraft['place'], b: EventDraft['place']): EventDraft['place'] =>
  a === null || (a.rule === 'names/country' && b !== null && b.rule !== 'names/country') ? b : a;

/** Countries give way to the people who stand for them. */
export function peopleFirst(all: EventDraft['participants']): EventDraft['participants'] {
  const persons = [...all].filter(([actor]) => actor.startsWith('person'));
  return persons.length >= 2 ? new Map(persons) : all;
}

/** All of both; who is host or guest in either telling is so in both (`A meets B` over `A received B`). */
function withRoles(a: EventDraft['participants'], b: EventDraft['participants']): EventDraft['participants'] {
  const all = new Map(a);
  for (const [actor, role] of b)
    if (all.get(actor) === undefined || all.get(actor) === 'attendee') all.set(actor, role);
  return all;
}

/** Of a day and the days around it the days: `a meeting on Tuesday`, `hosted them on Oct. 2-3`. */
const wider = (a: ReadoutEvent['date'], b: ReadoutEvent['date']): ReadoutEvent['date'] =>
  a === null || (typeof a === 'string' && a.length === 10 && b !== null && typeof b !== 'string') ? b : a;

function join(a: EventDraft, b: EventDraft): EventDraft {
  return {
    ...a,
    type: b.type === 'call' || (b.type === 'summit' && a.type === 'meeting') ? b.type : a.type,
    date: wider(a.date, b.date),
    place: closer(a.place, b.place),
    participants: peopleFirst(withRoles(a.participants, b.participants)),
    evidence: a.evidence,
  };
}

/** Somebody without a name whom a group tells: `the U.S. and Norwegian *foreign ministers*`. */
export const isOfGroup = ({ name, mentions }: Actor): boolean =>
  name === null && GROUP.test(mentions[0]?.text ?? '');

const GROUP = /\b(?:chiefs|ministers|leaders|presidents|diplomats|heads|secretaries|counterparts|envoys)\b/iu;

/** Puts tellings of one event together, in the order in which they are told. `the meeting` joins the event told last. */
export function mergeTellings(
  scene: Scene,
  drafts: readonly EventDraft[],
  country: ReadonlyMap<string, string | null>,
): readonly EventDraft[] {
  const groups = new Set(scene.findings.cast.actors.filter(isOfGroup).map(({ id }) => id));
  const sides: Sides = { country, groups };
  const events: EventDraft[] = [];
  // The evidence of each event grows in its place: copied at each telling, ten thousand tellings of one event would cost a hundred million.
  const evidence: Mention[][] = [];
  const add = (draft: EventDraft): void => {
    const own = [...draft.evidence];
    evidence.push(own);
    events.push({ ...draft, evidence: own });
  };
  const offices = new Map(scene.findings.cast.actors.map((actor) => [actor.id, actor] as const));
  for (const told of [...drafts].sort((a, b) => a.at - b.at)) {
    const draft = withGuest(events, told);
    if (draft === null) continue;
    // `*the pair* held a call *with B*`: another one than those of the two.
    const at =
      draft.anaphoric && draft.pair !== null && draft.participants.size > 0
        ? -1
        : draft.anaphoric
          ? lastOfType(events, draft, groups)
          : events.findLastIndex((event) => isSame(event, draft, sides));
    const event = events[at];
    if (event !== undefined) {
      for (const mention of draft.evidence) evidence[at]?.push(mention);
      events[at] = join(event, draft);
    } else if (!draft.anaphoric) add(draft);
    else if (draft.pair !== null) {
      const participants = together(scene, events, draft, draft.pair, offices);
      if (participants !== null)
        add({ ...draft, participants: new Map([...participants, ...draft.participants]) });
    } else if (draft.date !== null || draft.place !== null || draft.joins) add(draft);
  }
  return events;
}

/** `The two met again in…`: those of the event told last who can be meant, else the people named together before. */
function together(
  scene: Scene,
  events: readonly EventDraft[],
  draft: EventDraft,
  pair: Pair,
  offices: ReadonlyMap<string, Actor>,
): EventDraft['participants'] | null {
  const last = events.findLast((event) => isPair(pair, [...event.participants.keys()], offices));
  const named =
    pair.count === 0 && pair.office === null ? null : pairNamedBefore(scene, pair, draft.at, offices);
  const found = last?.participants ?? named;
  return found === null ? null : new Map([...found.keys()].map((actor) => [actor, 'attendee'] as const));
}

/** `the meeting` after a summit, `the summit` after a meeting of three. */
const isMeantBy = (event: EventDraft, draft: EventDraft): boolean =>
  event.type === draft.type ||
  // `the talks` after a call, `the two talked by phone` after `held a conversation`
  (event.type === 'call' && isTalk(draft)) ||
  (draft.type === 'call' && event.type === 'meeting' && isTalk(event)) ||
  (isGathering(event) && isGathering(draft) && (draft.type === 'meeting' || event.participants.size > 2));

/** `The session was chaired by *C and D*` behind `A met B`: another one. */
function areOthers(event: EventDraft, draft: EventDraft, groups: ReadonlySet<string>): boolean {
  if (!draft.joins || draft.type !== 'meeting' || draft.participants.size < 2 || event.participants.size < 2)
    return false;
  for (const actor of draft.participants.keys()) if (event.participants.has(actor)) return false;
  return [...event.participants.keys()].some((actor) => actor.startsWith('person') && !groups.has(actor));
}

/** The event that `the meeting` means: the last one of its type that can stand at its date and place. */
const lastOfType = (events: readonly EventDraft[], draft: EventDraft, groups: ReadonlySet<string>): number =>
  events.findLastIndex(
    (event) =>
      isMeantBy(event, draft) &&
      (event.background === draft.background || (draft.date === null && draft.place === null)) &&
      sameDate(event.date, draft.date) &&
      samePlace(event.place, draft.place) &&
      !areOthers(event, draft, groups) &&
      // `a meeting between the two` was; what they plan is another.
      ((draft.status === 'held' && !(draft.pair !== null && event.status === 'planned')) ||
        event.status === draft.status),
  );
