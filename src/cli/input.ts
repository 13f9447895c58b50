import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { splitArticles } from '../index.js';
import { fromNdjson, type RecordError } from '../stream/index.js';
import type { Called } from './piece.js';

/** An article as it came in. */
export interface Article extends Called {
  readonly text: string;
  readonly date: string | null;
  readonly line: number | null;
}

/** An article, or what stood in its place. */
export type Item = Article | (Called & { readonly error: InputError });

/** What is told while items are read. */
export interface Watch {
  /** NDJSON comes in: told before its first record. */
  readonly ndjson: () => void;
  /** So many bytes more came in. */
  readonly bytes: (count: number) => void;
}

/** A fault of an item, with the codes of files beside those of records. */
export interface InputError {
  readonly code:
    | RecordError['code']
    | 'file/not-found'
    | 'file/not-readable'
    | 'file/no-articles'
    | 'strict/warning';
  readonly message: string;
  readonly offset: number | null;
  readonly line: number | null;
}

/** Files of a folder that are read. */
export const EXTENSIONS = /\.(?:txt|ndjson|jsonl)$/iu;
const LINES = /\.(?:ndjson|jsonl)$/iu;
/** What may stand before the first brace of NDJSON. */
const OBJECT = /^[\uFEFF\s]*\{/u;

/** Bytes as text. A byte order mark stays, so that offsets are those of the file. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The articles of one text: one, or several called `file.txt#1`, `file.txt#2`. */
function* articlesOf(text: string, name: string): Generator<Item> {
  const articles = splitArticles(text);
  if (articles.length <= 1) {
    yield { id: name, name, text, date: null, line: null };
    return;
  }
  for (const [at, article] of articles.entries()) {
    const id = `${name}#${at + 1}`;
    yield { id, name: id, text: article.text, date: null, line: null };
  }
}

/** The records of NDJSON, each called by its own id, else by its line. */
async function* recordsOf(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  name: string,
): AsyncGenerator<Item> {
  for await (const record of fromNdjson(chunks)) {
    if ('error' in record) {
      yield { id: record.id, name: `${name}:${record.error.line}`, error: record.error };
    } else {
      const { id = null, text, date = null, line } = record;
      yield { id, name: `${name}:${line}`, text, date, line };
    }
  }
}

/** The chunks as they are, each counted. */
export async function* counted<T extends Uint8Array | string>(
  chunks: AsyncIterable<T>,
  bytes: Watch['bytes'],
): AsyncGenerator<T> {
  for await (const chunk of chunks) {
    bytes(chunk.length);
    yield chunk;
  }
}

async function* fileItems(path: string, { bytes }: Watch): AsyncGenerator<Item> {
  // Lines are read as they come: such a file may be larger than the memory.
  if (LINES.test(path)) {
    yield* recordsOf(counted<Uint8Array>(createReadStream(path), bytes), path);
    return;
  }
  const file = await readFile(path);
  bytes(file.length);
  yield* articlesOf(decode(file), path);
}

/** Standard input, and whether it is NDJSON: it begins with an object, else it is the text of articles. */
export async function openStdin(
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<{ readonly ndjson: boolean; readonly chunks: AsyncIterable<Uint8Array | string> }> {
  const iterator = stdin[Symbol.asyncIterator]();
  const head: (Uint8Array | string)[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let done = false;
  while (!done && !/\S/u.test(text.replace(/^\uFEFF/u, ''))) {
    const next = await iterator.next();
    done = next.done === true;
    if (next.done) break;
    head.push(next.value);
    text += typeof next.value === 'string' ? next.value : decoder.decode(next.value, { stream: true });
  }
  async function* chunks(): AsyncGenerator<Uint8Array | string> {
    yield* head;
    for (
      let next = done ? null : await iterator.next();
      next !== null && !next.done;
      next = await iterator.next()
    )
      yield next.value;
  }
  return { ndjson: OBJECT.test(text), chunks: chunks() };
}

async function* stdinItems(stdin: AsyncIterable<Uint8Array | string>, watch: Watch): AsyncGenerator<Item> {
  const { ndjson, chunks } = await openStdin(stdin);
  if (ndjson) {
    watch.ndjson();
    yield* recordsOf(counted(chunks, watch.bytes), 'stdin');
    return;
  }
  const bytes: Uint8Array[] = [];
  for await (const chunk of chunks) bytes.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  yield* articlesOf(decode(Buffer.concat(bytes)), 'stdin');
}

const failure = (name: string, code: InputError['code'], message: string): Item => ({
  id: name,
  name,
  error: { code, message, offset: null, line: null },
});

/** What `items` gives; where the system refuses, a failure in the place of the rest, so that no other file is lost by it. */
async function* guarded(path: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    yield code === 'ENOENT'
      ? failure(path, 'file/not-found', `There is no file ${path}.`)
      : failure(path, 'file/not-readable', `${path} cannot be read (${code}).`);
  }
}

async function* pathItems(path: string, watch: Watch): AsyncGenerator<Item> {
  const info = await stat(path);
  if (!info.isDirectory()) {
    yield* fileItems(path, watch);
    return;
  }
  const names = (await readdir(path)).filter((name) => EXTENSIONS.test(name)).sort();
  if (names.length === 0) {
    yield failure(path, 'file/no-articles', `${path} holds no .txt, .ndjson or .jsonl file.`);
  }
  for (const name of names) yield* guarded(join(path, name), fileItems(join(path, name), watch));
}

const GLOB = /[*?[\]{}]/u;

/** Patterns (`news/*.txt`, `news/**`) as the files that they match, sorted; for shells that leave them as they are. */
export async function expandGlobs(paths: readonly string[]): Promise<readonly string[]> {
  const expanded = paths.map(async (path) => {
    // A file may be called so: `talks [1].txt`.
    if (!GLOB.test(path) || (await stat(path).catch(() => null)) !== null) return [path];
    const found = await glob(path.replaceAll('\\', '/'), { onlyFiles: true, expandDirectories: false });
    return found.length > 0 ? found.sort() : [path];
  });
  return (await Promise.all(expanded)).flat();
}

/** All articles of files, folders and standard input (`-`), in the order of the arguments. */
export async function* itemsOf(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>,
  watch: Watch,
): AsyncGenerator<Item> {
  for (const path of paths) {
    if (LINES.test(path)) watch.ndjson();
    if (path === '-') yield* stdinItems(stdin, watch);
    else yield* guarded(path, pathItems(path, watch));
  }
}
