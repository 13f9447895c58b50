import { isMark, lowerAt } from '../../core/look.js';
import type { Cue, Reading } from './reading.js';
import { Role } from './vocabulary.js';

/** How far before a verb its `not` may stand: `did not, however, | say`. */
const NEGATED = 4;

/** `did not say`, `has never confirmed`, `nobody said`: the verb is denied; `not only said`, `cannot stress enough` are not. */
export function isNegated({ document, roles }: Reading, cue: Cue): boolean {
  if (/^(?:no|not|never)$/u.test(lowerAt(document, cue.first))) return true;
  if (lowerAt(document, cue.end) === 'enough') return false;
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - NEGATED); at--) {
    const word = lowerAt(document, at);
    if (/^(?:not|never|nobody|cannot|n['’]t)$|n['’]t$/u.test(word))
      return lowerAt(document, at + 1) !== 'only';
    if (word === 'one' && lowerAt(document, at - 1) === 'no') return true;
    if (roles[at] !== Role.auxiliary && roles[at] !== Role.adverb && !isMark(document, at, ',')) return false;
  }
  return false;
}
