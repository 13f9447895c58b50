import { readFile } from 'node:fs/promises';
import { wrongField } from '../config.js';
import { createReadout, type ReadoutConfig, type ReadoutFunctions, safeReadout } from '../index.js';
import { type CommandOptions, UsageError } from './usage.js';

type Row = Readonly<Record<string, unknown>>;

/** What a row lacks, by the first field of it that is wrong. */
const NEEDS: Readonly<Record<string, string>> = {
  phrase: 'needs the strings "phrase" and "class"',
  class: 'needs the strings "phrase" and "class"',
  match: 'needs a "match" of any, capital or exact',
  id: 'needs the strings "id" and "label"',
  label: 'needs the strings "id" and "label"',
  group: 'has a "group" that is no string',
  strong: 'needs "strong", a list of phrases',
};

/** The rows of a JSON file, on top of `defaults`. Throws an error that names the row. */
async function rowsOf(path: string, list: 'lexicon' | 'topics', defaults: Row = {}): Promise<readonly Row[]> {
  const rows: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Array.isArray(rows)) throw new Error('it must hold a JSON array of rows');
  return rows.map((row: unknown, at) => {
    if (typeof row !== 'object' || row === null) throw new Error(`row ${at + 1} is no object`);
    const whole: Row = { ...defaults, ...row };
    const wrong = wrongField(list, whole);
    if (wrong !== null)
      throw new Error(`row ${at + 1} ${NEEDS[wrong] ?? `has a "${wrong}" that is no list of phrases`}`);
    return whole;
  });
}

async function asUsage<T>(what: string, path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The ${what} ${path} cannot be used: ${why}`);
  }
}

/** What reads articles; `config` where the built-in one was added to. */
export interface Functions extends Pick<ReadoutFunctions, 'safeReadout'> {
  readonly config?: ReadoutConfig | undefined;
}

/** The library's functions with the lexicon and the topics that the user names; `config` where he names any. */
export async function functionsFor({ lexicon, topics }: CommandOptions): Promise<Functions> {
  if (lexicon === undefined && topics === undefined) return { safeReadout };
  const entries =
    lexicon === undefined ? [] : await asUsage('lexicon', lexicon, () => rowsOf(lexicon, 'lexicon'));
  const rows =
    topics === undefined
      ? []
      : await asUsage('taxonomy', topics, () => rowsOf(topics, 'topics', { group: 'own', iptc: null }));
  const config: ReadoutConfig = {
    lexicon: entries as unknown as NonNullable<ReadoutConfig['lexicon']>,
    topics: rows as unknown as NonNullable<ReadoutConfig['topics']>,
  };
  const named = [lexicon, topics].filter((path) => path !== undefined).join(' and ');
  return { ...(await asUsage('configuration', named, async () => createReadout(config))), config };
}
