import { foldUnit } from '../core/fold.js';

/** FNV-1a, 32 bits, over folded units. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * Words that the vocabulary knows, by their folded form, in an open-addressed table: a look-up allocates nothing and makes
 * no string. Ids run from 1; 0 is no word.
 */
export interface WordTable {
  /** The highest id. */
  readonly count: number;
  /** The folded units of all words, one after the other: word `id` is `units[from[id], from[id + 1])`. */
  readonly units: Uint16Array;
  readonly from: Int32Array;
  /** The hash of each word: tells nearly all strangers apart without a look at their letters. */
  readonly hashes: Int32Array;
  /** Ids by hash; the length is a power of two. */
  readonly slots: Int32Array;
}

/** A word table while it grows. */
export interface GrowingTable {
  count: number;
  units: Uint16Array;
  from: Int32Array;
  hashes: Int32Array;
  slots: Int32Array;
}

/** An empty table with room for `words` words (it makes more where that is not enough) of `units` units in all. */
export function emptyTable(words: number, units: number): GrowingTable {
  let room = 32;
  while (room < words + 2) room *= 2;
  return {
    count: 0,
    units: new Uint16Array(units),
    from: new Int32Array(room),
    hashes: new Int32Array(room),
    slots: new Int32Array(room * 2),
  };
}

/** A table of nothing: tokens are cut with it where their words do not matter. */
export const NO_WORDS: WordTable = emptyTable(0, 0);

function makeRoom(table: GrowingTable): void {
  const from = new Int32Array(table.from.length * 2);
  from.set(table.from);
  const hashes = new Int32Array(from.length);
  hashes.set(table.hashes);
  const slots = new Int32Array(from.length * 2);
  const mask = slots.length - 1;
  for (let id = 1; id <= table.count; id++) {
    let slot = (hashes[id] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  table.from = from;
  table.hashes = hashes;
  table.slots = slots;
}

/** The id of the word that folds from `text[start, end)`: that of the table, or a new one. */
export function internWord(table: GrowingTable, text: string, start: number, end: number): number {
  const { units } = table;
  const begin = table.from[table.count + 1] ?? 0;
  let length = begin;
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    units[length++] = unit;
    hash = hashStep(hash, unit);
  }
  return length === begin ? 0 : internTail(table, length, hash);
}

/** The id of the folded word that stands behind the last word of the table, up to `end`, and hashes to `hash`. */
export function internTail(table: GrowingTable, end: number, hash: number): number {
  const { slots, hashes, units } = table;
  const begin = table.from[table.count + 1] ?? 0;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const id = slots[slot] ?? 0;
    if (hashes[id] !== hash) continue;
    let at = table.from[id] ?? 0;
    const last = table.from[id + 1] ?? 0;
    if (last - at !== end - begin) continue;
    for (let i = begin; at < last && units[at] === units[i]; i++) at++;
    if (at === last) return id;
  }
  const id = ++table.count;
  slots[slot] = id;
  hashes[id] = hash;
  table.from[id + 1] = end;
  if (id + 3 > table.from.length) makeRoom(table);
  return id;
}

/** The id of the word that folds from `text[start, end)` with `hash`, or 0. */
export function findWord(table: WordTable, text: string, start: number, end: number, hash: number): number {
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot] ?? 0;
    if (id === 0) return 0;
    if (hashes[id] === hash && foldsTo(table, id, text, start, end)) return id;
  }
}

function foldsTo({ units, from }: WordTable, id: number, text: string, start: number, end: number): boolean {
  let at = from[id] ?? 0;
  const last = from[id + 1] ?? 0;
  for (let i = start; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    if (at >= last || units[at] !== unit) return false;
    at++;
  }
  return at === last;
}
