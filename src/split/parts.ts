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
    const pieces = [cut(text, line, line.start, line.start + end), cut(text, line, from, line.end)];
    parts.splice(i, 1, ...pieces.map((piece) => ({ line: piece, kind: null, furniture: null })));
  }
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
  const lead: Part = { line: cut(text, line, from, line.end), kind: null, furniture: null };
  parts.splice(at, 1, { line: cut(text, line, line.start, stop), kind: null, furniture: null }, lead);
  return at;
}
