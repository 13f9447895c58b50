import type { Document } from '../../core/document.js';
import { entryAt } from '../../core/look.js';
import { INDEFINITE, isHyphen, isWord, SCALE } from './words.js';

/** The entry of an uncounted number (`a few`, `several`, `multi`) that ends before token `end`: its first token, or -1. */
export function countBefore(document: Document, end: number): number {
  const at = isHyphen(document, end - 1) ? end - 1 : end;
  for (let reach = Math.min(4, at); reach > 0; reach--) {
    const count = entryAt(document, at - reach, INDEFINITE);
    if (count !== null && count.value === 'count' && count.end === at) return at - reach;
  }
  return -1;
}

/** Where an unspecified multiple that ends before token `end` begins (`hundreds of millions of`, `several million`, `multi-billion-`), or -1. */
export function multipleBefore(document: Document, end: number): number {
  let at = isWord(document, end - 1, 'of') || isHyphen(document, end - 1) ? end - 1 : end;
  let first = -1;
  for (let steps = 0; steps < 4; steps++) {
    const scale = entryAt(document, at - 1, SCALE);
    const word = entryAt(document, at - 1, INDEFINITE);
    if (word !== null && word.end === at && word.value !== 'count') first = --at;
    else if (scale !== null && scale.end === at && !scale.value.letter) {
      at--;
      if (scale.value.plural) first = at;
    } else if (isWord(document, at - 1, 'hundred')) at--;
    else break;
    // `tens of billions`: the chain goes on; `multi-billion`: so does it.
    const before = isWord(document, at - 1, 'of') ? entryAt(document, at - 2, INDEFINITE) : null;
    if (before !== null && before.value !== 'count') at--;
    else if (isWord(document, at - 1, 'of') && entryAt(document, at - 2, SCALE)?.value.plural === true) at--;
  }
  const count = countBefore(document, at);
  return count >= 0 && at < end ? count : first;
}
