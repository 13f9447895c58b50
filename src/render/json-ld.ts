import type { Actor, EventStatus, Money, Readout, ReadoutEvent, Statement } from '../core/model.js';
import { actorsOf, eventKind, nameOf } from './wording.js';

/** A node of a JSON-LD graph: properties of schema.org by name. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A JSON-LD document in the vocabulary of schema.org. */
export interface JsonLdDocument {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** Drops what the article does not say: schema.org has no null. */
const known = (node: Readonly<Record<string, unknown>> & { readonly '@type': string }): JsonLdNode =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as unknown as JsonLdNode;

/** How `renderJsonLd` is told what to write. */
export interface JsonLdOptions {
  /** What stands before `#` in every node's id, so that the graphs of several articles can be put together; default empty. */
  readonly base?: string;
}

type Ref = (id: string) => { readonly '@id': string };
const country = (code: string): JsonLdNode => ({ '@type': 'Country', identifier: code });

const ACTOR_TYPES: Readonly<Record<Actor['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  country: 'Country',
};

/** Whom an office holder stands for is not what passport he holds: an affiliation, no nationality. */
const sideOf = (actor: Actor): JsonLdNode | null => {
  if (actor.kind === 'person' && (actor.country !== null || actor.organization !== null)) {
    return known({
      '@type': 'Organization',
      name: actor.organization,
      areaServed: actor.country === null ? null : country(actor.country),
    });
  }
  return null;
};

const actorNode = (actor: Actor, ref: Ref): JsonLdNode =>
  known({
    ...ref(actor.id),
    '@type': ACTOR_TYPES[actor.kind],
    name: nameOf(actor),
    alternateName: actor.aliases,
    jobTitle: actor.kind === 'person' ? actor.title : null,
    affiliation: sideOf(actor),
    identifier: actor.kind === 'country' ? actor.country : null,
    areaServed: actor.kind === 'organization' && actor.country !== null ? country(actor.country) : null,
  });

/** schema.org knows scheduled, cancelled, postponed and moved; what was held stands as scheduled, with its date past. */
const EVENT_STATUS: Readonly<Record<EventStatus, string | null>> = {
  held: 'https://schema.org/EventScheduled',
  ongoing: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  proposed: null,
  cancelled: 'https://schema.org/EventCancelled',
  denied: null,
};

function eventNode(event: ReadoutEvent, ref: Ref): JsonLdNode {
  const days = event.date;
  const by = (role: string): readonly unknown[] =>
    event.participants.filter((one) => one.role === role).map(({ actor }) => ref(actor));
  return known({
    ...ref(event.id),
    '@type': 'Event',
    name: eventKind(event),
    description: event.evidence[0]?.text ?? null,
    additionalType: event.type,
    eventStatus: EVENT_STATUS[event.status],
    eventAttendanceMode:
      event.type === 'call'
        ? 'https://schema.org/OnlineEventAttendanceMode'
        : event.type === 'meeting' || event.type === 'visit'
          ? 'https://schema.org/OfflineEventAttendanceMode'
          : null,
    startDate: typeof days === 'string' ? days : (days?.start ?? null),
    endDate: typeof days === 'string' ? null : (days?.end ?? null),
    location:
      event.place === null
        ? null
        : known({ '@type': 'Place', name: event.place.text, address: event.place.country }),
    organizer: by('host'),
    attendee: [...by('host'), ...by('guest'), ...by('attendee')],
  });
}

const moneyNode = (money: Money, index: number, ref: Ref): JsonLdNode =>
  known({
    ...ref(`money-${index}`),
    '@type': 'MonetaryAmount',
    name: money.text,
    currency: money.currency,
    // A bound has no value of its own: `more than 5` is a minimum.
    value: money.min === null && money.max === null ? money.amount : null,
    minValue: money.min,
    maxValue: money.max,
    description: money.purpose?.text ?? null,
  });

const quotationNode = (statement: Statement, index: number, ref: Ref): JsonLdNode =>
  known({
    ...ref(`statement-${index}`),
    '@type': 'Quotation',
    text: statement.content.text,
    spokenByCharacter: statement.speaker === null ? null : ref(statement.speaker),
    creditText: statement.speaker === null ? (statement.speakerText?.text ?? null) : null,
  });

/** A readout as a schema.org graph: the article, `Person`, `Organization`, `Event`, `MonetaryAmount` and `Quotation`. */
export function renderJsonLd(readout: Readout, { base = '' }: JsonLdOptions = {}): JsonLdDocument {
  const ref: Ref = (id) => ({ '@id': `${base}#${id}` });
  const { article } = readout;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      known({
        ...ref('article'),
        '@type': 'NewsArticle',
        headline: article.headline?.text ?? null,
        abstract: readout.gist === '' ? null : readout.gist,
        datePublished: article.date,
        inLanguage: article.language === 'und' ? null : article.language,
        keywords: readout.topics.map(({ label }) => label),
        about: readout.events.filter(({ background }) => !background).map(({ id }) => ref(id)),
        mentions: [...actorsOf(readout).keys()].map(ref),
      }),
      ...[...actorsOf(readout).values()].map((actor) => actorNode(actor, ref)),
      ...readout.events.map((event) => eventNode(event, ref)),
      ...readout.money.map((money, i) => moneyNode(money, i, ref)),
      ...readout.statements.flatMap((statement, i) =>
        statement.kind === 'indirect' ? [] : [quotationNode(statement, i, ref)],
      ),
    ],
  };
}
