import { int32At } from '../core/columns.js';
import { type Document, TokenKind } from '../core/document.js';
import { isKind, isMark, matchesOf, textAt, tokenAtOffset } from '../core/look.js';
import { ADJECTIVE, CAPITAL, COUNTRY, DEMONYM, METONYM } from '../detectors/names/vocabulary.js';
import type { PersonMention } from './draft.js';

/** A country named in the text: where, which, and whether only its seat or capital stands there (`the Kremlin`). */
export interface CountryWord {
  readonly end: number;
  readonly code: string;
  readonly seat: boolean;
  readonly adjective: boolean;
}

/** The countries named in the text by the token at which each starts, those inside offices too (`the *Omani* minister`). */
export type CountryIndex = ReadonlyMap<number, CountryWord>;

const CLASSES = [
  { cls: CAPITAL, seat: true, adjective: false },
  { cls: METONYM, seat: true, adjective: false },
  { cls: ADJECTIVE, seat: false, adjective: true },
  { cls: DEMONYM, seat: false, adjective: true },
  { cls: COUNTRY, seat: false, adjective: false },
] as const;

/** Indexes the countries named in the text: the longest at each token, none inside a person's name (`Michael Jordan`) or a price (`US$5`). */
export function countryIndex(document: Document, persons: readonly PersonMention[]): CountryIndex {
  const { tokens } = document;
  const named = new Uint8Array(tokens.count);
  for (const { value } of persons) {
    if (value.name === null) continue;
    for (let at = tokenAtOffset(document, value.name.start); at < tokens.count; at++) {
      if (int32At(tokens.start, at) >= value.name.end) break;
      named[at] = 1;
    }
  }
  const index = new Map<number, CountryWord>();
  for (const { cls, seat, adjective } of CLASSES) {
    for (const { first, end, value: code } of matchesOf(document, cls)) {
      const known = index.get(first);
      if (
        named[first] === 1 ||
        isMoney(document, end) ||
        isRegion(document, first) ||
        (known !== undefined && known.end > end)
      )
        continue;
      index.set(first, { end, code, seat, adjective });
    }
  }
  return withoutNested(index);
}

/** `the *People’s Republic of China*`: what stands inside a longer name is no state of its own. */
function withoutNested(index: Map<number, CountryWord>): CountryIndex {
  for (const [first, { end }] of [...index])
    for (let at = first + 1; at < end; at++) {
      const inner = index.get(at);
      if (inner !== undefined && inner.end <= end) index.delete(at);
    }
  return index;
}

/** `Inter-*American*`, `Latin *America*`: a part of the world. */
const isRegion = (document: Document, at: number): boolean =>
  /^(?:inter|pan|latin|north|south|central|trans)$/iu.test(
    textAt(document, isMark(document, at - 1, '-') ? at - 2 : at - 1),
  ) && /^Americ/u.test(textAt(document, at));

const isMoney = (document: Document, at: number): boolean =>
  isKind(document, at, TokenKind.symbol) || /^(?:dollars?|cents?)$/iu.test(textAt(document, at));
