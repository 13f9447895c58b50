import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import {
  type EventNounRow,
  type EventVerbRow,
  eventNouns,
  eventVerbs,
  lightVerbs,
  receptionNouns,
} from '../../lexicon/event-words.js';

export const EVENT_VERB = lexiconClass<EventVerbRow & { readonly form: string }>('events/verb');
export const EVENT_NOUN = lexiconClass<EventNounRow>('events/noun');
export const LIGHT_VERB = lexiconClass<true>('events/light-verb');

export const RECEPTION = lexiconClass<true>('events/reception');

/** The words that tell of events: compiled into the one vocabulary. */
export const eventVocabulary: readonly LexiconEntry[] = [
  ...entriesOf(
    EVENT_VERB,
    eventVerbs.flatMap((row) => row.forms.map((form) => [form, { form, ...row }] as const)),
  ),
  ...entriesOf(
    EVENT_NOUN,
    eventNouns.flatMap((row) => row.forms.map((form) => [form, row] as const)),
  ),
  ...entriesOf(
    LIGHT_VERB,
    lightVerbs.map((form) => [form, true] as const),
  ),
  ...entriesOf(
    RECEPTION,
    receptionNouns.map((form) => [form, true] as const),
  ),
];
