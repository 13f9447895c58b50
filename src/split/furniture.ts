import { type BoilerplateRow, boilerplate } from '../lexicon/boilerplate.js';
import { isLoneWord, isOutletLine, isReporterLine, isSignature, isStamp, isStuckMenu } from './byline.js';
import { isCaption } from './caption.js';
import { bulletLength, foldLine } from './marks.js';

/** Where a line stands: before the first paragraph of prose, among the paragraphs, after the last one. */
export type Zone = 'head' | 'body' | 'tail';

/** What a line of furniture does to the lines after it. */
export interface Furniture {
  readonly follow: BoilerplateRow['follow'] | null;
  /** `true` for a head after which history is told, `false` for another section head, `null` for other furniture. */
  readonly background: boolean | null;
}

const PLAIN: Furniture = { follow: null, background: null };
const LONGEST = 160;
const ANY = '*any';
/** The longest line that any row is tried on: longer ones are paragraphs. */
export const LONGEST_FURNITURE = Math.max(...boilerplate.map((row) => row.longest ?? LONGEST));

const effectOf = ({ follow, background }: BoilerplateRow): Furniture =>
  follow === undefined && background === undefined
    ? PLAIN
    : { follow: follow ?? null, background: background ?? null };

const fits = (row: BoilerplateRow, zone: Zone): boolean =>
  row.zone === undefined || row.zone === zone || (row.zone === 'edge' && zone !== 'body');

const byLine = new Map<string, BoilerplateRow[]>();
const byTrigger = new Map<string, BoilerplateRow[]>();
const put = (map: Map<string, BoilerplateRow[]>, key: string, row: BoilerplateRow): void => {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
};
for (const row of boilerplate) {
  for (const line of row.lines ?? []) put(byLine, line, row);
  for (const trigger of row.on ?? []) put(byTrigger, trigger, row);
}
const LONGEST_LINE = Math.max(...[...byLine.keys()].map((line) => line.length)) + 8;

/** A line's first word, `0` for a number, or its first mark. */
function triggerOf(line: string): string {
  let end = 0;
  while (end < 16 && isWordUnit(line.charCodeAt(end), end)) end++;
  if (end > 0) return line.slice(0, end).toLowerCase().replace('’', "'");
  const unit = line.charCodeAt(0);
  return unit >= 48 && unit <= 57 ? '0' : line.charAt(0);
}

/** A letter of ASCII, or an apostrophe inside a word: no trigger holds another sign. */
const isWordUnit = (unit: number, at: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (at > 0 && (unit === 39 || unit === 0x2019));

function byShape(line: string, trigger: string, zone: Zone): BoilerplateRow | undefined {
  for (const row of byTrigger.get(trigger) ?? NONE) {
    if (line.length <= (row.longest ?? LONGEST) && fits(row, zone) && row.shape?.test(line)) return row;
  }
  return undefined;
}

const NONE: readonly BoilerplateRow[] = [];

/** The row of the lexicon that a line fits, if any. */
export function rowOf(line: string, zone: Zone): BoilerplateRow | undefined {
  if (line.length > LONGEST_FURNITURE) return undefined;
  const bullets = bulletLength(line);
  const words = bullets === 0 ? line : line.slice(bullets);
  if (words.length < LONGEST_LINE) {
    const whole = foldLine(words).replace(/[\s:.…|>»-]+$/u, '');
    const row = byLine.get(whole)?.find((r) => fits(r, zone));
    if (row !== undefined) return row;
  }
  const found = byShape(words, triggerOf(words), zone) ?? byShape(words, ANY, zone);
  if (found !== undefined || isWordUnit(line.charCodeAt(0), 0)) return found;
  return byShape(line, line.charAt(0), zone);
}

/** What stands above the text only. */
const HEAD_LINES = [isOutletLine, isSignature, isReporterLine, isStuckMenu, isLoneWord];

/** `… Support Harbor Post or become our patron!`: what a call to readers ends with. */
const PITCH =
  /\b(?:become (?:our|a) (?:patron|member|supporter)|(?:register|download|join|subscribe|sign up|follow us|donate|shop|order) (?:now|today|here)|and get started|support us)\b[^.!?]{0,40}!$/iu;
const isPitch = (line: string): boolean => line.endsWith('!') && line.length < 300 && PITCH.test(line);

/** What kind of furniture a line is, or `null` for a line of the article. */
export function furnitureOf(line: string, zone: Zone, goesOn: boolean): Furniture | null {
  const row = rowOf(line, zone);
  if (row !== undefined) return effectOf(row);
  if (isCaption(line, zone === 'head', goesOn) || isStamp(line) || isPitch(line)) return PLAIN;
  if (zone === 'head' && HEAD_LINES.some((test) => test(line))) return PLAIN;
  return zone === 'tail' && isOutletLine(line) ? PLAIN : null;
}
