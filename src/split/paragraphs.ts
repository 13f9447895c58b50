import type { Dateline, Paragraph, ParagraphKind } from '../core/model.js';
import { type Span, spanOf } from '../core/span.js';
import { opensBackground, opensNews } from './background.js';
import { datelineAt, isPlaceLine } from './dateline.js';
import { type Furniture, furnitureOf, LONGEST_FURNITURE, type Zone } from './furniture.js';
import { isHeadline, repeats, stuckHeadlineEnd } from './headline.js';
import { bulletLength, endsSentence } from './marks.js';
import type { Line } from './scan.js';

/** A line with what it turned out to be; `null` while that is open. */
interface Part {
  readonly line: Line;
  kind: ParagraphKind | null;
  furniture: Furniture | null;
}

/** Shorter lines do not end the head of an article. */
const PROSE = 80;
/** Longer lines are no headlines of other stories. */
const TEASER = 150;
const MOST_TEASERS = 12;
/** How far into an article a headline is repeated, or a dateline looked for. */
const HEAD_LINES = 10;
/** Shorter lines may well stand twice. */
const REPEATED = 25;

const isProse = (line: Line): boolean =>
  line.text.length > LONGEST_FURNITURE || (line.text.length >= PROSE && endsSentence(line.text));

/** Marks the lines of furniture, and those that a block of related headlines or the like takes with it. */
function markFurniture(parts: readonly Part[]): void {
  const prose = parts.map((part) => isProse(part.line));
  let first = prose.indexOf(true);
  if (first < 0) first = parts.length;
  const last = prose.lastIndexOf(true);
  let follow: Furniture['follow'] = null;
  let followed = 0;
  parts.forEach((part, i) => {
    const { text } = part.line;
    const zone: Zone = i < first ? 'head' : i > last ? 'tail' : 'body';
    // A lone line is what the caller asks about, whatever it looks like.
    const own = parts.length === 1 ? null : furnitureOf(text, zone);
    if (own !== null) {
      part.furniture = own;
      part.kind = 'boilerplate';
      follow = own.follow;
      followed = 0;
      return;
    }
    if (follow === null) return;
    const taken =
      follow === 'all' ||
      (follow === 'teasers' && followed < MOST_TEASERS && text.length <= TEASER && !endsSentence(text)) ||
      (follow === 'items' && followed < MOST_TEASERS && bulletLength(text) > 0 && text.length <= 40);
    if (taken) {
      part.kind = 'boilerplate';
      followed++;
    } else follow = null;
  });
}

/** The first line after `at` that is long enough to begin an article, and not the headline once more. */
function nextContent(parts: readonly Part[], at: number, title: string): string | null {
  for (let i = at + 1; i < parts.length; i++) {
    const part = parts[i] as Part;
    if (part.kind === null && part.line.text.length >= 40 && !repeats(part.line.text, title))
      return part.line.text;
  }
  return null;
}

/** Finds the headline among the first lines that are no furniture; short lines before it are names of sites and sections. */
function findHeadline(parts: readonly Part[]): number {
  const open: number[] = [];
  for (let i = 0; i < parts.length && open.length < 4; i++) if (parts[i]?.kind === null) open.push(i);
  for (let k = 0; k < Math.min(3, open.length - 1); k++) {
    const at = open[k] as number;
    const { line } = parts[at] as Part;
    const next = nextContent(parts, at, line.text);
    const apart = (parts[at + 1]?.line.blankBefore ?? false) || parts[at + 1]?.kind === 'boilerplate';
    if (isHeadline(line.text, next, apart)) {
      for (const i of open.slice(0, k))
        if (!isPlaceLine((parts[i] as Part).line.text)) (parts[i] as Part).kind = 'boilerplate';
      return at;
    }
    // `Island Post␤Oru visits Bek`: one or two words, then the headline.
    if (line.text.split(/\s+/u).length > 2 || line.text.length > 30 || endsSentence(line.text)) return -1;
  }
  return -1;
}

/** A line that stands a second time: the headline above the text and again below a byline, a paragraph pasted twice. */
function markRepeats(parts: readonly Part[], headline: number): void {
  const seen = new Map<number, string[]>();
  const title = parts[headline]?.line.text;
  parts.forEach((part, i) => {
    const { text } = part.line;
    if (part.kind === null && i !== headline) {
      const again =
        (title !== undefined && i > headline && i - headline <= HEAD_LINES && repeats(text, title)) ||
        (text.length >= REPEATED && (seen.get(text.length)?.includes(text) ?? false));
      if (again) part.kind = 'boilerplate';
    }
    if (part.kind !== null) return;
    const same = seen.get(text.length);
    if (same === undefined) seen.set(text.length, [text]);
    else same.push(text);
  });
}

/** `lead` for the first paragraph of prose, `background` for what retells history, `body` for the rest. */
function markContent(parts: readonly Part[], dateline: number): void {
  const isOpen = (part: Part): boolean => part.kind === null;
  let lead =
    dateline >= 0 && parts[dateline]?.kind === null && !isPlaceLine(parts[dateline]?.line.text ?? '')
      ? dateline
      : -1;
  if (lead < 0) lead = parts.findIndex((part) => isOpen(part) && isProse(part.line));
  if (lead < 0) lead = parts.findIndex(isOpen);
  let background = false;
  parts.forEach((part, i) => {
    if (part.furniture !== null && part.furniture.background !== null) background = part.furniture.background;
    if (part.kind !== null) return;
    const { text } = part.line;
    if (background && opensNews(text)) background = false;
    const label = /^(?:background|previously|for reference)\s?:/iu.test(text);
    if (label && i !== lead) background = true;
    if (i === lead) part.kind = 'lead';
    else part.kind = i > lead && (background || opensBackground(text)) ? 'background' : 'body';
  });
}

/** What {@link splitParagraphs} finds. */
export interface Paragraphs {
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Paragraph[];
}

const cut = (text: string, line: Line, start: number, end: number): Line => ({
  ...line,
  start,
  end,
  text: text.slice(start, end),
});

/** Parts the first line of content where a headline is stuck to the lead. */
function partStuckHeadline(text: string, parts: Part[]): number {
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

function findDateline(
  text: string,
  parts: readonly Part[],
  headline: number,
): { at: number; dateline: Dateline | null } {
  let looked = 0;
  for (const [at, part] of parts.entries()) {
    if (part.kind !== null || at === headline) continue;
    if (looked++ >= HEAD_LINES / 2) break;
    const { line } = part;
    const dateline = datelineAt(text, line.start, line.end);
    if (dateline !== null) return { at, dateline };
    if (isPlaceLine(line.text)) {
      const place = spanOf(text, line.start, line.end);
      return { at, dateline: { ...place, place: line.text, date: null, agency: null } };
    }
  }
  return { at: -1, dateline: null };
}

/** Gives every line its kind, finds headline and dateline. The paragraphs are in order and cover all that is not white space. */
export function splitParagraphs(text: string, lines: readonly Line[]): Paragraphs {
  const parts: Part[] = lines.map((line) => ({ line, kind: null, furniture: null }));
  markFurniture(parts);
  let headline = findHeadline(parts);
  if (headline < 0) headline = partStuckHeadline(text, parts);
  markRepeats(parts, headline);
  const { at, dateline } = findDateline(text, parts, headline);
  if (headline >= 0) (parts[headline] as Part).kind = 'headline';
  markContent(parts, at);
  const paragraphs = parts.map(({ line: { start, end, text: words }, kind }) => ({
    start,
    end,
    text: words,
    kind: kind ?? 'body',
  }));
  const title = parts[headline]?.line;
  return {
    headline: title === undefined ? null : spanOf(text, title.start, title.end),
    dateline,
    paragraphs,
  };
}
