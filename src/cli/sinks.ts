import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readout } from '../index.js';
import { renderCsv, renderJsonLd } from '../render/index.js';
import { EXTENSION, type Format, pick, renderAs, type Setting, safeJson } from './formats.js';
import type { InputError, Item } from './input.js';
import { type Io, write } from './io.js';

/** An article that was read. */
export interface Read {
  readonly item: Item;
  readonly text: string;
  readonly readout: Readout;
}

/** Takes results in order and writes them; `end` writes what closes them. */
export interface Sink {
  /** Whether an earlier run has written it: then it need not be read again. */
  readonly isDone: (item: Item) => Promise<boolean>;
  readonly read: (result: Read) => Promise<void>;
  readonly failed: (item: Item, error: InputError) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Several articles were given where only one page can be written. */
export class SeveralPagesError extends Error {
  override readonly name = 'SeveralPagesError';
}

const nothing = async (): Promise<void> => {};
const never = async (): Promise<boolean> => false;

/** One JSON value for one article; an array of records for several, so the first is held back until it is clear. */
function jsonSink(io: Io, one: (result: Read) => unknown, record: (result: Read) => unknown): Sink {
  let first: { readonly alone: string; readonly among: string } | null = null;
  let several = false;
  const add = async (alone: string, among: string): Promise<void> => {
    if (first === null) {
      first = { alone, among };
      return;
    }
    if (!several) await write(io.stdout, `[\n${first.among}`);
    several = true;
    await write(io.stdout, `,\n${among}`);
  };
  return {
    isDone: never,
    read: (result) => add(`${safeJson(one(result), 2)}\n`, safeJson(record(result))),
    failed: (item, error) => add('', safeJson({ id: item.id, error })),
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
    read: async ({ item, text, readout }) => {
      const rendered = renderAs(format, readout, text, '', setting);
      count += 1;
      if (count === 1) {
        held = { name: item.name, rendered };
        return;
      }
      if (held !== null) await write(io.stdout, title(held.name) + held.rendered);
      held = null;
      await write(io.stdout, `\n${title(item.name)}${rendered}`);
    },
    failed: nothing,
    end: async () => {
      if (held !== null) await write(io.stdout, held.rendered);
    },
  };
}

/** A page is one document: a second article has no place in it. */
function pageSink(io: Io, setting: Setting): Sink {
  let page: string | null = null;
  return {
    isDone: never,
    read: async ({ text, readout }) => {
      if (page !== null) throw new SeveralPagesError();
      page = renderAs('html', readout, text, '', setting);
    },
    failed: nothing,
    end: () => write(io.stdout, page ?? ''),
  };
}

function csvSink(io: Io, setting: Setting): Sink {
  let header = true;
  const fields = setting.fields?.map((field) => field.split('.')[0] ?? '');
  return {
    isDone: never,
    read: async ({ item, readout }) => {
      const id = String(item.id ?? item.name);
      await write(io.stdout, renderCsv(readout, { id, header, ...(fields === undefined ? {} : { fields }) }));
      header = false;
    },
    failed: nothing,
    end: nothing,
  };
}

/** One line for each article, failed ones included. */
function lineSink(io: Io, setting: Setting): Sink {
  return {
    isDone: never,
    read: ({ item, readout }) =>
      write(io.stdout, `${safeJson({ id: item.id, readout: pick(readout, setting.fields) })}\n`),
    failed: (item, error) => write(io.stdout, `${safeJson({ id: item.id, error })}\n`),
    end: nothing,
  };
}

/** The sink that writes a format to standard output. */
export function sinkOf(format: Format, io: Io, setting: Setting): Sink {
  switch (format) {
    case 'json':
      return jsonSink(
        io,
        ({ readout }) => pick(readout, setting.fields),
        ({ item, readout }) => ({ id: item.id, readout: pick(readout, setting.fields) }),
      );
    case 'jsonld':
      return jsonSink(
        io,
        ({ readout }) => renderJsonLd(readout),
        ({ item, readout }) =>
          renderJsonLd(readout, { base: encodeURIComponent(wellFormed(String(item.id ?? item.name))) }),
      );
    case 'text':
    case 'md':
      return documentSink(io, format, setting);
    case 'html':
      return pageSink(io, setting);
    case 'csv':
      return csvSink(io, setting);
    case 'ndjson':
      return lineSink(io, setting);
  }
}

/** Half a surrogate pair, which JSON may hold and an address may not, becomes U+FFFD. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** `news/a.txt#2` → `news-a-2.html`: a name in one folder that no article can lead out of. */
const fileName = (item: Item, format: Format): string => {
  const stem = String(item.id ?? item.name)
    .replace(/\.(?:txt|ndjson|jsonl)(?=#|$)/iu, '')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 120);
  return `${stem === '' ? 'article' : stem}${EXTENSION[format]}`;
};

/**
 * Gives each item a name that is its own, the same on every run over the same input: `a.html`, `a-2.html`. Names that differ
 * in their case only count as one, since some disks cannot tell them apart.
 */
function namesFor(format: Format): (item: Item) => string {
  const given = new WeakMap<Item, string>();
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
export function folderSink(folder: string, format: Format, setting: Setting, resume: boolean): Sink {
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
    read: async ({ item, text, readout }) => {
      await mkdir(folder, { recursive: true });
      const name = nameOf(item);
      const unfinished = join(folder, `.${name}.part`);
      try {
        await writeFile(unfinished, renderAs(format, readout, text, String(item.id ?? item.name), setting));
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
