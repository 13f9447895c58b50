import { int32At } from '../../core/columns.js';
import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import {
  entryAt,
  hasFlag,
  isCapitalWord,
  isGlued,
  isKind,
  isMark,
  lowerAt,
  textAt,
} from '../../core/look.js';
import { isTeam } from './body-noun.js';
import { Label } from './labels.js';
import { type Office, takesPortfolio } from './office.js';
import { ADJECTIVE, COUNTRY, ORGANISATION, PORTFOLIO, TITLE } from './vocabulary.js';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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
        entryAt(document, afterAnd(document, at + 1), PORTFOLIO) !== null &&
        entryAt(document, afterAnd(document, at + 1), TITLE) === null
      )
        at++;
      if (/^(?:and|&)$/iu.test(textAt(document, at))) at++;
    }
    // `Chamber *of Deputies*`, `Academy of Sciences`: the name of a body goes on over `of`.
    if (
      end > start &&
      at === end &&
      textAt(document, at) === 'of' &&
      isBodyWord(labels, at - 1) &&
      isCapitalWord(document, at + 1) &&
      entryAt(document, at + 1, COUNTRY) === null
    ) {
      // `General Confederation *of Italian Industry*`
      end = (entryAt(document, at + 1, ADJECTIVE)?.end ?? at + 1) + 1;
      continue;
    }
    // `United Workers' Congress`, `Children's Fund`: the name goes on behind its apostrophe.
    const owned = ownedWord(document, labels, end);
    if (end > start && owned > end) {
      end = owned;
      continue;
    }
    // `the lawyer for the *family*`: only a capital makes it the field of a job.
    const withField = takesPortfolio(kind) && (kind !== 'job' || isCapitalWord(document, at));
    const field = withField ? entryAt(document, at, PORTFOLIO) : null;
    const body = entryAt(document, at, ORGANISATION);
    const best = Math.max(field?.end ?? 0, body?.end ?? 0);
    if (best > at) {
      end = best;
      continue;
    }
    if (at > end && entryAt(document, at, TITLE) !== null) break;
    // `Principal Secretary for Foreign Affairs *Mwangi*`: the field is whole, a name alone follows.
    const whole = end > start && at === end && FIELD_ENDS.has(lowerAt(document, end - 1));
    if (whole && !isBodyWord(labels, at)) break;
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

const afterAnd = (document: Document, at: number): number =>
  /^(?:and|&)$/iu.test(textAt(document, at)) ? at + 1 : at;

/** A word of a body (`Council`, `Fund`) that is not the field of an office too (`Energy`, `Affairs`). */
const isBodyWord = (labels: Int32Array, at: number): boolean => {
  const label = int32At(labels, at);
  return (label & (Label.organisationWord | Label.organisation)) !== 0 && (label & Label.portfolio) === 0;
};

/** The end of the capital word behind a possessive at `at`, if it is a body's; `at` itself where none is. */
function ownedWord(document: Document, labels: Int32Array, at: number): number {
  const clitic =
    isKind(document, at, TokenKind.clitic) ||
    ((isMark(document, at, "'") || isMark(document, at, '’')) && isGlued(document, at - 1));
  if (!clitic || !isCapitalWord(document, at + 1)) return at;
  for (let i = at + 1; i < at + 4 && isCapitalWord(document, i); i++) if (isBodyWord(labels, i)) return i + 1;
  return at;
}

/** Last words of a field that no list has in full: `Western Hemisphere Affairs`, `Civilian Security`. */
const FIELD_ENDS = wordSet(
  'affairs security rights policy relations operations planning services integration',
);

/** Whether the phrase behind an office names a body (`of the General Staff`) and no field (`of Energy and Minerals`). */
export function isBodyPhrase(
  document: Document,
  labels: Int32Array,
  first: number,
  end: number,
  withField: boolean,
): boolean {
  if (withField && FIELD_ENDS.has(lowerAt(document, end - 1))) return false;
  for (let at = first; at < end; at++) {
    if (
      withField
        ? isBodyWord(labels, at)
        : isBodyWord(labels, at) || int32At(labels, at) & Label.organisationWord
    )
      return true;
  }
  return false;
}

/** The end of a state's body right behind the state's name: `European Union *Delegation*`, `United Arab Emirates *Armed Forces*`. */
export function stateBodyEnd(document: Document, labels: Int32Array, at: number, to: number): number {
  let end = at;
  let named = at;
  while (end < to && end - at < 4 && isCapitalWord(document, end)) {
    const label = int32At(labels, end);
    if ((label & (Label.given | Label.title | Label.honorific)) !== 0) break;
    end++;
    if ((label & Label.organisationWord) !== 0) named = end;
  }
  return named > at ? named : isTeam(document, at) ? at + 1 : at;
}

/** `T.` in `Minister of Economy T.Sarantuya`: the holder's name starts. */
const isInitial = (document: Document, at: number): boolean =>
  textAt(document, at).length === 1 && isMark(document, at + 1, '.') && isGlued(document, at);

/** A capital word that is neither name, country nor office. */
function isOwnWord(document: Document, labels: Int32Array, at: number): boolean {
  if (!isCapitalWord(document, at) || isInitial(document, at)) return false;
  const label = int32At(labels, at);
  if ((label & Label.namedFirst) !== 0) return false;
  if ((label & Label.organisationWord) !== 0) return true;
  // `*General* Confederation`, `*General* Staff`: an office elsewhere.
  if ((label & Label.title) !== 0 && isCapitalWord(document, at + 1) && isBodyWord(labels, at + 1))
    return true;
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
  if ((int32At(labels, at) & Label.namedFirst) !== 0) return true;
  let end = at;
  const joined = /^(?:and|&)$/iu.test(textAt(document, at - 1));
  while (end < to && end - at < 6 && isCapitalWord(document, end)) {
    if ((int32At(labels, end) & (Label.organisationWord | Label.portfolio)) !== 0) return false;
    // `Neighbourhood and *Enlargement* Olivér Várhelyi`: the field's last word, then the holder.
    if (
      joined &&
      end === at + 1 &&
      (int32At(labels, end) & Label.given) !== 0 &&
      isCapitalWord(document, end + 1)
    )
      return false;
    end++;
  }
  return end - at >= 2 && !hasFlag(document, at, TokenFlag.upper);
}
