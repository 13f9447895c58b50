import { createRequire } from 'node:module';
import { oneLine } from '../render/plain.js';
import { type Functions, functionsFor } from './configuration.js';
import { explainReadout } from './explain.js';
import { fieldFault } from './fields.js';
import { FORMATS, type Format, safeJson } from './formats.js';
import { expandGlobs, openStdin } from './input.js';
import { columnsOf, type Io, wantsColour, write } from './io.js';
import { areLines, readOnThreads } from './jobs.js';
import { readAll, sayHowMany } from './read-all.js';
import { type Order, readerFor, readerOf, settingOf } from './reader.js';
import { folderSink, SeveralPagesError, type Sink, sinkOf } from './sinks.js';
import { type CommandOptions, UsageError } from './usage.js';

/** A JSON file of this package: it names itself, so that this holds in the sources and in the build. */
export const ownFile: (specifier: string) => unknown = createRequire(import.meta.url);

/** What is asked for, all of it checked; the format comes when it is known what comes in. */
async function orderOf(options: CommandOptions, io: Io): Promise<Omit<Order, 'format'> & Functions> {
  const wrong = fieldFault(options.fields);
  if (wrong !== null) throw new UsageError(wrong);
  const { fields, strict = false, date } = options;
  const { safeReadout, config } = await functionsFor(options);
  return {
    fields,
    width: columnsOf(io.stdout, io.env),
    colours: options.out === undefined && wantsColour(io.stdout, io.env),
    strict,
    date,
    config,
    safeReadout,
  };
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
  const { jobs, out, resume = false } = options;
  const { safeReadout, ...order } = await orderOf(options, io);
  // The format is checked before anything is read; whether the input is NDJSON shows only then.
  formatOf(options, io, false);
  if (resume && out === undefined) {
    throw new UsageError('--resume goes on with the files of a folder: name it with --out DIR.');
  }
  const paths = await inputs(files, io);
  const stdin = jobs !== undefined && paths.includes('-') ? await openStdin(io.stdin) : null;
  const world: Io = stdin === null ? io : { ...io, stdin: stdin.chunks };
  // The short way: lines go to the threads as they are.
  if (jobs !== undefined && out === undefined && formatOf(options, io, true) === 'ndjson') {
    if (areLines(paths, stdin?.ndjson === true)) {
      const { fields, strict, date, config } = order;
      const { read, failed } = await readOnThreads(paths, { jobs, fields, strict, date, config }, world);
      await sayHowMany(read, failed, io);
      return failed > 0 ? 1 : 0;
    }
  }
  try {
    const failed = await readAll(paths, world, out !== undefined, async (ndjson) => {
      const whole: Order = { ...order, format: formatOf(options, io, ndjson) };
      return {
        sink:
          out === undefined
            ? sinkOf(whole.format, io, settingOf(whole))
            : folderSink(out, whole.format, resume),
        reader: readerFor(whole, safeReadout),
        threads: jobs === undefined ? null : { jobs, order: whole },
      };
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
  const { safeReadout, ...order } = await orderOf(options, io);
  const setting = settingOf({ ...order, format: 'text' });
  const reader = readerOf(order, safeReadout, ({ item, text, readout }) => {
    const title = setting.style.gist(oneLine(item.name));
    return { alone: `${title}\n${explainReadout(readout, text, setting)}`, among: '' };
  });
  const sink: Sink = {
    isDone: async () => false,
    read: (_, { alone }) => write(io.stdout, alone),
    failed: async () => {},
    end: async () => {},
  };
  const failed = await readAll(await inputs(files, io), io, false, async () => ({
    sink,
    reader,
    threads: null,
  }));
  return failed > 0 ? 1 : 0;
}

/** `readout schema`: JSON Schema of what comes out. */
export async function schemaCommand(io: Io): Promise<number> {
  await write(io.stdout, `${safeJson(ownFile('readout/schema.json'), 2)}\n`);
  return 0;
}
