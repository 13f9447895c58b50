import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { lazily } from '../../core/lazily.js';
import type { LexiconEntry } from '../../core/lexicon-entry.js';
import { runRules } from '../../core/run-rules.js';
import { joinConversions } from './conversions.js';
import { resolveCurrencies } from './currency.js';
import { readValue } from './normalize.js';
import { perVocabulary } from './per.js';
import { qualifierVocabulary } from './qualifiers.js';
import { moneyRefiners } from './refine.js';
import { moneyRules } from './rules.js';
import type { MoneyValue } from './types.js';
import { placeVocabulary, unitVocabulary } from './units.js';
import { wordVocabulary } from './words.js';

const refiners = [...moneyRefiners, joinConversions, resolveCurrencies];

function detect(document: Document, context: Context): Detection<MoneyValue> {
  const drafts = runRules(document, context, moneyRules, refiners);
  const mentions = drafts.map((draft, index) => ({
    start: draft.start,
    end: draft.end,
    text: draft.text,
    rule: draft.rule,
    value: readValue(
      document,
      draft,
      drafts[index - 1]?.value.end ?? 0,
      drafts[index + 1]?.value.first ?? document.tokens.count,
    ),
  }));
  return { mentions, issues: [] };
}

/** A money detector; `places` are further words that speak for a currency, beside those of the currency rows. */
export function createMoneyDetector(
  places: () => Iterable<readonly [string, string]> = () => [],
): Detector<'money', MoneyValue> {
  const vocabulary: () => readonly LexiconEntry[] = lazily(() => [
    ...unitVocabulary(),
    ...wordVocabulary,
    ...qualifierVocabulary,
    ...perVocabulary,
    ...placeVocabulary(places()),
  ]);
  return {
    kind: 'money',
    get vocabulary() {
      return vocabulary();
    },
    detect,
  };
}
