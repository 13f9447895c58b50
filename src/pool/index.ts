import { availableParallelism } from 'node:os';
import type { ReadoutConfig, ReadoutOptions } from '../index.js';
import type { Source } from '../stream/index.js';
import { type Shard, shardsOf } from './shards.js';
import type { LinesRead, Setting } from './task.js';
import { createThreads, inOrder } from './threads.js';

export type { Failure, LinesRead } from './task.js';

/** What all threads of a pool are told. `date` serves for records that bring none of their own. */
export interface LinePoolOptions extends ReadoutOptions {
  /** Threads, from 1 to 256; default: one for each core. */
  readonly jobs?: number | undefined;
  /** As `createReadout` takes it; it is sent to the threads, so it must be plain data. */
  readonly config?: ReadoutConfig | undefined;
  /** Only these fields of each readout: `money`, `article.date`. */
  readonly fields?: readonly string[] | undefined;
  /** An article with a warning fails, with the code `strict/warning`. */
  readonly strict?: boolean | undefined;
  /** What to call a record without an id: by its `number`, counted from 0 (default), or `null`. */
  readonly unnamed?: 'number' | 'null' | undefined;
}

export interface ReadLinesOptions extends LinePoolOptions {
  /** Ends all threads: the loop over `readLines` then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Threads that wait for lines. */
export interface LinePool {
  /** As {@link readLines}, on the threads of this pool. One source at a time: two share the threads, each with its own bound. */
  read(source: Source<string | Uint8Array>, signal?: AbortSignal | undefined): AsyncGenerator<LinesRead>;
  /** Ends the threads. A pool that is not closed keeps the process alive. */
  close(): Promise<void>;
}

/** Bytes of a shard: some ninety articles of 2.8 kB, a few hundredths of a second for a thread. */
const SHARD = 256 * 1024;

/**
 * Starts threads for several sources, one after the other.
 * @throws RangeError where `jobs` is no whole number from 1 to 256
 */
export function createLinePool(options: LinePoolOptions = {}): LinePool {
  const { jobs = availableParallelism(), unnamed = 'number', ...rest } = options;
  const setting: Setting = { ...rest, numbered: unnamed === 'number' };
  const threads = createThreads<Shard, LinesRead>('pool-worker.js', 'readShard', jobs, setting);

  async function* read(
    source: Source<string | Uint8Array>,
    signal?: AbortSignal | undefined,
  ): AsyncGenerator<LinesRead> {
    try {
      const shards = shardsOf(source, SHARD, signal);
      yield* inOrder(shards, (shard) => threads.run(shard, [shard.bytes.buffer], signal), 2 * jobs);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  }
  return Object.freeze({ read, close: threads.close });
}

/**
 * Reads NDJSON on several threads of Node: `{"id": 7, "text": " date 2025-06-02 …"}` a line. Lines go to the threads as text and come back
 * as text, in their order: one `{id, readout}` or `{id, error}` for each. At most two shards of 256 kB a thread are in flight, the next
 * is read when results were taken; a line longer than that is in memory as a whole.
 *
 *     for await (const { lines } of readLines(process.stdin, { jobs: 4 })) process.stdout.write(lines);
 *
 * @throws RangeError where `jobs` is no whole number from 1 to 256
 */
export async function* readLines(
  source: Source<string | Uint8Array>,
  { signal, ...options }: ReadLinesOptions = {},
): AsyncGenerator<LinesRead> {
  signal?.throwIfAborted();
  const pool = createLinePool(options);
  try {
    yield* pool.read(source, signal);
  } finally {
    await pool.close();
  }
}
