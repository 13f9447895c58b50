import { type QuoteZone, TokenKind } from '../core/document.js';
import type { TokenColumns } from './tokenize.js';

/** A paragraph as its half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

type Side = 'open' | 'close' | 'either';

/** What a mark can be by its sign alone. Single marks are told from apostrophes by what stands around them. */
function sideOf(unit: number): Side | null {
  switch (unit) {
    case 0x22:
      return 'either';
    case 0x201c:
    case 0xab:
    case 0x201e:
      return 'open';
    case 0x201d:
    case 0xbb:
      return 'close';
    default:
      return null;
  }
}

const isSingle = (unit: number): boolean => unit === 0x2018 || unit === 0x2019 || unit === 39;

const spacedBefore = (text: string, c: TokenColumns, at: number): boolean => {
  const start = c.start[at] ?? 0;
  return start === 0 || /[\s([{\u2014\u2013-]/u.test(text.charAt(start - 1));
};
const spacedAfter = (text: string, c: TokenColumns, at: number): boolean => {
  const end = c.end[at] ?? 0;
  return end >= text.length || /[\s.,;:!?)\]}\u2014\u2013-]/u.test(text.charAt(end));
};

/** How many tokens a zone in single marks may hold: apostrophes compete, so a far close is no close. */
const SINGLE_REACH = 400;

/**
 * The quotation zones of the paragraphs: `"`, “ ”, « », „ “, ‘ ’; quotes left open end with their paragraph, and go on in the
 * next one where that opens a quote anew. Linear: each token is looked at once, single marks with a bounded look-ahead.
 */
export function findQuotes(
  text: string,
  c: TokenColumns,
  paragraphs: readonly TokenRange[],
): readonly QuoteZone[] {
  const zones: QuoteZone[] = [];
  let carried = false;
  paragraphs.forEach((paragraph, index) => {
    let open = -1;
    let lastOpen = false;
    for (let at = paragraph.first; at < paragraph.last; at++) {
      if (c.kind[at] !== TokenKind.punctuation) continue;
      const unit = c.first[at] ?? 0;
      if (open < 0 && isSingle(unit)) {
        const close = closeOfSingle(text, c, at, paragraph.last);
        if (close > at) {
          zones.push({
            open: at,
            close,
            first: at + 1,
            end: close,
            paragraph: index,
            continues: false,
            depth: 0,
          });
          at = close;
        }
        continue;
      }
      const side = sideOf(unit);
      if (side === null) continue;
      // „…“ closes with the mark that opens elsewhere; a straight mark opens where no zone is open.
      if (open < 0) {
        if (side === 'close' && !(spacedBefore(text, c, at) && !spacedAfter(text, c, at))) continue;
        open = at;
      } else if (
        side !== 'open' ||
        c.first[open] === 0x201e ||
        (spacedAfter(text, c, at) && !spacedBefore(text, c, at))
      ) {
        zones.push(zoneOf(open, at, index, carried && open === paragraph.first));
        open = -1;
      }
    }
    if (open >= 0) {
      zones.push({ ...zoneOf(open, -1, index, carried && open === paragraph.first), end: paragraph.last });
      lastOpen = true;
    }
    carried = paragraph.last > paragraph.first ? lastOpen : carried;
  });
  return zones;
}

const zoneOf = (open: number, close: number, paragraph: number, continues: boolean): QuoteZone => ({
  open,
  close,
  first: open + 1,
  end: close,
  paragraph,
  continues,
  depth: 0,
});

/** The close of a single mark that opens at `at` (`‘reset of ties’`), or -1 where it is an apostrophe. */
function closeOfSingle(text: string, c: TokenColumns, at: number, end: number): number {
  if (c.first[at] === 0x2019 || !spacedBefore(text, c, at) || spacedAfter(text, c, at)) return -1;
  const stop = Math.min(end, at + SINGLE_REACH);
  for (let i = at + 1; i < stop; i++) {
    if (c.kind[i] !== TokenKind.punctuation) continue;
    const unit = c.first[i] ?? 0;
    if ((unit === 0x2019 || unit === 39) && spacedAfter(text, c, i) && !spacedBefore(text, c, i)) return i;
  }
  return -1;
}
