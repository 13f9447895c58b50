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
  return new Set(present.flatMap((e) => e.participants.map((p) => p.actor)));
}

/** Assembles the readout from its pieces. */
export function summarize({ article, actors, dates, relations, issues }: Pieces): Readout {
  const present = participantIds(relations);
  const participants = actors.filter((actor) => present.has(actor.id));
  const mentioned = actors.filter(
    (actor) => !present.has(actor.id) && (actor.name !== null || actor.kind !== 'person'),
  );
  const countries = new Set(participants.flatMap((actor) => (actor.country === null ? [] : [actor.country])));
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
