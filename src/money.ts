import { lazily } from './core/lazily.js';
import type { Issue, Paragraph } from './core/model.js';
import { type Mention, spanOf } from './core/span.js';
import { createMoneyDetector } from './detectors/money/detect.js';
import type { MoneyValue } from './detectors/money/types.js';
import { compileVocabulary, createPlainDocument } from './document/index.js';
import { ReadoutError } from './errors.js';

export type { Issue, MoneyEquivalent, MoneyQualifier } from './core/model.js';
export { ReadoutError, type ReadoutErrorCode } from './errors.js';

/** A monetary figure: its span with qualifier and currency words, and its values. `text.slice(start, end)` are its words. */
export interface MoneyMention extends Mention, MoneyValue {}

/** The figures of a text, and what stood beside a number and was not understood. */
export interface MoneyReading {
  readonly money: readonly MoneyMention[];
  readonly issues: readonly Issue[];
}

export interface MoneyOptions {
  /** In UTF-16 units; default 1,000,000. Longer input is a `ReadoutError`, never cut. */
  readonly maxLength?: number;
}

const MAX_LENGTH = 1_000_000;

const machinery = lazily(() => {
  const detector = createMoneyDetector();
  return { detector, vocabulary: compileVocabulary(detector.vocabulary) };
});

/** Each line that holds more than white space, as a paragraph: a figure never runs over its end. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    if (stop > at) paragraphs.push({ ...spanOf(text, at, stop), kind: 'body' });
    at = stop + 1;
  }
  return paragraphs;
}

/**
 * Reads every monetary figure of an English text, with what could not be read.
 * @throws ReadoutError `input/not-a-string`, `input/too-long`
 */
export function readMoney(text: string, options: MoneyOptions = {}): MoneyReading {
  const limit = options.maxLength ?? MAX_LENGTH;
  if (typeof text !== 'string') throw new ReadoutError('input/not-a-string', `of type ${typeof text}`);
  if (text.length > limit) {
    throw new ReadoutError(
      'input/too-long',
      `${text.length} UTF-16 units, more than the limit of ${limit}`,
      limit,
    );
  }
  const { detector, vocabulary } = machinery();
  const document = createPlainDocument(text, paragraphsOf(text), vocabulary);
  const { mentions, issues } = detector.detect(document, { date: null, vagueDates: false });
  return { money: mentions.map(({ value, ...mention }) => ({ ...mention, ...value })), issues };
}

/**
 * Finds every monetary figure of an English text: `findMoney('up to EUR 1.8 billion a year')`.
 * @throws ReadoutError `input/not-a-string`, `input/too-long`
 */
export const findMoney = (text: string, options: MoneyOptions = {}): readonly MoneyMention[] =>
  readMoney(text, options).money;
