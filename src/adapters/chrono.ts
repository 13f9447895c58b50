// From the root, not from `chrono-node/en`: Vite cannot resolve that subpath, and bundlers drop the other languages either way.
import { strict } from 'chrono-node';

/** What chrono certainly knows of one expression; what it only implies is left out. Offsets are into the text that was given. */
export interface ParsedCalendar {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  /** Whether the half of the day is told: `4 in the morning`, `16:00`. */
  readonly meridiem: boolean;
}

/** chrono rescans its text, some of it for each result: it gets windows, never a paragraph. In UTF-16 units. */
const LONGEST = 120;

/** Any reference serves, since only certain parts are read; a fixed one in UTC keeps the host's clock and zone out. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 3)), timezone: 0 };

/**
 * The window with each run of white space as one space, and the offset of each of its units: long runs of spaces
 * cost chrono seconds.
 */
function collapse(
  text: string,
  start: number,
  end: number,
): { readonly words: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let words = '';
  let space = true;
  for (let at = start; at < end && words.length < LONGEST; at++) {
    const unit = text.charAt(at);
    const isSpace = /\s/u.test(unit);
    if (isSpace && space) continue;
    words += isSpace ? ' ' : unit;
    offsets.push(at);
    space = isSpace;
  }
  return { words, offsets };
}

/** The calendar dates and clock times that chrono's strict English parser finds in `text[start, end)`, a window of a few words. */
export function parseCalendar(text: string, start: number, end: number): readonly ParsedCalendar[] {
  const { words, offsets } = collapse(text, start, end);
  return strict.parse(words, REFERENCE).map(({ index, text: found, start: parts }) => {
    const certain = (part: 'year' | 'month' | 'day' | 'hour' | 'minute'): number | null =>
      parts.isCertain(part) ? parts.get(part) : null;
    return {
      start: offsets[index] ?? start,
      end: (offsets[index + found.length - 1] ?? start) + 1,
      year: certain('year'),
      month: certain('month'),
      day: certain('day'),
      hour: certain('hour'),
      minute: certain('minute'),
      meridiem: parts.isCertain('meridiem'),
    };
  });
}
