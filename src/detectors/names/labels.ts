import { float32At, int32At } from '../../core/columns.js';
import type { Document } from '../../core/document.js';
import type { LexiconClass } from '../../core/lexicon-entry.js';
import { NameLabel, type NameTags } from './tagger/index.js';
import * as v from './vocabulary.js';

/** What the lexicons say of a token, as bits: one look at the matches, then every rule reads an integer. */
export const Label = {
  title: 1,
  honorific: 2,
  country: 4,
  adjective: 8,
  place: 16,
  organisation: 32,
  organisationWord: 64,
  given: 128,
  surname: 256,
  family: 512,
  common: 1024,
  ambiguous: 2048,
  calendar: 4096,
  particle: 8192,
  suffix: 16384,
  metonym: 32768,
  modifier: 65536,
  portfolio: 131072,
  /** The trained tagger takes the word for a part of a person's name, with some certainty. */
  named: 262144,
  /** …for the first word of one. */
  namedFirst: 524288,
} as const;

const BITS: readonly (readonly [LexiconClass<unknown>, number])[] = [
  [v.TITLE, Label.title],
  [v.HONORIFIC, Label.honorific],
  [v.COUNTRY, Label.country],
  [v.ADJECTIVE, Label.adjective],
  [v.DEMONYM, Label.adjective],
  [v.CAPITAL, Label.place],
  [v.PLACE, Label.place],
  [v.ORGANISATION, Label.organisation],
  [v.ORGANISATION_WORD, Label.organisationWord],
  [v.GIVEN, Label.given],
  [v.SURNAME, Label.surname],
  [v.FAMILY, Label.family],
  [v.COMMON, Label.common],
  [v.AMBIGUOUS, Label.ambiguous],
  [v.CALENDAR, Label.calendar],
  [v.PARTICLE, Label.particle],
  [v.SUFFIX, Label.suffix],
  [v.METONYM, Label.metonym],
  [v.MODIFIER, Label.modifier],
  [v.PORTFOLIO, Label.portfolio],
];

/** How sure (log-odds) the tagger must be for its labels to count here. */
const SURE = 1;

/** The labels of every token. */
export function labelTokens(document: Document, tags: NameTags): Int32Array {
  const labels = new Int32Array(document.tokens.count);
  const { first, end } = document.matches;
  for (const [cls, bit] of BITS) {
    const id = document.vocabulary.classes.get(cls.name);
    if (id === undefined) continue;
    for (const m of document.postings[id] ?? []) {
      for (let at = int32At(first, m); at < int32At(end, m); at++) labels[at] = int32At(labels, at) | bit;
    }
  }
  for (let at = 0; at < labels.length; at++) {
    const label = tags.labels[at];
    if (label === NameLabel.outside || float32At(tags.scores, at) < SURE) continue;
    labels[at] =
      int32At(labels, at) | (label === NameLabel.begin ? Label.named | Label.namedFirst : Label.named);
  }
  return labels;
}
