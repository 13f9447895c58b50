import { type Document, TokenKind } from '../../core/document.js';
import { isGlued, isMark, lowerAt, textAt } from '../../core/look.js';
import { enumeratorLength, linkLength } from './parts.js';
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
    const mark = depth === 0 ? enumeratorLength(document, at) : 0;
    if (mark > 0) {
      parter = at + mark - 1;
      at = parter;
      continue;
    }
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
    // `discussed the following: …`, but `talks on trade following the summit`
    if (word === 'following' && lowerAt(document, at - 1) === 'the') continue;
    if (STOP.has(word) && !(clauseItem && at < from + 3)) return trimLink(document, from, at);
    // `measures that Norland can take`: the item is what the clause is about.
    if (word === 'that' && at > from) relative = at;
    // `her visit to Oslo | last week`
    if (at > from && isWhen(document, at)) return trimLink(document, from, at);
    // `the sanctions, and consulted on next steps`
    if (parter === at - 1 && at > from && isPast(document, at)) return parter;
    if ((FINITE.has(word) || isOver(document, at, limit)) && !clauseItem)
      return relative > parter ? relative : parter > from ? parter : trimLink(document, from, at);
    if (at > from && MAYBE.has(word) && opensOccasion(document, at)) return at;
  }
  return limit;
}

/** `last week`, `next year` at the item's end: when, and no part of what. */
const isWhen = (document: Document, at: number): boolean =>
  /^(?:last|this|next)$/u.test(lowerAt(document, at)) &&
  /^(?:week|month|year|spring|summer|autumn|fall|winter|weekend)$/u.test(lowerAt(document, at + 1)) &&
  document.tokens.kind[at + 2] !== TokenKind.clitic;

/** `and consulted on…`, `and pressed for…`: a further verb of the sentence, not an item. */
const isPast = (document: Document, at: number): boolean =>
  /^\p{Ll}{3,}ed$/u.test(textAt(document, at)) &&
  !/^(?:related|based|needed|aimed|united|increased|reduced|improved)$/u.test(lowerAt(document, at)) &&
  PARTERS.has(lowerAt(document, at - 1)) &&
  /^(?:on|for|that|to|the|his|her|their|about|with|upon)$/u.test(lowerAt(document, at + 1));

/** `the discussion of trade | continued in Riga`; not `the continued violence`. */
const isOver = (document: Document, at: number, limit: number): boolean =>
  /^(?:continued|concluded|resumed)$/u.test(lowerAt(document, at)) &&
  (at + 1 >= limit ||
    document.tokens.kind[at + 1] === TokenKind.punctuation ||
    /^(?:in|on|at|with|until|during|into|for|after)$/u.test(lowerAt(document, at + 1)));

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
    // `on 12 May`
    if (
      i === at + 1 &&
      document.tokens.kind[i] === TokenKind.number &&
      (OCCASION.has(lowerAt(document, i + 1)) || textAt(document, i + 1) === 'May')
    )
      return true;
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
