import type { Actor, Place } from '../core/model.js';
import type { Span } from '../core/span.js';

/** A mention of a place in the text, for events to stand at. */
export interface PlaceMention extends Place {}

/** All actors of the article, and the index that tells which actor a stretch of text names. */
export interface Cast {
  /** In order of first mention. Participants and mentioned alike: `relate` tells them apart. */
  readonly actors: readonly Actor[];
  readonly places: readonly PlaceMention[];
  /** The id of the actor with a mention that overlaps the span (the longest such mention), or `null`. */
  actorAt(span: Pick<Span, 'start' | 'end'>): string | null;
}
