import type { Document } from '../../core/document.js';
import { isMark, lowerAt } from '../../core/look.js';
import { hasInfinitive, joins } from './joins.js';
import { enumeratorLength, linkLength, type Range } from './parts.js';
import { isAdjective, isCapital, isNameChunk } from './shared.js';
import { INFINITIVES, PARTERS, SHARED_HEAD } from './words.js';

const BARE = /^(?:cooperation|ties|relations|collaboration|partnership|work)$/u;

/** The tokens of `in the fields of`, `in areas of`; 0 where no such words stand. */
function areasLength(document: Document, at: number): number {
  const noun = lowerAt(document, at + 1) === 'the' ? at + 2 : at + 1;
  return /^(?:fields|areas|spheres|sectors)$/u.test(lowerAt(document, noun)) &&
    lowerAt(document, noun + 1) === 'of'
    ? noun + 2 - at
    : 0;
}

/** Parts a list into its items, in order: at commas, semicolons, `and`, `as well as`, `including`, `such as`. */
export function splitList(document: Document, from: number, end: number): readonly Range[] {
  const items: Range[] = [];
  let first = from;
  let depth = 0;
  let commas = 0;
  let ranged = false;
  const close = (at: number, next: number): void => {
    if (at > first) items.push({ first, end: at });
    first = next;
  };
  for (let at = from; at < end; at++) {
    const word = lowerAt(document, at);
    // `1) grain transit; 2) visas and 3) a bridge`
    const mark = depth === 0 ? enumeratorLength(document, at) : 0;
    if (mark > 0) {
      close(PARTERS.has(lowerAt(document, at - 1)) ? at - 1 : at, at + mark);
      at += mark - 1;
      continue;
    }
    // `from trade to culture and sport`
    if (at === first && word === 'from') {
      first = at + 1;
      ranged = true;
      continue;
    }
    if (ranged && word === 'to') {
      close(at, at + 1);
      ranged = false;
      continue;
    }
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (depth > 0) continue;
    if (word === ',' || word === ';' || word === ':') {
      if (isMark(document, at, ',') && sharesNoun(document, first, at, end)) continue;
      close(at, at + 1);
      commas++;
      continue;
    }
    const areas = word === 'in' || word === 'across' ? areasLength(document, at) : 0;
    if (areas > 0) {
      // `cooperation in the fields of energy and transport`: the areas are the items, a bare head is none.
      if (at - first > 1 || !BARE.test(lowerAt(document, first))) close(at, at + areas);
      first = at + areas;
      at = first - 1;
      continue;
    }
    const length = linkLength(document, at, word);
    if (length > 0 && !(word === 'like' && at > first)) {
      close(at, at + length);
      at += length - 1;
      continue;
    }
    if (PARTERS.has(word) && at > first && !joins(document, first, at, end, commas > 0)) close(at, at + 1);
  }
  close(end, end);
  return items;
}

/** Whether the comma at `comma` parts no items: `military, economic and humanitarian support`, `Norland, Ilvania and the Isles`. */
function sharesNoun(document: Document, first: number, comma: number, end: number): boolean {
  const before = lowerAt(document, comma - 1);
  let after = comma + 1;
  if (PARTERS.has(lowerAt(document, after))) after++;
  if (after >= end) return false;
  if (isAdjective(before) && isAdjective(lowerAt(document, after))) return true;
  // `actions to fight terrorism, restore order and protect citizens`
  if (INFINITIVES.has(lowerAt(document, after)) && hasInfinitive(document, first, comma)) return true;
  if (comma - first <= 2 && isSharedRun(document, comma, end)) return true;
  return isCapital(document, comma - 1) && comma - first > 1 && isNameChunk(document, after, end);
}

/** `trade, economic and cultural ties`: single words up to a noun that all share, one of them an adjective. */
function isSharedRun(document: Document, comma: number, end: number): boolean {
  let adjective = false;
  for (let at = comma + 1; at < Math.min(end, comma + 16); at++) {
    const word = lowerAt(document, at);
    if (word === ',' || PARTERS.has(word)) continue;
    const next = lowerAt(document, at + 1);
    if (next === ',' || PARTERS.has(next)) {
      adjective ||= isAdjective(word);
      continue;
    }
    return SHARED_HEAD.has(next) && (adjective || isAdjective(word));
  }
  return false;
}
