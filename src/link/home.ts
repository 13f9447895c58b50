import type { Document } from '../core/document.js';
import { flatMap } from '../core/flat-map.js';
import {
  entryAt,
  entryBefore,
  isCapitalWord,
  isGlued,
  isMark,
  lowerAt,
  sentenceBounds,
  startAt,
  textAt,
  tokenAtOffset,
} from '../core/look.js';
import { CAPITAL, PLACE } from '../detectors/names/vocabulary.js';
import type { CountryIndex, CountryWord } from './country-index.js';
import type { Draft, PersonMention } from './draft.js';

/** What the dateline says of the place: `NEW DELHI [India]` names the state, `KYIV, June 2 –` only its city. */
export interface DatelineCountry {
  readonly code: string;
  readonly named: boolean;
  /** Its first token, and the one behind it. */
  readonly first: number;
  readonly end: number;
}

/** How often the words of the article name a state, by name, adjective or people, seats, capitals and the dateline left out. */
function countNamed(
  document: Document,
  index: CountryIndex,
  dateline: DatelineCountry | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, { code, seat, adjective }] of index) {
    const isDateline = dateline !== null && at >= dateline.first && at < dateline.end;
    if (seat || isDateline || isGoal(document, at, adjective)) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** `flies *to Brunei*`, `*visited Oman*`, `the Envoy *for Norland*`: where somebody goes, or works, is not where he is from. */
function isGoal(document: Document, at: number, adjective: boolean): boolean {
  const before = lowerAt(document, at - 1);
  // `the ASEAN-*US* Summit`
  if (before === '-' && isGlued(document, at - 1)) return true;
  if (!adjective && isMark(document, at + 1, '-') && isGlued(document, at)) return true;
  if (/^(?:to|visit|visits|visited|visiting|across|throughout|inside|against)$/u.test(before)) return true;
  // `was in *Japan* for the summit`
  if (before === 'in' && /^(?:is|are|was|were|be|arrived|landed)$/u.test(textAt(document, at - 2)))
    return true;
  // `arrived in Addis Ababa, *Ethiopia*`
  if (
    !adjective &&
    before === ',' &&
    (entryBefore(document, at - 1, PLACE, 3) ?? entryBefore(document, at - 1, CAPITAL, 3)) !== null
  )
    return true;
  if (before === 'the') return /^(?:to|visit|visits|visited|visiting)$/iu.test(textAt(document, at - 2));
  return (
    before === 'for' &&
    /^(?:representative|envoy|coordinator|rapporteur|adviser)$/iu.test(textAt(document, at - 2))
  );
}

/** Whether the state is named anywhere but as the other side: `met *with* the Omani delegation`, `relations *with* Oman`, `the Sultanate of Oman (*Oman*)`. */
function isOwn(document: Document, index: CountryIndex, code: string): boolean {
  for (const [at, country] of index) {
    if (country.code !== code || country.seat || isGoal(document, at, country.adjective)) continue;
    // `discussed the situation *in* Norland`: a topic.
    if (lowerAt(document, at - 1) === 'in' && !country.adjective) continue;
    let i = at - 1;
    while (i > at - 5 && !OTHER_SIDE.test(textAt(document, i))) i--;
    if (i === at - 5 && !isMark(document, at - 1, '(')) return true;
  }
  return false;
}

const OTHER_SIDE = /^(?:with|met|received|hosted|welcomed|against)$/iu;

/** What the dateline names: its state, or the state of its city. */
export function datelineCountry(
  document: Document,
  index: CountryIndex,
  dateline: { readonly start: number; readonly end: number } | null,
): DatelineCountry | null {
  if (dateline === null) return null;
  let city: string | null = null;
  const first = tokenAtOffset(document, dateline.start);
  let at = first;
  for (; startAt(document, at) < dateline.end && at - first < 20; at++) {
    const country = index.get(at);
    // `NEW DELHI [India]`, `FORTALEZA, Brazil –`; not the agency of `Jakarta, Kanal Indonesia –`.
    if (country !== undefined && !country.seat && !country.adjective && !isCapitalWord(document, at - 1))
      return { code: country.code, named: true, first, end: tokenAtOffset(document, dateline.end) };
    city ??= country?.seat === true ? country.code : (entryAt(document, at, PLACE)?.value ?? null);
  }
  return city === null ? null : { code: city, named: false, first, end: at };
}

/**
 * The country whose officials the article names without saying whose they are. It must be named in the text itself: a dateline's
 * city alone tells where the reporter sits. `null` where nothing decides, and then nobody gets a country.
 */
export function homeCountry(
  document: Document,
  index: CountryIndex,
  dateline: DatelineCountry | null,
  persons: readonly PersonMention[],
  drafts: readonly Draft[],
): string | null {
  const held = new Set([
    ...persons.map(({ value }) => value.country),
    ...flatMap(drafts, (d) => d.countries),
  ]);
  const counts = countNamed(document, index, dateline);
  const ranked = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  // `KUALA LUMPUR, Malaysia – President Oru met the leaders of Canada and Japan`: on the sidelines of a summit, of Malaysia no word: he is a guest.
  if (dateline?.named)
    return !counts.has(dateline.code) && isAway(document, dateline.end) ? null : dateline.code;
  if (first === undefined) return null;
  if (dateline !== null) {
    const own = counts.get(dateline.code) ?? 0;
    if (own === 1 && ranked.length === 1) return dateline.code;
    // A state that is named more often and has no office holder of its own may be the one whose officials these are.
    const rival = ranked.find(([code]) => code !== dateline.code && !held.has(code));
    return own >= 2 && own * 1.5 >= (rival?.[1] ?? 0) ? dateline.code : null;
  }
  // Whose officials are told with their country is not the home of the rest: `Serbian President A received Minister B`.
  const foreign = held.has(first[0]);
  if (second === undefined) return foreign || !isOwn(document, index, first[0]) ? null : first[0];
  return !foreign && first[1] >= 3 && first[1] >= 2 * second[1] ? first[0] : null;
}

/** How far behind the dateline its lead is taken to go, in tokens. */
const LEAD = 60;

/** Whether the lead tells of guests: `on the *sidelines* of the summit *here*`. */
function isAway(document: Document, from: number): boolean {
  for (let at = from; at < Math.min(document.tokens.count, from + LEAD); at++)
    if (/^(?:sidelines?|margins|here)$/u.test(textAt(document, at))) return true;
  return false;
}

const NOT_OF_UNION = /^(?:minister|head-of-state|head-of-government|royal|deputy|military|legislator)$/u;
/** An office by the land that it is held in. */
const OF_UNKNOWN = /^(?:President|Prime Minister|King|Queen|Emir|Sultan|Premier) of (?!the\b)\p{Lu}/u;
/** Bodies by common words, whose state is that of the article: `Ministry`, `Central Bank`, `the ministry's`. */
const OWN_BODY =
  /^(?:the )?(?:[\p{L}-]+ ){0,3}(?:ministry|department|central bank|parliament|government|presidency|army|navy|police|military|command|senate|national assembly|office)(?:['’]s)?$/iu;
/** Heads of anything: only a body of the state makes them the state's. */
const ANY_HEAD =
  /^(?:Chair(?:man|woman|person)?|Head|(?:Head|Chief) of (?:the )?(?:Mission|Delegation|Team)|Mission (?:Chief|Head)|Delegation Head|Director|Chief|Director[ -]General|Secretary[ -]General|Coordinator|Representative|Member|Commissioner|Executive Director|Official|(?:Former )?(?:Senior )?(?:Aide|Advis[eo]r))$/u;

/**
 * Gives office holders of a state whose country nothing near them says the home country.
 * A job (`analyst`, `farmer`) takes none: the article would have to say it.
 */
export function giveHomeCountry(drafts: readonly Draft[], home: string | null): void {
  if (home === null || home === 'EU' || isHeldTwice(drafts, home)) return;
  for (const draft of drafts) {
    if (draft.countries.length > 0) continue;
    const title = draft.titles[0];
    if (title === undefined) continue;
    const ownBody = title.organization !== null && OWN_BODY.test(title.organization);
    if (title.organization !== null && !ownBody) continue;
    if (!title.state && title.kind !== 'spokesperson') continue;
    if (ANY_HEAD.test(title.title) && !ownBody) continue;
    // The Union has commissioners, and no ministers.
    if (home === 'EU' && NOT_OF_UNION.test(title.kind ?? '')) continue;
    // `President of Ilvania`: of a state or region that no list has.
    if (OF_UNKNOWN.test(title.title)) continue;
    if (
      title.kind === 'job' ||
      title.kind === 'business' ||
      title.kind === 'religious' ||
      title.kind === 'diplomat'
    )
      continue;
    draft.countries.push(home);
  }
}

/** `NEW YORK, USA – President Oru met US President Dalton`: where a head of that state is told with it, a second one is of another. */
function isHeldTwice(drafts: readonly Draft[], home: string): boolean {
  const heads = (own: boolean) =>
    flatMap(drafts, ({ countries, offices, forms }) =>
      forms.length > 0 && (own ? countries.includes(home) : countries.length === 0)
        ? offices.filter(({ kind }) => kind === 'head-of-state' || kind === 'head-of-government')
        : [],
    );
  const held = heads(true).map(({ key }) => key);
  return heads(false).some(({ key }) => held.includes(key));
}

const SPEAKS =
  /^(?:said|says|noted|stressed|added|underscored|reiterated|affirmed|highlighted|stated|emphasi[sz]ed|reaffirmed|underlined|assured|confirmed|told|informed|announced|pledged)$/u;
const ACTS =
  /^(?:appreciates|values|seeks|supported|looks|recogni[sz]es|considers|supports|welcomes|hopes|stands|remains|wants|is|was|will|has|would|highly|intends|continues|attaches|counts|expects)$/u;

/** How far behind the cue the country may stand: `told President Oru on Wednesday that Japan will…`. */
const REACH = 16;

/** `Zelenskyy noted that Ukraine appreciates…`: who speaks of a country as its subject stands for it. */
export function countriesBySpeech(document: Document, index: CountryIndex, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [title] = draft.titles;
    if (draft.countries.length > 0 || title === undefined || !title.state) continue;
    for (const m of draft.mentions) {
      const said = spokenFor(document, index, tokenAtOffset(document, m.end));
      if (said === null) continue;
      draft.countries.push(said.code);
      break;
    }
  }
}

/** Speaker, cue, …, `that`, country, verb of attitude, in one sentence. */
function spokenFor(document: Document, index: CountryIndex, at: number): CountryWord | null {
  if (!SPEAKS.test(textAt(document, at))) return null;
  const { end } = sentenceBounds(document, at);
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
    if (isMark(document, i, '"') || isMark(document, i, '“')) return null;
    const country = index.get(i);
    if (country === undefined || country.adjective || country.seat) continue;
    // `said *the* UK would…`, `noted that *the* United States remains…`
    const before = textAt(document, i - 1) === 'the' ? i - 2 : i - 1;
    const follows = before === at || textAt(document, before) === 'that';
    return follows && ACTS.test(textAt(document, country.end)) ? country : null;
  }
  return null;
}
