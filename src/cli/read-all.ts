import { oneLine } from '../render/plain.js';
import { type InputError, type Item, itemsOf, type Watch } from './input.js';
import { type Io, write } from './io.js';
import type { Place } from './piece.js';
import { progressFor } from './progress.js';
import type { Order, Reader } from './reader.js';
import type { Sink } from './sinks.js';
import type { Done } from './threads.js';

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** The line that closes the work, on standard error: `readout: 12 articles read, 1 failed`. */
export const sayHowMany = (read: number, failed: number, io: Io, before = 0): Promise<void> => {
  const more = `${failed > 0 ? `, ${failed} failed` : ''}${before > 0 ? `, ${before} read before` : ''}`;
  return write(io.stderr, `readout: ${count(read, 'article')} read${more}\n`);
};

/** Who reads, and where the results go. */
export interface Way {
  readonly sink: Sink;
  readonly reader: Reader;
  /** Threads that do the reader's work, after the same order. */
  readonly threads: { readonly jobs: number; readonly order: Order } | null;
}

/**
 * Reads all articles and hands each, in order, to the sink; gives how many failed. `wayFor` is asked when it is known whether
 * NDJSON comes in; `files` says that each article goes to a file of its own.
 */
export async function readAll(
  paths: readonly string[],
  io: Io,
  files: boolean,
  wayFor: (ndjson: boolean) => Promise<Way>,
): Promise<number> {
  let ndjson = paths.length > 0 && paths.every((path) => /\.(?:ndjson|jsonl)$/iu.test(path));
  let read = 0;
  let failed = 0;
  let before = 0;
  const progress = await progressFor(io, paths, files);
  const watch: Watch = {
    ndjson: () => {
      ndjson ||= paths.length === 1;
    },
    bytes: progress.bytes,
  };
  const all = itemsOf(paths, io.stdin, watch);
  async function take(first: Item): Promise<void> {
    const { sink, reader, threads } = await wayFor(ndjson);
    /** Whether an item is an article to read. Each is asked for, in order: files are called alike on every run. */
    const isWanted = async (item: Item): Promise<boolean> => !(await sink.isDone(item)) && 'text' in item;
    const place = (): Place => (files ? 'own' : read + failed === 0 ? 'first' : 'later');
    const fail = async (item: Item, error: InputError): Promise<void> => {
      failed += 1;
      progress.clear();
      await write(io.stderr, `readout: ${oneLine(item.name)}: ${oneLine(error.message)}\n`);
      await sink.failed(item, error);
    };
    async function* items(): AsyncGenerator<Item> {
      yield first;
      yield* all;
    }
    async function* oneByOne(): AsyncGenerator<Done> {
      for await (const item of items()) {
        yield {
          item,
          outcome: (await isWanted(item)) && 'text' in item ? reader(item, place()) : null,
        };
      }
    }
    // Loaded here: who reads one article need not wait for threads.
    const work =
      threads === null
        ? oneByOne()
        : (await import('./threads.js')).onThreads(items(), isWanted, place, threads.jobs, threads.order);
    for await (const { item, outcome } of work) {
      if (io.stdout.destroyed) break;
      if ('error' in item) await fail(item, item.error);
      else if (outcome === null) before += 1;
      else if ('error' in outcome) await fail(item, outcome.error);
      else {
        read += 1;
        await sink.read(item, outcome.piece);
      }
      progress.articles(1);
    }
    await sink.end();
  }
  try {
    const first = await all.next();
    if (!first.done) await take(first.value);
  } finally {
    progress.end();
  }
  if (read + failed !== 1 || before > 0 || ndjson) await sayHowMany(read, failed, io, before);
  return failed;
}
