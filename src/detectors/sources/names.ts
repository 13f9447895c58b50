import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import {
  entryBefore,
  hasFlag,
  isCapitalWord,
  isGlued,
  isKind,
  isMark,
  lowerAt,
  textAt,
} from '../../core/look.js';
import { outletWords } from '../../lexicon/press-words.js';
import { CITING } from './vocabulary.js';

/** The longest outlet's name in tokens: `The North Harbor Evening News Agency`, with the points of a web address. */
const LONGEST = 8;

/** Whether the point at `at` is inside a name: `Censor.NET`, `24.kg`. */
const isInnerPoint = (document: Document, at: number): boolean =>
  isMark(document, at, '.') &&
  isGlued(document, at - 1) &&
  isGlued(document, at) &&
  isKind(document, at + 1, TokenKind.word);

/** The first token of the name that ends before `end`: capitalised words in a row, web addresses; `end` where none stands there. */
export function nameStart(document: Document, end: number): number {
  let first = end;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const glued = isMark(document, at, '-') && isGlued(document, at) && isGlued(document, at - 1);
    if (isInnerPoint(document, at) || glued) continue;
    const address = isInnerPoint(document, at + 1) || isInnerPoint(document, at - 1);
    if (
      !isCapitalWord(document, at) &&
      !(address && (isKind(document, at, TokenKind.word) || isKind(document, at, TokenKind.number)))
    )
      break;
    if (document.tokens.sentence[at] !== document.tokens.sentence[end - 1]) break;
    first = at;
  }
  return first;
}

/** The token after the name that begins at `first`. */
export function nameEnd(document: Document, first: number): number {
  let end = first;
  for (let at = first; at < Math.min(document.tokens.count, first + LONGEST); at++) {
    const glued = isMark(document, at, '-') && isGlued(document, at) && isGlued(document, at - 1);
    if (isInnerPoint(document, at) || glued) continue;
    const address = isInnerPoint(document, at - 1) || isInnerPoint(document, at + 1);
    if (!isCapitalWord(document, at) && !address) break;
    end = at + 1;
  }
  return end;
}

/** Whether a name looks like an outlet's: a web address (`Harbor.NET`), or a word such as `Post`, `Times`, `News` at its end. */
export function looksLikeOutlet(document: Document, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isInnerPoint(document, at)) return true;
  return end - first > 1 && outletWords.has(lowerAt(document, end - 1));
}

/** Whether `citing`, `according to` or the like stands before token `at`, an article between or not. */
export const isCited = (document: Document, at: number): boolean => {
  const from = /^(?:the|an|a)$/iu.test(textAt(document, at - 1)) ? at - 1 : at;
  return entryBefore(document, from, CITING, 4) !== null;
};

/** Whether the tokens stand in brackets or slashes within a paragraph's opening: `KYIV, June 2 (Harbor News) –`, `/HASS/.` */
export function isDatelineAgency(document: Document, first: number, end: number): boolean {
  const open = isMark(document, first - 1, '(') && isMark(document, end, ')');
  const slash = isMark(document, first - 1, '/') && isMark(document, end, '/');
  if (!open && !slash) return false;
  for (let at = first - 1; at >= Math.max(0, first - 14); at--) {
    if (hasFlag(document, at, TokenFlag.opening)) {
      return slash || /^[-–—:.]$/u.test(textAt(document, end + 1)) || at === first - 1;
    }
  }
  return false;
}
