/** What a stream of a process offers, as far as the command line needs it. */
export interface Output {
  write(text: string | Uint8Array): boolean;
  once(event: 'drain' | 'close', listener: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly destroyed?: boolean | undefined;
}

/** The world of the command line: its streams and its environment. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Writes, and waits while the reader is slower than we are; a reader that has gone (`| head`) is no fault. */
export async function write(to: Output, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || to.destroyed || to.write(text) || to.destroyed) return;
  await new Promise<void>((resolve) => {
    to.once('drain', resolve);
    to.once('close', resolve);
  });
}

/** Whether colours are wanted: `NO_COLOR` forbids, `FORCE_COLOR` demands, else only on a terminal that is not dumb. */
export function wantsColour(to: Output, env: Io['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return to.isTTY === true && env.TERM !== 'dumb';
}

/** Columns to lay out for: those of the terminal, at most 110, since longer lines are hard to read. */
export function columnsOf(to: Output, env: Io['env']): number {
  const columns = to.columns ?? Number(env.COLUMNS);
  return Number.isFinite(columns) && columns > 0 ? Math.min(110, columns) : 80;
}
