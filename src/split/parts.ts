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

/** Parts lines that begin with a caption: `… at the event. (Photo: VNB)The minister said …`. */
export function partCaptions(text: string, parts: Part[]): void {
  for (let i = parts.length - 1; i >= 0; i--) {
    const { line } = parts[i] as Part;
    const end = line.text.includes('(Photo') ? captionEnd(line.text) : -1;
    if (end < 0) continue;
    let from = line.start + end;
    while (text.charAt(from) === ' ') from++;
    split(text, parts, i, line.start + end, from);
  }
}

/** So much of a line is looked through for furniture at its end. */
const LONGEST_TAIL = 170;
/** At least so much of a paragraph stands before it. */
const SHORTEST = 40;
/** `… on Monday. Read also: Bek meets Lim`: a read-more line stuck to the paragraph before it. */
const TAIL =
  /(?<=[.!?]["”’)]?) ?(?=(?:(?:also|must) read|read (?:also|more)|(?:ALSO|MUST) READ|READ (?:ALSO|MORE)|(?:Also|Must) [Rr]ead|Read (?:[Aa]lso|[Mm]ore)) ?[:|])/u;

/** Parts lines that end in a read-more line: what stands behind the marker must be one short headline. */
export function partTails(text: string, parts: Part[]): void {
  for (let i = parts.length - 1; i >= 0; i--) {
    const { line } = parts[i] as Part;
    const offset = Math.max(0, line.text.length - LONGEST_TAIL);
    const tail = line.text.slice(offset);
    if (!tail.includes('ead') && !tail.includes('READ')) continue;
    const found = TAIL.exec(tail);
    if (found === null || found.index + offset < SHORTEST) continue;
    const from = line.start + offset + found.index + found[0].length;
    if (/[.!?] ["“]?\p{Lu}/u.test(text.slice(from, line.end))) continue;
    split(text, parts, i, line.start + offset + found.index, from);
  }
}

/** A section head inside a line that holds a whole article: `… reports. Recall On January 30, …`. */
const HEAD =
  /(?<=[.!?]["”’)]? )(?:Details|Recall|Addition|Addendum|Background) (?=(?:On|In|According|As|The|At|During|Earlier|Also|It|President|Prime|Minister) )/gu;
/** An article on so many lines may have its section heads inside them. */
const FEW_LINES = 3;
const WHOLE_ARTICLE = 500;

/** Parts the lines of an article without line breaks at its section heads. */
export function partHeads(text: string, parts: Part[]): void {
  if (parts.length > FEW_LINES) return;
  for (let i = parts.length - 1; i >= 0; i--) {
    const { line } = parts[i] as Part;
    if (line.text.length < WHOLE_ARTICLE) continue;
    for (const { 0: head, index } of [...line.text.matchAll(HEAD)].reverse()) {
      const start = line.start + index;
      split(text, parts, i, start + head.trimEnd().length, start + head.length);
      split(text, parts, i, start - 1, start);
    }
  }
}

/** Parts part `i` in two, `[start, stop)` and `[from, end)`. */
function split(text: string, parts: Part[], i: number, stop: number, from: number): void {
  const { line } = parts[i] as Part;
  const pieces = [cut(text, line, line.start, stop), cut(text, line, from, line.end)];
  parts.splice(i, 1, ...pieces.map((piece) => ({ line: piece, kind: null, furniture: null })));
}

/** Parts the first line of content where a headline is stuck to the lead. */
export function partStuckHeadline(text: string, parts: Part[]): number {
  const at = parts.findIndex((part) => part.kind === null);
  const part = parts[at];
  if (part === undefined || part.line.text.length < 60) return -1;
  const { line } = part;
  const stop = stuckHeadlineEnd(text, line.start, line.end);
  if (stop < 0) return -1;
  let from = stop;
  while (text.charAt(from) === ' ') from++;
  split(text, parts, at, stop, from);
  return at;
}
