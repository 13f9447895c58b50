import type { Dateline, Paragraph } from '../core/model.js';
import { type Span, spanOf } from '../core/span.js';
import { opensBackground, opensNews } from './background.js';
import { datelineAt, isPlaceLine, isUpperPlace } from './dateline.js';
import { findHeadline } from './find-headline.js';
import { markBesideBylines, markFurniture, markLooseTeasers, markRepeats } from './mark-furniture.js';
import { isProse, type Part, partStuckHeadline, partsOf } from './parts.js';
import type { Line } from './scan.js';

/** A dateline stands in one of the first lines of content. */
const DATELINE_LINES = 5;
/** `Earlier, …` retells history where it is one of the last paragraphs. */
const TAIL_PARAGRAPHS = 2;

/** A dateline and the line it stands on; -1 and `null` without one. */
interface FoundDateline {
  readonly at: number;
  readonly dateline: Dateline | null;
}

/** `lead` for the first paragraph of prose, `background` for what retells history, `body` for the rest. */
function markContent(parts: readonly Part[], found: FoundDateline): void {
  const lead = leadOf(parts, found);
  const open: number[] = [];
  parts.forEach((part, i) => {
    if (part.kind === null) open.push(i);
  });
  const nearEnd = open.at(-TAIL_PARAGRAPHS) ?? 0;
  let background = false;
  parts.forEach((part, i) => {
    if (part.furniture !== null && part.furniture.background !== null) background = part.furniture.background;
    if (part.kind !== null) return;
    const { text } = part.line;
    if (background && opensNews(text)) background = false;
    if (i !== lead && /^(?:background|previously|for reference)\s?:/iu.test(text)) background = true;
    if (i === lead) part.kind = 'lead';
    else part.kind = i > lead && (background || opensBackground(text, i >= nearEnd)) ? 'background' : 'body';
  });
}

/** The paragraph with the dateline, unless that stands alone on its line; else the first paragraph of prose. */
function leadOf(parts: readonly Part[], { at, dateline }: FoundDateline): number {
  const line = parts[at]?.line;
  if (line !== undefined && dateline !== null && dateline.end < line.end) return at;
  const prose = parts.findIndex((part, i) => part.kind === null && i > at && isProse(part.line));
  return prose >= 0 ? prose : parts.findIndex((part, i) => part.kind === null && i > at);
}

/** What {@link splitParagraphs} finds. */
export interface Paragraphs {
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Paragraph[];
}

function findDateline(text: string, parts: readonly Part[], headline: number): FoundDateline {
  let looked = 0;
  for (const [at, part] of parts.entries()) {
    if (part.kind !== null || at === headline) continue;
    if (looked++ >= DATELINE_LINES) break;
    const { line } = part;
    const dateline = datelineAt(text, line.start, line.end);
    if (dateline !== null) return { at, dateline };
    const next = parts[at + 1];
    const alone = isUpperPlace(line.text) && next?.kind === null && isProse(next.line) && looked === 1;
    if (alone || isPlaceLine(line.text)) {
      const { start, end } = line;
      const words = text.slice(start, end);
      return { at, dateline: { start, end, text: words, place: line.text, date: null, agency: null } };
    }
  }
  return { at: -1, dateline: null };
}

/** Gives every line its kind, finds headline and dateline. The paragraphs are in order and cover all that is not white space. */
export function splitParagraphs(text: string, lines: readonly Line[]): Paragraphs {
  const parts = partsOf(text, lines);
  markFurniture(parts);
  let headline = findHeadline(parts);
  if (headline < 0) headline = partStuckHeadline(text, parts);
  markBesideBylines(parts, headline);
  markRepeats(parts, headline);
  markLooseTeasers(parts);
  const found = findDateline(text, parts, headline);
  if (headline >= 0) (parts[headline] as Part).kind = 'headline';
  markContent(parts, found);
  const paragraphs = parts.map(({ line: { start, end, text: words }, kind }) => ({
    start,
    end,
    text: words,
    kind: kind ?? 'body',
  }));
  const title = parts[headline]?.line;
  return {
    headline: title === undefined ? null : spanOf(text, title.start, title.end),
    dateline: found.dateline,
    paragraphs,
  };
}
