import type { Document } from '../../core/document.js';
import { isMark, lowerAt, textAt } from '../../core/look.js';
import { linkLength, type Range } from './parts.js';
import { ADJECTIVE, NOUN, PARTERS, PLAIN_ADJECTIVE, SHARED_HEAD } from './words.js';

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
  const close = (at: number, next: number): void => {
    if (at > first) items.push({ first, end: at });
    first = next;
  };
  for (let at = from; at < end; at++) {
    const word = lowerAt(document, at);
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

const isCapital = (document: Document, at: number): boolean => /^\p{Lu}/u.test(textAt(document, at));

/** One to four capital words up to the next mark or `and`: a further name in `between Norland, Ilvania and the Isles`. */
function isNameChunk(document: Document, from: number, end: number): boolean {
  let at = lowerAt(document, from) === 'the' ? from + 1 : from;
  const start = at;
  while (at < end && at < start + 4 && isCapital(document, at)) at++;
  const word = lowerAt(document, at);
  return at > start && (at >= end || word === ',' || PARTERS.has(word));
}

const isAdjective = (word: string): boolean =>
  PLAIN_ADJECTIVE.has(word) || (ADJECTIVE.test(word) && !NOUN.has(word) && word.length > 4);

/** Whether `and` at `at` holds one item together: `military and technical cooperation`, `the situation in Gaza and Lebanon`. */
function joins(document: Document, first: number, at: number, end: number, listed: boolean): boolean {
  let stop = at + 1;
  while (
    stop < end &&
    !isMark(document, stop, ',') &&
    !PARTERS.has(lowerAt(document, stop)) &&
    linkLength(document, stop, lowerAt(document, stop)) === 0
  )
    stop++;
  const left = at - first;
  const right = stop - at - 1;
  if (right === 0) return true;
  const before = lowerAt(document, at - 1);
  const after = lowerAt(document, at + 1);
  // `support by Norland and the Isles`
  if (isCapital(document, at - 1) && left > 1 && isNameChunk(document, at + 1, end)) return true;
  // `the exchange of prisoners and the return of children`
  if (/^(?:the|a|an|their|its|ways|possible|further|how)$/u.test(after)) return false;
  // `military and technical cooperation`, `the trade and economic agenda`
  if (isAdjective(before) && right >= 1) return true;
  if (isAdjective(after) && right >= 2 && !listed && left <= 2) return true;
  // `trade and economic partners of the region`
  if (isAdjective(after) && SHARED_HEAD.has(lowerAt(document, at + 2)) && !/s$/u.test(before)) return true;
  // `transport and logistics potential of the region`
  if (left === 1 && right >= 2 && SHARED_HEAD.has(lowerAt(document, at + 2)) && !/s$/u.test(before))
    return true;
  // `trade and transport ties`: one word each side of one shared head.
  if (
    left <= 2 &&
    right >= 2 &&
    right <= 3 &&
    SHARED_HEAD.has(lowerAt(document, stop - 1)) &&
    (!listed || stop === end)
  )
    return !/s$/u.test(before) || isAdjective(after);
  // `peace and stability`, `oil and gas`: fixed pairs.
  if (PAIRS.has(`${before} ${after}`)) return true;
  // `relations between Norland and Ilvania`, `the situation in Gaza and Lebanon`.
  return (
    /^\p{Lu}/u.test(textAt(document, at - 1)) &&
    /^\p{Lu}/u.test(textAt(document, at + 1)) &&
    hasPreposition(document, first, at)
  );
}

const PAIRS = new Set(
  'peace stability|oil gas|science technology|research development|just lasting|just sustainable|defence security|defense security|security defence|security defense|security stability|medium long|trade investment|law order|small medium|sovereignty territorial|north south|prisoners hostages|food agriculture|peoples nations|peace security|arts culture|terms conditions|roads bridges|supply demand|men women|women children|schools kindergartens|ways means|people goods|goods services|young old|freedom democracy'.split(
    '|',
  ),
);

function hasPreposition(document: Document, first: number, at: number): boolean {
  for (let i = first; i < at; i++)
    if (/^(?:in|between|of|with|for|to|by|on)$/u.test(lowerAt(document, i))) return true;
  return false;
}
