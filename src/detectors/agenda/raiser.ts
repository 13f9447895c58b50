import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { hasFlag, isMark, lowerAt, sentenceBounds, textAt, wordsAt } from '../../core/look.js';
import type { Span } from '../../core/span.js';
import type { AgendaShape } from '../../lexicon/agenda-phrases.js';

/** Verbs of one side: who raises, tells or stresses. `Discussed` is what all did. */
const ONE_SIDED =
  /^(?:raised|drew|briefed|informed|updated|shared|outlined|spoke|told|stress\w*|emphasi\w+|under\w+|noted|highlight\w*|reiterat\w+|point\w+|reaffirm\w*|expressed|called)$/u;
const BETWEEN = /^(?:also|separately|then|particularly|specifically)$/u;

/** The words of who raised it, right before the verb at token `verb`: `The Minister raised`, `Ana Oru also raised`. */
export function raiserBefore(document: Document, verb: number, shape: AgendaShape): Span | null {
  if (!ONE_SIDED.test(lowerAt(document, verb)) && shape === 'discussed') return null;
  const { first } = sentenceBounds(document, verb);
  let end = verb;
  while (end > first && BETWEEN.test(lowerAt(document, end - 1))) end--;
  // `thanked Norland and stressed`: the subject stands further off.
  if (/^(?:and|,)$/u.test(lowerAt(document, end - 1))) return null;
  let from = end;
  while (from > first && from > end - 9 && isNamePart(document, from - 1)) from--;
  while (from < end && /^(?:of|for|and|in|that)$/u.test(lowerAt(document, from))) from++;
  if (from >= end) return null;
  // `Oru and Bek talked trade`: nobody alone.
  if (shape === 'spoke') for (let at = from; at < end; at++) if (lowerAt(document, at) === 'and') return null;
  const words = lowerAt(document, from);
  if (
    /^(?:they|we|i|both|sides)$/u.test(words) ||
    /^(?:parties|sides|leaders|interlocutors|ministers|presidents)$/u.test(lowerAt(document, end - 1))
  )
    return null;
  return wordsAt(document, from, end);
}

const isNamePart = (document: Document, at: number): boolean =>
  !isMark(document, at, ',') &&
  (hasFlag(document, at, TokenFlag.capital) ||
    document.tokens.kind[at] === TokenKind.clitic ||
    /^(?:the|of|for|and|he|she|head|state|minister|president|his|her|counterpart|side|prime|foreign|defence|defense|-|al|bin|von|der|de|da)$/u.test(
      textAt(document, at),
    ));
