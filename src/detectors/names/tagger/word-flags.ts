import { foldUnit } from '../../../core/fold.js';
import { lazily } from '../../../core/lazily.js';
import { HASH_SEED, hashStep } from '../../../document/word-table.js';
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

/** The hash of a word, folded: the same for `Støre`, `STORE` and `store`. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    const unit = foldUnit(word.charCodeAt(i));
    if (unit !== 0) hash = hashStep(hash, unit);
  }
  return hash;
}

export interface FlagTable {
  readonly keys: Int32Array;
  readonly flags: Uint8Array;
  readonly mask: number;
}

function buildTable(): FlagTable {
  const all = new Map<number, number>();
  const put = (words: string, parts: RegExp, flag: number, keep: RegExp): void => {
    for (const word of words.split(parts)) {
      if (!keep.test(word)) continue;
      const hash = hashOf(word);
      all.set(hash, (all.get(hash) ?? 0) | flag);
    }
  };
  const pieces = /[\s-]+/u;
  for (const names of Object.values(givenNames)) {
    for (const list of [names.m, names.f, names.any]) put(list, pieces, WordFlag.given, /../u);
  }
  put(surnames, pieces, WordFlag.surname, /../u);
  for (const list of Object.values(familyFirstSurnames)) put(list, pieces, WordFlag.familyFirst, /../u);
  for (const row of titles) {
    for (const form of [...row.forms, ...(row.plurals ?? [])]) put(form, pieces, WordFlag.title, /.{4}/u);
  }
  for (const row of countries) {
    for (const name of row.names) put(name, pieces, WordFlag.country, /^\p{Lu}/u);
    for (const word of [...row.adjectives, ...row.demonyms]) put(word, pieces, WordFlag.demonym, /./u);
    for (const city of row.capitals) put(city, pieces, WordFlag.capital, /^\p{Lu}/u);
  }
  let size = 1024;
  while (size < all.size * 2) size *= 2;
  const keys = new Int32Array(size);
  const flags = new Uint8Array(size);
  for (const [hash, flag] of all) {
    let slot = hash & (size - 1);
    while (flags[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    flags[slot] = flag;
  }
  return { keys, flags, mask: size - 1 };
}

/** The lexicons' words by their hashes. */
export const flagTable = lazily(buildTable);

/** The {@link WordFlag} bits of the word with this hash, 0 where the lexicons do not know it. */
export function flagsOf({ keys, flags, mask }: FlagTable, hash: number): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = flags[slot] ?? 0;
    if (found === 0 || keys[slot] === hash) return found;
  }
}
