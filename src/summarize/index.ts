import { flatMap } from '../core/flat-map.js';
import type { Actor, Article, DateMention, Issue, Readout } from '../core/model.js';
import type { Relations } from '../relate/index.js';
import { gistOf } from './gist.js';

/** Everything that a readout is assembled from. */
export interface Pieces {
  readonly article: Article;
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  readonly relations: Relations;
  readonly issues: readonly Issue[];
}

/** Actors who took part in an event that was held, is going on or is planned, and is not background. */
function participantIds({ events }: Relations): ReadonlySet<string> {
  const present = events.filter(
    (e) => !e.background && (e.status === 'held' || e.status === 'ongoing' || e.status === 'planned'),
  );
  return new Set(flatMap(present, (e) => e.participants.map((p) => p.actor)));
}

/** Everybody that an event, a sum, a statement, an outcome or an agenda item refers to. */
function referredIds({ events, money, statements, outcomes, agenda }: Relations): ReadonlySet<string | null> {
  return new Set([
    ...flatMap(events, (event) => event.participants.map(({ actor }) => actor)),
    ...flatMap(money, ({ payer, payee }) => [payer, payee]),
    ...flatMap(statements, ({ speaker, addressee }) => [speaker, addressee]),
    ...flatMap(outcomes, ({ parties }) => parties),
    ...agenda.map(({ raisedBy }) => raisedBy),
  ]);
}

/** Assembles the readout from its pieces. */
export function summarize({ article, actors, dates, relations, issues }: Pieces): Readout {
  const present = participantIds(relations);
  const participants = actors.filter((actor) => present.has(actor.id));
  const referred = referredIds(relations);
  // An office without a name (`the Latvian leader`) is told of only where something else of the readout points to it.
  const mentioned = actors.filter(
    ({ id, name, kind }) => !present.has(id) && (name !== null || kind !== 'person' || referred.has(id)),
  );
  const countries = new Set(
    flatMap(participants, (actor) => (actor.country === null ? [] : [actor.country])),
  );
  const { events, money, topics, agenda, statements, outcomes } = relations;
  return {
    schema: 'readout/1',
    gist: gistOf({ participants, mentioned, events, topics, agenda, outcomes }),
    article,
    participants,
    mentioned,
    countries: [...countries].sort(),
    events,
    dates,
    money,
    topics,
    agenda,
    statements,
    outcomes,
    issues,
  };
}
