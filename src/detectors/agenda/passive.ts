import type { Document } from '../../core/document.js';
import { isMark, lowerAt } from '../../core/look.js';
import { splitList } from './list.js';
import { type Range, REACH } from './parts.js';
import { FINITE } from './words.js';

/** `During the meeting,`, `In addition,`, `As the Minister said,`: what opens the sentence before the list. */
const OPENING =
  /^(?:during|in|at|on|as|within|among|also|separately|moreover|furthermore|besides|according|following|after|while|when|under|for|with|meanwhile|later|particularly)$/u;
const LONE = /^(?:separately|also|moreover|furthermore|besides|meanwhile|thus)$/u;

/** The list that stands before `were discussed` at token `verb`: `X, Y and Z were discussed`. */
export function listBefore(document: Document, sentenceFirst: number, verb: number): readonly Range[] {
  let from = Math.max(sentenceFirst, verb - REACH);
  // A clause before it (`He said that X and Y were discussed`) is no part of the list.
  for (let at = verb - 1; at >= from; at--) {
    const word = lowerAt(document, at);
    if (
      FINITE.has(word) ||
      word === 'that' ||
      word === ':' ||
      word === '"' ||
      word === '“' ||
      word === '—' ||
      word === '–'
    ) {
      from = at + 1;
      break;
    }
  }
  if (OPENING.test(lowerAt(document, from))) {
    let comma = from;
    while (comma < verb && !isMark(document, comma, ',')) comma++;
    if (comma < verb) from = comma + 1;
    else if (LONE.test(lowerAt(document, from))) from++;
    else return [];
  }
  let end = verb;
  while (end > from && /^(?:also|,|then|further)$/u.test(lowerAt(document, end - 1))) end--;
  return splitList(document, from, end).filter(
    ({ first, end: last }) =>
      !/^(?:he|she|they|it|this|that|these|which|who|what|there)$/u.test(lowerAt(document, first)) ||
      last - first > 2,
  );
}
