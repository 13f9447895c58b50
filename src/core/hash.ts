import { foldUnit } from './fold.js';

/** FNV-1a, 32 bits, over folded units. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a word, folded: the same for `Støre`, `STORE` and `store`. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    const unit = foldUnit(word.charCodeAt(i));
    if (unit !== 0) hash = hashStep(hash, unit);
  }
  return hash;
}
