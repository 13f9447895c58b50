import type { Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { entryAt, isGlued, isMark, textAt } from '../../core/look.js';
import { add, compare, decimalOf, shift } from './decimal.js';
import { placesOf } from './evidence.js';
import { qualify } from './qualifiers.js';
import { sharedScale } from './shared-unit.js';
import type { Draft, DraftMention } from './types.js';
import { UNIT } from './units.js';
import { isDash, isWord, lowerAt } from './words.js';

/** A mention over other tokens, with its words. */
export function remake(document: Document, mention: DraftMention, value: Draft): DraftMention {
  const start = document.tokens.start[value.first] ?? 0;
  const end = document.tokens.end[value.end - 1] ?? 0;
  return { start, end, text: document.text.slice(start, end), rule: mention.rule, value };
}

/** The codes that two figures may both mean; a figure without a currency agrees with all. */
const agree = (a: Draft, b: Draft): boolean =>
  a.unit === null || b.unit === null || a.unit.codes.some((code) => b.unit?.codes.includes(code));

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
  return (
    b.value.unit?.kind === 'sign' &&
    isGlued(document, b.value.unitAt) &&
    !isGlued(document, b.value.unitAt - 1)
  );
}

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

function joinedWith(document: Document, major: DraftMention, minor: DraftMention): DraftMention | null {
  const [a, b] = [major.value, minor.value];
  if (b.unit?.minor !== true || a.unit === null || a.unit.minor || a.low === null || b.low === null)
    return null;
  if (a.amount?.strong === true || a.high !== null || b.high !== null || !agree(a, b)) return null;
  const gap = isWord(document, a.end, 'and') || isMark(document, a.end, ',') ? a.end + 1 : a.end;
  if (b.first !== gap || compare(b.low, decimalOf(1)) >= 0) return null;
  const codes = a.unit.codes.filter((code) => b.unit?.codes.includes(code));
  const fallback = codes.length === 1 ? (codes[0] ?? null) : a.unit.fallback;
  const unit = { ...a.unit, codes, fallback };
  return remake(document, major, { ...a, unit, end: b.end, low: add(a.low, b.low) });
}

const CHANGES: ReadonlySet<string> = new Set(
  'rose rise rises rising risen fell fall falls falling fallen up down gained gain gains gaining lost dropped drop drops dropping climbed climb climbs climbing added adding adds slid slide slips slipped jumped jump jumps jumping advanced advance advances declined decline declines tumbled surged surge increased increase increases increasing decreased decrease cut raised raise raising lowered boosted boost grew grow grown plunged soared sank eased edged by ticked shed lifted hiked hike more less higher lower'.split(
    ' ',
  ),
);
const RANGE_CUES: ReadonlySet<string> = new Set(
  'range ranges ranging ranged vary varies varying varied anywhere somewhere prices fees fines tickets costs salaries sums amounts estimates grants loans awards prizes bids offers penalties contributions values budgets wages between'.split(
    ' ',
  ),
);

/** Whether one of `words` stands among the few tokens before `at`, in its sentence and clause. */
function cueBefore(document: Document, at: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    if (document.tokens.sentence[i] !== document.tokens.sentence[at]) return false;
    if (words.has(lowerAt(document, i))) return true;
  }
  return false;
}

/** Whether `A to B` tells of a change (`from $5 to $10`, `rose 15 cents to $2.14`) and so of two sums. */
const isChange = (document: Document, first: number): boolean => {
  const from = isWord(document, first - 1, 'from');
  if (cueBefore(document, from ? first - 1 : first, RANGE_CUES, from ? 3 : 4)) return false;
  return from || cueBefore(document, first, CHANGES, 6);
};

const joinRanges: Refiner<Draft> = {
  id: 'money/join-ranges',
  why: 'Before qualifiers: what stands before a range qualifies the whole of it.',
  refine(mentions, document) {
    const out: DraftMention[] = [];
    for (const mention of mentions) {
      const { value } = mention;
      if (value.seam !== null && isWord(document, value.seam[0], 'to') && isChange(document, value.first)) {
        out.push(...splitRange(document, mention));
        continue;
      }
      const low = out.at(-1);
      const range = low === undefined ? null : rangeOf(document, low, mention);
      if (range === null) out.push(mention);
      else out[out.length - 1] = range;
    }
    return out;
  },
};

/** `from 75 to 135 billion kroner`: two sums that share scale and currency. */
function splitRange(document: Document, mention: DraftMention): readonly DraftMention[] {
  const { value } = mention;
  const [end, first] = value.seam ?? [value.end, value.first];
  const plain = { ...value, high: null, seam: null, qualifier: 'exact' as const };
  return [
    remake(document, mention, { ...plain, end }),
    remake(document, mention, { ...plain, first, low: value.high }),
  ];
}

/** `$12 million to $20 million`, `between OMR 1.1 billion and OMR 1.3 billion`, `$20-$25`. */
function rangeOf(document: Document, low: DraftMention, high: DraftMention): DraftMention | null {
  const [a, b] = [low.value, high.value];
  if (a.low === null || b.low === null || a.high !== null || b.high !== null || !agree(a, b)) return null;
  if (b.first !== a.end + 1 || a.amount === null || b.amount === null) return null;
  const dash = isDash(document, a.end);
  const between = isWord(document, a.end, 'and') && isWord(document, a.first - 1, 'between');
  if (!dash && !between && !(isWord(document, a.end, 'to') && !isChange(document, a.first))) return null;
  const value = shift(sharedScale(a.amount, b.amount), a.unit?.shift ?? 0);
  if (compare(value, b.low) >= 0) return null;
  const unit =
    a.unit !== null && b.unit !== null && b.unit.codes.length < a.unit.codes.length
      ? { ...a.unit, codes: b.unit.codes, kind: b.unit.kind, fallback: b.unit.fallback }
      : a.unit;
  return remake(document, low, { ...a, unit, end: b.end, low: value, high: b.low, qualifier: 'range' });
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

const dropRates: Refiner<Draft> = {
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

/** In this order. */
export const moneyRefiners: readonly Refiner<Draft>[] = [
  needsCountry,
  settle,
  joinMinor,
  joinRanges,
  addQualifiers,
  dropRates,
];
