import { type Document, TokenKind } from '../../core/document.js';
import { isGlued, isMark, lowerAt, textAt } from '../../core/look.js';
import { linkLength } from './parts.js';
import { FINITE, MAYBE, OCCASION, PARTERS, STOP } from './words.js';

const QUOTES = new Set(['"', '“', '”', '«', '»', '„']);
const isDash = (word: string): boolean => word === '–' || word === '—' || word === '-';

/** Where the list that starts at `from` ends: at the sentence's end, a stop word, a new clause, a closing quotation mark. */
export function listEnd(document: Document, from: number, limit: number): number {
  let parter = -1;
  const clauseItem = /^(?:how|what|whether|why)$/u.test(lowerAt(document, from));
  let depth = 0;
  let relative = -1;
  for (let at = from; at < limit; at++) {
    const word = lowerAt(document, at);
    if (document.tokens.kind[at] !== TokenKind.word) {
      if (word === '(') depth++;
      else if (word === ')') {
        if (depth === 0) return at;
        depth--;
      } else if (depth === 0 && (word === '.' || word === '!' || word === '?' || word === '…')) return at;
      else if (QUOTES.has(word) && at > from && !opensName(document, at, from))
        return trimLink(document, from, at);
      else if (isDash(word) && !isGlued(document, at) && !isGlued(document, at - 1)) return at;
      else if (word === ',' || word === ';') parter = at;
      continue;
    }
    if (depth > 0) continue;
    const length = linkLength(document, at, word);
    if (length > 0) {
      parter = at;
      at += length - 1;
      continue;
    }
    if (PARTERS.has(word)) {
      parter = parter === at - 1 && parter >= 0 ? parter : at;
      continue;
    }
    if (STOP.has(word) && !(clauseItem && at < from + 3)) return trimLink(document, from, at);
    // `measures that Norland can take`: the item is what the clause is about.
    if (word === 'that' && at > from) relative = at;
    if (FINITE.has(word) && !clauseItem)
      return relative > parter ? relative : parter > from ? parter : trimLink(document, from, at);
    if (at > from && MAYBE.has(word) && opensOccasion(document, at)) return at;
  }
  return limit;
}

/** A quotation mark before a name inside an item: `the "Grain from the Steppe" programme`. */
function opensName(document: Document, at: number, from: number): boolean {
  for (let i = at + 1; i < Math.min(at + 9, document.tokens.count); i++)
    if (QUOTES.has(textAt(document, i))) return !/[,.]/u.test(textAt(document, i - 1));
  for (let i = at - 1; i > at - 9 && i >= from; i--)
    if (QUOTES.has(textAt(document, i))) return isGlued(document, i);
  return false;
}

/** `at the meeting`, `on Monday`, `by phone`, `in the framework of`. */
function opensOccasion(document: Document, at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const word = lowerAt(document, i);
    if (word === 'particular' && i === at + 1) return false;
    if (OCCASION.has(word)) return word !== 'call' || lowerAt(document, at) !== 'for';
    if (!/^(?:a|an|the|their|his|her|this|last|next|phone|telephone|same|joint|video)$/u.test(word))
      return false;
  }
  return false;
}

/** A comma or `and` left at the end does not belong to the item before it. */
function trimLink(document: Document, from: number, at: number): number {
  let end = at;
  while (end > from && (isMark(document, end - 1, ',') || PARTERS.has(lowerAt(document, end - 1)))) end--;
  return end;
}
