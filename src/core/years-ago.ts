import { type Document, TokenKind } from './document.js';
import { isMark, lowerAt, textAt } from './look.js';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** So far behind the month a `will` is looked for. */
const REACH = 14;

/**
 * Whether the sentence from token `first` on says that it tells of years past: `In 2019, the two governments signed a loan agreement`,
 * `Back in May 2021, …`,
 * or in an article of June `In April, …`. What it names is not on today's table. Without the article's year nothing is past.
 */
export function isYearsAgo(document: Document, first: number, articleDate: string | null): boolean {
  if (articleDate === null) return false;
  let at = lowerAt(document, first) === 'back' ? first + 1 : first;
  if (lowerAt(document, at) !== 'in') return false;
  const month = MONTHS.indexOf(lowerAt(document, at + 1)) + 1;
  if (month > 0 && isMark(document, at + 2, ','))
    return month < Number(articleDate.slice(5, 7)) && !isToCome(document, at + 3);
  // `in May 2021`, `in early 2021`
  at += document.tokens.kind[at + 1] === TokenKind.word ? 2 : 1;
  const year = textAt(document, at);
  return (
    /^(?:19|20)\d\d$/u.test(year) &&
    isMark(document, at + 1, ',') &&
    Number(year) < Number(articleDate.slice(0, 4))
  );
}

/** `In January, the ministers will meet`: the month of next year. */
function isToCome(document: Document, from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const word = lowerAt(document, at);
    if (word === '.') return false;
    if (/^(?:will|shall|would|plans?|expected|scheduled|due)$/u.test(word)) return true;
  }
  return false;
}
