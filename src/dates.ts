import { lazily } from './core/lazily.js';
import type { DateMention, Paragraph } from './core/model.js';
import { dateDetector } from './detectors/dates/index.js';
import { compileVocabulary, createPlainDocument } from './document/index.js';
import { checkOptions, checkText, type ReadoutOptions } from './options.js';

export type { DateMention, DateMod, DatePrecision, DateType, DayInterval } from './core/model.js';
export type { ReadoutOptions } from './options.js';

const vocabulary = lazily(() => compileVocabulary(dateDetector.vocabulary));

/** The lines of the text, each a paragraph. */
function linesOf(text: string): readonly Paragraph[] {
  const lines: Paragraph[] = [];
  let from = 0;
  while (from < text.length) {
    const at = text.indexOf('\n', from);
    const end = at < 0 ? text.length : at;
    if (end > from) lines.push({ start: from, end, text: text.slice(from, end), kind: 'body' });
    from = end + 1;
  }
  return lines;
}

/**
 * The dates, times, durations and repetitions of a plain text, resolved: `findDates(text, { date: '2025-06-02' })`.
 * Every line counts: no header is read, no paragraph is taken for boilerplate.
 * @throws ReadoutError where the input or the options are not usable
 */
export function findDates(text: string, options?: ReadoutOptions): readonly DateMention[] {
  const { date, vagueDates, maxLength } = checkOptions(options);
  const input = checkText(text, maxLength);
  const document = createPlainDocument(input, linesOf(input), vocabulary());
  const { mentions } = dateDetector.detect(document, { date, vagueDates });
  return mentions.map(({ start, end, text: words, rule, value }) => ({
    start,
    end,
    text: words,
    rule,
    ...value,
  }));
}
