import { stat } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import type { Output } from './io.js';

/** Says how far long work is; on a terminal only. */
export interface Progress {
  /** One article more, of so many bytes. */
  add(bytes: number): void;
  /** Takes the bar away, so that a line can be written; the next article brings it back. */
  clear(): void;
  end(): void;
}

const SILENT: Progress = { add: () => {}, clear: () => {}, end: () => {} };

/** Work shorter than this shows no bar, in milliseconds. */
const SHORT = 600;

/** All bytes of the files; null where something (standard input, a pipe) does not say how long it is. */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  let size = 0;
  for (const path of paths) {
    if (path === '-') return null;
    const info = await stat(path).catch(() => null);
    if (info?.isFile()) size += info.size;
    else if (info !== null) return null;
  }
  return size;
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
  const payload = (): object => ({
    articles,
    rate: Math.round(articles / Math.max(0.001, (now() - begun) / 1000)),
  });
  const start = (): SingleBar => {
    const started = new SingleBar({
      format: total === null ? words : `{bar} {percentage}% | ${words} | {eta_formatted} left`,
      // The bar writes to any stream that has the methods of a terminal.
      stream: stderr as NodeJS.WritableStream,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 24,
      fps: 8,
      etaBuffer: 200,
      gracefulExit: false,
      clearOnComplete: true,
    });
    started.start(Math.max(1, total ?? 1), bytes, payload());
    return started;
  };
  const clear = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    add: (more) => {
      bytes += more;
      articles += 1;
      if (bar === null && now() - begun > SHORT) bar = start();
      bar?.update(Math.min(bytes, total ?? 0), payload());
    },
    clear,
    end: clear,
  };
}
