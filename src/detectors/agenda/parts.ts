import type { Document } from '../../core/document.js';
import { textAt } from '../../core/look.js';

/** A half-open range of tokens. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** How far a list is followed: fifteen items of six words. */
export const REACH = 110;

export const wordAt = (document: Document, at: number): string => textAt(document, at).toLowerCase();

/** Whether token `at` opens `as well as`, `along with`, `together with`, `in addition to`, and how many tokens it takes. */
export function linkLength(document: Document, at: number): number {
  const word = wordAt(document, at);
  const next = wordAt(document, at + 1);
  if (word === 'as' && next === 'well') return wordAt(document, at + 2) === 'as' ? 3 : 2;
  if ((word === 'along' || word === 'together') && next === 'with') return 2;
  if (word === 'in' && next === 'addition' && wordAt(document, at + 2) === 'to') return 3;
  if (word === 'such' && next === 'as') return 2;
  if (word === 'in' && (next === 'particular' || next === 'general')) return 2;
  if (word === 'among' && (next === 'other' || next === 'others'))
    return wordAt(document, at + 2) === 'things'
      ? 3
      : wordAt(document, at + 2) === 'topics' || wordAt(document, at + 2) === 'issues'
        ? 3
        : 2;
  if (
    word === 'including' ||
    word === 'particularly' ||
    word === 'especially' ||
    word === 'namely' ||
    word === 'like'
  )
    return 1;
  if (word === 'e' && next === 'g') return 2;
  return 0;
}
