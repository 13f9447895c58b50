import { foldUnit } from '../core/fold.js';

/** FNV-1a, 32 bits, over folded units. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Words that the vocabulary knows, by their folded form, in an open-addressed table: a look-up allocates nothing. */
export interface WordTable {
  /** Folded words; the id of `words[i]` is `i`, and id 0 is no word. */
  readonly words: readonly string[];
  readonly slots: Int32Array;
  readonly mask: number;
}

/** Builds the table of folded, distinct words. */
export function buildWordTable(folded: Iterable<string>): WordTable {
  const words = ['', ...new Set(folded)];
  let size = 16;
  while (size < words.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const mask = size - 1;
  for (let id = 1; id < words.length; id++) {
    let slot = hashOf(words[id] ?? '') & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  return { words, slots, mask };
}

function hashOf(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
}

/** The id of the word that folds from `text[start, end)` with `hash`, or 0. */
export function findWord(table: WordTable, text: string, start: number, end: number, hash: number): number {
  const { slots, mask, words } = table;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot] ?? 0;
    if (id === 0) return 0;
    if (foldsTo(text, start, end, words[id] ?? '')) return id;
  }
}

function foldsTo(text: string, start: number, end: number, word: string): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    if (at >= word.length || word.charCodeAt(at) !== unit) return false;
    at++;
  }
  return at === word.length;
}
