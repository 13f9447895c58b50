import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ReadoutConfig, ReadoutOptions } from '../index.js';
import type { Source } from '../stream/index.js';
import { shardsOf } from './shards.js';
import type { LinesRead, Setting } from './task.js';

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

/** The program of a thread, which lies beside this file in the build. */
const PROGRAM = fileURLToPath(new URL('./pool-worker.js', import.meta.url));

/**
 * Starts threads for several sources, one after the other.
 * @throws RangeError where `jobs` is no whole number from 1 to 256
 */
export function createLinePool(options: LinePoolOptions = {}): LinePool {
  const { jobs = availableParallelism(), unnamed = 'number', ...rest } = options;
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new RangeError(`jobs must be a whole number from 1 to 256, not ${jobs}.`);
  }
  const setting: Setting = { ...rest, numbered: unnamed === 'number' };
  const pool = new Piscina({
    filename: PROGRAM,
    name: 'readShard',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: setting,
    recordTiming: false,
  });

  async function* read(
    source: Source<string | Uint8Array>,
    signal?: AbortSignal | undefined,
  ): AsyncGenerator<LinesRead> {
    const inFlight: Promise<LinesRead>[] = [];
    try {
      for await (const shard of shardsOf(source, SHARD, signal)) {
        const result: Promise<LinesRead> = pool.run(shard, {
          transferList: [shard.bytes.buffer],
          ...(signal === undefined ? {} : { signal }),
        });
        // A shard that fails is reported when its turn comes.
        result.catch(() => {});
        inFlight.push(result);
        if (inFlight.length >= 2 * jobs) yield (await inFlight.shift()) as LinesRead;
      }
      while (inFlight.length > 0) yield (await inFlight.shift()) as LinesRead;
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  }
  return Object.freeze({ read, close: () => pool.destroy() });
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
