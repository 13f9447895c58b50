import type { Dateline, Issue, Paragraph } from '../core/model.js';
import { type Span, spanOf } from '../core/span.js';
import { readHeader } from './header.js';

export { isCalendarDate } from './header.js';

/** One article's frame: its date, headline, dateline and paragraphs, each paragraph with its kind. */
export interface ArticleParts {
  /** From the header; `null` without one. */
  readonly date: string | null;
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Paragraph[];
  readonly issues: readonly Issue[];
}

/** Where an article may begin inside a stream: a line that holds a header. */
const NEXT_ARTICLE = /(?:^|\n)[^\S\n]*date[^\S\n]+\d{4}-\d{2}(?:-\d{2})?(?=\s)/gu;

/** The articles of a text that holds one or several, each with its offsets into the text. */
export function splitArticles(text: string): readonly Span[] {
  const starts: number[] = [];
  for (const match of text.matchAll(NEXT_ARTICLE))
    starts.push(match.index + (match[0].startsWith('\n') ? 1 : 0));
  if (starts.length === 0 || text.slice(0, starts[0]).trim() !== '') starts.unshift(0);
  else starts[0] = 0;
  return starts
    .map((start, i) => spanOf(text, start, starts[i + 1] ?? text.length))
    .filter((span) => span.text.trim() !== '');
}

/**
 * Splits one article, `text[start, end)`, into its parts.
 * @throws ReadoutError `article/impossible-date`
 */
export function splitArticle(text: string, start: number, end: number): ArticleParts {
  const header = readHeader(text, start);
  const paragraphs: Paragraph[] = [];
  let at = header?.bodyStart ?? start;
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const line = text.slice(at, stop);
    const from = at + (line.length - line.trimStart().length);
    const to = at + line.trimEnd().length;
    if (to > from) {
      const kind = /^(?:read|also read|read also|read more)\b.{0,12}:/iu.test(line.trim())
        ? 'boilerplate'
        : paragraphs.some((p) => p.kind === 'lead')
          ? 'body'
          : 'lead';
      paragraphs.push({ ...spanOf(text, from, to), kind });
    }
    at = stop + 1;
  }
  return { date: header?.date ?? null, headline: null, dateline: null, paragraphs, issues: [] };
}
