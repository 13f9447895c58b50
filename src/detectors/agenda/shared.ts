import type { Document } from '../../core/document.js';
import { lowerAt, textAt } from '../../core/look.js';
import { ADJECTIVE, NOUN, PARTERS, PLAIN_ADJECTIVE } from './words.js';

export const isCapital = (document: Document, at: number): boolean => /^\p{Lu}/u.test(textAt(document, at));

/** One to four capital words up to the next mark or `and`: a further name in `between Norland, Ilvania and the Isles`. */
export function isNameChunk(document: Document, from: number, end: number): boolean {
  let at = lowerAt(document, from) === 'the' ? from + 1 : from;
  const start = at;
  while (at < end && at < start + 4 && isCapital(document, at)) at++;
  const word = lowerAt(document, at);
  return at > start && (at >= end || word === ',' || PARTERS.has(word));
}

export const isAdjective = (word: string): boolean =>
  PLAIN_ADJECTIVE.has(word) || (ADJECTIVE.test(word) && !NOUN.has(word) && word.length > 4);
