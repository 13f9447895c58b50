import type { Dateline } from '../core/model.js';
import { spanOf } from '../core/span.js';
import { countries } from '../lexicon/countries.js';
import { datelinePlaces } from '../lexicon/dateline-places.js';
import { MONTH, WEEKDAY } from './calendar.js';

/** Cities that need no other sign of a dateline than a colon or a dash behind them. */
const KNOWN: ReadonlySet<string> = new Set([
  ...datelinePlaces,
  ...countries.flatMap((country) => country.capitals),
]);

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*";
const PLACE = new RegExp(`${NAME}(?:(?: |\\/| \\/ |-)(?:(?:de|of|la|el|al) )?${NAME}){0,4}`, 'uy');
/** `, Kazakhstan`, ` (Odisha)`, ` [India]`, `, N.Y.`. */
const REGION = new RegExp(
  `, ${NAME}(?: ${NAME}){0,2}(?=[,.:(–—\\s-])| [([]${NAME}(?: ${NAME}){0,2}[)\\]]`,
  'uy',
);
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE_WORDS = `(?:${WEEKDAY}\\.?,? )?(?:${MONTH}\\.? ${DAY}|${DAY}(?: of)?[ -]${MONTH}\\.?)(?:,? \\d{4})?(?! ?${MONTH})`;
const DATE = new RegExp(`,? ?(?<open>\\(?)(?<date>${DATE_WORDS})(?![\\p{L}\\d])(?<close>\\)?)`, 'iuy');
/** `(Agency)`, `(Agency One / Agency Two - 30th May, 2022)`, `, BNW`, ` /MNW/`, `. /AGENCY/`, `, Kanal Indonesia`. */
const IN_BRACKETS = new RegExp(
  ` ?\\((?<agency>[^()]{1,48}?(?:\\([A-Z]{2,8}\\))?)(?: - (?<date>${DATE_WORDS}))?\\)`,
  'iuy',
);
const IN_SLASHES = /\.? \/(?<agency>\p{L}[\p{L} .-]{1,30})\//uy;
const AFTER_COMMA =
  /, (?<agency>\p{Lu}[\p{L}]{1,14}(?: \p{Lu}[\p{L}]{1,14}){0,2})(?=(?: ?[–—-]{1,2} |\.? ?$|:))/uy;
/** `YEREVAN, MARCH 30, AGENCY.` */
const AFTER_COMMA_UPPER = /, (?<agency>\p{Lu}{3,14})(?=\. )/uy;
const CLOSER = /(?: ?(?:--|—|–)[ \u00A0]*| -[ \u00A0]+| ?• ?| ?: | ?\| ?| \/ |\. )/uy;
/** `(MENAFN- PortNews) `, `(ANSA) - `. */
const WIRE = /\((?<agency>MENAFN ?- ?[^()]{1,48}(?:\([A-Z]{2,8}\))?|[A-Z]{2,8})\)(?: ?[–—-] ?| )/uy;
/** `Thursday, May 7, 2015 On Tuesday, …`: a date alone, stuck to the text. */
const DATE_ONLY = new RegExp(`(?<date>${WEEKDAY}, ${MONTH} \\d{1,2}, \\d{4}) (?=\\p{Lu})`, 'iuy');

/** A dateline is over after this many units. */
const REACH = 120;

const isUpperWord = (place: string): boolean =>
  place === place.toUpperCase() && place.length > 2 && /\p{Lu}{2}/u.test(place);

const isKnown = (place: string): boolean => place.split(/ ?\/ ?/u).every((city) => KNOWN.has(city));

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const agencyAt = (line: string, at: number, dated: boolean): RegExpExecArray | null =>
  execAt(IN_BRACKETS, line, at) ??
  execAt(IN_SLASHES, line, at) ??
  execAt(AFTER_COMMA, line, at) ??
  (dated ? execAt(AFTER_COMMA_UPPER, line, at) : null);

/** All-capital words at a line's start that are no place: `UPDATE 1:`, `EU:`. */
const NO_PLACE =
  /^(?:UPDATE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EDITORIAL|NOTE|WATCH|LIVE|VIDEO|PHOTO|PHOTOS|EU|UN|NATO|US|U\.S|UK|Q|A|QUESTION|ANSWER|MR|MS|MODERATOR|THE|IN|ON)\b/u;

/** `line` alone names a place, as `ANKARA` on its own line. */
export const isPlaceLine = (line: string): boolean =>
  line.length < 40 &&
  (isKnown(line) || (isUpperWord(line) && line.split(' ').length <= 3 && KNOWN_UPPER.has(line)));

const KNOWN_UPPER: ReadonlySet<string> = new Set([...KNOWN].map((city) => city.toUpperCase()));

/**
 * The dateline at the start of a paragraph (`KYIV, June 2 (Agency) --`, `MUSCAT:`, `New Delhi [India], January 16 (TNI):`), or `null`.
 * A place in mixed case needs a date, an agency or a known city: `Details:` and `Ana Oru:` are none.
 */
export function datelineAt(text: string, start: number, end: number): Dateline | null {
  const first = text.charAt(start);
  if (first !== '(' && first === first.toLowerCase()) return null;
  const line = text.slice(start, Math.min(end, start + REACH));
  const wire = first === '(' ? execAt(WIRE, line, 0) : null;
  let at = wire?.[0].length ?? 0;
  const wireAgency = wire?.groups?.agency?.replace(/^MENAFN ?- ?/u, '') ?? null;
  const alone = wire !== null;
  const dated = execAt(DATE_ONLY, line, at);
  if (dated?.groups !== undefined) {
    return lineUpTo(
      text,
      start,
      at + (dated.groups.date ?? '').length,
      null,
      dated.groups.date ?? null,
      wireAgency,
    );
  }
  const onlyWire = alone && wireAgency !== null ? lineUpTo(text, start, at, null, null, wireAgency) : null;
  const placeMatch = execAt(PLACE, line, at);
  if (placeMatch === null) return onlyWire;
  let place = placeMatch[0].replace(/\.$/u, '');
  at += place.length;
  let date: string | null = null;
  let agency: string | null = wireAgency;
  let enclosed = false;
  for (let piece = 0; piece < 4; piece++) {
    const dateMatch: RegExpExecArray | null = date === null ? execAt(DATE, line, at) : null;
    if (
      dateMatch?.groups !== undefined &&
      (dateMatch.groups.open === '') === (dateMatch.groups.close === '')
    ) {
      date = dateMatch.groups.date ?? null;
      at += dateMatch[0].length;
      continue;
    }
    if (date === null && agency === null) {
      const region = execAt(REGION, line, at);
      const known = region !== null && !/[([]\p{Lu}{2,6}[)\]]$/u.test(region[0]);
      if (region !== null && known) {
        at += region[0].length;
        continue;
      }
    }
    const agencyMatch: RegExpExecArray | null = agency === null ? agencyAt(line, at, date !== null) : null;
    if (agencyMatch?.groups === undefined) break;
    agency = agencyMatch.groups.agency?.trim() ?? null;
    if (agencyMatch.groups.date !== undefined) {
      date = agencyMatch.groups.date;
      enclosed = true;
    }
    at += agencyMatch[0].length;
  }
  // `Harbor Post, Lima –`: the paper stands first.
  if (agency !== null && !isKnown(place) && isKnown(agency)) [place, agency] = [agency, place];
  if (NO_PLACE.test(place)) return onlyWire;
  const closer = execAt(CLOSER, line, at);
  const ends = start + at >= end || (start + at + 1 >= end && line.endsWith('.'));
  if (closer === null && !enclosed && !ends) return onlyWire;
  const mark = closer?.[0].trim() ?? '';
  const strong = date !== null || agency !== null;
  const upper = isUpperWord(place);
  const soft = mark === '.' || ends;
  // `Lima, May 17.` needs its date; `KYIV —` its capitals, `Dubai:` a city that is known.
  const good = soft
    ? date !== null || (ends && (isKnown(place) || KNOWN_UPPER.has(place)))
    : (strong && agencyLike(agency)) || upper || isKnown(place);
  if (!good) return onlyWire;
  return lineUpTo(text, start, at + (closer?.[0].trimEnd().length ?? 0), place, date, agency);
}

/** What stands in brackets behind a place is an agency or region, no sentence. */
const agencyLike = (agency: string | null): boolean =>
  agency === null || /^\p{L}[\p{L}\p{N}\s./&'’()-]*$/u.test(agency);

function lineUpTo(
  text: string,
  start: number,
  length: number,
  place: string | null,
  date: string | null,
  agency: string | null,
): Dateline {
  let end = start + length;
  while (end > start && text.charAt(end - 1) === ' ') end--;
  return { ...spanOf(text, start, end), place, date, agency };
}
