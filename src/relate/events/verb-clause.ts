import type { EventVerbRow } from '../../lexicon/event-words.js';
import type { Telling } from './draft.js';
import type { Scene, Standing } from './scene.js';

/** A verb of an event as one of its forms. */
export type VerbRow = EventVerbRow & { readonly form: string };

/** The verb with the lists of mentions that are its subject and object. */
export interface Clause {
  readonly scene: Scene;
  readonly row: VerbRow;
  readonly at: number;
  readonly end: number;
  /** First token of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly subject: readonly Standing[];
  readonly object: readonly Standing[];
  /** The object is the head of the team that stands behind the verb. */
  readonly headed: boolean;
  /** The subject is an office whose holder the text does not tell. */
  readonly office: boolean;
}
/** A telling before its participants are known. */
export type Told = Omit<Telling, 'participants'>;
