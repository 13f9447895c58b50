import type { Context, DetectedMention, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { lazily } from '../../core/lazily.js';
import type { LexiconEntry } from '../../core/lexicon-entry.js';
import { textAt } from '../../core/look.js';
import { runRules } from '../../core/run-rules.js';
import { joinConversions } from './conversions.js';
import { resolveCurrencies } from './currency.js';
import { sift } from './issues.js';
import { readValue } from './normalize.js';
import { perVocabulary } from './per.js';
import { qualifierVocabulary } from './qualifiers.js';
import { moneyRefiners } from './refine.js';
import { moneyRules } from './rules.js';
import type { DraftMention, MoneyValue } from './types.js';
import { placeVocabulary, unitVocabulary } from './units.js';
import { wordVocabulary } from './words.js';

const refiners = [...moneyRefiners, joinConversions, resolveCurrencies];

/** Words between a sum and the one it is compared with. */
const COMPARED = /^(?:from|with|than|against|versus|vs)$/iu;

/** `4,100 lei per month, compared with 2,600 lei in November`: the second is by the month too. */
function comparedWith(
  document: Document,
  mention: DetectedMention<MoneyValue>,
  drafts: readonly DraftMention[],
  before: DetectedMention<MoneyValue> | undefined,
  index: number,
): DetectedMention<MoneyValue> {
  const first = drafts[index]?.value.first ?? 0;
  const { sentence } = document.tokens;
  if (before === undefined || before.value.per === null || mention.value.per !== null) return mention;
  if (sentence[drafts[index - 1]?.value.first ?? 0] !== sentence[first]) return mention;
  if (before.value.currency !== mention.value.currency || !COMPARED.test(textAt(document, first - 1)))
    return mention;
  return { ...mention, value: { ...mention.value, per: before.value.per } };
}

function detect(document: Document, context: Context): Detection<MoneyValue> {
  const { drafts, issues } = sift(document, runRules(document, context, moneyRules, refiners));
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
  return {
    mentions: mentions.map((mention, i) => comparedWith(document, mention, drafts, mentions[i - 1], i)),
    issues,
  };
}

/** A money detector; `places` are further words that speak for a currency, beside those of the currency rows. */
export function createMoneyDetector(
  places: (add: (word: string, code: string) => void) => void = () => {},
): Detector<'money', MoneyValue> {
  const vocabulary: () => readonly LexiconEntry[] = lazily(() => [
    ...unitVocabulary(),
    ...wordVocabulary,
    ...qualifierVocabulary,
    ...perVocabulary,
    ...placeVocabulary(places),
  ]);
  return {
    kind: 'money',
    get vocabulary() {
      return vocabulary();
    },
    detect,
  };
}
