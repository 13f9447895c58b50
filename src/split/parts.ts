import type { ParagraphKind } from '../core/model.js';
import { captionEnd } from './caption.js';
import { type Furniture, LONGEST_FURNITURE } from './furniture.js';
import { repeats, stuckHeadlineEnd } from './headline.js';
import { endsSentence } from './marks.js';
import type { Line } from './scan.js';

/** A line with what it turned out to be; `null` while that is open. */
export interface Part {
  readonly line: Line;
  kind: ParagraphKind | null;
  furniture: Furniture | null;
}

/** Shorter lines do not end the head of an article. */
const PROSE = 80;

/** Whether a line is a paragraph of prose: a long one, or one that ends like a sentence. */
export const isProse = (line: Line): boolean =>
  line.text.length > LONGEST_FURNITURE || (line.text.length >= PROSE && endsSentence(line.text));

/** The first line after `at` that is long enough to begin an article, and not the headline once more. */
export function nextContent(parts: readonly Part[], at: number, title: string): string | null {
  for (let i = at + 1; i < parts.length; i++) {
    const part = parts[i] as Part;
    if (part.kind === null && part.line.text.length >= 40 && !repeats(part.line.text, title))
      return part.line.text;
  }
  return null;
}

const cut = (text: string, line: Line, start: number, end: number): Line => ({
  ...line,
  start,
  end,
  text: text.slice(start, end),
});

const partOf = (line: Line): Part => ({ line, kind: null, furniture: null });

/** The parts that the lines give: one a line, more where furniture is stuck to a paragraph. */
export function partsOf(text: string, lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const end = line.text.includes('(Photo') ? captionEnd(line.text) : -1;
    const rest = end < 0 ? line : cut(text, line, afterSpaces(text, line.start + end), line.end);
    if (end >= 0) parts.push(partOf(cut(text, line, line.start, line.start + end)));
    const tail = tailStart(rest.text);
    if (tail === null) {
      parts.push(...(lines.length > FEW_LINES ? [rest] : atHeads(text, rest)).map(partOf));
    } else {
      parts.push(partOf(cut(text, rest, rest.start, rest.start + tail.stop)));
      parts.push(partOf(cut(text, rest, rest.start + tail.from, rest.end)));
    }
  }
  return parts;
}

const afterSpaces = (text: string, at: number): number => {
  let from = at;
  while (text.charAt(from) === ' ') from++;
  return from;
};

/** So much of a line is looked through for furniture at its end. */
const LONGEST_TAIL = 220;
/** At least so much of a paragraph stands before it. */
const SHORTEST = 40;
/** `… on Monday. Read also: Bek meets Lim`: a read-more line or the reporters' names stuck to the paragraph before them. */
const TAIL =
  /(?<=[.!?]["”’)]?) ?(?=(?:(?:also|must) read|read (?:also|more)|(?:ALSO|MUST) READ|READ (?:ALSO|MORE)|(?:Also|Must) [Rr]ead|Read (?:[Aa]lso|[Mm]ore)) ?[:|]|(?:— ?|\()Reporting by \p{Lu})/u;

const TAIL_HINTS = ['ead', 'READ', 'eporting by'];

/** Where a line of furniture at the end of a paragraph begins. */
function tailStart(line: string): { readonly stop: number; readonly from: number } | null {
  const offset = Math.max(0, line.length - LONGEST_TAIL);
  if (!TAIL_HINTS.some((hint) => line.indexOf(hint, offset) >= 0)) return null;
  const tail = line.slice(offset);
  const found = TAIL.exec(tail);
  if (found === null || found.index + offset < SHORTEST) return null;
  const from = found.index + found[0].length;
  const behind = tail.slice(from);
  // What stands behind the marker must be one short headline; the reporters' line has its own points.
  return !behind.includes('eporting by') && /[.!?] ["“]?\p{Lu}/u.test(behind)
    ? null
    : { stop: found.index + offset, from: from + offset };
}

/** A section head inside a line that holds a whole article: `… reports. Recall On January 30, …`. */
const HEAD =
  /(?<=[.!?]["”’)]? )(?:Details|Recall|Addition|Addendum|Background) (?=(?:On|In|According|As|The|At|During|Earlier|Also|It|President|Prime|Minister) )/gu;
/** An article on so many lines may have its section heads inside them. */
const FEW_LINES = 3;
const WHOLE_ARTICLE = 500;

/** The pieces of a line that holds an article without line breaks, parted at its section heads. */
function atHeads(text: string, line: Line): readonly Line[] {
  if (line.text.length < WHOLE_ARTICLE) return [line];
  const pieces: Line[] = [];
  let from = line.start;
  for (const { 0: head, index } of line.text.matchAll(HEAD)) {
    const start = line.start + index;
    pieces.push(cut(text, line, from, start - 1), cut(text, line, start, start + head.length - 1));
    from = start + head.length;
  }
  return [...pieces, cut(text, line, from, line.end)];
}

/** Parts the first line of content where a headline is stuck to the lead. */
export function partStuckHeadline(text: string, parts: Part[]): number {
  const at = parts.findIndex((part) => part.kind === null);
  const part = parts[at];
  if (part === undefined || part.line.text.length < 60) return -1;
  const { line } = part;
  const stop = stuckHeadlineEnd(text, line.start, line.end);
  if (stop < 0) return -1;
  const lead = cut(text, line, afterSpaces(text, stop), line.end);
  parts.splice(at, 1, partOf(cut(text, line, line.start, stop)), partOf(lead));
  return at;
}
