/**
 * How the letters of the text must be written for an entry to match:
 * `any` (`air defence`, `AIR DEFENCE`), `capital` (the first letter is a capital: `May` the month, not `may`),
 * `exact` (letter for letter: `IT` the country code, not `it`).
 */
export type CaseRule = 'any' | 'capital' | 'exact';

/**
 * A class of lexicon entries, and the type of the values that its entries carry.
 * It is only a name: the type parameter makes `entryAt(document, i, MONTH)` give a `number`.
 */
export interface LexiconClass<V> {
  readonly name: string;
  /** Never set; carries the type of the values. */
  readonly value?: V;
}

/** Names a class of lexicon entries: `const MONTH = lexiconClass<number>('date/month')`. */
export const lexiconClass = <V>(name: string): LexiconClass<V> => ({ name });

/** One row of the compiled lexicon: a phrase of one or more words, its class and what it means. */
export interface LexiconEntry {
  /** One word or several, as they stand in a text. */
  readonly phrase: string;
  /** Which rules it is for: the name of a {@link LexiconClass}. */
  readonly class: string;
  /** What it means, in the shape that its class asks for. */
  readonly value: unknown;
  readonly match: CaseRule;
}

/** Makes entries of one class, so that the values are checked against its type. */
export function entriesOf<V>(
  cls: LexiconClass<V>,
  rows: Iterable<readonly [phrase: string, value: V] | readonly [phrase: string, value: V, match: CaseRule]>,
): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const row of rows)
    entries.push({ phrase: row[0], class: cls.name, value: row[1], match: row[2] ?? 'any' });
  return entries;
}
