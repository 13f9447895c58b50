import { float32At, int32At } from '../../core/columns.js';
import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { entryAt, entryBefore, hasFlag, isKind, isMark, textAt } from '../../core/look.js';
import { Label } from './labels.js';
import type { TokenSpan } from './office.js';
import { NameLabel, type NameTags } from './tagger/index.js';
import { SUFFIX } from './vocabulary.js';

/** Drops what is no name at either end of a run: a sentence's first word, a stray suffix. */
export function trim(document: Document, labels: Int32Array, span: TokenSpan, tags: NameTags): TokenSpan {
  const { scores } = tags;
  const label = (at: number): number => int32At(labels, at);
  const personal = Label.given | Label.family | Label.surname | Label.ambiguous;
  let { first, end } = span;
  first = nameStart(document, labels, span, tags);
  while (
    end - first > 1 &&
    float32At(scores, first) <= 0 &&
    (label(first) & Label.common) !== 0 &&
    (label(first) & personal) === 0 &&
    !isMark(document, first + 1, '-') &&
    hasFlag(document, first, TokenFlag.first)
  )
    first++;
  while (end - first > 1 && !isKind(document, first, TokenKind.word)) first++;
  while (end - first > 1 && isMark(document, end - 1, '-')) end--;
  while (
    end - first > 1 &&
    float32At(scores, end - 1) <= 0 &&
    (label(end - 1) & Label.common) !== 0 &&
    (label(end - 1) & (personal | Label.suffix | Label.organisationWord)) === 0 &&
    entryAt(document, end - 1, SUFFIX) === null
  )
    end--;
  while (end - first > 1 && isMark(document, end - 1, '-')) end--;
  // `Dr. M. R. Karim *MP*`
  const behind = entryBefore(document, end, SUFFIX, 4);
  if (behind?.value === false && behind.first > first) end = behind.first;
  return { first, end };
}

const SURNAMES = /^(?:He|She|You|So)$/u;

/** `*Coroner* William Oru`, `*Could* Rishi Bek…`: steps over words that the tagger leaves out of the name that it reads behind them. */
function nameStart(
  document: Document,
  labels: Int32Array,
  { first, end }: TokenSpan,
  tags: NameTags,
): number {
  const personal = Label.given | Label.family | Label.surname | Label.particle;
  // `Vice Premier *He Long*`: a pronoun with a capital inside a sentence is a family name.
  if (SURNAMES.test(textAt(document, first)) && !hasFlag(document, first, TokenFlag.first)) return first;
  for (let at = first; at < end && at < first + 3; at++) {
    if (tags.labels[at] === NameLabel.begin)
      return float32At(tags.scores, at) > 1 && at < end - 1 ? at : first;
    if (float32At(tags.scores, at) > -1.5 || (int32At(labels, at) & personal) !== 0) return first;
    if (!isKind(document, at, TokenKind.word) || textAt(document, at).length === 1) return first;
  }
  return first;
}
