import type { Document } from '../../core/document.js';
import { lowerAt, textAt } from '../../core/look.js';

/** A half-open range of tokens. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** How far a list is followed: fifteen items of six words. */
export const REACH = 110;

/** Words that may open a link of several words: the rest is looked at only behind one of them. */
const OPENERS = new Set(['as', 'along', 'together', 'in', 'such', 'among', 'e']);
const ALONE = new Set(['including', 'particularly', 'especially', 'namely', 'like']);

/**
 * How many tokens `as well as`, `along with`, `together with`, `in addition to`, `such as`, `including` take
 * where one of them opens at token `at`, whose word is `word`; 0 elsewhere.
 */
export function linkLength(document: Document, at: number, word: string): number {
  if (ALONE.has(word)) return 1;
  if (!OPENERS.has(word)) return 0;
  const next = lowerAt(document, at + 1);
  switch (word) {
    case 'as':
      return next === 'well' ? (lowerAt(document, at + 2) === 'as' ? 3 : 2) : 0;
    case 'along':
    case 'together':
      return next === 'with' ? 2 : 0;
    case 'in':
      if (next === 'addition') return lowerAt(document, at + 2) === 'to' ? 3 : 0;
      return next === 'particular' || next === 'general' ? 2 : 0;
    case 'such':
      return next === 'as' ? 2 : 0;
    case 'among':
      if (next !== 'other' && next !== 'others') return 0;
      return /^(?:things|topics|issues)$/u.test(lowerAt(document, at + 2)) ? 3 : 2;
    default:
      return next === 'g' ? 2 : 0;
  }
}

/** How many tokens `1)`, `(2)` or `b)` takes that opens an item at token `at`; 0 where none does. */
export function enumeratorLength(document: Document, at: number): number {
  const opened = textAt(document, at) === '(' ? 1 : 0;
  if (textAt(document, at + opened + 1) !== ')') return 0;
  return /^(?:[1-9]\d?|[a-i])$/u.test(textAt(document, at + opened)) ? opened + 2 : 0;
}
