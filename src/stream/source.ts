/** What this package needs of a web `ReadableStream`: not every browser lets one loop over it. */
export interface WebStream<T> {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: T | undefined }>;
    cancel(): Promise<unknown>;
    releaseLock(): void;
  };
}

/** Where items come from: an array or generator, an async iterable (a Node stream is one), or a web stream. */
export type Source<T> = Iterable<T> | AsyncIterable<T> | WebStream<T>;

/** The items of a source, asked for one at a time; a source left early is closed. */
export async function* chunksOf<T>(source: Source<T>): AsyncGenerator<T> {
  if (Symbol.asyncIterator in source || Symbol.iterator in source) {
    yield* source;
    return;
  }
  const reader = source.getReader();
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      finished = done;
      if (done) return;
      yield value as T;
    }
  } finally {
    if (!finished) await reader.cancel();
    reader.releaseLock();
  }
}
