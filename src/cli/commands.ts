import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import pc from 'picocolors';
import {
  createReadout,
  type ReadoutConfig,
  type ReadoutFunctions,
  ReadoutSchema,
  safeReadout,
} from '../index.js';
import type { TextStyle } from '../render/index.js';
import { oneLine } from '../render/plain.js';
import { explainReadout } from './explain.js';
import { FORMATS, type Format, type Setting, safeJson } from './formats.js';
import { type InputError, type Item, itemsOf } from './input.js';
import { columnsOf, type Io, wantsColour, write } from './io.js';
import { areLines, readOnThreads } from './jobs.js';
import { folderSink, SeveralPagesError, type Sink, sinkOf } from './sinks.js';

/** A JSON file of this package: it names itself, so that this holds in the sources and in the build. */
export const ownFile: (specifier: string) => unknown = createRequire(import.meta.url);

/** Wrong usage: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Options as the argument parser gives them. */
export interface CommandOptions {
  readonly format?: string;
  readonly fields?: readonly string[];
  readonly date?: string;
  readonly lexicon?: string;
  readonly out?: string;
  readonly strict?: boolean;
  readonly jobs?: number;
}

export function styleFor(io: Io): TextStyle {
  const { bold, cyan, dim } = pc.createColors(wantsColour(io.stdout, io.env));
  return { gist: bold, title: (text) => bold(cyan(text)), first: bold, faint: dim };
}

function settingOf(options: CommandOptions, io: Io): Setting {
  const known = Object.keys(ReadoutSchema.shape);
  const article = Object.keys(ReadoutSchema.shape.article.shape).map((name) => `article.${name}`);
  const unknown = options.fields?.find((field) => !known.includes(field) && !article.includes(field));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no field "${unknown}". Fields are ${known.join(', ')}; and ${article.join(', ')}.`,
    );
  }
  return { fields: options.fields, width: columnsOf(io.stdout, io.env), style: styleFor(io) };
}

async function functionsFor(
  options: CommandOptions,
): Promise<Pick<ReadoutFunctions, 'safeReadout'> & { readonly config?: ReadoutConfig }> {
  const path = options.lexicon;
  if (path === undefined) return { safeReadout };
  try {
    const lexicon: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (!Array.isArray(lexicon)) throw new UsageError('it must hold an array of entries');
    const config = { lexicon: lexicon as NonNullable<ReadoutConfig['lexicon']> };
    return { ...createReadout(config), config };
  } catch (error) {
    throw new UsageError(
      `The lexicon ${path} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

/** The format that was asked for, else lines for lines, text for a terminal, JSON for a pipe. */
function formatOf({ format }: CommandOptions, io: Io, ndjson: boolean): Format {
  if (format !== undefined) {
    if (isFormat(format)) return format;
    throw new UsageError(`There is no format "${format}". Formats are ${FORMATS.join(', ')}.`);
  }
  return ndjson ? 'ndjson' : io.stdout.isTTY === true ? 'text' : 'json';
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** Reads all articles and hands each, in order, to `read` or `failed`; gives how many failed. */
async function readAll(
  paths: readonly string[],
  options: CommandOptions,
  io: Io,
  sinkFor: (ndjson: boolean) => Sink,
): Promise<number> {
  const { safeReadout } = await functionsFor(options);
  let ndjson = paths.length > 0 && paths.every((path) => /\.(?:ndjson|jsonl)$/iu.test(path));
  let sink: Sink | null = null;
  let read = 0;
  let failed = 0;
  const fail = async (to: Sink, item: Item, error: InputError): Promise<void> => {
    failed += 1;
    await write(io.stderr, `readout: ${oneLine(item.name)}: ${oneLine(error.message)}\n`);
    await to.failed(item, error);
  };
  const items = itemsOf(paths, io.stdin, () => {
    ndjson ||= paths.length === 1;
  });
  for await (const item of items) {
    if (io.stdout.destroyed) break;
    sink ??= sinkFor(ndjson);
    if ('error' in item) {
      await fail(sink, item, item.error);
      continue;
    }
    const result = safeReadout(item.text, { date: item.date ?? options.date });
    if (!result.success) {
      await fail(sink, item, { ...result.error.toJSON(), line: item.line });
      continue;
    }
    const warning = options.strict
      ? result.data.issues.find(({ severity }) => severity === 'warning')
      : undefined;
    if (warning !== undefined) {
      await fail(sink, item, {
        code: 'strict/warning',
        message: `${warning.code}: ${warning.message}`,
        offset: warning.span?.start ?? null,
        line: item.line,
      });
      continue;
    }
    read += 1;
    await sink.read({ item, text: item.text, readout: result.data });
  }
  await sink?.end();
  if (read + failed !== 1 || ndjson) await sayHowMany(read, failed, io);
  return failed;
}

const sayHowMany = (read: number, failed: number, io: Io): Promise<void> =>
  write(io.stderr, `readout: ${count(read, 'article')} read${failed > 0 ? `, ${failed} failed` : ''}\n`);

/** `--jobs N`: lines in, lines out, the work on N threads; gives how many failed. */
async function readOnJobs(paths: readonly string[], options: CommandOptions, io: Io): Promise<number> {
  if (!areLines(paths) || options.out !== undefined || formatOf(options, io, true) !== 'ndjson') {
    throw new UsageError('--jobs is for NDJSON in (.ndjson, .jsonl or standard input) and NDJSON out.');
  }
  const { config } = await functionsFor(options);
  const { jobs, fields, strict, date } = options;
  const { read, failed } = await readOnThreads(paths, { jobs, fields, strict, date, config }, io);
  await sayHowMany(read, failed, io);
  return failed;
}

const inputs = (files: readonly string[], io: Io): readonly string[] => {
  if (files.length > 0) return files;
  if (io.stdin.isTTY) throw new UsageError('No input. Name a file or a folder, or - for standard input.');
  return ['-'];
};

/** `readout FILE…`: the exit code, 0 or 1. */
export async function readCommand(
  files: readonly string[],
  options: CommandOptions,
  io: Io,
): Promise<number> {
  const setting = settingOf(options, io);
  // The format is checked before anything is read; whether the input is NDJSON shows only then.
  formatOf(options, io, false);
  if (options.jobs !== undefined) return (await readOnJobs(inputs(files, io), options, io)) > 0 ? 1 : 0;
  try {
    const failed = await readAll(inputs(files, io), options, io, (ndjson) => {
      const format = formatOf(options, io, ndjson);
      return options.out === undefined
        ? sinkOf(format, io, setting)
        : folderSink(options.out, format, setting);
    });
    return failed > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof SeveralPagesError) {
      throw new UsageError(
        'The input holds several articles, and a page shows one. Write pages with --out DIR.',
      );
    }
    throw error;
  }
}

/** `readout explain FILE…`: the exit code, 0 or 1. */
export async function explainCommand(
  files: readonly string[],
  options: CommandOptions,
  io: Io,
): Promise<number> {
  const setting = settingOf(options, io);
  const failed = await readAll(inputs(files, io), options, io, () => ({
    read: ({ item, text, readout }) =>
      write(
        io.stdout,
        `${setting.style.gist(oneLine(item.name))}\n${explainReadout(readout, text, setting)}`,
      ),
    failed: async () => {},
    end: async () => {},
  }));
  return failed > 0 ? 1 : 0;
}

/** `readout schema`: JSON Schema of what comes out. */
export async function schemaCommand(io: Io): Promise<number> {
  await write(io.stdout, `${safeJson(ownFile('readout/schema.json'), 2)}\n`);
  return 0;
}
