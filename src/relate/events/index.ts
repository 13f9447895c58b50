import { flatMap } from '../../core/flat-map.js';
import type { Actor, ReadoutEvent, Statement } from '../../core/model.js';
import type { Findings } from '../types.js';
import { addAttendants } from './attendance.js';
import { draftOf, type EventDraft, isReal, type Telling } from './draft.js';
import { withPartners } from './joint.js';
import { isOfGroup, mergeTellings } from './merge.js';
import { tellingsOfNouns } from './nouns.js';
import { tellingsOfReceptions } from './receptions.js';
import { setScene } from './scene.js';
import { tellingsOfStays } from './stays.js';
import { tellingsOfVerbs } from './verbs.js';
import { tellingsOfVisitors } from './visitors.js';

export { eventVocabulary } from './vocabulary.js';

/** The events of the article, with their participants: who met, called, visited, signed; where, when and whether it came to pass. */
export function relateEvents(findings: Findings, statements: readonly Statement[]): readonly ReadoutEvent[] {
  const scene = setScene(findings, statements);
  const tellings = [
    ...tellingsOfVerbs(scene),
    ...tellingsOfNouns(scene),
    ...tellingsOfVisitors(scene),
    ...tellingsOfStays(scene),
    ...tellingsOfReceptions(scene),
  ];
  const country = new Map(findings.cast.actors.map((actor) => [actor.id, actor.country] as const));
  const actors = new Map(findings.cast.actors.map((actor) => [actor.id, actor] as const));
  const drafts = flatMap(tellings, (telling) => apart(telling, country))
    .map((telling) => [telling, draftOf(scene, telling)] as const)
    .filter(([{ dated }, { date }]) => dated !== true || date !== null)
    .map(([, draft]) => draft)
    .sort((a, b) => a.at - b.at);
  const events = hostsOfVisits(
    placeByVisit(visitsByMeeting(withPartners(mergeTellings(scene, addAttendants(scene, drafts), country)))),
    country,
    actors,
  );
  return events
    .map((event) => withoutGroups(event, actors))
    .filter(isTold)
    .map((draft, i) => finish(draft, `event-${i + 1}`, country));
}

/** `*The defence chiefs of Norland and Oman* spoke… Minister A said`: who is named stands for the member of the group that is of his state. */
function withoutGroups(event: EventDraft, actors: ReadonlyMap<string, Actor>): EventDraft {
  const list = [...event.participants];
  const named = flatMap(list, ([id]) => {
    const actor = actors.get(id);
    return actor?.kind === 'person' && actor.name !== null ? [actor.country] : [];
  });
  const kept = list.filter(([id]) => {
    const actor = actors.get(id);
    if (actor === undefined || actor.name !== null || actor.country === null) return true;
    return !(isOfGroup(actor) && named.includes(actor.country));
  });
  return kept.length === list.length ? event : { ...event, participants: new Map(kept) };
}

/** A visit without a visitor, a briefing without a speaker, and nothing said of where: no event that a reader could use. */
const isTold = ({ type, participants, place }: EventDraft): boolean =>
  participants.size > 0 || (type !== 'visit' && (type !== 'briefing' || place !== null));

/** `He met Sweden FM A and Syria FM B`: people of different countries behind the verb are met one after another. */
function apart(telling: Telling, country: ReadonlyMap<string, string | null>): readonly Telling[] {
  if (telling.met === undefined || (telling.type !== 'meeting' && telling.type !== 'call')) return [telling];
  const { met } = telling;
  const codes = met.map((actor) => country.get(actor) ?? null);
  const apartByState = !codes.includes(null) && new Set(codes).size === met.length;
  if (met.length < 2 || !(apartByState || telling.separate === true)) return [telling];
  return met.map((actor) => ({
    ...telling,
    separate: true,
    participants: new Map(
      [...telling.participants].filter(([other]) => other === actor || !met.includes(other)),
    ),
  }));
}

/** `A visits B… A met B in Rome on Sunday`: a visit to somebody took place where and when they met. */
function visitsByMeeting(events: readonly EventDraft[]): readonly EventDraft[] {
  return events.map((event) => {
    if (event.type !== 'visit' || event.place !== null || event.participants.size < 2 || !isReal(event))
      return event;
    const people = [...event.participants.keys()];
    const met = events.find(
      (e) =>
        e.type === 'meeting' &&
        isReal(e) &&
        !e.background &&
        people.every((actor) => e.participants.has(actor)),
    );
    return met === undefined ? event : { ...event, place: met.place, date: event.date ?? met.date };
  });
}

/** A meeting without a place of its own took place where its guest's visit went. */
function placeByVisit(events: readonly EventDraft[]): readonly EventDraft[] {
  const visits = events.filter(
    (e) =>
      e.type === 'visit' &&
      e.place !== null &&
      !e.separate &&
      isReal(e) &&
      !e.background &&
      // `met Minister B and *toured* a plant in Port Ovan`: not where they met.
      !e.evidence.some(({ text }) => /^(?:tour(?:s|ed)?|inspect(?:s|ed)?)$/u.test(text)),
  );
  return events.map((event) => {
    if (event.type !== 'meeting' || event.place !== null || event.background || event.status !== 'held')
      return event;
    const visit = visits.find((v) =>
      [...v.participants.keys()].some((actor) => event.participants.has(actor)),
    );
    return visit?.place?.rule === 'names/place' ? { ...event, place: visit.place } : event;
  });
}

/** `President A met B, who is on a visit to Norland`: who stands for the state that is visited, and met the guest, is the host. */
function hostsOfVisits(
  events: readonly EventDraft[],
  country: ReadonlyMap<string, string | null>,
  actors: ReadonlyMap<string, Actor>,
): readonly EventDraft[] {
  /** By actor the first meeting that took place with him, as an index. */
  const metAt = new Map<string, number>();
  events.forEach((event, i) => {
    if (event.type !== 'meeting' || event.background || !isReal(event)) return;
    for (const actor of event.participants.keys()) if (!metAt.has(actor)) metAt.set(actor, i);
  });
  return events.map((event) => {
    const { type, place, participants, background } = event;
    const state = place?.country ?? null;
    if (type !== 'visit' || background || state === null || !isReal(event)) return event;
    let first = events.length;
    for (const actor of participants.keys()) first = Math.min(first, metAt.get(actor) ?? first);
    const hosts = [...(events[first]?.participants.keys() ?? [])].filter(
      (actor) =>
        actor.startsWith('person') &&
        !participants.has(actor) &&
        country.get(actor) === state &&
        // `met the Chairman of the Northern Railway`: no host of a state's guest.
        !FIRM.test(actors.get(actor)?.title ?? ''),
    );
    return hosts.length === 0
      ? event
      : { ...event, participants: new Map([...participants, ...hosts.map((id) => [id, 'host'] as const)]) };
  });
}

const FIRM =
  /^(?:chair(?:man|woman|person)|ceo|chief executive(?: officer)?|managing director|founder|co-founder)$/iu;

/** Three sides or more make a meeting a summit. */
function finish(draft: EventDraft, id: string, country: ReadonlyMap<string, string | null>): ReadoutEvent {
  const sides = new Set(
    [...draft.participants.keys()]
      .map((actor) => country.get(actor))
      .filter((code) => code !== null && code !== undefined),
  );
  const { status, date, place, background, evidence } = draft;
  // `received the credentials of three ambassadors`: a ceremony, no summit.
  const type = draft.type === 'meeting' && sides.size >= 3 && !draft.separate ? 'summit' : draft.type;
  const participants = [...draft.participants].map(([actor, role]) => ({ actor, role }));
  return { id, type, status, date, place, participants, background, evidence };
}
