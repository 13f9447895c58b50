import { type QuoteZone, TokenFlag, TokenKind } from '../core/document.js';
import type { TokenColumns } from './tokenize.js';

/** A paragraph as its half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What a mark can be, by its sign and by the white space around it. */
const Side = { open: 1, close: 2, either: 3, singleOpen: 4, singleClose: 5, singleWeak: 6 } as const;

/** A quotation mark: its first token, how many tokens it takes (`''` takes two), and its side. */
interface Mark {
  readonly at: number;
  readonly width: number;
  readonly side: number;
  readonly unit: number;
}

const APOSTROPHE = 39;
const LOW_QUOTE = 0x201e;
const isSingle = (unit: number): boolean => unit === 0x2018 || unit === 0x2019 || unit === APOSTROPHE;

const spacedBefore = (text: string, c: TokenColumns, at: number): boolean => {
  if (((c.flags[at] as number) & TokenFlag.spaced) !== 0) return true;
  const unit = text.charCodeAt((c.start[at] as number) - 1);
  return unit === 40 || unit === 91 || unit === 123 || unit === 45 || unit === 0x2013 || unit === 0x2014;
};
const spacedAfter = (text: string, c: TokenColumns, at: number): boolean => {
  const end = c.end[at] as number;
  return end >= text.length || isSpace(text, end) || AFTER.includes(text.charAt(end));
};
const AFTER = '.,;:!?)]}\u2026\u2014\u2013-';
const isSpace = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x202f;
};

/** How many tokens a zone in single marks may hold: apostrophes compete, so a far close is no close. */
const SINGLE_REACH = 200;
/** And how many single marks may stand between. */
const SINGLE_MARKS = 30;

/**
 * The quotation zones of the paragraphs: `"`, `''`, “ ”, « », „ “, ‘ ’. A quotation left open ends with its paragraph, and goes on in
 * the next one where that opens a quotation anew. A mark that can only close (`…road," he added` without an opening) opens nothing.
 * Linear: each mark is looked at once, with a bounded number of marks after it.
 */
export function findQuotes(
  text: string,
  c: TokenColumns,
  paragraphs: readonly TokenRange[],
): readonly QuoteZone[] {
  const zones: QuoteZone[] = [];
  let carried = false;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.last <= paragraph.first) return;
    const marks = marksOf(text, c, paragraph);
    if (marks.length === 0) {
      carried = false;
      return;
    }
    carried = pairMarks(marks, paragraph, index, carried, zones);
  });
  return zones;
}

/** The marks of a paragraph that may be quotation marks; single ones only where they cannot be apostrophes by their place. */
function marksOf(text: string, c: TokenColumns, paragraph: TokenRange): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = paragraph.first; at < paragraph.last; at++) {
    if (c.kind[at] !== TokenKind.punctuation) continue;
    const unit = c.first[at] as number;
    if (unit < 34 || (unit > 39 && unit < 0xab)) continue;
    if (unit === 0x22) marks.push({ at, width: 1, side: sideBySpace(text, c, at, at), unit });
    else if (isSingle(unit)) {
      const twice = c.first[at + 1] === unit && at + 1 < paragraph.last && c.end[at] === c.start[at + 1];
      if (twice) marks.push({ at, width: 2, side: sideBySpace(text, c, at, at + 1), unit: 0x22 });
      else {
        const side = singleSide(text, c, at);
        if (side > 0) marks.push({ at, width: 1, side, unit });
      }
      if (twice) at++;
    } else if (unit === 0x201c || unit === 0xab || unit === LOW_QUOTE) {
      marks.push({ at, width: 1, side: Side.open, unit });
    } else if (unit === 0x201d || unit === 0xbb) {
      // `”new page”`: a closing sign typed for an opening one.
      const flipped = spacedBefore(text, c, at) && !spacedAfter(text, c, at);
      marks.push({ at, width: 1, side: flipped ? Side.either : Side.close, unit });
    }
  }
  return marks;
}

/** The next mark after `marks[k]` that is no single one, not looking farther than a few. */
function doubleAfter(marks: readonly Mark[], k: number): number {
  let at = k + 1;
  while (at < Math.min(marks.length, k + SINGLE_MARKS) && (marks[at]?.side ?? 0) >= Side.singleOpen) at++;
  return at;
}

function sideBySpace(text: string, c: TokenColumns, first: number, last: number): number {
  const before = spacedBefore(text, c, first);
  const after = spacedAfter(text, c, last);
  if (before === after) return Side.either;
  return before ? Side.open : Side.close;
}

/** Pairs the marks of one paragraph into zones; tells whether its last quotation was left open. */
function pairMarks(
  marks: readonly Mark[],
  paragraph: TokenRange,
  index: number,
  carried: boolean,
  zones: QuoteZone[],
): boolean {
  let open: Mark | null = null;
  let inner: Mark | null = null;
  let skipTo = 0;
  const push = (from: Mark, to: Mark | null, depth: number): void => {
    // Nothing stands inside.
    if ((to?.at ?? paragraph.last) <= from.at + from.width) return;
    zones.push({
      open: from.at,
      close: to === null ? -1 : to.at + to.width - 1,
      first: from.at + from.width,
      end: to === null ? paragraph.last : to.at,
      paragraph: index,
      continues: carried && depth === 0 && from.at === paragraph.first,
      depth,
    });
  };
  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k];
    if (mark === undefined || mark.at < skipTo) continue;
    if (mark.side > Side.singleOpen) continue;
    if (mark.side === Side.singleOpen) {
      const close = closeOfSingle(marks, k);
      if (close < 0) continue;
      push(mark, { at: close, width: 1, side: Side.close, unit: 0x2019 }, open === null ? 0 : 1);
      skipTo = open === null ? close + 1 : 0;
      continue;
    }
    if (open === null) {
      if (mark.side !== Side.close) open = mark;
    } else if (inner !== null) {
      push(inner, mark, 1);
      inner = null;
    } else if (mark.side === Side.open && !(open.unit === LOW_QUOTE && mark.unit === 0x201c)) {
      // Nested where two marks that close follow; else the one before it was never closed, and the zone goes on.
      const next = doubleAfter(marks, k);
      const closes = marks[next]?.side;
      const second = marks[doubleAfter(marks, next)]?.side;
      if (closes !== undefined && closes !== Side.open && second === Side.close) inner = mark;
    } else {
      push(open, mark, 0);
      open = null;
    }
  }
  if (open !== null) push(open, null, 0);
  return open !== null;
}

/** What a single mark can be by what stands around it: an opening or a closing mark, or 0 for an apostrophe. */
function singleSide(text: string, c: TokenColumns, at: number): number {
  const unit = c.first[at] as number;
  const before = spacedBefore(text, c, at);
  const after = spacedAfter(text, c, at);
  if (before === after) return 0;
  if (before) {
    // `’s`, `'90s`: letters or a century left out.
    return unit === 0x2019 || (unit === APOSTROPHE && c.kind[at + 1] === TokenKind.number)
      ? 0
      : Side.singleOpen;
  }
  if (unit === 0x2018) return 0;
  // `the ministers' talks`: a possessive of many, unless nothing better closes.
  const possessive =
    (text.charCodeAt((c.start[at] as number) - 1) | 32) === 115 && isSpace(text, c.end[at] as number);
  return possessive ? Side.singleWeak : Side.singleClose;
}

/** The close of the single mark `marks[k]` (`‘reset of ties’`), or -1 where it is an apostrophe. */
function closeOfSingle(marks: readonly Mark[], k: number): number {
  const open = marks[k];
  if (open === undefined) return -1;
  let weak = -1;
  for (let i = k + 1; i < Math.min(marks.length, k + SINGLE_MARKS); i++) {
    const mark = marks[i];
    if (mark === undefined || mark.at - open.at > SINGLE_REACH || mark.side < Side.singleOpen) break;
    if (mark.side === Side.singleClose) return mark.at;
    if (mark.side === Side.singleWeak && weak < 0) weak = mark.at;
  }
  return open.unit === 0x2018 || weak - open.at < 8 ? weak : -1;
}
