import { foldUnit } from '../../../core/fold.js';
import { HASH_SEED, hashStep } from '../../../core/hash.js';
import { lazily } from '../../../core/lazily.js';
import { isCapital } from '../../../document/characters.js';
import { countries } from '../../../lexicon/countries.js';
import { familyFirstSurnames, givenNames, surnames } from '../../../lexicon/given-names.js';
import { titles } from '../../../lexicon/titles.js';

/** What the lexicons know of a single word, as bits: the model has a weight for each set of them. */
export const WordFlag = {
  given: 1,
  surname: 2,
  /** A word of an office: `minister`, `foreign`, `council`. */
  title: 4,
  country: 8,
  demonym: 16,
  capital: 32,
  /** A surname that stands before the given name: `Xi`, `Kim`. */
  familyFirst: 64,
} as const;

export interface FlagTable {
  readonly keys: Int32Array;
  readonly flags: Uint8Array;
  readonly mask: number;
}

/** Room for all words of the lexicons, a power of two; the table stays less than half full. */
const SIZE = 2 ** 16;

/** Sets `flag` for each word of `words` that has `shortest` units or more and, if asked, a capital: parted by spaces and hyphens, in one pass. */
function addWords(
  { keys, flags, mask }: FlagTable,
  words: string,
  flag: number,
  shortest: number,
  capital = false,
): void {
  let hash = HASH_SEED;
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    const unit = i < words.length ? words.charCodeAt(i) : SPACE;
    // Nearly every unit: letters of ASCII need no look at the table of folds.
    const small = unit | 32;
    if (small >= 97 && small <= 122 && unit < 128) {
      hash = hashStep(hash, small);
      continue;
    }
    if (unit > SPACE && unit !== HYPHEN) {
      const folded = foldUnit(unit);
      if (folded !== 0) hash = hashStep(hash, folded);
      continue;
    }
    if (i - from >= shortest && (!capital || isCapital(words.charCodeAt(from)))) {
      let slot = hash & mask;
      while (flags[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
      keys[slot] = hash;
      flags[slot] = (flags[slot] ?? 0) | flag;
    }
    hash = HASH_SEED;
    from = i + 1;
  }
}

const SPACE = 32;
const HYPHEN = 45;

function buildTable(): FlagTable {
  const table: FlagTable = { keys: new Int32Array(SIZE), flags: new Uint8Array(SIZE), mask: SIZE - 1 };
  for (const { m, f, any } of Object.values(givenNames)) {
    for (const list of [m, f, any]) addWords(table, list, WordFlag.given, 2);
  }
  addWords(table, surnames, WordFlag.surname, 2);
  for (const list of Object.values(familyFirstSurnames)) addWords(table, list, WordFlag.familyFirst, 2);
  for (const row of titles) {
    for (const form of row.forms) addWords(table, form, WordFlag.title, 4);
    for (const form of row.plurals ?? []) addWords(table, form, WordFlag.title, 4);
  }
  for (const row of countries) {
    for (const name of row.names) addWords(table, name, WordFlag.country, 1, true);
    for (const word of row.adjectives) addWords(table, word, WordFlag.demonym, 1);
    for (const word of row.demonyms) addWords(table, word, WordFlag.demonym, 1);
    for (const city of row.capitals) addWords(table, city, WordFlag.capital, 1, true);
  }
  return table;
}

/** The lexicons' words by their hashes. */
export const flagTable = lazily(buildTable);

/** The {@link WordFlag} bits of the word with this hash, 0 where the lexicons do not know it. */
export function flagsOf({ keys, flags, mask }: FlagTable, hash: number): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = flags[slot] as number;
    if (found === 0 || keys[slot] === hash) return found;
  }
}
