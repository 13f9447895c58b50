import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { LinePoolOptions, LinesRead } from '../pool/index.js';
import { oneLine } from '../render/plain.js';
import { counted } from './input.js';
import { type Io, write } from './io.js';
import { progressFor } from './progress.js';

/** What went through the threads. */
export interface Tally {
  readonly read: number;
  readonly failed: number;
}

const LINES = /\.(?:ndjson|jsonl)$/iu;

/** Whether threads can take these inputs as they are: files of NDJSON, and standard input if that is NDJSON too. */
export const areLines = (paths: readonly string[], stdinToo: boolean): boolean =>
  paths.every((path) => (path === '-' ? stdinToo : LINES.test(path)));

/** Why a file cannot be opened, in the words of the other commands; `null` if it can. */
async function fault(path: string): Promise<string | null> {
  if (path === '-') return null;
  try {
    return (await stat(path)).isDirectory() ? `${path} is a folder.` : null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`;
  }
}

/** Reads NDJSON on several threads and writes NDJSON, in order: lines go to the threads as they are, and are read there. */
export async function readOnThreads(
  paths: readonly string[],
  options: LinePoolOptions,
  io: Io,
): Promise<Tally> {
  // Loaded here: who reads one article need not wait for a pool.
  const { createLinePool } = await import('../pool/index.js');
  const pool = createLinePool({ ...options, unnamed: 'null' });
  const progress = await progressFor(io, paths, false);
  let read = 0;
  let failed = 0;
  const take = async (name: string, result: LinesRead): Promise<void> => {
    read += result.read;
    failed += result.failures.length;
    if (result.failures.length > 0) progress.clear();
    for (const { error } of result.failures) {
      await write(io.stderr, `readout: ${oneLine(`${name}:${error.line}`)}: ${oneLine(error.message)}\n`);
    }
    await write(io.stdout, result.lines);
    progress.articles(result.read + result.failures.length);
  };
  try {
    for (const path of paths) {
      const wrong = await fault(path);
      if (wrong !== null) {
        failed += 1;
        progress.clear();
        await write(io.stderr, `readout: ${oneLine(path)}: ${oneLine(wrong)}\n`);
        continue;
      }
      const source = path === '-' ? io.stdin : createReadStream(path, { highWaterMark: 1 << 20 });
      const name = path === '-' ? 'stdin' : path;
      for await (const result of pool.read(counted<Uint8Array | string>(source, progress.bytes))) {
        if (io.stdout.destroyed) return { read, failed };
        await take(name, result);
      }
    }
    return { read, failed };
  } finally {
    progress.end();
    await pool.close();
  }
}
