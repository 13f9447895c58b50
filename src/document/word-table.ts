import { foldUnit } from '../core/fold.js';

/** FNV-1a, 32 bits, over folded units. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * Words that the vocabulary knows, by their folded form, in an open-addressed table: a look-up allocates nothing, makes
 * no string, and mostly touches two places of memory. Ids run from 1; 0 is no word.
 */
export interface WordTable {
  /** The highest id. */
  readonly count: number;
  /** The folded units of all words, one after the other. */
  readonly units: Uint16Array;
  /** By hash, four numbers each: id (0: an empty place), hash, where the word begins in `units`, where it ends. */
  readonly slots: Int32Array;
  /** By id the word as a string, once it was asked for: see {@link wordAs}. */
  readonly strings: (string | undefined)[];
}

/** A word table while it grows. */
export interface GrowingTable {
  count: number;
  /** Where the next word's units go. */
  tail: number;
  units: Uint16Array;
  slots: Int32Array;
  readonly strings: (string | undefined)[];
}

/** An empty table with room for `words` words (it makes more where that is not enough) of `units` units in all. */
export function emptyTable(words: number, units: number): GrowingTable {
  let places = 64;
  while (places < words * 2) places *= 2;
  return { count: 0, tail: 0, units: new Uint16Array(units), slots: new Int32Array(places * 4), strings: [] };
}

/** A table of nothing: tokens are cut with it where their words do not matter. */
export const NO_WORDS: WordTable = emptyTable(0, 0);

/** The place where a search for `hash` begins, and the one behind `place`: indices into the slots. */
const placeOf = (slots: Int32Array, hash: number): number => (hash << 2) & (slots.length - 1);
const placeAfter = (slots: Int32Array, place: number): number => (place + 4) & (slots.length - 1);

function makeRoom(table: GrowingTable): void {
  const { slots } = table;
  const wider = new Int32Array(slots.length * 2);
  for (let from = 0; from < slots.length; from += 4) {
    if (slots[from] === 0) continue;
    let place = placeOf(wider, slots[from + 1] as number);
    while (wider[place] !== 0) place = placeAfter(wider, place);
    wider.set(slots.subarray(from, from + 4), place);
  }
  table.slots = wider;
}

/** The id of the word that folds from `text[start, end)`: that of the table, or a new one. */
export function internWord(table: GrowingTable, text: string, start: number, end: number): number {
  const { units, tail } = table;
  let length = tail;
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    units[length++] = unit;
    hash = hashStep(hash, unit);
  }
  return length === tail ? 0 : internTail(table, length, hash);
}

/** The id of the folded word that stands behind the last word of the table, up to `end`, and hashes to `hash`. */
export function internTail(table: GrowingTable, end: number, hash: number): number {
  const { slots, units, tail } = table;
  let place = placeOf(slots, hash);
  for (; slots[place] !== 0; place = placeAfter(slots, place)) {
    if (slots[place + 1] !== hash) continue;
    let at = slots[place + 2] as number;
    const last = slots[place + 3] as number;
    if (last - at !== end - tail) continue;
    for (let i = tail; at < last && units[at] === units[i]; i++) at++;
    if (at === last) return slots[place] as number;
  }
  const id = ++table.count;
  slots[place] = id;
  slots[place + 1] = hash;
  slots[place + 2] = tail;
  slots[place + 3] = end;
  table.tail = end;
  if (id * 8 > slots.length) makeRoom(table);
  return id;
}

/** The id of the word that folds from `text[start, end)` with `hash`, or 0. */
export function findWord(table: WordTable, text: string, start: number, end: number, hash: number): number {
  const { slots } = table;
  for (let place = placeOf(slots, hash); ; place = placeAfter(slots, place)) {
    const id = slots[place] as number;
    if (id === 0) return 0;
    if (slots[place + 1] === hash && foldsTo(table, place, text, start, end)) return id;
  }
}

/** The word `id` as a string, where `text[start, end)`, all ASCII, folds to it: made once, so that no article is held by a part of it. */
export function wordAs(table: WordTable, id: number, text: string, start: number, end: number): string {
  const known = table.strings[id];
  if (known !== undefined) return known;
  const units = Array.from({ length: end - start }, (_, i) => foldUnit(text.charCodeAt(start + i)));
  const word = String.fromCharCode(...units);
  table.strings[id] = word;
  return word;
}

function foldsTo(
  { units, slots }: WordTable,
  place: number,
  text: string,
  start: number,
  end: number,
): boolean {
  let at = slots[place + 2] as number;
  const last = slots[place + 3] as number;
  for (let i = start; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    if (at >= last || units[at] !== unit) return false;
    at++;
  }
  return at === last;
}
