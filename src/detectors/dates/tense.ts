import type { Document } from '../../core/document.js';
import { TokenKind } from '../../core/document.js';
import { entryAt, isKind, isMark, sentenceBounds } from '../../core/look.js';
import { determiners } from '../../lexicon/date-cues.js';
import { TENSE } from './classes.js';
import { lower } from './words.js';

export type Tense = 'past' | 'future' | null;

/** How far around a date its verb is looked for, in tokens. */
const BACK = 30;
const AHEAD = 14;

/** `visited`, `agreed`: a word in -ed that is no noun or adverb of that ending that the news is full of. */
function endsInEd(document: Document, at: number): boolean {
  if (!isKind(document, at, TokenKind.word)) return false;
  const { start, end } = document.tokens;
  const stop = end[at] ?? 0;
  if (stop - (start[at] ?? 0) < 5) return false;
  return document.text.charCodeAt(stop - 1) === 100 && document.text.charCodeAt(stop - 2) === 101;
}

/** `to hold talks on Friday`: what is meant to be done. `to the meeting on Friday` says nothing. */
function isPurpose(document: Document, at: number): boolean {
  if (lower(document, at) !== 'to' || !isKind(document, at + 1, TokenKind.word)) return false;
  const unit = document.tokens.first[at + 1] ?? 0;
  return unit >= 97 && unit <= 122 && !determiners.has(lower(document, at + 1));
}

function tenseAt(document: Document, at: number): Tense {
  const entry = entryAt(document, at, TENSE);
  if (entry !== null) return entry.value;
  if (endsInEd(document, at)) return 'past';
  return isPurpose(document, at) ? 'future' : null;
}

/** The tense of the verb that a date goes with: the nearest one before it in its sentence, else the nearest one behind it. */
export function tenseAround(document: Document, first: number, end: number): Tense {
  const sentence = sentenceBounds(document, first);
  const before = lower(document, first - 1);
  if (first > sentence.first && (before === 'until' || before === 'till' || before === 'by')) return 'future';
  for (let at = first - 1; at >= Math.max(sentence.first, first - BACK); at--) {
    if (isMark(document, at, ';')) break;
    const tense = tenseAt(document, at);
    if (tense !== null) return tense;
  }
  for (let at = end; at < Math.min(sentence.end, end + AHEAD); at++) {
    if (isMark(document, at, ';')) break;
    const tense = tenseAt(document, at);
    if (tense !== null) return tense;
  }
  return null;
}
