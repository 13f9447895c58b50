import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { EXTENSIONS } from './input.js';
import type { Io, Output } from './io.js';

/** Says how far long work is; on a terminal only. */
export interface Progress {
  /** So many bytes more were taken in. */
  readonly bytes: (count: number) => void;
  /** So many articles more are done; shows it. */
  readonly articles: (count: number) => void;
  /** Takes the bar away, so that a line can be written; the next article brings it back. */
  readonly clear: () => void;
  readonly end: () => void;
}

const SILENT: Progress = { bytes: () => {}, articles: () => {}, clear: () => {}, end: () => {} };

/** Work shorter than this shows no bar, in milliseconds. */
const SHORT = 600;

/** All bytes of the files and folders; null where something (standard input, a pipe) does not say how long it is. */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  let size = 0;
  for (const path of paths) {
    if (path === '-') return null;
    const info = await stat(path).catch(() => null);
    if (info?.isFile()) size += info.size;
    else if (info?.isDirectory()) {
      const names = (await readdir(path).catch(() => [])).filter((name) => EXTENSIONS.test(name));
      for (const name of names) size += (await stat(join(path, name)).catch(() => null))?.size ?? 0;
    } else if (info !== null) return null;
  }
  return size;
}

/** Seconds as a person says them: `8s`, `2m05s`, `1h04m`. */
export function spanOf(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m${two(whole % 60)}s`;
  return `${Math.floor(whole / 3600)}h${two(Math.floor((whole % 3600) / 60))}m`;
}

/**
 * A bar with the share done, the rate and the time left: `████░░ 62% | 12400 articles | 3100/s | 2s left`.
 * Without a total (standard input) it is the count and the rate. `now` gives milliseconds.
 */
export function progressOn(stderr: Output | null, total: number | null, now: () => number): Progress {
  if (stderr?.isTTY !== true) return SILENT;
  const begun = now();
  let bar: SingleBar | null = null;
  let bytes = 0;
  let articles = 0;
  const words = '{articles} articles | {rate}/s';
  const payload = (time: number): object => {
    const seconds = Math.max(0.001, (time - begun) / 1000);
    // From all that was done: the time left would leap about with the last few articles.
    const left = bytes === 0 ? 0 : seconds * Math.max(0, (total ?? 0) / bytes - 1);
    return { articles, rate: Math.round(articles / seconds), left: spanOf(left) };
  };
  const start = (time: number): SingleBar => {
    const started = new SingleBar({
      format: total === null ? words : `{bar} {percentage}% | ${words} | {left} left`,
      // The bar writes to any stream that has the methods of a terminal.
      stream: stderr as NodeJS.WritableStream,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 24,
      fps: 8,
      gracefulExit: false,
      clearOnComplete: true,
      // Who interrupts the work keeps a terminal that breaks its lines: a bar that is too long is cut anyhow.
      linewrap: true,
    });
    started.start(Math.max(1, total ?? 1), bytes, payload(time));
    return started;
  };
  const clear = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    bytes: (count) => {
      bytes += count;
    },
    articles: (count) => {
      articles += count;
      const time = now();
      if (bar === null && time - begun > SHORT) bar = start(time);
      bar?.update(Math.min(bytes, total ?? 0), payload(time));
    },
    clear,
    end: clear,
  };
}

/** The progress of work on these inputs. A bar among the lines of a summary on the same terminal would be a mess: then there is none. */
export async function progressFor(io: Io, paths: readonly string[], files: boolean): Promise<Progress> {
  const alone = io.stderr.isTTY === true && (io.stdout.isTTY !== true || files);
  return alone ? progressOn(io.stderr, await sizeOf(paths), () => performance.now()) : SILENT;
}
