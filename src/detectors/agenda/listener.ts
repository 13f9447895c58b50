import { type Document, TokenFlag } from '../../core/document.js';
import { hasFlag, isMark, lowerAt } from '../../core/look.js';

const TITLE =
  /^(?:the|his|her|their|of|for|and|president|prime|minister|chancellor|premier|foreign|defence|defense|counterpart|counterparts|king|head|state|secretary|general|ambassador|leader|leaders|colleague|colleagues|delegation|visiting|speaker|him|them|it|us|chairman|director|to|chief|adviser|advisor|representative|representatives|envoy|deputy|members?|officials?|national|security|special|side|mr|ms|dr)$/u;

/**
 * Where the items begin after `discussed` or `briefed`: past `with her, in particular,`, `with President Ana Oru`, a colon.
 * Looks at most 20 tokens ahead.
 */
export function afterListener(document: Document, from: number, limit: number): number {
  let at = from;
  if (lowerAt(document, at) === 'with' || lowerAt(document, at - 1) === 'with') {
    if (lowerAt(document, at) === 'with') at++;
    const start = at;
    const stop = Math.min(limit, at + 20);
    while (at < stop && (hasFlag(document, at, TokenFlag.capital) || TITLE.test(lowerAt(document, at)))) {
      // `with President Oru the situation`: the second article opens the item.
      if (at > start && lowerAt(document, at) === 'the' && hasFlag(document, at - 1, TokenFlag.capital))
        break;
      at++;
    }
  }
  while (
    at < limit &&
    (isMark(document, at, ',') || isMark(document, at, ':') || lowerAt(document, at) === 'also')
  )
    at++;
  return at;
}
