import type { Dateline } from '../core/model.js';
import { countries } from '../lexicon/countries.js';
import { datelinePlaces, datelineRegions } from '../lexicon/dateline-places.js';
import { MONTH, WEEKDAY } from './calendar.js';
import { isUpperAt } from './marks.js';

/** Cities that need no other sign of a dateline than a colon or a dash behind them. */
const CITIES: ReadonlySet<string> = new Set([...datelinePlaces, ...countries.flatMap((row) => row.capitals)]);
const UPPER_CITIES: ReadonlySet<string> = new Set([...CITIES].map((city) => city.toUpperCase()));
/** What stands behind a city to say which one. */
const REGIONS: ReadonlySet<string> = new Set([...datelineRegions, ...countries.flatMap((row) => row.names)]);

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*";
const PLACE = new RegExp(`${NAME}(?:(?: |\\/| \\/ |-)(?:(?:de|of|la|el|al) )?${NAME}){0,4}`, 'uy');
const PLAIN = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*";
const COMMA_NAME = new RegExp(
  `, (?<name>(?:\\p{Lu}\\.){2,3}|${PLAIN}(?: (?:of |and )?${PLAIN}){0,2}(?:\\.(?= ?[–—-]))?)`,
  'uy',
);
const SQUARE = / ?\[(?<name>[^[\]]{2,40})\]/uy;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE_WORDS = `(?:${WEEKDAY}\\.?,? )?(?:${MONTH}\\.? ${DAY}|${DAY}(?: of)?[ -]${MONTH}\\.?)(?:,? \\d{4})?(?![a-zÀ-ɏ\\d])`;
const DATE = new RegExp(`,? ?(?<open>\\(?)(?<date>${DATE_WORDS})(?<close>\\)?)`, 'iuy');
/** `(Agency)`, `(Gulf Wire (GW))`, `(Agency One / Agency Two - 30th May, 2022)`. */
const BRACKETS = new RegExp(
  `,? ?\\((?!${MONTH} \\d)(?<name>\\p{L}[^()]{0,46}?(?: ?\\([A-Z]{2,8}\\))?)(?: - (?<date>${DATE_WORDS}))? ?\\)`,
  'iuy',
);
/** ` /MNW/`, `. /AGENCY/`. */
const SLASHES = /\.? \/(?<name>\p{L}[\p{L} .-]{1,30})\//uy;
const CLOSER = /(?: ?(?:--|—|–)[ \u00A0]*| -[ \u00A0]+| ?• ?| ?:(?=\s|$|\p{Lu})| ?\| ?| \/ |\.(?=\s|$))/uy;
/** `(MENAFN- Lantern) `, `(ANSA) - `. */
const WIRE = /\((?<name>MENAFN ?- ?[^()]{1,48}(?:\([A-Z]{2,8}\))?|[A-Z]{2,8})\)(?: ?[–—-] ?| )/uy;
/** `Thursday, May 7, 2015 On Tuesday, …`: a date alone, stuck to the text. */
const DATE_ONLY = new RegExp(`(?<date>${WEEKDAY}, ${MONTH} \\d{1,2}, \\d{4}) (?=\\p{Lu})`, 'iuy');
/** Words in capitals that open a line and are no place: `UPDATE:`, `EU:`, `Q:`. */
const NO_PLACE =
  /^(?:UPDATE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EDITORIAL|NOTE|WATCH|LIVE|VIDEO|PHOTOS?|EU|UN|NATO|US|UK|U\.S|MR|MS|MODERATOR|QUESTION|ANSWER|REPORTER|PARTICIPANTS?|SPEAKERS?|PRESENT|CONTACTS?|SUBJECT|TOPICS?|SUMMARY|BACKGROUND|AGENDA|THE|IN|ON|AT|A)(?![\p{L}])/u;
/** `SECRETARY ORU:`, `PRIME MINISTER BEK:`: who speaks next in a transcript. */
const SPEAKER =
  /(?:^|[ -])(?:SECRETARY|MINISTER|PRESIDENT|AMBASSADOR|CHANCELLOR|GOVERNOR|SENATOR|COMMISSIONER|SPEAKER|SPOKES(?:PERSON|MAN|WOMAN)|CHAIR(?:MAN|WOMAN|PERSON)?|ADMINISTRATOR|PREMIER|KING|QUEEN|PRINCE|SHEIKH|GENERAL|ADMIRAL|OFFICER|DIRECTOR|DR|MRS)(?![\p{L}])/u;
/** `LIMA/CUSCO-Harbor Agency` alone on its line. */
const STUCK_AGENCY =
  /(?<place>\p{Lu}{3,}(?:[ /]\p{Lu}{3,}){0,2})-(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})$/uy;
/** `Wednesday`. */
const LONGEST_WEEKDAY = 9;
/** A dateline is over after this many units. */
const REACH = 130;

const execAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
const isUpper = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}{2}/u.test(words);
const isCity = (words: string): boolean =>
  words.split(/ ?\/ ?/u).every((city) => CITIES.has(city) || UPPER_CITIES.has(city));
const isRegion = (words: string): boolean => REGIONS.has(words.replace(/\.$/u, '')) || REGIONS.has(words);

/** Whether the line is the name of a city that is known, and nothing else. */
export const isPlaceLine = (line: string): boolean => line.length < 40 && isCity(line);

/** Whether the line, standing between headline and lead, can be nothing but the place of its dateline: `OSIJEK`, `NEW ULM`. */
export const isUpperPlace = (line: string): boolean =>
  line.length < 100 &&
  /^\p{Lu}[\p{Lu}\p{M}'’-]{2,20}(?:[ /-]\p{Lu}[\p{Lu}\p{M}'’-]{1,20}){0,2}$/u.test(line) &&
  !NO_PLACE.test(line);

/** The pieces of a dateline as they are read, from left to right. */
interface Reading {
  at: number;
  place: string;
  date: string | null;
  agency: string | null;
  region: 'known' | 'likely' | null;
  /** Whether the date stands inside the agency's brackets, which then close the dateline. */
  enclosed: boolean;
}

/** Whether a digit or the first letter of a month or weekday stands at `at`, a comma, a space and a bracket before it left out. */
function mayBeDate(line: string, at: number): boolean {
  let from = at;
  for (const mark of ', (') if (line.charAt(from) === mark) from++;
  return /^[\djfmasondtw]/iu.test(line.charAt(from));
}

function readDate(line: string, r: Reading): boolean {
  const found = r.date === null && mayBeDate(line, r.at) ? execAt(DATE, line, r.at) : null;
  if (found?.groups === undefined || (found.groups.open === '') !== (found.groups.close === '')) return false;
  r.date = found.groups.date ?? null;
  r.at += found[0].length;
  return true;
}

/** The long patterns are asked where their first mark stands, and so compiled for the few texts that need them. */
const nameAfterComma = (line: string, at: number): RegExpExecArray | null =>
  line.startsWith(', ', at) ? execAt(COMMA_NAME, line, at) : null;
const inBrackets = (line: string, at: number): RegExpExecArray | null =>
  line.slice(at, at + 3).includes('(') ? execAt(BRACKETS, line, at) : null;
const inSlashes = (line: string, at: number): RegExpExecArray | null =>
  line.slice(at, at + 3).includes('/') ? execAt(SLASHES, line, at) : null;

/** `[India]`, `(Odisha)`, `, Kazakhstan`: which of the cities of that name. */
function readRegion(line: string, r: Reading): boolean {
  const found =
    execAt(SQUARE, line, r.at) ??
    (r.date === null ? (nameAfterComma(line, r.at) ?? inBrackets(line, r.at)) : null);
  const name = found?.groups?.name;
  if (found === null || name === undefined || found.groups?.date !== undefined) return false;
  const square = found[0].trimStart().startsWith('[');
  // In American style what stands behind a city in capitals is its state: `KYIV, Ukraine —`, `LUBBOCK, Texas —`.
  const state = found[0].startsWith(',') && isUpper(r.place) && !isUpper(name) && r.region === null;
  const city = found[0].startsWith(',') && CITIES.has(name);
  if (!square && !isRegion(name) && !state && !city) return false;
  r.region = isRegion(name) ? 'known' : 'likely';
  r.at += found[0].length;
  return true;
}

function readAgency(line: string, r: Reading): boolean {
  if (r.agency !== null) return false;
  const found = inBrackets(line, r.at) ?? inSlashes(line, r.at) ?? agencyAfterComma(line, r);
  if (found?.groups === undefined) return false;
  r.agency = found.groups.name?.trim() ?? null;
  if (found.groups.date !== undefined && r.date === null) {
    r.date = found.groups.date;
    r.enclosed = true;
  }
  r.at += found[0].length;
  return true;
}

/** `RIGA, Aug 27, BNW –`, `YEREVAN, MARCH 30, AGENCY.`, `Jakarta, Kanal Timur –`: a closing mark must follow. */
function agencyAfterComma(line: string, r: Reading): RegExpExecArray | null {
  const found = nameAfterComma(line, r.at);
  if (found === null) return null;
  const closer = execAt(CLOSER, line, r.at + found[0].length)?.[0].trim();
  if (closer === undefined) return null;
  return closer === '.' && !(r.date !== null && isUpper(found.groups?.name ?? '')) ? null : found;
}

/** Whether a mark stands behind the place: what most paragraphs are told by at once (`President Ana Oru met …`). */
function mayGoOn(line: string, at: number): boolean {
  const unit = line.charCodeAt(at);
  return !isLetterUnit(unit === 32 ? line.charCodeAt(at + 1) : unit);
}

const isLetterUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** `29 February /TOGOWIRE/-Prime Minister …`: a dash stuck to the text closes a dateline behind its agency only. */
const stuckDash = (line: string, { at, agency }: Reading): string | null =>
  agency !== null && line.charAt(at) === '-' && '/)'.includes(line.charAt(at - 1)) && isUpperAt(line, at + 1)
    ? '-'
    : null;

/** Whether what was read is a dateline, given the mark that closes it (`''` at the line's end). */
function isDateline(r: Reading, mark: string): boolean {
  if (NO_PLACE.test(r.place)) return false;
  if (r.enclosed || r.date !== null) return true;
  if (mark === ':' && isUpper(r.place) && SPEAKER.test(r.place)) return false;
  if (mark === '') return r.agency === null && isCity(r.place);
  // `Ulaanbaatar /MNW/. Prime Minister …`, but not `Kyiv. The talks …`.
  if (mark === '.') return r.agency !== null && isCity(r.place);
  return isUpper(r.place)
    ? r.place.length > 2
    : isCity(r.place) ||
        r.region === 'known' ||
        (r.agency !== null && mark !== ':' && r.place.split(' ').length <= 3);
}

/**
 * The dateline at the start of a paragraph (`KYIV, June 2 (Agency) --`, `MUSCAT:`, `New Delhi [India], January 16 (TNI):`), or `null`.
 * A place in mixed case needs a date, an agency or a city that is known: `Details:` and `Ana Oru:` are none.
 */
export function datelineAt(text: string, start: number, end: number): Dateline | null {
  const first = text.charAt(start);
  if (first !== '(' && first === first.toLowerCase()) return null;
  const line = text.slice(start, Math.min(end, start + REACH));
  const whole = end - start <= REACH;
  const wire = first === '(' ? execAt(WIRE, line, 0) : null;
  const wireName = wire?.groups?.name?.replace(/^MENAFN ?- ?/u, '') ?? null;
  const from = wire?.[0].length ?? 0;
  const dateline = (
    length: number,
    place: string | null,
    date: string | null,
    agency: string | null,
  ): Dateline => {
    const words = line.slice(0, length).trimEnd();
    return { start, end: start + words.length, text: words, place, date, agency };
  };
  const comma = line.indexOf(',', from) - from;
  const alone =
    comma > 2 && comma <= LONGEST_WEEKDAY ? execAt(DATE_ONLY, line, from)?.groups?.date : undefined;
  if (alone !== undefined) return dateline(from + alone.length, null, alone, wireName);
  const other = wireName === null ? null : dateline(from, null, null, wireName);
  const stuck = whole && line.includes('-') ? execAt(STUCK_AGENCY, line, from)?.groups : undefined;
  if (stuck !== undefined) return dateline(line.length, stuck.place ?? null, null, stuck.name ?? null);
  const place = execAt(PLACE, line, from)?.[0];
  if (place === undefined) return other;
  // `Lima.` of `Lima. The talks`: the point belongs to the place only in `St. Petersburg`, so it is given back.
  const bare = place.replace(/\.$/u, '');
  const r: Reading = {
    at: from + bare.length,
    place: bare,
    date: null,
    agency: null,
    region: null,
    enclosed: false,
  };
  if (!mayGoOn(line, r.at)) return other;
  for (let piece = 0; piece < 5; piece++) {
    if (!readDate(line, r) && !readRegion(line, r) && !readAgency(line, r)) break;
  }
  const closer = execAt(CLOSER, line, r.at)?.[0] ?? stuckDash(line, r);
  const ends = whole && r.at >= line.length;
  if (closer === null && !r.enclosed && !ends) return other;
  if (!isDateline(r, closer?.trim() ?? '')) return other;
  // `Harbor Post (Lima) –`: the paper stands first.
  const turned = r.agency !== null && !isCity(r.place) && isCity(r.agency);
  return turned
    ? dateline(r.at + (closer?.length ?? 0), r.agency, r.date, r.place)
    : dateline(r.at + (closer?.length ?? 0), r.place, r.date, r.agency ?? wireName);
}
