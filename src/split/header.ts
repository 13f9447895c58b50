import { isCalendarDate } from '../core/calendar.js';
import { ReadoutError } from '../errors.js';

/** The header of a dated article: `date 2025-06-02`, with what stands before the body. */
export interface Header {
  /** `YYYY-MM-DD`, or `YYYY-MM` where the header gives no day. */
  readonly date: string;
  /** Offset of the date's words. */
  readonly dateStart: number;
  /** Offset at which the body begins: after the header and the white space behind it. */
  readonly bodyStart: number;
}

/** At the very start of an article: white space or a byte order mark, `date`, a date. Sticky: it looks at one place only. */
const HEADER =
  /[\s\u200B-\u200F\u2060]*date:?[^\S\r\n]+(?<date>\d{4}-\d{2}(?:-\d{2})?)(?![\d-])(?=[\s\u200B]|$)[\s\u200B]*/iuy;

/**
 * Reads the header at `start`, or gives `null` where there is none.
 * @throws ReadoutError `article/impossible-date` for a day that the calendar does not have (`2025-02-30`).
 */
export function readHeader(text: string, start: number, end: number): Header | null {
  HEADER.lastIndex = start;
  const found = HEADER.exec(text);
  const date = found?.groups?.date;
  if (found === null || date === undefined) return null;
  const dateStart = start + found[0].indexOf(date);
  if (dateStart >= end) return null;
  if (!isCalendarDate(date)) throw new ReadoutError('article/impossible-date', date, dateStart);
  return { date, dateStart, bodyStart: Math.min(end, start + found[0].length) };
}
