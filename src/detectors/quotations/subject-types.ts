import { isNameWord } from './phrase-words.js';
import type { Range, Reading } from './reading.js';
import { Role } from './vocabulary.js';

/** Who speaks by the words: `head` is the noun phrase, `whole` takes in an apposition (`the spokeswoman, Ana Oru`). */
export interface Subject {
  readonly head: Range;
  readonly whole: Range;
  /** The speaker stands after the verb: `said Oru`. */
  readonly inverted: boolean;
}

/** How the verb stands: with its own subject, sharing that of the verb before it (`and added`), in the passive, or as no cue at all. */
export type Voice = 'own' | 'shared' | 'passive' | 'none';

export interface CueSubject {
  readonly voice: Voice;
  readonly subject: Subject | null;
  /** First token of the clause that holds cue and subject. */
  readonly first: number;
}

/** The word is no cue here. */
export const NO_CUE: CueSubject = { voice: 'none', subject: null, first: 0 };

/** Whether the phrase's last word names somebody who can speak: a name, a pronoun, a speaker's noun. */
export const isSpeakerLike = (reading: Reading, at: number): boolean =>
  isNameWord(reading, at) || reading.roles[at] === Role.speaker || reading.roles[at] === Role.pronoun;
