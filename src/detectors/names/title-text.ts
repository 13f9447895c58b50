import type { Document } from '../../core/document.js';
import { isGlued, textAt } from '../../core/look.js';
import type { TokenSpan } from './office.js';

const SMALL: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'to',
  'on',
  'at',
  'in',
  'with',
  'de',
  'd’affaires',
  "d'affaires",
]);

/** Modifiers that say when, not what: `the visiting foreign minister` is a Foreign Minister. `former` stays. */
const DROPPED: ReadonlySet<string> = new Set(
  'visiting outgoing newly newly-elected newly-appointed appointed inducted installed minted named elected re-elected new then current incumbent sitting present late long-time longtime veteran long-serving top leading high-ranking high-level local next future embattled disgraced jailed exiled ousted aspiring new-look long time-honoured'.split(
    ' ',
  ),
);

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words of the pieces as a title: `foreign minister` → `Foreign Minister`, `minister of trade` → `Minister of Trade`. */
export function titleText(document: Document, pieces: readonly TokenSpan[]): string {
  let out = '';
  let glued = true;
  for (const piece of pieces) {
    for (let at = piece.first; at < piece.end; at++) {
      const word = textAt(document, at);
      const lower = word.toLowerCase();
      if (out === '' && DROPPED.has(lower)) continue;
      const shown = SMALL.has(lower) && out !== '' ? lower : capitalise(word);
      out += (glued ? '' : ' ') + shown;
      glued = at + 1 < piece.end && isGlued(document, at);
    }
    glued = out === '';
  }
  return out.includes(' ,') || out.includes(' .') || out.includes(' /')
    ? out.replace(/ ([,./])/gu, '$1')
    : out;
}
