import { int32At, uint16At } from '../../core/columns.js';
import type { Document } from '../../core/document.js';
import { TokenKind } from '../../core/document.js';
import { entryAt, helperAt, isKind, isMark, sentenceBounds } from '../../core/look.js';
import { afterArticle, determiners } from '../../lexicon/date-cues.js';
import type { TenseWord } from '../../lexicon/date-tenses.js';
import { TENSE } from './classes.js';
import { lower, near } from './words.js';

/** `will`: surely to come; `may`: perhaps; `did`: a past form near by; `was`: the date's own verb is past; `null`: nothing tells. */
export type Tense = TenseWord | 'was' | null;

/** How far around a date its verb is looked for, in tokens. */
const BACK = 30;
const AHEAD = 14;

/** `visited`, `agreed`: a past form. `the planned visit`, `to be signed`, `of detained sailors` are participles and tell nothing. */
function isPastForm(document: Document, at: number): boolean {
  if (!isKind(document, at, TokenKind.word)) return false;
  const { start, end } = document.tokens;
  const stop = int32At(end, at);
  if (stop - int32At(start, at) < 5) return false;
  if (document.text.charCodeAt(stop - 1) !== 100 || document.text.charCodeAt(stop - 2) !== 101) return false;
  return !afterArticle.has(near(document, at, at - 1));
}

/** `to hold talks on Friday`: what is meant to be done. `to the meeting on Friday` says nothing. */
function isPurpose(document: Document, at: number): boolean {
  if (lower(document, at) !== 'to' || !isKind(document, at + 1, TokenKind.word)) return false;
  const unit = uint16At(document.tokens.first, at + 1);
  return unit >= 97 && unit <= 122 && !determiners.has(lower(document, at + 1));
}

/** `due to meet` is to come, `due to violence` is a cause: nothing sure. */
const isDueTo = (document: Document, at: number): boolean =>
  lower(document, at) === 'due' && lower(document, at + 1) === 'to';

function tenseAt(document: Document, at: number): Tense {
  const entry = entryAt(document, at, TENSE);
  if (entry !== null && helperAt(document, at) !== '') {
    // `will be *held* on Friday`: the helpers before it tell the time.
    if (entry.value === 'did' && near(document, at, at - 1) === 'be') return null;
    return isDueTo(document, at) ? 'may' : entry.value;
  }
  if (isPastForm(document, at)) return 'did';
  return isPurpose(document, at) ? 'may' : null;
}

/** `They met on June 2`: nothing stands between the verb and its day. `It will be held in May` has its tense before it. */
const isItsVerb = (document: Document, verb: number, least: number, preposition: string): boolean =>
  (preposition === 'on' || preposition === 'in') &&
  verb >= least &&
  tenseAt(document, verb) === 'did' &&
  !/^(?:be|being|is|are|get|gets)$/u.test(near(document, verb, verb - 1));

/**
 * The tense of the verb that a date goes with: the one right behind it (`on Sunday issued`), else the nearest one before it in its
 * sentence, else the nearest one behind it.
 */
export function tenseAround(document: Document, first: number, end: number): Tense {
  const sentence = sentenceBounds(document, first);
  // `Wednesday's ruling`: what has a day of its own is mostly past, but for `will meet in Saturday's final`.
  if (isKind(document, end, TokenKind.clitic) && end < sentence.end) {
    for (let at = first - 1; at >= Math.max(sentence.first, first - 6); at--) {
      if (tenseAt(document, at) === 'will') return 'will';
    }
    return 'did';
  }
  const before = near(document, first, first - 1);
  if ((before === 'by' || before === 'until' || before === 'till') && first - 1 > sentence.first)
    return 'will';
  if (end < sentence.end && tenseAt(document, end) === 'did') return 'did';
  if (isItsVerb(document, first - 2, sentence.first, before)) return 'was';
  let weak: Tense = null;
  for (let at = first - 1; at >= Math.max(sentence.first, first - BACK); at--) {
    if (isMark(document, at, ';')) break;
    const tense = tenseAt(document, at);
    // `will travel to meet`, `said he would`: an unsure sign gives way to a sure one before it, not to a past form.
    if (tense === 'will') return tense;
    if (tense === 'did') return weak ?? tense;
    weak ??= tense;
  }
  if (weak !== null) return weak;
  for (let at = end; at < Math.min(sentence.end, end + AHEAD); at++) {
    if (isMark(document, at, ';')) break;
    const tense = tenseAt(document, at);
    if (tense === 'did' || tense === 'will') return tense;
    // `In the wake of the February 1 coup, people continue to flee`: a purpose behind a date tells nothing of it.
    if (entryAt(document, at, TENSE) !== null && !isDueTo(document, at)) weak ??= tense;
  }
  return weak;
}
