import type { ReadoutConfig, ReadoutOptions } from '../index.js';
import type { FailedRecord } from '../stream/index.js';

/** What every thread is told once, when it starts; it must survive structured cloning, so it holds no functions. */
export interface Setting extends ReadoutOptions {
  readonly config?: ReadoutConfig | undefined;
  /** Only these fields of each readout: `money`, `article.date`. */
  readonly fields?: readonly string[] | undefined;
  /** An article with a warning fails, with the code `strict/warning`. */
  readonly strict?: boolean | undefined;
  /** A record without an id is called by its number, counted from 0; else its id stays `null`. */
  readonly numbered: boolean;
}

/** A record that failed, as the command line tells of it. */
export interface Failure extends Omit<FailedRecord, 'error'> {
  readonly error: Omit<FailedRecord['error'], 'code'> & {
    readonly code: FailedRecord['error']['code'] | 'strict/warning';
  };
}

/** The results of one shard. */
export interface LinesRead {
  /** NDJSON in UTF-8, one line for each line that went in, in their order: `{id, readout}` or `{id, error}`. */
  readonly lines: Uint8Array;
  /** How many articles were read. */
  readonly read: number;
  /** Those that were not; their lines stand in `lines` too. */
  readonly failures: readonly Failure[];
}
