import type { Rule } from '../../core/detector.js';
import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { entryAt, hasFlag, isGlued, isKind, textAt } from '../../core/look.js';
import { amountBefore, oneAt, readAmount } from './amounts.js';
import { draftOf, foundAt } from './drafts.js';
import { multipleBefore } from './multiples.js';
import { qualifierEnd } from './qualifiers.js';
import type { Draft } from './types.js';
import { NO_UNIT, UNIT } from './units.js';
import { isHyphen, isWord, SCALE, SHARE } from './words.js';

/** `hundreds of millions of dollars`, `a multi-million-euro deal`, `several billion yen`. */
export const multipleUnit: Rule<Draft> = {
  id: 'money/multiple-unit',
  triggers: [UNIT],
  find(document, at) {
    const entry = entryAt(document, at, UNIT);
    if (
      entry === null ||
      at === 0 ||
      (entry.value.kind === 'sign' && hasFlag(document, at, TokenFlag.spaced) && isGlued(document, at))
    )
      return null;
    const first = multipleBefore(document, at);
    if (first < 0 || entry.value.need === 2) return null;
    return foundAt(document, {
      ...draftOf(entry.value, at, 'after', oneAt(first), first, entry.end, entry.value.need > 0),
      amount: null,
      low: null,
      qualifier: 'unspecified-multiple',
    });
  },
  examples: [
    { text: 'It cost hundreds of millions of dollars.', found: 'hundreds of millions of dollars' },
    { text: 'A multi-billion-euro plan was drawn up.', found: 'multi-billion-euro' },
    { text: 'Hundreds of people came.', found: null },
  ],
};

/** `a dollar`, `a penny`: one of it, where no noun goes on (`a dollar bill`). */
export const oneUnit: Rule<Draft> = {
  id: 'money/one-unit',
  triggers: [UNIT],
  find(document, at) {
    const entry = entryAt(document, at, UNIT);
    if (entry === null || entry.value.kind !== 'name' || entry.value.need > 0) return null;
    if (!(isWord(document, at - 1, 'a') || isWord(document, at - 1, 'an')) || /s$/u.test(entry.value.form))
      return null;
    if (!endsThought(document, entry.end) || RATE_BEFORE.test(textAt(document, at - 2))) return null;
    return foundAt(document, draftOf(entry.value, at, 'after', oneAt(at - 1), at - 1, entry.end, false));
  },
  examples: [
    { text: 'Many live on less than a dollar a day.', found: 'less than a dollar' },
    { text: 'Shares fell by a penny.', found: 'a penny' },
    { text: 'He held up a dollar bill.', found: null },
    { text: 'It trades at 84 to a dollar.', found: null },
  ],
};

const RATE_BEFORE = /^(?:to|per|for|against|into|in)$/iu;
/** A mark, the end, or a word that begins another phrase. */
const endsThought = (document: Document, at: number): boolean =>
  at >= document.tokens.count ||
  document.tokens.sentence[at] !== document.tokens.sentence[at - 1] ||
  (isKind(document, at, TokenKind.punctuation) && !isHyphen(document, at)) ||
  /^(?:a|an|per|and|or|for|in|on|at|to|from|of|by|each|every|more|less|apiece|after|before|as|when|while|but)$/iu.test(
    textAt(document, at),
  );

/** `of which 15 million`, `pays 15 million of that`: a share of the sum before it, told without its currency. */
export const shareAmount: Rule<Draft> = {
  id: 'money/share-amount',
  triggers: [SHARE],
  find(document, at) {
    const entry = entryAt(document, at, SHARE);
    if (entry === null) return null;
    const qualifier = entry.value === 'before' ? qualifierEnd(document, entry.end) : entry.end;
    const amount = entry.value === 'before' ? readAmount(document, qualifier) : amountBefore(document, at);
    if (amount === null || amount.power < 3 || entryAt(document, amount.end, UNIT) !== null) return null;
    if (entry.value === 'before' && !GOES_ON.test(textAt(document, amount.end))) return null;
    return foundAt(document, {
      ...draftOf(NO_UNIT, at, 'after', amount, amount.first, amount.end, false),
      unit: null,
    });
  },
  examples: [
    { text: 'Oslo gave 40 million euros, of which 15 million has been spent.', found: '40 million euros' },
    { text: 'Of which 15 million people is true.', found: null },
  ],
};

/** `rose to 3.4 billion euros from 3.1 billion`: a sum compared with the one before it, whose currency it has. */
export const carriedAmount: Rule<Draft> = {
  id: 'money/carried-amount',
  triggers: [SCALE],
  find(document, at) {
    const entry = entryAt(document, at, SCALE);
    if (entry === null || entry.value.letter) return null;
    const amount = amountBefore(document, entry.end);
    if (amount === null || !amount.digits || amount.power < 6 || entryAt(document, amount.end, UNIT) !== null)
      return null;
    if (!/^(?:to|from|than)$/iu.test(textAt(document, amount.first - 1)) || !clauseEnds(document, amount.end))
      return null;
    return foundAt(document, {
      ...draftOf(NO_UNIT, at, 'after', amount, amount.first, amount.end, false),
      unit: null,
    });
  },
  examples: [
    { text: 'Sales rose to 3 million from 2 million.', found: null },
    { text: 'It has 5 million euros, up from 2 million people.', found: '5 million euros' },
  ],
};

/** Whether a carried sum may end before token `at`: at a mark, the end, or a word of time. */
const clauseEnds = (document: Document, at: number): boolean =>
  at >= document.tokens.count ||
  document.tokens.sentence[at] !== document.tokens.sentence[at - 1] ||
  isKind(document, at, TokenKind.punctuation) ||
  /^(?:in|last|a|the|this|by|per|each|every|over|during)$/iu.test(textAt(document, at));

/** What follows a sum and no count: `15 million people` has a noun there. */
const GOES_ON =
  /^(?:has|have|had|is|are|was|were|will|would|should|can|could|must|may|might|goes|went|comes|came|in|for|to|by|from|as|on|at|already|not|still|[.,;:)–—-])$/iu;
