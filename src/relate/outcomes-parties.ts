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
  return cast.actors
    .flatMap((actor) =>
      actor.mentions.map(({ start, end }) => ({ start, end, actor: actor.id, kind: actor.kind })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The ids of those named between two offsets, in order: people and bodies, or else countries. */
export function actorsBetween(places: readonly Place[], from: number, to: number): readonly string[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const here: Place[] = [];
  for (let i = low; i < places.length && (places[i]?.start ?? 0) < to; i++) {
    const place = places[i];
    if (place !== undefined && place.end <= to) here.push(place);
  }
  const acting = here.filter(({ kind }) => kind !== 'country');
  return [...new Set((acting.length > 0 ? acting : here).map(({ actor }) => actor))];
}

/** The speaker of the quotation that holds the offset, or `null`: what is promised in it, he or she promises. */
export function speakerAt({ quotations, cast }: Findings, offset: number): string | null {
  for (const { value } of quotations) {
    if (value.kind !== 'indirect' && value.content.start <= offset && offset < value.content.end)
      return value.speakerText === null ? null : cast.actorAt(value.speakerText);
  }
  return null;
}
