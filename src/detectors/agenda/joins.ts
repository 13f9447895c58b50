import { type Document, TokenKind } from '../../core/document.js';
import { isMark, lowerAt, textAt } from '../../core/look.js';
import { linkLength } from './parts.js';
import { isAdjective, isCapital, isNameChunk } from './shared.js';
import { INFINITIVES, PARTERS, SHARED_HEAD, words } from './words.js';

/** Whether `and` at `at` holds one item together: `military and technical cooperation`, `the situation in Gaza and Lebanon`. */
export function joins(document: Document, first: number, at: number, end: number, listed: boolean): boolean {
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
  const before = lowerAt(document, isMark(document, at - 1, ',') ? at - 2 : at - 1);
  const after = lowerAt(document, at + 1);
  // `support by Norland and the Isles`
  if (isCapital(document, at - 1) && left > 1 && isNameChunk(document, at + 1, end)) return true;
  if (isBetween(document, first, at) || joinsNames(document, first, at, end)) return true;
  // `security along the border and in the valley`, `efforts to end the war and restore order`
  if (LINKS.test(after) && hasPreposition(document, first, at)) return true;
  if (INFINITIVES.has(after) && hasInfinitive(document, first, at)) return true;
  // `the possibility and conditions of supplies`, `the current state and prospects for trade`
  if (left <= 2 && ABSTRACT.has(before) && ofWhat(document, at + 1, stop)) return true;
  // `bolstering food and energy security`
  if (
    left === 2 &&
    right === 2 &&
    /ing$/u.test(lowerAt(document, first)) &&
    SHARED_HEAD.has(lowerAt(document, stop - 1))
  )
    return true;
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
    (!listed || stop === end) &&
    (left === 1 || lowerAt(document, stop - 1) !== 'security')
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

const LINKS = /^(?:in|for|with|by|on|at|through|against|along|from|of|among|between)$/u;

/** Nouns that say of something else how it stands: they share what follows `of`. */
const ABSTRACT = words(
  `state status possibility possibilities conditions terms course pace progress level results ways forms causes
  nature scope importance need necessity urgency role outcome outcomes plans format timing content preparations prospects
  significance schedule procedure mechanisms modalities dynamics experience challenges threats`,
);

const ofWhat = (document: Document, from: number, stop: number): boolean => {
  for (let at = from + 1; at < Math.min(stop, from + 4); at++)
    if (/^(?:of|for|to|in)$/u.test(lowerAt(document, at))) return true;
  return false;
};

/** Whether `between` stands before the `and`, and no other `and` since. */
function isBetween(document: Document, first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) {
    const word = lowerAt(document, i);
    if (word === 'between') return true;
    if (PARTERS.has(word)) return false;
  }
  return false;
}

/** `support by Norland and the Isles in this matter`, `Norland and Ilvania's chance`: two names, and no further noun behind the second. */
function joinsNames(document: Document, first: number, at: number, end: number): boolean {
  if (!isCapital(document, at - 1)) return false;
  const start = lowerAt(document, at + 1) === 'the' ? at + 2 : at + 1;
  let next = start;
  while (next < Math.min(end, start + 4) && isCapital(document, next)) next++;
  if (next === start) return false;
  const word = lowerAt(document, next);
  if (at - first <= 2) return document.tokens.kind[next] === TokenKind.clitic && at - first === 1;
  return (
    hasPreposition(document, first, at) && (LINKS.test(word) || /^\p{Ll}+ing$/u.test(textAt(document, next)))
  );
}

/** Whether `to` and a verb stand in the range: `efforts to end the war`. */
export function hasInfinitive(document: Document, first: number, at: number): boolean {
  for (let i = Math.max(first, at - 20); i < at; i++)
    if (
      lowerAt(document, i) === 'to' &&
      /^\p{Ll}{2,}$/u.test(textAt(document, i + 1)) &&
      !/^(?:the|a|an|its|their|his|her|our|all|this|that|these)$/u.test(lowerAt(document, i + 1))
    )
      return true;
  return false;
}
