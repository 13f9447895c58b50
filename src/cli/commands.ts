import { createRequire } from 'node:module';
import pc from 'picocolors';
import type { TextStyle } from '../render/index.js';
import { oneLine } from '../render/plain.js';
import { functionsFor } from './configuration.js';
import { explainReadout } from './explain.js';
import { fieldFault } from './fields.js';
import { FORMATS, type Format, type Setting, safeJson } from './formats.js';
import { expandGlobs } from './input.js';
import { columnsOf, type Io, wantsColour, write } from './io.js';
import { areLines, readOnThreads } from './jobs.js';
import { readAll, sayHowMany } from './read-all.js';
import { folderSink, SeveralPagesError, sinkOf } from './sinks.js';
import { type CommandOptions, UsageError } from './usage.js';

/** A JSON file of this package: it names itself, so that this holds in the sources and in the build. */
export const ownFile: (specifier: string) => unknown = createRequire(import.meta.url);

export function styleFor(io: Io): TextStyle {
  const { bold, cyan, dim } = pc.createColors(wantsColour(io.stdout, io.env));
  return { gist: bold, title: (text) => bold(cyan(text)), first: bold, faint: dim };
}

function settingOf(options: CommandOptions, io: Io): Setting {
  const wrong = fieldFault(options.fields);
  if (wrong !== null) throw new UsageError(wrong);
  return { fields: options.fields, width: columnsOf(io.stdout, io.env), style: styleFor(io) };
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

const inputs = async (files: readonly string[], io: Io): Promise<readonly string[]> => {
  if (files.length > 0) return expandGlobs(files);
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
  if (options.resume && options.out === undefined) {
    throw new UsageError('--resume goes on with the files of a folder: name it with --out DIR.');
  }
  if (options.jobs !== undefined) return (await readOnJobs(await inputs(files, io), options, io)) > 0 ? 1 : 0;
  try {
    const failed = await readAll(await inputs(files, io), options, io, (ndjson) => {
      const format = formatOf(options, io, ndjson);
      return options.out === undefined
        ? sinkOf(format, io, setting)
        : folderSink(options.out, format, setting, options.resume === true);
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
  const failed = await readAll(await inputs(files, io), options, io, () => ({
    read: ({ item, text, readout }) =>
      write(
        io.stdout,
        `${setting.style.gist(oneLine(item.name))}\n${explainReadout(readout, text, setting)}`,
      ),
    failed: async () => {},
    isDone: async () => false,
    end: async () => {},
  }));
  return failed > 0 ? 1 : 0;
}

/** `readout schema`: JSON Schema of what comes out. */
export async function schemaCommand(io: Io): Promise<number> {
  await write(io.stdout, `${safeJson(ownFile('readout/schema.json'), 2)}\n`);
  return 0;
}
