import type { Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { lowerAt } from '../../core/look.js';
import type { Amount } from './amounts.js';
import { compare, type Decimal, decimalOf, shift } from './decimal.js';
import { agree, inMainUnit, remake } from './drafts.js';
import { endsOf, sharesScale } from './shared-unit.js';
import type { Draft, DraftMention } from './types.js';
import { isDash, isWord } from './words.js';

const CHANGES: ReadonlySet<string> = new Set(
  'rose rise rises rising risen fell fall falls falling fallen up down gained gain gains gaining lost dropped drop drops dropping climbed climb climbs climbing added adding adds slid slide slips slipped jumped jump jumps jumping advanced advance advances declined decline declines tumbled surged surge increased increase increases increasing decreased decrease cut raised raise raising lowered boosted boost grew grow grown plunged soared sank eased edged by ticked shed lifted hiked hike more less higher lower'.split(
    ' ',
  ),
);
const RANGE_VERBS: ReadonlySet<string> = new Set(
  'range ranges ranging ranged vary varies varying varied anywhere somewhere between'.split(' '),
);
/** Nouns right before `from`: `fines from $50 to $500`. */
const RANGE_CUES: ReadonlySet<string> = new Set(
  'prices fees fines tickets costs salaries sums amounts estimates grants loans awards prizes bids offers penalties contributions values budgets wages between'.split(
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
  if (
    cueBefore(document, from ? first - 1 : first, RANGE_CUES, 1) ||
    cueBefore(document, from ? first - 1 : first, RANGE_VERBS, 4)
  )
    return false;
  return from || cueBefore(document, first, CHANGES, 6);
};

export const joinRanges: Refiner<Draft> = {
  id: 'money/join-ranges',
  why: 'Before qualifiers: what stands before a range qualifies the whole of it.',
  refine(mentions, document) {
    const out: DraftMention[] = [];
    for (const mention of mentions) {
      const { value } = mention;
      const torn = value.low !== null && value.high !== null && isTorn(value.low, value.high);
      const to = value.seam !== null && isWord(document, value.seam[0], 'to');
      if (torn || (to && isChange(document, value.first))) {
        out.push(...splitRange(document, mention));
        continue;
      }
      const low = out.at(-1);
      const both = low === undefined ? null : joined(document, low, mention);
      if (both === null) out.push(mention);
      else out.splice(-1, 1, ...both);
    }
    return out;
  },
};

/** `from 75 to 135 billion kroner`: two sums that share scale and currency. */
function splitRange(document: Document, mention: DraftMention): readonly DraftMention[] {
  const { value } = mention;
  const [end, first] = value.seam ?? [value.end, value.first];
  const plain = { ...value, high: null, seam: null, qualifier: 'exact' as const };
  const high = remake(document, mention, { ...plain, first, low: value.high });
  if (value.low !== null && value.high !== null && isTorn(value.low, value.high)) return [high];
  return [remake(document, mention, { ...plain, end }), high];
}

/** `from $135 to $75 billion`: the first may be told in billions too, and then the words do not say so. */
const isTorn = (low: Decimal, high: Decimal): boolean =>
  compare(low, shift(decimalOf(1), 3)) < 0 && compare(high, shift(decimalOf(1), 9)) >= 0;

/** A value of `ends`, but where cents or a loss were read into the figure: those it keeps. */
const endOf = (draft: Draft, low: Decimal, amount: Amount, end: Decimal): Decimal =>
  compare(inMainUnit(amount, draft.unit), low) === 0 ? end : low;

/** What becomes of two neighbours: one range, two sums of which the first shares the other's scale (`from $4.1 to $5.2 billion`), or `null`. */
function joined(document: Document, low: DraftMention, high: DraftMention): readonly DraftMention[] | null {
  const [a, b] = [low.value, high.value];
  if (a.low === null || b.low === null || a.high !== null || b.high !== null || !agree(a, b)) return null;
  if (b.first !== a.end + 1 || a.amount === null || b.amount === null) return null;
  const to = isWord(document, a.end, 'to');
  const shares = sharesScale(a.amount, b.amount);
  const between = isWord(document, a.end, 'and') && isWord(document, a.first - 1, 'between');
  if (!isDash(document, a.end) && !between && !to && !(shares && isWord(document, a.end, 'or'))) return null;
  const first = endOf(a, a.low, a.amount, endsOf(a.unit, a.amount, b.amount)[0]);
  const last = endOf(b, b.low, b.amount, endsOf(b.unit, a.amount, b.amount)[1]);
  if (isTorn(first, last)) return [high];
  if (to && isChange(document, a.first)) {
    return shares ? [remake(document, low, { ...a, low: first }), high] : null;
  }
  if (compare(first, last) >= 0) return null;
  const unit =
    a.unit !== null && b.unit !== null && b.unit.codes.length < a.unit.codes.length
      ? { ...a.unit, codes: b.unit.codes, kind: b.unit.kind, fallback: b.unit.fallback }
      : a.unit;
  return [remake(document, low, { ...a, unit, end: b.end, low: first, high: last, qualifier: 'range' })];
}
