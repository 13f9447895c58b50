import { chunksOf, type Source } from '../stream/source.js';

/** Whole lines of NDJSON, in UTF-8. */
export interface Shard {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of its first line, counted from 1. */
  readonly line: number;
}

const LINE_FEED = 10;

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

/** Pieces as bytes. A pair of surrogates that two strings share is put together again. */
async function* bytesOf(
  source: Source<string | Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for await (const chunk of chunksOf(source, signal)) {
    if (typeof chunk !== 'string') {
      yield chunk;
      continue;
    }
    const text = held + chunk;
    const last = text.charCodeAt(text.length - 1);
    const cut = last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
    held = text.slice(cut);
    yield encoder.encode(text.slice(0, cut));
  }
  if (held !== '') yield encoder.encode(held);
}

/**
 * Cuts NDJSON into shards of `size` bytes or a little more: no line is cut, and one longer than `size` is a shard of its own length.
 * Every shard has a buffer of its own, so that it can be handed over to a thread.
 */
export async function* shardsOf(
  source: Source<string | Uint8Array>,
  size: number,
  signal?: AbortSignal | undefined,
): AsyncGenerator<Shard> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  const shard = (): Shard => {
    const bytes = joined(parts, length);
    const first = line;
    line += linesIn(bytes);
    parts = [];
    length = 0;
    return { bytes, line: first };
  };
  for await (const chunk of bytesOf(source, signal)) {
    let from = 0;
    for (;;) {
      // The first line feed at which the shard is full.
      const feed = chunk.indexOf(LINE_FEED, from + Math.max(0, size - length - 1));
      if (feed < 0) break;
      add(chunk.subarray(from, feed + 1));
      from = feed + 1;
      yield shard();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield shard();
}
