import { isShortNames } from './byline.js';
import { datelineAt, isPlaceLine } from './dateline.js';
import { type Furniture, furnitureOf, type Zone } from './furniture.js';
import { repeats, sharedWith } from './headline.js';
import { bulletLength, endsSentence, isUpperAt } from './marks.js';
import { isProse, type Part } from './parts.js';

/** Longer lines are no headlines of other stories. */
const TEASER = 150;
const MOST_TEASERS = 12;
/** How far behind the headline it may be repeated, and bylines may stand. */
const HEAD_LINES = 10;
/** Shorter lines may well stand twice. */
const REPEATED = 25;

/** Marks the lines of furniture, and those that a block of related headlines or the like takes with it. */
export function markFurniture(parts: readonly Part[]): void {
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
    const own = parts.length === 1 ? null : furnitureOf(text, zone, i < last);
    if (own !== null) {
      part.furniture = own;
      part.kind = 'boilerplate';
      if (follow !== 'all') follow = own.follow;
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

/** So many bulleted lines at the end are told to be headlines of other stories without a head above them. */
const FEWEST_BULLETS = 3;
/** So much of the text is compared with them. */
const TOLD = 4000;

/** `- Llama found on ferry␤- Storm closes port␤- …` behind the text, with no word above them: none ends like a sentence, none tells of what the text tells. */
export function markLooseTeasers(parts: readonly Part[]): void {
  let from = parts.length;
  while (from > 0 && isLooseTeaser(parts[from - 1] as Part)) from--;
  const before = parts.slice(0, from).findLast((part) => part.kind !== 'boilerplate');
  const lines = parts.slice(from);
  if (before === undefined || lines.length < FEWEST_BULLETS || !isProse(before.line)) return;
  if (!endsSentence(before.line.text)) return;
  const told = parts
    .slice(0, from)
    .map(({ line }) => line.text)
    .join(' ');
  const strange = lines.filter(({ line }) => sharedWith(line.text, told, TOLD) < 0.5).length;
  if (strange * 2 > lines.length) for (const part of lines) part.kind = 'boilerplate';
}

const isLooseTeaser = ({ line: { text }, kind }: Part): boolean =>
  kind === null &&
  bulletLength(text) > 0 &&
  text.length <= TEASER &&
  text.length >= REPEATED &&
  !endsSentence(text) &&
  !/[;,:]$/u.test(text) &&
  isUpperAt(text, bulletLength(text));

/** Short lines of names between the headline and the text, beside a byline or a time stamp: the outlet, its desk, its code. */
export function markBesideBylines(parts: readonly Part[], headline: number): void {
  for (let i = headline + 1; i > 0 && i < Math.min(parts.length, headline + HEAD_LINES); i++) {
    const part = parts[i] as Part;
    if (isProse(part.line)) return;
    const beside =
      (parts[i - 1]?.kind === 'boilerplate' && i - 1 !== headline) || parts[i + 1]?.kind === 'boilerplate';
    if (
      part.kind === null &&
      beside &&
      isShortNames(part.line.text) &&
      !isPlaceLine(part.line.text) &&
      datelineAt(part.line.text, 0, part.line.text.length) === null
    ) {
      part.kind = 'boilerplate';
    }
    // `Ana Oru␤Ana Oru | Photo: Harbor Images`
    const next = parts[i + 1];
    if (part.kind === null && next?.kind === 'boilerplate' && next.line.text.startsWith(part.line.text))
      part.kind = 'boilerplate';
  }
}

/** A line that stands a second time: the headline above the text and again below a byline, a paragraph pasted twice. */
export function markRepeats(parts: readonly Part[], headline: number): void {
  // By length first: most lines are told apart by it, and never hashed.
  const seen = new Map<number, string | Set<string>>();
  const title = parts[headline]?.line.text;
  parts.forEach((part, i) => {
    const { text } = part.line;
    if (part.kind === null && i !== headline) {
      const again =
        (title !== undefined && i > headline && i - headline <= HEAD_LINES && repeats(text, title)) ||
        (text.length >= REPEATED && isSeen(seen.get(text.length), text));
      if (again) part.kind = 'boilerplate';
    }
    if (part.kind !== null) return;
    const same = seen.get(text.length);
    if (same === undefined) seen.set(text.length, text);
    else if (typeof same === 'string') seen.set(text.length, new Set([same, text]));
    else same.add(text);
  });
}

const isSeen = (same: string | Set<string> | undefined, text: string): boolean =>
  typeof same === 'string' ? same === text : (same?.has(text) ?? false);
