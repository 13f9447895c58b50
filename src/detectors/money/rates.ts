import type { Refiner } from '../../core/detector.js';
import { entryAt, textAt } from '../../core/look.js';
import { compare, decimalOf } from './decimal.js';
import { agree } from './drafts.js';
import type { Draft, DraftMention } from './types.js';
import { UNIT } from './units.js';
import { isWord } from './words.js';

export const dropRates: Refiner<Draft> = {
  id: 'money/rates',
  why: 'Before conversions, which rates look like: `($1 = 0.9179 euros)`, `84.2 rupees to the dollar`.',
  refine(mentions, document) {
    const rates = new Set<DraftMention>();
    mentions.forEach((mention, index) => {
      const { end } = mention.value;
      const next = mentions[index + 1];
      if (textAt(document, end) === '=') {
        rates.add(mention);
        if (next?.value.first === end + 1) rates.add(next);
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
      const determined =
        isWord(document, end + 1, 'the') ||
        isWord(document, end + 1, 'one') ||
        isWord(document, end + 1, 'a');
      const unit = entryAt(document, determined ? end + 2 : end + 1, UNIT);
      if (isWord(document, end, 'per') || (isWord(document, end, 'to') && determined)) {
        if (unit !== null && unit.value.kind !== 'sign') rates.add(mention);
      }
      // `84 rupees to $1`
      if (isWord(document, end, 'to') && next?.value.first === end + 1 && next.value.low !== null) {
        if (!agree(mention.value, next.value) && compare(next.value.low, decimalOf(1)) === 0) {
          rates.add(mention);
          rates.add(next);
        }
      }
    });
    return rates.size === 0 ? mentions : mentions.filter((mention) => !rates.has(mention));
  },
};
