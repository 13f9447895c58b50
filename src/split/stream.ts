import { type Span, spanOf } from '../core/span.js';
import { isBlank } from './scan.js';

/**
 * A header on a line's start. `Date` alone on its line with `11/14/2024` below it is furniture inside an article, and
 * `The date 2024-05-20 was set` is a sentence: neither begins an article.
 */
const HEADER_ON_LINE = /date[^\S\r\n]+\d{4}-\d{2}(?:-\d{2})?(?=[\s\u200B]|$)/uy;

/** The start of the line on which `at` stands, if nothing but white space is before it there; else -1. */
function lineStartBefore(text: string, at: number): number {
  let start = at;
  while (start > 0) {
    const unit = text.charCodeAt(start - 1);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return start;
    if (!isBlank(unit)) return -1;
    start--;
  }
  return 0;
}

/**
 * The articles of a text that holds one or several, each with its offsets into the text. Together they are the whole text,
 * without a gap; a text without anything in it has none.
 */
export function splitArticles(text: string): readonly Span[] {
  if (!/[^\s\u200B-\u200F\u2060]/u.test(text)) return [];
  const starts: number[] = [];
  for (let at = text.indexOf('date'); at >= 0; at = text.indexOf('date', at + 4)) {
    HEADER_ON_LINE.lastIndex = at;
    if (!HEADER_ON_LINE.test(text)) continue;
    const start = lineStartBefore(text, at);
    if (start >= 0) starts.push(start);
  }
  const [first = 0] = starts;
  // What stands before the first header is an article of its own if it holds anything.
  if (first === 0 || /[^\s\u200B-\u200F\u2060]/u.test(text.slice(0, first))) {
    if (first !== 0) starts.unshift(0);
  } else starts[0] = 0;
  if (starts.length === 0) starts.push(0);
  return starts.map((start, i) => spanOf(text, start, starts[i + 1] ?? text.length));
}
