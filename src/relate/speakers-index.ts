import { flatMap } from '../core/flat-map.js';
import { fold } from '../core/fold.js';
import type { Actor, ActorMention } from '../core/model.js';
import type { Span } from '../core/span.js';
import type { Findings } from './types.js';

/** A mention with its actor. */
export interface Named {
  readonly mention: ActorMention;
  readonly actor: Actor;
}

export type Gender = 'm' | 'f';

/** The actors' mentions by place, and what is known of the actors. */
export interface SpeakerIndex {
  /** Mentions that overlap a span, in order. */
  at(span: Pick<Span, 'start' | 'end'>): readonly Named[];
  /** Gender by actor id, where words tell it. It grows while speakers are resolved. */
  readonly genders: Map<string, Gender>;
  readonly byId: ReadonlyMap<string, Actor>;
  /** Named persons in order of first mention. */
  readonly persons: readonly Actor[];
  /** The persons of an office (`president`: also the `President of the Republic`), folded, in order of first mention. */
  readonly bearers: ReadonlyMap<string, readonly Actor[]>;
}

/** Builds the index; mentions of one article do not overlap much, so a look-up is a binary search and a few steps. */
export function indexSpeakers({ cast, names, document }: Findings): SpeakerIndex {
  const places = flatMap(cast.actors, (actor) => actor.mentions.map((mention) => ({ mention, actor }))).sort(
    (a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end,
  );
  const longest = places.reduce((most, { mention }) => Math.max(most, mention.end - mention.start), 0);
  const at: SpeakerIndex['at'] = ({ start, end }) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.mention.start ?? 0) >= start - longest) high = middle;
      else low = middle + 1;
    }
    const found: Named[] = [];
    for (let i = low; i < places.length; i++) {
      const place = places[i];
      if (place === undefined || place.mention.start >= end) break;
      if (place.mention.end > start) found.push(place);
    }
    return found;
  };
  const genders = new Map<string, Gender>();
  // `Oru, for her part, …`: the aside tells the gender of the name before it, better than an honorific does.
  for (const { mention, actor } of places) {
    if (mention.form !== 'name' || genders.has(actor.id)) continue;
    const aside = ASIDE.exec(document.text.slice(mention.end, mention.end + 24));
    if (aside !== null) genders.set(actor.id, aside[1] === 'his' ? 'm' : 'f');
  }
  for (const { value, start, end } of names) {
    if (value.kind !== 'person' || value.gender === null) continue;
    const id = cast.actorAt({ start, end });
    if (id !== null && !genders.has(id)) genders.set(id, value.gender);
  }
  return {
    at,
    genders,
    byId: new Map(cast.actors.map((actor) => [actor.id, actor])),
    persons: cast.actors.filter(({ kind, name }) => kind === 'person' && name !== null),
    bearers: bearersOf(cast.actors),
  };
}

/** How many bearers of one office are told apart. */
const BEARERS = 8;

function bearersOf(actors: readonly Actor[]): ReadonlyMap<string, readonly Actor[]> {
  const bearers = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (actor.kind !== 'person' || actor.title === null) continue;
    const title = fold(actor.title);
    const of = title.indexOf(' of ');
    for (const office of of < 0 ? [title] : [title, title.slice(0, of)]) {
      const list = bearers.get(office);
      if (list === undefined) bearers.set(office, [actor]);
      else if (list.length < BEARERS) list.push(actor);
    }
  }
  return bearers;
}

const ASIDE = /^,? (?:for|on|in) (his|her) (?:part|turn)\b/u;
