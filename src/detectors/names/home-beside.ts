import { int32At } from '../../core/columns.js';
import { type Document, TokenKind } from '../../core/document.js';
import {
  entryAt,
  entryBefore,
  isCapitalWord,
  isKind,
  lowerAt,
  sameSentence,
  textAt,
} from '../../core/look.js';
import { bodyNounEnd } from './body-noun.js';
import { isBodyPart, joinsBody } from './body-words.js';
import { Label } from './labels.js';
import type { TokenSpan } from './office.js';
import { ADJECTIVE, COUNTRY, ORGANISATION, TITLE } from './vocabulary.js';

/** Whose a person is by the words right beside the name. */
export interface Home {
  readonly country: string | null;
  readonly organization: TokenSpan | null;
}

const NOBODY: Home = { country: null, organization: null };

/** How many tokens `Ministry of Industry, Trade and Investment of Kenya` may have. */
const LONGEST = 10;

/**
 * `Türkiye's Kerem Aydoğmuş`, `Gulnara Saparbekova of Kyrgyzstan`, `Deputy Director Jan Berg of the World Bank`,
 * `Director General Paul Odera from the Ministry of Finance of Uganda`; `titled`: an office or an honorific stands before the name.
 */
export function homeBeside(
  document: Document,
  labels: Int32Array,
  { first, end }: TokenSpan,
  titled: boolean,
): Home {
  if (isKind(document, first - 1, TokenKind.clitic)) {
    const owner = entryBefore(document, first - 1, COUNTRY, 6);
    if (owner !== null) return { country: owner.value, organization: null };
  }
  const link = lowerAt(document, end);
  // `These included Jan Berg *from Norway*, Ana Oru from Peru and…`
  const listed =
    end - first > 1 &&
    /^(?:[,.;]|and)$/u.test(textAt(document, entryAt(document, end + 1, COUNTRY)?.end ?? end));
  if (link !== 'of' && !(link === 'from' && (titled || listed))) return NOBODY;
  const at = lowerAt(document, end + 1) === 'the' ? end + 2 : end + 1;
  const body = titled ? bodyAt(document, labels, at) : null;
  // `President Oru of the *Russian Federation*`: a state, whatever words its name has.
  if (body !== null && body.end > (entryAt(document, at, COUNTRY)?.end ?? 0))
    return { country: countryIn(document, body), organization: withoutState(document, body) };
  // `from the Chinese embassy`
  const adjective = entryAt(document, at, ADJECTIVE);
  if (adjective !== null && titled && bodyNounEnd(document, adjective.end) > 0)
    return { country: adjective.value, organization: null };
  const country = entryAt(document, at, COUNTRY);
  const isHome =
    country !== null &&
    !isKind(document, country.end, TokenKind.clitic) &&
    entryAt(document, country.end, TITLE) === null;
  return isHome ? { country: country.value, organization: null } : NOBODY;
}

/** A body's name that starts at `at`: one of the lexicon, or capital words with an organisation's word among them. */
function bodyAt(document: Document, labels: Int32Array, at: number): TokenSpan | null {
  const known = entryAt(document, at, ORGANISATION);
  if (!isCapitalWord(document, at)) return null;
  let end = at;
  let named = false;
  for (let i = at; i < at + LONGEST && sameSentence(document, at, i); i++) {
    if (joinsBody(document, i) && isCapitalWord(document, i + 1)) continue;
    if (!isBodyPart(document, labels, i)) break;
    if ((int32At(labels, i) & Label.organisationWord) !== 0) named = true;
    end = i + 1;
  }
  const run = named && end - at > 1 ? { first: at, end } : null;
  if (known !== null && (run === null || known.end >= run.end)) return { first: at, end: known.end };
  return run;
}

/** `Ministry of Finance | of Uganda`: the state is told as the country; `Bank of Uganda` is a name as it stands. */
function withoutState(document: Document, { first, end }: TokenSpan): TokenSpan {
  let cut = end;
  for (let at = first + 1; at < end; at++) if (textAt(document, at) === 'of') cut = at;
  const state = entryAt(document, cut + 1, COUNTRY);
  const isWhole = state?.end !== end || lowerAt(document, first + 1) !== 'of' || cut === first + 1;
  return isWhole ? { first, end } : { first, end: cut };
}

/** The country that a body's name holds: `State Bank of *Pakistan*`, `*Kenya* Chamber of Commerce`; of some the lexicon knows it. */
export function countryIn(document: Document, { first, end }: TokenSpan): string | null {
  const listed = entryAt(document, first, ORGANISATION);
  if (listed?.end === end && listed.value.country !== null) return listed.value.country;
  for (let at = first; at < end; at++) {
    const country = entryAt(document, at, COUNTRY) ?? entryAt(document, at, ADJECTIVE);
    if (country !== null) return country.value;
  }
  return null;
}
