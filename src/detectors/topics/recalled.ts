import { type Document, TokenKind } from '../../core/document.js';
import { isMark, lowerAt, textAt } from '../../core/look.js';

/**
 * Whether the sentence from token `first` on says that it tells of years past: `In 2019, the two governments signed a loan agreement`,
 * `Back in May 2021 …`. What it names was not on today's table. Without the article's year nothing is past.
 */
export function isYearsAgo(document: Document, first: number, articleDate: string | null): boolean {
  if (articleDate === null) return false;
  let at = lowerAt(document, first) === 'back' ? first + 1 : first;
  if (lowerAt(document, at) !== 'in') return false;
  // `in May 2021`, `in early 2021`
  at += document.tokens.kind[at + 1] === TokenKind.word ? 2 : 1;
  const year = textAt(document, at);
  return (
    /^(?:19|20)\d\d$/u.test(year) &&
    isMark(document, at + 1, ',') &&
    Number(year) < Number(articleDate.slice(0, 4))
  );
}
