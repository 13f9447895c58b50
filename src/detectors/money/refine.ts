import type { Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { entryAt, isGlued, isMark } from '../../core/look.js';
import { add, compare, decimalOf, shift } from './decimal.js';
import { agree, hasThousandths, isFils, remake } from './drafts.js';
import { placesOf } from './evidence.js';
import { qualify } from './qualifiers.js';
import { joinRanges } from './ranges.js';
import { dropRates } from './rates.js';
import type { Draft, DraftMention } from './types.js';
import { carriedAmount } from './uncounted.js';
import { UNIT } from './units.js';
import { isWord } from './words.js';

const needsCountry: Refiner<Draft> = {
  id: 'money/needs-country',
  why: 'First: a sign that means other things too (`K5 million`) must be gone before it competes with others.',
  refine(mentions, document) {
    if (!mentions.some(({ value }) => value.abroad)) return mentions;
    const spoken = new Set(placesOf(document).codes.flat());
    return mentions.filter(
      ({ value }) => !value.abroad || value.unit?.codes.some((code) => spoken.has(code)) === true,
    );
  },
};

/** Of two figures that claim one currency word, `10 USD` and `USD 20`, whether the second has it. */
function belongsToNext(document: Document, a: DraftMention, b: DraftMention): boolean {
  if (a.value.unitAt !== b.value.unitAt || b.value.side !== 'before' || b.value.unit?.kind === 'name')
    return false;
  if (entryAt(document, b.value.end, UNIT) !== null) return false;
  const strong = (d: Draft): boolean => d.amount?.strong === true;
  if (strong(b.value) && !strong(a.value)) return true;
  // `1 $ 10 dollars`, `3 USD50 cards`
  if (b.value.amount !== null && b.value.end > b.value.amount.end && b.value.high === null) return true;
  return isGlued(document, b.value.unitAt) && !isGlued(document, b.value.unitAt - 1);
}

/** How far back, in tokens, the sum may stand that a share without a currency belongs to. */
const SHARE_REACH = 60;

const placeShares: Refiner<Draft> = {
  id: 'money/shares',
  why: 'After settling: a share without a currency needs a sum before it.',
  refine: (mentions, document) =>
    mentions.filter(({ value, rule }, index) => {
      const whole = mentions[index - 1]?.value;
      if (value.unit !== null) return true;
      if (whole === undefined || value.first - whole.end > SHARE_REACH) return false;
      // A compared sum has its like in its own sentence.
      const { sentence } = document.tokens;
      return (
        rule !== carriedAmount.id ||
        (sentence[whole.first] === sentence[value.first] && whole.amount?.strong === true)
      );
    }),
};

const settle: Refiner<Draft> = {
  id: 'money/settle',
  why: 'Each number and each currency word belongs to one figure: from left to right, before figures are joined.',
  refine(mentions, document) {
    const kept: DraftMention[] = [];
    for (const mention of mentions) {
      const previous = kept.at(-1);
      if (previous === undefined || mention.start >= previous.end) kept.push(mention);
      else if (belongsToNext(document, previous, mention)) kept[kept.length - 1] = mention;
    }
    return kept;
  },
};

/** The number without a unit of its own that ends a price: `15 dollars 50.`, `$20 and 43`. Only where the clause ends behind it. */
const joinMinor: Refiner<Draft> = {
  id: 'money/join-minor',
  why: 'Before ranges: `20 dollars 43 cents to 25 dollars` has one figure at its lower end.',
  refine(mentions, document) {
    const out: DraftMention[] = [];
    for (const mention of mentions) {
      const major = out.at(-1);
      const joined = major === undefined ? null : joinedWith(document, major, mention);
      if (joined === null) out.push(mention);
      else out[out.length - 1] = joined;
    }
    return out;
  },
};

/** Cents are hundredths of any currency that they stand behind: `3 CHF 4 cents`. */
const CENTS = /^(?:cents?|c|¢)$/u;

function joinedWith(document: Document, major: DraftMention, minor: DraftMention): DraftMention | null {
  const [a, b] = [major.value, minor.value];
  if (b.unit?.minor !== true || a.unit === null || a.unit.minor || a.low === null || b.low === null)
    return null;
  if (
    a.amount?.strong === true ||
    a.high !== null ||
    b.high !== null ||
    !(CENTS.test(b.unit.form) || agree(a, b))
  )
    return null;
  const part = isFils(b.unit) && a.unit.codes.every(hasThousandths) ? shift(b.low, -1) : b.low;
  const gap = isWord(document, a.end, 'and') || isMark(document, a.end, ',') ? a.end + 1 : a.end;
  if (b.first !== gap || compare(part, decimalOf(1)) >= 0) return null;
  const shared = a.unit.codes.filter((code) => b.unit?.codes.includes(code));
  const codes = shared.length === 0 ? a.unit.codes : shared;
  const fallback = codes.length === 1 ? (codes[0] ?? null) : a.unit.fallback;
  const unit = { ...a.unit, codes, fallback };
  return remake(document, major, { ...a, unit, end: b.end, low: add(a.low, part) });
}

const addQualifiers: Refiner<Draft> = {
  id: 'money/qualifiers',
  why: 'After ranges, before conversions: `9.9 billion yuan (about US$1.4 billion)`.',
  refine: (mentions, document) =>
    mentions.map((mention) => {
      const value = qualify(document, mention.value);
      return value === mention.value ? mention : remake(document, mention, value);
    }),
};

/** In this order. */
export const moneyRefiners: readonly Refiner<Draft>[] = [
  needsCountry,
  settle,
  placeShares,
  joinMinor,
  joinRanges,
  addQualifiers,
  dropRates,
];
