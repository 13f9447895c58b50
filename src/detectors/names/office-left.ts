import { int32At } from '../../core/columns.js';
import { type Document, TokenKind } from '../../core/document.js';
import {
  entryAt,
  entryBefore,
  isCapitalWord,
  isGlued,
  isKind,
  isMark,
  lowerAt,
  textAt,
} from '../../core/look.js';
import { countryIn } from './home-beside.js';
import { Label } from './labels.js';
import { type Office, type TokenSpan, takesPortfolio } from './office.js';
import { behindBracket, bodyBeforeBracket } from './office-brackets.js';
import { isPost } from './office-links.js';
import { bodyWithOf, isFieldOfChief, isOwnWord, organisationRun } from './own-words.js';
import { genericBefore, ownerBefore } from './owner.js';
import { ADJECTIVE, CAPITAL, COUNTRY, METONYM, MODIFIER, ORGANISATION, PORTFOLIO } from './vocabulary.js';

/** What stands before an office and belongs to it. */
export interface LeftPart {
  readonly first: number;
  /** First token of the office's own words, `former` and the field included, the country left out. */
  readonly head: number;
  readonly pieces: readonly TokenSpan[];
  readonly countries: readonly string[];
  readonly organization: TokenSpan | null;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly possessor: boolean;
}

type OwnerEntry = TokenSpan & { readonly value: { readonly country: string | null } };

/** How many steps to the left are looked at: `the newly elected Norwegian Deputy Prime Minister`. */
const REACH = 10;

const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Reads backwards from the head of an office, one entry a step. */
export function leftOf(
  document: Document,
  labels: Int32Array,
  head: TokenSpan,
  kind: Office['kind'],
  plural: boolean,
  from: number,
): LeftPart {
  let at = head.first;
  const pieces: TokenSpan[] = [];
  const countries: string[] = [];
  let organization: TokenSpan | null = null;
  let definite = false;
  let indefinite = false;
  let possessor = false;
  const withField = takesPortfolio(kind);
  for (let step = 0; step < REACH && at > from; step++) {
    const word = lowerAt(document, at - 1);
    if (isKind(document, at - 1, TokenKind.clitic) || isPluralPossessive(document, at - 1)) {
      const owner = ownerBefore(document, labels, at - 1, from);
      if (owner === null || countries.length > 0) break;
      definite = true;
      // `*Boquen's* wife`, `*Oru's* lawyer`: whose it is is a name of its own.
      if (owner.person && kind !== 'business') break;
      if (owner.country !== null) countries.push(owner.country);
      else organization ??= owner;
      at = owner.first;
      // `the *Chinese foreign ministry's* spokesman`
      if (owner.generic) continue;
      if (at > from && lowerAt(document, at - 1) === 'the') at--;
      break;
    }
    if (word === 'the' || word === 'a' || word === 'an' || word === 'another') {
      definite = word === 'the';
      indefinite = !definite;
      at--;
      break;
    }
    if (POSSESSIVE.has(word)) {
      definite = true;
      possessor = true;
      at--;
      break;
    }
    const generic: TokenSpan | null = organization === null ? genericBefore(document, kind, at) : null;
    if (generic !== null && generic.first >= from) {
      organization = generic;
      at = generic.first;
      continue;
    }
    const whole: TokenSpan | null =
      organization === null && countries.length === 0 && !plural && kind !== 'minister'
        ? bodyWithOf(document, labels, at, from)
        : null;
    if (whole !== null) {
      organization = whole;
      const owner = countryIn(document, whole);
      if (owner !== null) countries.push(owner);
      at = whole.first;
      continue;
    }
    // `Asian Development Bank *(ADB)* President`
    const bracket: TokenSpan | null =
      organization === null ? bodyBeforeBracket(document, labels, at, from) : null;
    if (bracket !== null) {
      organization = bracket;
      at = bracket.first;
      continue;
    }
    const named = behindBracket(document, at);
    const country = entryBefore(document, named, ADJECTIVE, 4) ?? entryBefore(document, named, COUNTRY, 6);
    if (country !== null && country.first >= from) {
      if (countries.length > 0 && !plural) break;
      // `the Saudi Ambassador *to Norland* Prince Lim`: where he is posted.
      if (isPost(document, country.first)) break;
      countries.unshift(country.value);
      at = country.first;
      if (plural) at = skipConjunction(document, at, from);
      continue;
    }
    const body: OwnerEntry | null = organization === null ? entryBefore(document, at, ORGANISATION, 6) : null;
    if (body !== null && body.first >= from && isCapitalWord(document, body.first)) {
      organization = { first: body.first, end: body.end };
      if (body.value.country !== null && countries.length === 0) countries.push(body.value.country);
      at = body.first;
      continue;
    }
    const city =
      countries.length === 0
        ? (entryBefore(document, at, CAPITAL, 3) ?? entryBefore(document, at, METONYM, 4))
        : null;
    if (city !== null && city.first >= from) {
      countries.unshift(city.value);
      at = city.first;
      continue;
    }
    // `Fiji Rugby *Union* chair`: a modifier elsewhere, a body's last word here.
    const run: TokenSpan | null =
      withField || organization === null ? organisationRun(document, labels, at, from) : null;
    if (run !== null && organization === null && countries.length === 0) {
      organization = run;
      const owner = entryAt(document, run.first, COUNTRY);
      if (owner !== null) countries.push(owner.value);
      at = run.first;
      continue;
    }
    const modifier = entryBefore(document, at, MODIFIER, 3);
    if (modifier !== null && modifier.first >= from) {
      pieces.unshift({ first: modifier.first, end: modifier.end });
      at = modifier.first;
      if (at > from && isMark(document, at - 1, '-') && isGlued(document, at - 1)) at--;
      continue;
    }
    if (countries.length > 0 || organization !== null || !withField) break;
    const field = entryBefore(document, at, PORTFOLIO, 6);
    if (field !== null && field.first >= from) {
      // `defence spokesman`: the field says for whom, not what.
      if (kind === 'spokesperson') {
        organization = { first: field.first, end: field.end };
        at = field.first;
        continue;
      }
      pieces.unshift({ first: field.first, end: field.end });
      at = field.first;
      at = takeConjunction(document, labels, at, from, pieces);
      continue;
    }
    if (kind === 'business' && isOwnWord(document, labels, at - 1, head)) {
      organization = { first: at - 1, end: at };
      at--;
      continue;
    }
    if (isOwnWord(document, labels, at - 1, head) || isFieldOfChief(document, labels, at - 1, head)) {
      pieces.unshift({ first: at - 1, end: at });
      at--;
      at = takeConjunction(document, labels, at, from, pieces);
      continue;
    }
    break;
  }
  const first = Math.min(at, head.first);
  return {
    first,
    head: pieces[0]?.first ?? head.first,
    pieces,
    countries,
    organization,
    definite,
    indefinite,
    possessor,
  };
}

/** `the United States' ambassador`: an apostrophe alone behind an `s`. */
const isPluralPossessive = (document: Document, at: number): boolean =>
  (isMark(document, at, "'") || isMark(document, at, '’')) &&
  isGlued(document, at - 1) &&
  /s$/u.test(textAt(document, at - 1));

/** `Indian and Japanese counterparts`, `Polish, Czech and Slovak ministers`: steps over the conjunction before a country. */
function skipConjunction(document: Document, at: number, from: number): number {
  let to = at;
  if (to > from && /^(?:and|&)$/iu.test(textAt(document, to - 1))) to--;
  if (to > from && isMark(document, to - 1, ',')) to--;
  if (to === at) return at;
  const more = entryBefore(document, to, ADJECTIVE, 4) ?? entryBefore(document, to, COUNTRY, 6);
  return more !== null && more.first >= from ? to : at;
}

/** `Tourism *and* Antiquities Minister`: takes the conjunction and the field before it. */
function takeConjunction(
  document: Document,
  labels: Int32Array,
  at: number,
  from: number,
  pieces: TokenSpan[],
): number {
  if (at - 1 <= from || !/^(?:and|&)$/iu.test(textAt(document, at - 1))) return at;
  const field = entryBefore(document, at - 1, PORTFOLIO, 6);
  const capital =
    isCapitalWord(document, at) &&
    isCapitalWord(document, at - 2) &&
    (int32At(labels, at - 2) &
      (Label.given | Label.country | Label.adjective | Label.title | Label.named | Label.surname)) ===
      0 &&
    // `Foreign Minister *Oru and* Defence Minister Bek`, `PM *Ana Oru and* Trade Minister Bek`: a holder, not a field.
    (int32At(labels, at - 3) & Label.title) === 0 &&
    !(isCapitalWord(document, at - 3) && (int32At(labels, at - 4) & Label.title) !== 0);
  const first = field !== null && field.first >= from ? field.first : capital ? at - 2 : -1;
  if (first < 0) return at;
  pieces.unshift({ first, end: at });
  return first;
}
