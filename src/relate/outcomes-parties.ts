import { firstFrom } from '../core/first-from.js';
import { flatMap } from '../core/flat-map.js';
import type { Actor } from '../core/model.js';
import type { Findings } from './types.js';

/** One mention of an actor. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  readonly kind: Actor['kind'];
}

/** All actor mentions of the article by place. */
export function placesOfActors({ cast }: Findings): readonly Place[] {
  return flatMap(cast.actors, (actor) =>
    actor.mentions.map(({ start, end }) => ({ start, end, actor: actor.id, kind: actor.kind })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The ids of those named between two offsets, in order: people and bodies, or else countries. */
export function actorsBetween(places: readonly Place[], from: number, to: number): readonly string[] {
  const here: Place[] = [];
  for (let i = firstFrom(places, from); i < places.length && (places[i]?.start ?? 0) < to; i++) {
    const place = places[i];
    if (place !== undefined && place.end <= to) here.push(place);
  }
  const acting = here.filter(({ kind }) => kind !== 'country');
  return [...new Set((acting.length > 0 ? acting : here).map(({ actor }) => actor))];
}

/** So many quotations back one is looked for that still runs on. */
const QUOTATIONS_BACK = 20;

/** Where the reported speech begins that holds the offset, 0 where none does. */
export function reportedFrom({ quotations }: Findings, offset: number): number {
  const behind = firstFrom(quotations, offset + 1);
  let from = 0;
  for (const { value } of quotations.slice(Math.max(0, behind - QUOTATIONS_BACK), behind)) {
    const { start, end } = value.content;
    if (value.kind === 'indirect' && start <= offset && offset < end) from = Math.max(from, start);
  }
  return from;
}

/** The speaker of the quotation that holds the offset, or `null`: what is promised in it, he or she promises. */
export function speakerAt({ quotations, cast }: Findings, offset: number): string | null {
  const behind = firstFrom(quotations, offset + 1);
  for (const { value } of quotations.slice(Math.max(0, behind - QUOTATIONS_BACK), behind)) {
    if (value.kind !== 'indirect' && value.content.start <= offset && offset < value.content.end)
      return value.speakerText === null ? null : cast.actorAt(value.speakerText);
  }
  return null;
}
