import type { Refiner } from '../../core/detector.js';
import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isKind, textAt } from '../../core/look.js';
import { compare, decimalOf } from './decimal.js';
import { agree } from './drafts.js';
import type { Draft, DraftMention } from './types.js';
import { UNIT } from './units.js';
import { isWord } from './words.js';

const DETERMINER = /^(?:the|one|a|an)$/iu;

/** `1 euro equals 41 hryvnias`, `one dollar is worth 41 hryvnias`, `$1 buys 41 hryvnias` */
const EQUALS = /^(?:equals|buys|bought|fetches|fetched|(?:is|was) worth)\b/u;

/** `an exchange rate of 305 naira`, `an exchange rate at N410.15`. */
function isAfterRate(document: Document, first: number): boolean {
  for (let i = first - 1; i >= first - 5 && i > 0; i--) {
    if (isWord(document, i, 'rate') && isWord(document, i - 1, 'exchange')) return true;
  }
  return false;
}

/** Whether `a dollar costs` stands right before token `first`. */
const isPriceOfOne = (document: Document, first: number): boolean =>
  /^(?:costs?|buys|bought|equals|fetches|fetched)$/u.test(textAt(document, first - 1)) &&
  /^(?:an?|one)$/iu.test(textAt(document, first - 3)) &&
  entryAt(document, first - 2, UNIT)?.end === first - 1;

export const dropRates: Refiner<Draft> = {
  id: 'money/rates',
  why: 'Before conversions, which rates look like: `($1 = 0.9179 euros)`, `84.2 rupees to the dollar`.',
  refine(mentions, document) {
    const rates = new Set<DraftMention>();
    mentions.forEach((mention, index) => {
      const { end } = mention.value;
      const next = mentions[index + 1];
      const equals =
        EQUALS.test(`${textAt(document, end)} ${textAt(document, end + 1)}`) &&
        mention.value.low !== null &&
        compare(mention.value.low, decimalOf(1)) === 0;
      if (textAt(document, end) === '=' || equals) {
        rates.add(mention);
        if (next !== undefined && next.value.first <= end + 2 && !agree(mention.value, next.value))
          rates.add(next);
      }
      // `closed at N1,598 to the dollar, from N1,622`
      const before = mentions[index - 1];
      if (
        before !== undefined &&
        rates.has(before) &&
        isWord(document, mention.value.first - 1, 'from') &&
        agree(before.value, mention.value)
      )
        rates.add(mention);
      const determined = DETERMINER.test(textAt(document, end + 1));
      const unit = entryAt(document, determined ? end + 2 : end + 1, UNIT);
      const toUnit =
        unit !== null && (unit.value.kind !== 'sign' || !isKind(document, unit.end, TokenKind.number));
      if (toUnit && (isWord(document, end, 'per') || (isWord(document, end, 'to') && determined))) {
        rates.add(mention);
        // `from 116 naira to 125 naira to the dollar`
        if (
          before !== undefined &&
          isWord(document, mention.value.first - 1, 'to') &&
          agree(before.value, mention.value)
        )
          rates.add(before);
      }
      if (isAfterRate(document, mention.value.first)) rates.add(mention);
      // `41.50 UAH/USD`
      if (textAt(document, end) === '/' && entryAt(document, end + 1, UNIT) !== null) rates.add(mention);
      // `a dollar costs 41.5 hryvnias`
      if (isPriceOfOne(document, mention.value.first)) rates.add(mention);
      // `84 rupees to $1`, `84 rupees for one dollar`
      if (
        (isWord(document, end, 'to') || isWord(document, end, 'for')) &&
        next?.value.first === end + 1 &&
        next.value.low !== null
      ) {
        if (!agree(mention.value, next.value) && compare(next.value.low, decimalOf(1)) === 0) {
          rates.add(mention);
          rates.add(next);
        }
      }
    });
    return rates.size === 0 ? mentions : mentions.filter((mention) => !rates.has(mention));
  },
};
