import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isCapitalWord, isKind, isMark, lowerAt, textAt } from '../../core/look.js';
import { bodyNounEnd, isPartOfBody, isTeam } from './body-noun.js';
import { isBodyPhrase, phraseEnd, stateBodyEnd } from './field-phrase.js';
import { type Office, type TokenSpan, takesPortfolio } from './office.js';
import {
  HEADS_BODY,
  isRankAhead,
  isStyleAlone,
  joinedOffice,
  ministryEnd,
  moreCountries,
  moreFields,
  notBeforeTitle,
  ownerAt,
  STYLE,
} from './office-links.js';
import {
  acronymEnd,
  chargeEnd,
  countryBehind,
  isFullName,
  isVenue,
  OF_STATE,
  strayOwner,
} from './office-stray.js';
import { CAPITAL, COUNTRY, ORGANISATION, PLACE, PORTFOLIO } from './vocabulary.js';

/** What stands behind an office and belongs to it. */
export interface RightPart {
  readonly end: number;
  readonly pieces: readonly TokenSpan[];
  readonly countries: string[];
  readonly organization: TokenSpan | null;
}

const PARTS = 5; // `of Foreign Affairs | and Foreign Trade | of Hungary`
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'at', 'in', 'from']);

const REGION = /^(?:province|region|oblast|district|governorate|prefecture|county|state|municipality)$/u;

/** Reads forwards from the end of an office's head. */
export function rightOf(
  document: Document,
  labels: Int32Array,
  start: number,
  kind: Office['kind'],
  plural: boolean,
  to: number,
): RightPart {
  let end = start;
  const pieces: TokenSpan[] = [];
  const countries: string[] = [];
  let organization: TokenSpan | null = null;
  for (let part = 0; part < PARTS && end < to; part++) {
    const word = lowerAt(document, end);
    if (word === 'in' && lowerAt(document, end + 1) === 'charge') {
      end = chargeEnd(document, end, to);
      break;
    }
    if (LINKS.has(word)) {
      // `met the Italian leader *at the Great Hall*`
      if (word === 'at' && isVenue(document, end, kind)) break;
      // `the visit of the French President *to Oslo*`
      if (word === 'to' && OF_STATE.test(kind)) break;
      let at = end + 1;
      if (lowerAt(document, at) === 'the') at++;
      // `of the Republic *of Italy*`: the state's name in full, where the lexicon has it short.
      if (STYLE.test(textAt(document, at)) && textAt(document, at + 1) === 'of') {
        const whole = entryAt(document, at, COUNTRY) ?? entryAt(document, at + 2, COUNTRY);
        if (whole !== null && entryAt(document, at, COUNTRY) === null) at += 2;
      }
      // `Ambassador of Tunisia *to the Kingdom*`
      if (word === 'to' && kind === 'diplomat' && at === end + 2 && isStyleAlone(document, at)) {
        end = at + 1;
        continue;
      }
      const country = word === 'at' ? null : entryAt(document, at, COUNTRY);
      if (
        country !== null &&
        !isKind(document, country.end, TokenKind.clitic) &&
        // `Ambassador *to Norland* Prince Lim`
        (notBeforeTitle(document, country.end) ||
          (kind === 'diplomat' && (word === 'to' || word === 'for')) ||
          (word === 'of' && isRankAhead(document, country.end)))
      ) {
        // `Special Representative *for* Afghanistan` is no Afghan.
        const own =
          word === 'of' || (word === 'for' && kind !== 'diplomat' && kind !== 'official')
            ? country.value
            : null;
        if (own !== null && countries.length === 0) countries.push(own);
        // `my counterpart *from Timor Leste*`
        if (word === 'from') {
          if (kind !== 'counterpart' && kind !== 'job' && kind !== 'kin' && !plural) break;
          if (countries.length === 0) countries.push(country.value);
          end = plural ? moreCountries(document, country.end, countries) : country.end;
          continue;
        }
        if (own === null && kind !== 'diplomat' && kind !== 'official') break;
        end = country.end;
        // `Head of the European Union *Delegation*`, `of the United States *Congress*`
        const ofState = own === null ? end : stateBodyEnd(document, labels, end, to);
        if (ofState > end) {
          organization ??= { first: at, end: ofState };
          if (ofState === end + 1 && isTeam(document, end) && kind === 'official')
            pieces.push({ first: at - 2, end: at }, { first: end, end: ofState });
          end = ofState;
          continue;
        }
        if (plural && own !== null) end = moreCountries(document, end, countries);
        continue;
      }
      const city = word === 'of' || word === 'to' || word === 'in' ? entryAt(document, at, CAPITAL) : null;
      if (city !== null && kind === 'royal' && word === 'of') {
        // `the Crown Prince of Abu Dhabi`
        if (countries.length === 0) countries.push(city.value);
        end = city.end;
        continue;
      }
      if (
        city !== null &&
        (kind === 'diplomat' || kind === 'official') &&
        (!isCapitalWord(document, city.end) || isFullName(document, labels, city.end))
      ) {
        if (word === 'of') pieces.push({ first: end, end: city.end });
        end = city.end;
        continue;
      }
      // `Permanent Representative to the United Nations *in New York* Dr. Oru`
      const post = word === 'in' && kind === 'diplomat' ? (entryAt(document, at, PLACE)?.end ?? 0) : 0;
      if (post > 0 && isCapitalWord(document, isMark(document, post, ',') ? post + 1 : post)) {
        end = post;
        continue;
      }
      // `Permanent Secretary *in the Ministry of Health* Ana Oru`, `Minister of State *at the Ministry of Foreign Affairs*`
      const heads = (word === 'in' && HEADS_BODY.test(kind)) || (word === 'at' && kind === 'minister');
      const house = heads && isCapitalWord(document, at) ? ministryEnd(document, labels, at + 1, to) : 0;
      if (house > at + 1) {
        organization ??= { first: at, end: house };
        end = house;
        continue;
      }
      if (word === 'in' || word === 'from') break;
      const whose = ownerAt(document, at);
      // `thanked the Minister *for Norland’s support*`
      if (word === 'for' && whose !== null && isKind(document, whose.end - 1, TokenKind.clitic)) break;
      if (whose !== null) {
        if (countries.length === 0) countries.push(whose.value);
        at = whose.end;
      }
      const body = entryAt(document, at, ORGANISATION);
      // `Vice President *for* MENA`: a field, not whose officer he is.
      const whoseBody = word !== 'for' || kind === 'spokesperson';
      if (body !== null && body.value.country !== null && countries.length === 0 && whoseBody)
        countries.push(body.value.country);
      const team = bodyNounEnd(document, body?.end ?? at);
      const ministry =
        body === null
          ? ministryEnd(document, labels, team, to)
          : /^(?:ministry|department)$/iu.test(textAt(document, at))
            ? body.end
            : 0;
      if (
        ministry > 0 &&
        word === 'of' &&
        HEADS_BODY.test(kind) &&
        organization === null &&
        countries.length < 2
      ) {
        organization = { first: at, end: ministry };
        const the = lowerAt(document, end + 1) === 'the' ? end + 2 : end + 1;
        pieces.push({ first: end, end: whose === null ? at : the }, { first: at, end: ministry });
        end = ministry;
        continue;
      }
      if (team > 0) {
        const shown =
          organization === null &&
          !isPartOfBody(document, team - 1) &&
          isTeam(document, team - 1) &&
          (team - 1 === at || body !== null || whose !== null);
        organization ??= { first: at, end: team };
        if (shown) {
          pieces.push({ first: end, end: end + 1 });
          if (lowerAt(document, end + 1) === 'the') pieces.push({ first: end + 1, end: end + 2 });
          pieces.push({ first: team - 1, end: team });
        }
        end = team;
        continue;
      }
      const field = phraseEnd(document, labels, at, to, kind);
      // `governor of Southern Sinai *province* of Egypt`
      const phrase = field > at && REGION.test(textAt(document, field)) ? field + 1 : field;
      // `Minister of *Labour*` is no party's.
      const isField =
        takesPortfolio(kind) && (entryAt(document, at, PORTFOLIO)?.end ?? 0) >= (body?.end ?? 0);
      if (body !== null && body.end >= phrase && !isField) {
        organization ??= { first: at, end: body.end };
        end = body.end;
        continue;
      }
      // `the lawyer *for the family*, Davide Oru`
      if (
        kind === 'job' &&
        phrase === at &&
        isMark(document, at + 1, ',') &&
        isCapitalWord(document, at + 2)
      ) {
        end = at + 1;
        break;
      }
      if (phrase > at) {
        const named = kind === 'business' || isBodyPhrase(document, labels, at, phrase, takesPortfolio(kind));
        if (named) organization ??= { first: at, end: phrase };
        else pieces.push({ first: end, end: whose === null ? at : end + 1 }, { first: at, end: phrase });
        end = phrase;
        continue;
      }
      break;
    }
    const free: boolean = !plural && countries.length === 0 && organization === null;
    const stray: ReturnType<typeof strayOwner> = free ? strayOwner(document, labels, end) : null;
    if (stray !== null) {
      if (stray.country !== null && countries.length === 0) countries.push(stray.country);
      if (stray.organization) organization ??= { first: end, end: stray.end };
      end = stray.end;
      continue;
    }
    const more = moreFields(document, labels, end, to, kind);
    if (more > end) {
      pieces.push({ first: end, end: more });
      end = more;
      continue;
    }
    const joined = joinedOffice(document, end, to, plural);
    if (joined !== null) {
      pieces.push({ first: end, end: joined });
      end = joined;
      continue;
    }
    break;
  }
  if (organization !== null || pieces.length > 0) end = acronymEnd(document, end, to);
  const behind = !plural && countries.length === 0 ? countryBehind(document, end, kind) : null;
  if (behind !== null) countries.push(behind.value);
  end = behind?.end ?? end;
  return { end, pieces, countries, organization };
}
