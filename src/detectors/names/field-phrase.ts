import { type Document, TokenFlag } from '../../core/document.js';
import { entryAt, hasFlag, isCapitalWord, isGlued, isMark, textAt } from '../../core/look.js';
import { Label } from './labels.js';
import { type Office, takesPortfolio } from './office.js';
import { ORGANISATION, PORTFOLIO, TITLE } from './vocabulary.js';

/** The end of the field or body that starts at `start`: `Foreign Affairs and Foreign Trade`, `European Integration`; `start` where none does. */
export function phraseEnd(
  document: Document,
  labels: Int32Array,
  start: number,
  to: number,
  kind: Office['kind'],
): number {
  let end = start;
  for (let step = 0; step < 8 && end < to; step++) {
    let at = end;
    if (end > start) {
      if (
        isMark(document, at, ',') &&
        entryAt(document, at + 1, PORTFOLIO) !== null &&
        entryAt(document, at + 1, TITLE) === null
      )
        at++;
      if (/^(?:and|&)$/iu.test(textAt(document, at))) at++;
    }
    // `Chamber *of Deputies*`, `Academy of Sciences`: the name of a body goes on over `of`.
    if (
      end > start &&
      at === end &&
      textAt(document, at) === 'of' &&
      ((labels[at - 1] ?? 0) & Label.organisationWord) !== 0 &&
      isCapitalWord(document, at + 1)
    ) {
      end = at + 2;
      continue;
    }
    const field = takesPortfolio(kind) ? entryAt(document, at, PORTFOLIO) : null;
    const body = entryAt(document, at, ORGANISATION);
    const best = Math.max(field?.end ?? 0, body?.end ?? 0);
    if (best > at) {
      end = best;
      continue;
    }
    if (at > end && entryAt(document, at, TITLE) !== null) break;
    if (isOwnWord(document, labels, at) && !isNameAhead(document, labels, at, to)) {
      end = at + 1;
      while (isMark(document, end, '-') && isGlued(document, end - 1) && isGlued(document, end)) end += 2;
      continue;
    }
    if (
      at === end &&
      end > start &&
      textAt(document, at) === 'of' &&
      isOwnWord(document, labels, at + 1) &&
      !isNameAhead(document, labels, at + 1, to)
    ) {
      end = at + 2;
      continue;
    }
    break;
  }
  return end;
}

/** `T.` in `Minister of Economy T.Sarantuya`: the holder's name starts. */
const isInitial = (document: Document, at: number): boolean =>
  textAt(document, at).length === 1 && isMark(document, at + 1, '.') && isGlued(document, at);

/** A capital word that is neither name, country nor office. */
function isOwnWord(document: Document, labels: Int32Array, at: number): boolean {
  if (!isCapitalWord(document, at) || isInitial(document, at)) return false;
  const label = labels[at] ?? 0;
  if ((label & Label.organisationWord) !== 0) return true;
  return (
    (label &
      (Label.given |
        Label.country |
        Label.adjective |
        Label.title |
        Label.honorific |
        Label.calendar |
        Label.family)) ===
    0
  );
}

/** Whether a run of two or more capital words starts here that ends the sentence part without an organisation's word: that is the holder's name. */
function isNameAhead(document: Document, labels: Int32Array, at: number, to: number): boolean {
  let end = at;
  while (end < to && end - at < 6 && isCapitalWord(document, end)) {
    if (((labels[end] ?? 0) & (Label.organisationWord | Label.portfolio)) !== 0) return false;
    end++;
  }
  return end - at >= 2 && !hasFlag(document, at, TokenFlag.upper);
}
