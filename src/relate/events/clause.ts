import type { Document } from '../../core/document.js';
import { isMark, lowerAt, textAt } from '../../core/look.js';

/** Words that begin another clause: what stands beyond them is not subject or object of this one. */
const BREAKERS: ReadonlySet<string> = new Set(
  'that which who whom when while after before because but where whether if although though unless until since said says told adding added as so'.split(
    ' ',
  ),
);

/** Whether token `at` parts clauses: `that`, `while`, a semicolon, a colon. */
export const isBreak = (document: Document, at: number): boolean =>
  isMark(document, at, ';') ||
  isMark(document, at, ':') ||
  // `his colleague *Said* Al Harthy`: a given name.
  (BREAKERS.has(lowerAt(document, at)) && textAt(document, at) !== 'Said');

/** A quotation mark: what is said is another clause than who says it. */
export function isQuoteMark(document: Document, at: number): boolean {
  const mark = textAt(document, at);
  return mark.length === 1 && '"“”«»‘’'.includes(mark);
}

/** The lower-case words of the tokens from `first` to `end`, for looking at a few of them. */
export function wordsBetween(document: Document, first: number, end: number): readonly string[] {
  const words: string[] = [];
  for (let at = Math.max(0, first); at < end; at++) words.push(lowerAt(document, at));
  return words;
}
