import { type ReadoutFunctions, type ReadoutOptions, safeReadout } from '../readout.js';
import { fromNdjson } from './ndjson.js';
import { chunksOf, type Source } from './source.js';
import type { ArticleRecord, FailedRecord, ReadoutRecord } from './types.js';

export { fromNdjson, type LineRecord, parseRecord, toNdjson } from './ndjson.js';
export type { Source, WebStream } from './source.js';
export type {
  ArticleRecord,
  FailedRecord,
  ReadoutRecord,
  RecordError,
  RecordErrorCode,
  RecordId,
} from './types.js';

/** How `readouts` reads. `date` serves for records that bring none of their own. */
export interface ReadoutsOptions extends ReadoutOptions {
  /** Stops between two articles, and ends a wait for the source: the loop over `readouts` then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Functions of `createReadout`; default: the built-in configuration. */
  readonly functions?: Pick<ReadoutFunctions, 'safeReadout'> | undefined;
}

/** The records of a source: of its bytes as NDJSON, else as they come. */
async function* recordsOf(
  source: ReadoutsSource,
  signal: AbortSignal | undefined,
): AsyncGenerator<string | ArticleRecord | FailedRecord> {
  const items = chunksOf<string | ArticleRecord | FailedRecord | Uint8Array>(source, signal);
  const first = await items.next();
  if (first.done) return;
  async function* all(): AsyncGenerator<unknown> {
    try {
      yield first.value;
      yield* items;
    } finally {
      await items.return(undefined);
    }
  }
  // The type says that a source holds bytes only, or none.
  if (first.value instanceof Uint8Array) yield* fromNdjson(all() as AsyncGenerator<Uint8Array>);
  else yield* all() as AsyncGenerator<string | ArticleRecord | FailedRecord>;
}

/** Texts or records; or bytes, which are NDJSON (`process.stdin`, the body of a response). */
export type ReadoutsSource = Source<string | ArticleRecord | FailedRecord> | Source<Uint8Array>;

/**
 * Reads many articles, one after the other and in order: one result for each, failed ones included.
 * The next article is asked for when the result before it was taken, so memory holds one article at a time.
 * A record without an id is called by its number, counted from 0.
 *
 *     for await (const record of readouts(process.stdin)) …
 *     for await (const record of readouts(['a text', { id: 7, text: 'another', date: '2025-06-02' }])) …
 */
export async function* readouts(
  source: ReadoutsSource,
  { signal, functions, ...options }: ReadoutsOptions = {},
): AsyncGenerator<ReadoutRecord> {
  const read = functions?.safeReadout ?? safeReadout;
  let number = 0;
  for await (const item of recordsOf(source, signal)) {
    signal?.throwIfAborted();
    const record: ArticleRecord | FailedRecord = typeof item === 'string' ? { text: item } : item;
    const id = record.id ?? number;
    number += 1;
    if ('error' in record) {
      yield record;
      continue;
    }
    const result = read(record.text, { ...options, date: record.date ?? options.date });
    if (result.success) yield { id, readout: result.data };
    else {
      const line = 'line' in record && typeof record.line === 'number' ? record.line : null;
      yield { id, error: { ...result.error.toJSON(), line } };
    }
  }
}
