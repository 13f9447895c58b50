import type { Dateline, Issue, Paragraph } from '../core/model.js';
import type { Span } from '../core/span.js';
import { ReadoutError } from '../errors.js';
import { readHeader } from './header.js';
import { languageIssue, languageOf } from './language.js';
import { splitParagraphs } from './paragraphs.js';
import { scanLines } from './scan.js';
import { joinWrapped } from './wrap.js';

export { splitArticles } from './stream.js';

/** One article's frame: its date, headline, dateline and paragraphs, each paragraph with its kind. */
export interface ArticleParts {
  /** `YYYY-MM-DD` or `YYYY-MM` from the header; `null` without one. */
  readonly date: string | null;
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  /** In order, trimmed; together they hold everything after the header but white space. */
  readonly paragraphs: readonly Paragraph[];
  /** ISO 639-1: `en` unless there is good evidence for another language. */
  readonly language: string;
  readonly issues: readonly Issue[];
}

/**
 * Splits one article, `text[start, end)` (the whole text by default), into its parts. All offsets are into `text`.
 * @throws ReadoutError `article/impossible-date` for a header with a day that the calendar does not have
 * @throws ReadoutError `article/empty-body` where nothing stands behind the header
 */
export function splitArticle(text: string, start = 0, end = text.length): ArticleParts {
  const header = readHeader(text, start, end);
  const from = header?.bodyStart ?? start;
  const scan = scanLines(text, from, end);
  if (scan.lines.length === 0) throw new ReadoutError('article/empty-body', '', from);
  const { headline, dateline, paragraphs } = splitParagraphs(text, joinWrapped(text, scan.lines));
  const date = header?.date ?? null;
  const language = languageOf(text, scan.lines);
  const issues = [...monthOnly(date), ...languageIssue(language), ...scan.issues];
  return { date, headline, dateline, paragraphs, language, issues };
}

const monthOnly = (date: string | null): readonly Issue[] =>
  date === null || date.length > 7
    ? []
    : [
        {
          code: 'date/month-only',
          severity: 'info',
          span: null,
          message: `The header gives a month only, ${date}: days such as "Monday" or "yesterday" cannot be resolved.`,
        },
      ];
