import type { Document } from '../../core/document.js';
import { PLACE } from './units.js';

/** Where the article speaks of places, as two columns: the token, and the codes that the place speaks for. */
export interface Places {
  readonly at: readonly number[];
  readonly codes: readonly (readonly string[])[];
}

const NONE: Places = { at: [], codes: [] };
/** The places of a document. Its caller keeps them: they are gathered by one walk. */
export function placesOf(document: Document): Places {
  const id = document.vocabulary.classes.get(PLACE.name);
  const { matches, vocabulary } = document;
  const at: number[] = [];
  const codes: (readonly string[])[] = [];
  let end = -1;
  for (const match of id === undefined ? [] : (document.postings[id] ?? [])) {
    const first = matches.first[match] ?? 0;
    // Of nested places the longest counts: `South Korea`, not `Korea` again.
    if (first < end) continue;
    end = matches.end[match] ?? first + 1;
    at.push(first);
    codes.push(vocabulary.entries[matches.entry[match] ?? 0]?.value as readonly string[]);
  }
  return at.length === 0 ? NONE : { at, codes };
}
