import type { Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { lowerAt } from '../../core/look.js';
import { compare, shift } from './decimal.js';
import { agree, remake } from './drafts.js';
import { sharedScale } from './shared-unit.js';
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
