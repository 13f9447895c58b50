import { type Document, TokenFlag } from '../../core/document.js';
import { entryAt, entryBefore, hasFlag, isMark } from '../../core/look.js';
import type { TokenSpan } from './office.js';
import { organisationRun } from './own-words.js';
import { COUNTRY, ORGANISATION } from './vocabulary.js';

/** `Republic of Korea *(ROK)* Foreign Minister`: the short form in brackets is stepped over. */
export const behindBracket = (document: Document, at: number): number =>
  isMark(document, at - 1, ')') &&
  isMark(document, at - 3, '(') &&
  entryAt(document, at - 2, COUNTRY)?.end === at - 1
    ? at - 3
    : at;

/** The body whose letters stand in brackets right before token `at`. */
export function bodyBeforeBracket(
  document: Document,
  labels: Int32Array,
  at: number,
  from: number,
): TokenSpan | null {
  if (!isMark(document, at - 1, ')') || !isMark(document, at - 3, '(')) return null;
  if (!hasFlag(document, at - 2, TokenFlag.upper)) return null;
  const listed = entryBefore(document, at - 3, ORGANISATION, 8);
  const body = listed ?? organisationRun(document, labels, at - 3, from);
  return body !== null && body.first >= from ? { first: body.first, end: body.end } : null;
}
