import type { DetectedMention } from '../core/detector.js';
import type { Document } from '../core/document.js';
import type { NameValue } from '../detectors/names/index.js';
import type { Cast } from './types.js';

export type { Cast, PlaceMention } from './types.js';

/** Decides which mentions are one actor: surnames, spellings, roles, pronouns. */
export function linkActors(_document: Document, _names: readonly DetectedMention<NameValue>[]): Cast {
  return { actors: [], places: [], actorAt: () => null };
}
