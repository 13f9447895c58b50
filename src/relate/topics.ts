import type { AgendaItem, Topic } from '../core/model.js';
import type { Findings } from './types.js';

/** The topics of the article, best first: cues weighed by where they stand. */
export function relateTopics(_findings: Findings): readonly Topic[] {
  return [];
}

/** The agenda items with the topics they belong to and who raised them. */
export function relateAgenda(_findings: Findings): readonly AgendaItem[] {
  return [];
}
