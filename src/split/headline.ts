import { datelineAt, isPlaceLine } from './dateline.js';
import { endsSentence, foldLine, isUpperAt, lastSign } from './marks.js';

/** Ministries write long ones: `President discussed with the President of the Chamber of … the increase in …`. */
const LONGEST = 260;
const LONGEST_SENTENCE = 110;
const FEWEST_WORDS = 3;

/** No headline ends in such a word; `drags on` and `to look forward to` are another matter. */
const CUT = / (?:a|an|and|of|or|that|the|his|her|its|their|from)$/u;

function wordCount(line: string): number {
  let count = 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) count++;
  return count;
}
const longWords = (line: string): readonly string[] => foldLine(line).match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** How much of `line` stands in the beginning of `next` too, 0 to 1, by the first five letters of its longer words. */
export function sharedWith(line: string, next: string, beginning = 600): number {
  const words = longWords(line);
  if (words.length === 0) return 0;
  const stems = new Set(longWords(next.slice(0, beginning)).map((word) => word.slice(0, 5)));
  return words.filter((word) => stems.has(word.slice(0, 5))).length / words.length;
}

/** Whether a line tells nothing of what `next` tells: a menu's word, not a headline. */
export const isUnrelated = (line: string, next: string): boolean =>
  line.length <= 32 && wordCount(line) <= 4 && sharedWith(line, next) === 0;

/**
 * Whether `line`, the first that is no furniture, is a headline, with `next` the line of content after it.
 * Most end without a full stop; one with a stop must be short, stand apart and tell what the next paragraph tells again
 * (`Oru meets Bek on Tuesday.␤␤President Ana Oru on Tuesday met …`).
 */
export function isHeadline(line: string, next: string | null, apart: boolean): boolean {
  if (next === null || line.length > LONGEST || next.length < 40) return false;
  if (wordCount(line) < FEWEST_WORDS && !(wordCount(line) === 2 && sharedWith(line, next) > 0.5))
    return false;
  if (isPlaceLine(line) || datelineAt(line, 0, line.length) !== null) return false;
  const sign = lastSign(line);
  if (sign === ':' || sign === ',' || sign === ';' || CUT.test(line.slice(-8))) return false;
  if (!endsSentence(line)) return !/^[“"«][^”"»]{40,}$/u.test(line);
  if (line.length > LONGEST_SENTENCE) return false;
  if (sign === '?' || sign === '!') return next.length > line.length;
  return (
    apart && line.length * 1.3 < next.length && sharedWith(line, next) >= 0.6 && !/[.!?]\s+\p{Lu}/u.test(line)
  );
}

/** Without quotation marks and final points, which sites put now and now not. */
const bare = (line: string): string => foldLine(line).replace(/["“”'.]/gu, '');

/** Whether a later line is the headline (or another line) once more: the same but for its case and a tail such as `- video`. */
export function repeats(line: string, earlier: string): boolean {
  if (line === earlier) return true;
  if (Math.abs(line.length - earlier.length) > 30) return false;
  if ((line.charCodeAt(0) | 32) !== (earlier.charCodeAt(0) | 32)) return false;
  const a = bare(line);
  const b = bare(earlier);
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 20 && long.startsWith(short) && /^(?:\.|\s?[-–—|:(])/u.test(long.slice(short.length))
  );
}

/** The first words of a lead that a headline can be stuck to without a space: `… with premier SolbakkPresident Ana Oru has …`. */
const STUCK =
  /\p{Ll}(?=(?:President|Prime|Minister|Foreign|Ukrainian|The|On|In|During|Head|Chief|Deputy|Vice|Secretary|Following|According|After|At|Today|Russian|Chinese|Indian|Turkish|European)[ ,]\p{L})/u;
/** `… defence pact On Monday, June 2, President …`: a lead that opens with its day, after a headline in sentence case. */
const DAY_LEAD =
  / (?=On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,| \p{Lu}|\s?[–—])|On (?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/u;
const DATELINE_LEAD = /(?: |(?<=\p{Ll}))(?=\p{Lu}{3,}(?:[ /]\p{Lu}{2,}){0,3}(?:, |\s?[–—:]| -{1,2} | \())/gu;

/**
 * Where a headline that is stuck to the lead ends, or -1. Told only where the lead says that it begins: by its dateline, by a
 * capital inside a word, or by its day after a headline that does not write its words with capitals.
 */
export function stuckHeadlineEnd(text: string, start: number, end: number): number {
  if (text.charAt(start) === '(' || datelineAt(text, start, end) !== null) return -1;
  const zone = text.slice(start, Math.min(end, start + 260));
  const stop = /[.!?…]["”’)]? \p{Lu}|[.!?]["”]?$/u.exec(zone.slice(0, 240))?.index ?? zone.length;
  const fits = (length: number): boolean =>
    length >= 20 &&
    length <= stop &&
    length <= 200 &&
    wordCount(zone.slice(0, length)) >= 4 &&
    !/[,:;]$/u.test(zone.slice(0, length));
  for (const match of zone.matchAll(DATELINE_LEAD)) {
    const at = match.index;
    if (!fits(at)) continue;
    const dateline = datelineAt(text, start + at + match[0].length, end);
    if (dateline?.place != null && (dateline.date !== null || dateline.agency !== null)) return start + at;
  }
  const stuck = STUCK.exec(zone);
  if (stuck !== null && fits(stuck.index + 1)) return start + stuck.index + 1;
  const day = DAY_LEAD.exec(zone);
  if (day !== null && fits(day.index) && isSentenceCase(zone.slice(0, day.index))) return start + day.index;
  return -1;
}

/** Whether most longer words are in lower case: in a headline with capitals throughout, `On` says nothing. */
function isSentenceCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const lower = long.filter((word) => !isUpperAt(word, 0)).length;
  return lower >= 2 && lower * 2 >= long.length;
}
