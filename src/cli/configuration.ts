import { readFile } from 'node:fs/promises';
import { createReadout, type ReadoutConfig, type ReadoutFunctions, safeReadout } from '../index.js';
import { type CommandOptions, UsageError } from './usage.js';

type Row = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** What is wrong with a row of a lexicon; null if nothing is. */
const entryFault = ({ phrase, class: ofClass }: Row): string | null =>
  isText(phrase) && isText(ofClass) ? null : 'needs the strings "phrase" and "class"';

/** What is wrong with a row of a taxonomy; null if nothing is. */
function topicFault(row: Row): string | null {
  if (!isText(row.id) || !isText(row.label)) return 'needs the strings "id" and "label"';
  if (!areTexts(row.strong)) return 'needs "strong", a list of phrases';
  const wrong = ['medium', 'weak', 'context', 'not'].find(
    (name) => row[name] !== undefined && !areTexts(row[name]),
  );
  return wrong === undefined ? null : `has a "${wrong}" that is no list of phrases`;
}

/** The rows of a JSON file. Throws an error that names the file and the row. */
async function rowsOf(path: string, fault: (row: Row) => string | null): Promise<readonly Row[]> {
  const rows: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Array.isArray(rows)) throw new Error('it must hold a JSON array of rows');
  for (const [at, row] of rows.entries()) {
    const wrong = typeof row !== 'object' || row === null ? 'is no object' : fault(row as Row);
    if (wrong !== null) throw new Error(`row ${at + 1} ${wrong}`);
  }
  return rows as readonly Row[];
}

async function asUsage<T>(what: string, path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The ${what} ${path} cannot be used: ${why}`);
  }
}

/** The library's functions with the lexicon and the topics that the user names; `config` where he names any. */
export async function functionsFor({
  lexicon,
  topics,
}: CommandOptions): Promise<Pick<ReadoutFunctions, 'safeReadout'> & { readonly config?: ReadoutConfig }> {
  if (lexicon === undefined && topics === undefined) return { safeReadout };
  const entries =
    lexicon === undefined ? [] : await asUsage('lexicon', lexicon, () => rowsOf(lexicon, entryFault));
  const rows =
    topics === undefined ? [] : await asUsage('taxonomy', topics, () => rowsOf(topics, topicFault));
  const config: ReadoutConfig = {
    lexicon: entries as unknown as NonNullable<ReadoutConfig['lexicon']>,
    topics: rows.map((row) => ({ group: 'own', iptc: null, ...row })) as unknown as NonNullable<
      ReadoutConfig['topics']
    >,
  };
  const named = [lexicon, topics].filter((path) => path !== undefined).join(' and ');
  return { ...(await asUsage('configuration', named, async () => createReadout(config))), config };
}
