import { datelineAt } from './dateline.js';
import { endsCut, isLowerAt, lastSign } from './marks.js';
import type { Line } from './scan.js';

/** Columns at which plain-text feeds are wrapped. */
const NARROWEST = 45;
const WIDEST = 120;
/** A sentence cut in two by a line break has at least this much before it. */
const CUT = 40;

const firstWordLength = (line: string): number => {
  const space = line.indexOf(' ');
  return space < 0 ? line.length : space;
};

const endsOpen = (line: string): boolean => {
  const sign = lastSign(line);
  return sign !== '' && !'.!?…:;'.includes(sign);
};

/** The width at which the lines are wrapped, or 0: several lines go on in lower case, and none had room for the next word. */
function wrapWidth(lines: readonly Line[]): number {
  let width = 0;
  let pairs = 0;
  let lower = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (next.blankBefore) continue;
    pairs++;
    if (line.width > width) width = line.width;
    if (width > WIDEST) return 0;
    if (isLowerAt(next.text, 0) && line.width >= NARROWEST) lower++;
  }
  return width >= NARROWEST && lower >= 2 && lower * 4 >= pairs ? width : 0;
}

/**
 * Joins lines that a line break cut: all lines of a text wrapped at some column (`… held talks in␤Vilnius on Monday`), and
 * elsewhere a line that ends open before one that goes on in lower case. The rest stays as it is.
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(lines);
  const joined: Line[] = [];
  let last: Line | undefined;
  let lastWidth = 0;
  for (const line of lines) {
    const goesOn =
      last !== undefined &&
      (continues(last, lastWidth, line) ||
        (width > 0 && !line.blankBefore && wasFull(last, lastWidth, line, width, line === lines[1])));
    lastWidth = line.width;
    if (goesOn && last !== undefined) {
      last = { ...last, end: line.end, text: text.slice(last.start, line.end) };
      joined[joined.length - 1] = last;
    } else {
      last = line;
      joined.push(line);
    }
  }
  return joined;
}

/**
 * Whether the last line had no room for the next word, in a text wrapped at `width`. The first line may be a headline or cut short
 * by the header: it goes on only where it begins with a dateline or breaks off in a sentence.
 */
function wasFull(last: Line, lastWidth: number, next: Line, width: number, isFirst: boolean): boolean {
  if (isFirst) return endsCut(last.text) || datelineAt(last.text, 0, last.text.length) !== null;
  return lastWidth >= NARROWEST && lastWidth + 1 + firstWordLength(next.text) > width;
}

/**
 * `The President of Peru,␤presidential aides said, …`: open before, lower case after; over an empty line only from a comma or a lone drop cap.
 * A site breaks the line behind a name that it links, however short: `Peruvian President Luis Bek␤received the credentials of …`.
 */
function continues(last: Line, lastWidth: number, next: Line): boolean {
  if (!isLowerAt(next.text, 0)) return false;
  if (last.text.length === 1) return /^\p{Lu}$/u.test(last.text);
  if (!endsOpen(last.text)) return false;
  if (lastWidth < CUT) return !next.blankBefore && next.text.length >= CUT && CAPITALS.test(last.text);
  return !next.blankBefore || last.text.endsWith(',');
}

/** Three or more words, each with a capital. */
const CAPITALS = /^(?:\p{Lu}[\p{L}.'’-]* ){2,}\p{Lu}[\p{L}'’-]*$/u;
