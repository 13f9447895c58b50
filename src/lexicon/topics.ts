/**
 * The taxonomy: 72 topics of official meetings, each with the words of the news that speak for it.
 * A row adds a topic, a phrase in a row adds a cue; each is executed by the tests.
 * IPTC Media Topic codes: https://cv.iptc.org/newscodes/mediatopic/ (CC BY 4.0), chosen by their definitions.
 */
import type { TopicRow } from './topic-row.js';
import { conflictTopics } from './topics-conflict.js';
import { defenceTopics } from './topics-defence.js';
import { economyTopics } from './topics-economy.js';
import { infrastructureTopics } from './topics-infrastructure.js';
import { politicsTopics } from './topics-politics.js';
import { societyTopics } from './topics-society.js';

export type { TopicGroup, TopicRow } from './topic-row.js';

export const topics: readonly TopicRow[] = [
  ...defenceTopics,
  ...conflictTopics,
  ...politicsTopics,
  ...economyTopics,
  ...infrastructureTopics,
  ...societyTopics,
];
