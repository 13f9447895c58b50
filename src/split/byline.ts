import { joiningWords, officeWords, outletWords, stampWords } from '../lexicon/press-words.js';
import { isMonthWord, isWeekdayWord } from './calendar.js';
import { endsSentence, isLowerAt, isUpperAt } from './marks.js';

/** Words with their marks left out; `MeridianTuesday` (two items stuck together) gives both. */
const WORD = /\p{L}[\p{L}\p{M}'’.]*|\d+/gu;
const GLUED_DAY = /^(\p{L}*\p{Ll})((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
const CLOCK = /\d{1,2}:\d{2}(?!\d)|\d{1,2}\.\d{2} ?(?:[ap]\.?m|GMT|UTC|BST|[CE]E?S?T|IST|hrs)\b/iu;
const NUMERIC_DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/u;
/** A stamp names at most this many people and outlets: `Ana Oru, Tom Hale, Harbor Post — …`. */
const MOST_NAMES = 8;

/** Ends in a point, and not that of `a.m.` or `Nov.`: what most lines can be told by at once. */
const isPlainSentence = (line: string): boolean =>
  line.endsWith('.') && !/(?:\bm|[A-Z][a-z]{2,3})\.$/u.test(line.slice(-6));

/**
 * Whether a line says when it was written, and by whom at most: `16:20 21.06.2024`, `Wed 19 Nov 2025 17.42 GMT`, `1 hour ago`,
 * `Ana Oru , Tuesday 16 May 2023`. Every word must be of the kind that such lines are made of.
 */
export function isStamp(line: string): boolean {
  if (line.length > 140 || isPlainSentence(line) || !/\d/u.test(line)) return false;
  let names = 0;
  let month = false;
  let weekday = false;
  let year = false;
  let ago = false;
  let marker = false;
  for (const [raw] of line.matchAll(WORD)) {
    const word = raw.replace(/\.$/u, '');
    const lower = word.toLowerCase();
    const glued = GLUED_DAY.exec(word);
    if (/^\d/u.test(word)) {
      if (word.length === 4 && (word.startsWith('19') || word.startsWith('20'))) year = true;
      else if (word.length > 4) return false;
    } else if (isMonthWord(lower) && (lower !== 'may' || isUpperAt(word, 0))) month = true;
    else if (isWeekdayWord(lower)) weekday = true;
    else if (stampWords.has(lower) || stampWords.has(raw.toLowerCase())) {
      if (lower === 'ago' || lower === 'read') ago = true;
      if (lower === 'updated' || lower === 'published' || lower === 'posted' || lower === 'modified')
        marker = true;
    } else if (glued !== null) {
      weekday = true;
      names++;
    } else if (isUpperAt(word, 0)) names++;
    else if (!isLowerAt(word, 0)) names++;
    else if (lower !== 'by' && lower !== 'and' && lower !== 'in') return false;
  }
  if (names > MOST_NAMES) return false;
  const clock = CLOCK.test(line);
  const date = (month && year) || NUMERIC_DATE.test(line);
  if (!date && !clock && !ago) return false;
  // `Lima, May 17, 2022` is rather a dateline, `Summit on 12.06.2024` a headline: with names a weekday, hour or marker is asked for.
  return names === 0
    ? date || clock || ago
    : (date && (clock || weekday || marker)) || (ago && (date || clock));
}

/** Whether every word begins with a capital, or is one of the small words that names hold. */
function isNamesOnly(line: string): boolean {
  for (const [word] of line.matchAll(/\p{L}[\p{L}\p{M}'’.-]*/gu)) {
    if (!isUpperAt(word, 0) && !joiningWords.has(word)) return false;
  }
  return true;
}

const wordsOf = (part: string): readonly string[] => part.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
const holds = (part: string, words: ReadonlySet<string>): boolean =>
  wordsOf(part).some((word) =>
    word
      .toLowerCase()
      .split('-')
      .some((piece) => words.has(piece.replace(/\.$/u, ''))),
  );

/**
 * Whether a line above the text is only a name with an office (`Dana Holt, Department Spokesperson`; `Mayor of Accra,
 * Dr. Kwabena Mensah`): the speaker of a statement, or the person in the picture.
 */
export function isSignature(line: string): boolean {
  const comma = line.indexOf(',');
  if (comma < 0 || line.length > 100 || /[\d:;?!"“]/u.test(line) || endsSentence(line)) return false;
  if (!isNamesOnly(line)) return false;
  const before = line.slice(0, comma);
  const after = line.slice(comma + 1);
  const isName = (part: string): boolean => {
    const { length } = wordsOf(part);
    return length >= 2 && length <= 5 && !holds(part, officeWords) && !/\b(?:of|the|and|for)\b/u.test(part);
  };
  return (isName(before) && holds(after, officeWords)) || (isName(after) && holds(before, officeWords));
}

/** Whether a short line above the text names an outlet or a desk: `The Harbor Courier`, `News Desk (The Coast Post)`, `HarborPost.com`. */
export function isOutletLine(line: string): boolean {
  if (line.length > 60 || endsSentence(line) || /[,:;"“”!?]/u.test(line)) return false;
  if (/^(?:[\p{L}\p{N}-]{2,40}\.){1,3}\p{Ll}{2,10}(?:\/\S*)?$/iu.test(line)) return true;
  const words = wordsOf(line);
  if (words.length === 1) return /^\p{Lu}\p{Ll}+\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(line);
  const outside = wordsOf(line.replace(/\([^()]*\)/gu, ''));
  if (outside.length > 4 || !isNamesOnly(line)) return false;
  return holds(line, outletWords);
}

/** Words stuck together as menus are when their links go: `MarketsLegal ServicesHarbor News Agency`. */
export function isStuckMenu(line: string): boolean {
  if (endsSentence(line)) return false;
  return (line.match(/\p{Ll}{2}\p{Lu}\p{Ll}/gu)?.length ?? 0) >= 3;
}

/** A lone word in small letters above the text: what stood for a picture (`mask`, `china`). */
export const isLoneWord = (line: string): boolean => /^\p{Ll}{2,20}$/u.test(line);

/** Whether a short line is made of names only: beside a byline or a time stamp it is the outlet's (`Capital Wire (Lima)`). */
export const isShortNames = (line: string): boolean =>
  line.length <= 45 && !endsSentence(line) && line.split(/\s+/u).length <= 5 && isNamesOnly(line);

/** Whether a line is somebody's name and place as sports desks write it: `Sione Tau in APIA`. */
export const isReporterLine = (line: string): boolean =>
  line.length < 60 &&
  line.includes(' in ') &&
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){1,3} in \p{Lu}{3,}(?: \p{Lu}{2,}){0,2}$/u.test(line);
