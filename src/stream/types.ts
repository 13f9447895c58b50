import type { Readout } from '../core/model.js';
import type { ReadoutErrorCode } from '../errors.js';

/** What a record is called by: any JSON value that the sender chose; it comes back as it was. */
export type RecordId = string | number | null;

/** One article to be read. */
export interface ArticleRecord {
  readonly id?: RecordId | undefined;
  readonly text: string;
  /** `YYYY-MM-DD`, where the text has no header. */
  readonly date?: string | null | undefined;
}

export type RecordErrorCode = ReadoutErrorCode | 'record/not-json' | 'record/no-text' | 'record/bad-id';

/** Why one record could not be read. The stream goes on. */
export interface RecordError {
  readonly code: RecordErrorCode;
  readonly message: string;
  /** UTF-16 offset into the article's text, where there is one. */
  readonly offset: number | null;
  /** Line of the NDJSON input, counted from 1; `null` for records that came from elsewhere. */
  readonly line: number | null;
}

/** A record that failed before it was read. */
export interface FailedRecord {
  readonly id: RecordId;
  readonly error: RecordError;
}

/** What comes out, one for each that went in, in their order. */
export type ReadoutRecord = { readonly id: RecordId; readonly readout: Readout } | FailedRecord;
