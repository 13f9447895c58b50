import type { LexiconEntry } from '../core/lexicon-entry.js';
import type { AgendaItem, Money, Outcome, ReadoutEvent, Statement, Topic } from '../core/model.js';
import { eventVocabulary, relateEvents } from './events/index.js';
import { moneyRoleVocabulary, relateMoney } from './money-roles.js';
import { outcomeVocabulary, relateOutcomes } from './outcomes.js';
import { relateSpeakers } from './speakers.js';
import { relateAgenda, relateTopics } from './topics.js';
import type { Findings } from './types.js';

export type { Findings } from './types.js';

/** The lexicon entries that relating looks for. */
export const relateVocabulary: readonly LexiconEntry[] = [
  ...eventVocabulary,
  ...outcomeVocabulary,
  ...moneyRoleVocabulary,
];

/** What needs two kinds of mention: who met, who spoke, who paid. */
export interface Relations {
  readonly events: readonly ReadoutEvent[];
  readonly statements: readonly Statement[];
  readonly money: readonly Money[];
  readonly topics: readonly Topic[];
  readonly agenda: readonly AgendaItem[];
  readonly outcomes: readonly Outcome[];
}

/** Relates the findings of all detectors to one another. */
export function relate(findings: Findings): Relations {
  const money = relateMoney(findings);
  const statements = relateSpeakers(findings);
  return {
    events: relateEvents(findings, statements),
    statements,
    money,
    topics: relateTopics(findings),
    agenda: relateAgenda(findings),
    outcomes: relateOutcomes(findings, money),
  };
}
