import type { Document } from '../../core/document.js';
import { matchesOf } from '../../core/look.js';
import { PLACE } from './units.js';

/** Where the article speaks of places, as two columns: the token, and the codes that the place speaks for. */
export interface Places {
  readonly at: readonly number[];
  readonly codes: readonly (readonly string[])[];
}

const NONE: Places = { at: [], codes: [] };
/** The places of a document. Its caller keeps them: they are gathered by one walk. */
export function placesOf(document: Document): Places {
  const at: number[] = [];
  const codes: (readonly string[])[] = [];
  let end = -1;
  for (const place of matchesOf(document, PLACE)) {
    // Of nested places the longest counts: `South Korea`, not `Korea` again.
    if (place.first < end) continue;
    end = place.end;
    at.push(place.first);
    codes.push(place.value);
  }
  return at.length === 0 ? NONE : { at, codes };
}
