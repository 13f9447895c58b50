import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSION, type Format, type Setting, safeJson } from './formats.js';
import type { InputError } from './input.js';
import { type Io, write } from './io.js';
import type { Called, Piece } from './piece.js';

/** Takes results in order and writes them; `end` writes what closes them. */
export interface Sink {
  /** Whether an earlier run has written it: then it need not be read again. */
  readonly isDone: (item: Called) => Promise<boolean>;
  readonly read: (item: Called, piece: Piece) => Promise<void>;
  readonly failed: (item: Called, error: InputError) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Several articles were given where only one page can be written. */
export class SeveralPagesError extends Error {
  override readonly name = 'SeveralPagesError';
}

const nothing = async (): Promise<void> => {};
const never = async (): Promise<boolean> => false;

/** One JSON value for one article; an array of records for several, so the first is held back until it is clear. */
function jsonSink(io: Io): Sink {
  let first: Piece | null = null;
  let several = false;
  const add = async (piece: Piece): Promise<void> => {
    if (first === null) {
      first = piece;
      return;
    }
    if (!several) await write(io.stdout, `[\n${first.among}`);
    several = true;
    await write(io.stdout, `,\n${piece.among}`);
  };
  return {
    isDone: never,
    read: (_, piece) => add(piece),
    failed: (item, error) => add({ alone: '', among: safeJson({ id: item.id, error }) }),
    end: async () => {
      if (several) await write(io.stdout, '\n]\n');
      else if (first !== null) await write(io.stdout, first.alone);
    },
  };
}

/** One article after another, with a line between them that says which comes next. */
function documentSink(io: Io, format: 'text' | 'md', setting: Setting): Sink {
  let held: { readonly name: string; readonly rendered: string } | null = null;
  let count = 0;
  const title = (name: string): string =>
    format === 'md'
      ? `# ${name.replace(/[^\w./#:-]/gu, ' ')}\n\n`
      : `${setting.style.faint(`── ${name}`)}\n\n`;
  return {
    isDone: never,
    read: async ({ name }, { alone: rendered }) => {
      count += 1;
      if (count === 1) {
        held = { name, rendered };
        return;
      }
      if (held !== null) await write(io.stdout, title(held.name) + held.rendered);
      held = null;
      await write(io.stdout, `\n${title(name)}${rendered}`);
    },
    failed: nothing,
    end: async () => {
      if (held !== null) await write(io.stdout, held.rendered);
    },
  };
}

/** A page is one document: a second article has no place in it. */
function pageSink(io: Io): Sink {
  let page: string | null = null;
  return {
    isDone: never,
    read: async (_, { alone }) => {
      if (page !== null) throw new SeveralPagesError();
      page = alone;
    },
    failed: nothing,
    end: () => write(io.stdout, page ?? ''),
  };
}

/** Rows under one header. */
function csvSink(io: Io): Sink {
  let header = true;
  return {
    isDone: never,
    read: async (_, { alone, among }) => {
      await write(io.stdout, header ? alone : among);
      header = false;
    },
    failed: nothing,
    end: nothing,
  };
}

/** One line for each article, failed ones included. */
function lineSink(io: Io): Sink {
  return {
    isDone: never,
    read: (_, { among }) => write(io.stdout, among),
    failed: (item, error) => write(io.stdout, `${safeJson({ id: item.id, error })}\n`),
    end: nothing,
  };
}

/** The sink that writes a format to standard output. */
export function sinkOf(format: Format, io: Io, setting: Setting): Sink {
  switch (format) {
    case 'json':
    case 'jsonld':
      return jsonSink(io);
    case 'text':
    case 'md':
      return documentSink(io, format, setting);
    case 'html':
      return pageSink(io);
    case 'csv':
      return csvSink(io);
    case 'ndjson':
      return lineSink(io);
  }
}

/** At most 120 letters, and 200 bytes: a name of a file may have 255, with its ending and its number. */
function shortened(stem: string): string {
  const letters = [...stem].slice(0, 120);
  while (Buffer.byteLength(letters.join('')) > 200) letters.pop();
  return letters.join('');
}

/** `news/a.txt#2` → `news-a-2.html`: a name in one folder that no article can lead out of. */
const fileName = (item: Called, format: Format): string => {
  const stem = String(item.id ?? item.name)
    .replace(/\.(?:txt|ndjson|jsonl)(?=#|$)/iu, '')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '')
    .join('-');
  return `${stem === '' ? 'article' : shortened(stem)}${EXTENSION[format]}`;
};

/**
 * Gives each item a name that is its own, the same on every run over the same input: `a.html`, `a-2.html`. Names that differ
 * in their case only count as one, since some disks cannot tell them apart.
 */
function namesFor(format: Format): (item: Called) => string {
  const given = new WeakMap<Called, string>();
  const taken = new Set<string>();
  // Where the search for a free number goes on: a million records with one id are no reason to count from 2 each time.
  const next = new Map<string, number>();
  return (item) => {
    const known = given.get(item);
    if (known !== undefined) return known;
    const first = fileName(item, format);
    let name = first;
    for (let number = next.get(first) ?? 2; taken.has(name.toLowerCase()); number++) {
      name = first.replace(EXTENSION[format], `-${number}${EXTENSION[format]}`);
      next.set(first, number + 1);
    }
    taken.add(name.toLowerCase());
    given.set(item, name);
    return name;
  };
}

/**
 * Writes each article to a file of its own. A file gets its name when it is whole, so whatever stands there under its name after
 * the process was killed can be used; with `resume`, those that stand there are not made again.
 */
export function folderSink(folder: string, format: Format, resume: boolean): Sink {
  const nameOf = namesFor(format);
  const exists = (path: string): Promise<boolean> =>
    access(path).then(
      () => true,
      () => false,
    );
  return {
    // The name is given even where nothing asks for it: the next run must count alike.
    isDone: async (item) => {
      const path = join(folder, nameOf(item));
      return resume && (await exists(path));
    },
    read: async (item, { alone }) => {
      await mkdir(folder, { recursive: true });
      const name = nameOf(item);
      const unfinished = join(folder, `.${name}.part`);
      try {
        await writeFile(unfinished, alone);
        await rename(unfinished, join(folder, name));
      } catch (error) {
        // A full disk: half a file only takes the room that is left.
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    failed: async (item) => {
      nameOf(item);
    },
    end: nothing,
  };
}
