import { flatMap } from '../core/flat-map.js';
import type { Actor, EventStatus, EventType, Readout, ReadoutEvent } from '../core/model.js';
import { dayText, placeText } from './gist-words.js';

/** What the gist is made of. */
export type GistFacts = Pick<
  Readout,
  'participants' | 'mentioned' | 'events' | 'topics' | 'agenda' | 'outcomes'
>;

/** How many people, topics and characters of a document's name a sentence bears. */
const MOST_PEOPLE = 4;
const MOST_TOPICS = 5;
const LONGEST_NAME = 90;

/**
 * One sentence made from the readout's own facts, and from nothing else; empty where there is nothing to say:
 * `Ana Oru (President, UA) and Kari Solbakk (Prime Minister, NO) met in Vilnius on 2 June 2025; on the agenda: air defence, drones.`
 */
export function gistOf(facts: GistFacts): string {
  const event = mainEvent(facts.events);
  const parts = [event === null ? peopleOf(facts) : eventText(event, facts), ...matters(facts)].filter(
    (part) => part !== '',
  );
  const text = parts.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What came to pass goes before what is planned, and talks before speeches. */
const BY_STATUS: readonly EventStatus[] = ['held', 'ongoing', 'planned', 'cancelled', 'denied', 'proposed'];
const BY_TYPE: readonly EventType[] = ['meeting', 'call', 'summit', 'visit', 'signing', 'briefing'];

function mainEvent(events: readonly ReadoutEvent[]): ReadoutEvent | null {
  const told = events.filter((event) => !event.background);
  const rank = (event: ReadoutEvent): number =>
    (event.participants.length >= 2 ? 0 : 100) +
    BY_STATUS.indexOf(event.status) * 10 +
    BY_TYPE.indexOf(event.type);
  return told.reduce<ReadoutEvent | null>(
    (best, event) => (best === null || rank(event) < rank(best) ? event : best),
    null,
  );
}

function eventText(event: ReadoutEvent, { participants, mentioned }: GistFacts): string {
  const actors = new Map([...participants, ...mentioned].map((actor) => [actor.id, actor] as const));
  const labels = (host: boolean | null): readonly string[] =>
    flatMap(event.participants, ({ actor, role }) => {
      const known = actors.get(actor);
      const wanted = host === null || (role === 'host') === host;
      const label = known === undefined || !wanted ? '' : labelOf(known);
      return label === '' ? [] : [label];
    });
  const setting = `${placeText(event.place)}${dayText(event.date)}`;
  if (event.type === 'visit') return visitText(event, joined(labels(false)), joined(labels(true)));
  const who = joined(labels(null));
  return who === ''
    ? `${NOUN[event.type]} ${PASSIVE[event.status]}${setting}`
    : activeText(event, who, labels(null).length > 1, setting);
}

const NOUN: Readonly<Record<EventType, string>> = {
  meeting: 'a meeting',
  call: 'a call',
  visit: 'a visit',
  summit: 'a summit',
  briefing: 'a briefing',
  signing: 'a signing',
};
const PASSIVE: Readonly<Record<EventStatus, string>> = {
  held: 'took place',
  ongoing: 'is going on',
  planned: 'is planned',
  proposed: 'is proposed',
  cancelled: 'was cancelled',
  denied: 'is denied',
};
/** For each type: what they did, what they are doing, what they are to do. `%` stands for `is` or `are`. */
const ACTIVE: Readonly<Record<EventType, readonly [held: string, ongoing: string, planned: string]>> = {
  meeting: ['met', '% meeting', '% to meet'],
  call: ['held a call', '% holding a call', '% to hold a call'],
  visit: ['paid a visit', '% on a visit', '% to pay a visit'],
  summit: ['took part in a summit', '% taking part in a summit', '% to take part in a summit'],
  briefing: ['gave a briefing', '% giving a briefing', '% to give a briefing'],
  signing: ['took part in a signing', '% taking part in a signing', '% to take part in a signing'],
};

function activeText(event: ReadoutEvent, who: string, several: boolean, setting: string): string {
  const [held, ongoing, planned] = ACTIVE[event.type];
  const be = several ? 'are' : 'is';
  if (event.status === 'held') {
    const did = event.type === 'meeting' && !several ? 'held a meeting' : held;
    return `${who} ${did}${setting}`;
  }
  if (event.status === 'ongoing') return `${who} ${ongoing.replace('%', be)}${setting}`;
  if (event.status === 'planned') return `${who} ${planned.replace('%', be)}${setting}`;
  return `${NOUN[event.type]} of ${who}${setting} ${PASSIVE[event.status]}`;
}

function visitText(event: ReadoutEvent, guests: string, hosts: string): string {
  const host = hosts === '' ? '' : `, hosted by ${hosts}`;
  const day = dayText(event.date);
  const place = placeText(event.place);
  if (guests === '') return `a visit${place.replace(/^ in /u, ' to ')} ${PASSIVE[event.status]}${day}${host}`;
  // `visited Kyiv`, but `paid a visit at the palace`.
  const [held, ongoing, planned] = place.startsWith(' in ')
    ? [`visited${place.slice(3)}`, `% visiting${place.slice(3)}`, `% to visit${place.slice(3)}`]
    : ACTIVE.visit.map((words) => `${words}${place}`);
  const be = guests.includes(' and ') ? 'are' : 'is';
  const told = { held, ongoing: ongoing?.replace('%', be), planned: planned?.replace('%', be) };
  if (event.status === 'held' || event.status === 'ongoing' || event.status === 'planned')
    return `${guests} ${told[event.status]}${day}${host}`;
  return `a visit of ${guests}${place.replace(/^ in /u, ' to ')}${day} ${PASSIVE[event.status]}${host}`;
}

/** `Ana Oru (President, UA)`; an office holder without a name by the office alone. */
function labelOf({ name, title, country, kind }: Actor): string {
  if (name === null) return title === null ? '' : `the ${title}${country === null ? '' : ` (${country})`}`;
  const facts = kind === 'person' ? [title, country].filter((fact) => fact !== null) : [];
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}

/** `A`, `A and B`, `A, B and C`, `A, B, C, D and 3 others`. */
function joined(labels: readonly string[]): string {
  if (labels.length <= 1) return labels[0] ?? '';
  if (labels.length > MOST_PEOPLE + 1) {
    return `${labels.slice(0, MOST_PEOPLE).join(', ')} and ${labels.length - MOST_PEOPLE} others`;
  }
  return `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}

/** Without an event: the people whom the article names. */
function peopleOf({ mentioned, participants }: GistFacts): string {
  const people = [...participants, ...mentioned].filter(
    ({ kind, name }) => kind === 'person' && name !== null,
  );
  return people.length === 0 ? '' : `named: ${joined(people.map(labelOf))}`;
}

/** The topics (those of the agenda, if it gives any), and the document that was signed. */
function matters({ topics, agenda, outcomes }: GistFacts): readonly string[] {
  const listed = new Set(flatMap(agenda, (item) => item.topics));
  const onAgenda = topics.filter(({ id }) => listed.has(id));
  const names = (onAgenda.length > 0 ? onAgenda : topics)
    .slice(0, MOST_TOPICS)
    .map(({ label }) => inText(label));
  const signed = outcomes.find(
    ({ kind, status, document }) => kind === 'signed' && status === 'done' && document !== null,
  );
  const document = signed?.document?.text.replace(/\s+/gu, ' ') ?? '';
  return [
    names.length === 0 ? '' : `${onAgenda.length > 0 ? 'on the agenda' : 'topics'}: ${names.join(', ')}`,
    document === '' || document.length > LONGEST_NAME ? '' : `signed: ${document}`,
  ];
}

/** A label inside a sentence: `Air defence` → `air defence`, `NATO` and `EU integration` as they are. */
const inText = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
