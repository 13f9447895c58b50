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

/** What a promise gives, unless the signal comes first: then its reason is thrown. */
async function unlessAborted<T>(wait: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([wait, aborted]);
  } finally {
    // One listener for each wait, taken off again: a promise raced a million times would keep a million reactions.
    signal.removeEventListener('abort', stop);
  }
}

/** A web stream as an iterator that gives its reader back when it is left. */
function iteratorOf<T>(stream: WebStream<T>): AsyncIterator<T, undefined> {
  const reader = stream.getReader();
  return {
    next: async () => {
      let more = false;
      try {
        const { done, value } = await reader.read();
        more = !done;
        return more ? { done: false, value: value as T } : { done: true, value: undefined };
      } finally {
        if (!more) reader.releaseLock();
      }
    },
    return: async () => {
      await reader.cancel();
      reader.releaseLock();
      return { done: true, value: undefined };
    },
  };
}

/** Closes a source without waiting for it, and whatever it says to that. */
const leave = (items: Iterator<unknown> | AsyncIterator<unknown>): void => {
  (async () => items.return?.())().catch(() => {});
};

/**
 * The items of a source, asked for one at a time; a source left early is closed.
 * A signal ends the wait for the next item too, so a source that never speaks again does not hold the loop.
 */
export async function* chunksOf<T>(source: Source<T>, signal?: AbortSignal | undefined): AsyncGenerator<T> {
  const items: Iterator<T> | AsyncIterator<T> =
    Symbol.asyncIterator in source
      ? source[Symbol.asyncIterator]()
      : Symbol.iterator in source
        ? source[Symbol.iterator]()
        : iteratorOf(source);
  let finished = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = items.next();
      const { done, value } =
        signal !== undefined && next instanceof Promise ? await unlessAborted(next, signal) : await next;
      finished = done === true;
      if (done) return;
      yield value;
    }
  } catch (error) {
    // A source that failed is closed already; one that hangs would not answer: it is told, and not waited for.
    if (!finished && signal?.aborted) leave(items);
    finished = true;
    throw error;
  } finally {
    if (!finished) await items.return?.();
  }
}
