import { oneLine } from '../render/plain.js';
import { functionsFor } from './configuration.js';
import { type InputError, type Item, itemsOf } from './input.js';
import { type Io, write } from './io.js';
import { progressOn, sizeOf } from './progress.js';
import type { Sink } from './sinks.js';
import type { CommandOptions } from './usage.js';

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** The line that closes the work, on standard error: `readout: 12 articles read, 1 failed`. */
export const sayHowMany = (read: number, failed: number, io: Io, before = 0): Promise<void> => {
  const more = `${failed > 0 ? `, ${failed} failed` : ''}${before > 0 ? `, ${before} read before` : ''}`;
  return write(io.stderr, `readout: ${count(read, 'article')} read${more}\n`);
};

/** Reads all articles and hands each, in order, to the sink; gives how many failed. */
export async function readAll(
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
  let before = 0;
  // A bar among the lines of a summary on the same terminal would be a mess.
  const alone = io.stderr.isTTY === true && (io.stdout.isTTY !== true || options.out !== undefined);
  const progress = progressOn(alone ? io.stderr : null, alone ? await sizeOf(paths) : null, () =>
    performance.now(),
  );
  const fail = async (to: Sink, item: Item, error: InputError): Promise<void> => {
    failed += 1;
    progress.clear();
    await write(io.stderr, `readout: ${oneLine(item.name)}: ${oneLine(error.message)}\n`);
    await to.failed(item, error);
  };
  /** Reads one article, and counts it. */
  const take = async (to: Sink, item: Item): Promise<void> => {
    if ('error' in item) return fail(to, item, item.error);
    if (await to.isDone(item)) {
      before += 1;
      return;
    }
    const result = safeReadout(item.text, { date: item.date ?? options.date });
    if (!result.success) return fail(to, item, { ...result.error.toJSON(), line: item.line });
    const { data } = result;
    const warning = options.strict ? data.issues.find(({ severity }) => severity === 'warning') : undefined;
    if (warning !== undefined) {
      const { code, message, span } = warning;
      const offset = span?.start ?? null;
      return fail(to, item, {
        code: 'strict/warning',
        message: `${code}: ${message}`,
        offset,
        line: item.line,
      });
    }
    read += 1;
    await to.read({ item, text: item.text, readout: data });
  };
  const items = itemsOf(paths, io.stdin, () => {
    ndjson ||= paths.length === 1;
  });
  try {
    for await (const item of items) {
      if (io.stdout.destroyed) break;
      sink ??= sinkFor(ndjson);
      await take(sink, item);
      if ('text' in item) progress.add(Buffer.byteLength(item.text));
    }
  } finally {
    progress.end();
  }
  await sink?.end();
  if (read + failed !== 1 || before > 0 || ndjson) await sayHowMany(read, failed, io, before);
  return failed;
}
