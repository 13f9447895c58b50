import { int32At } from '../core/columns.js';
import type { Document } from '../core/document.js';
import { TokenKind } from '../core/document.js';
import { entryAt, isGlued, isKind, lowerAt, textAt } from '../core/look.js';
import type { DateMention, MoneyKind } from '../core/model.js';
import { type Span, spanOf } from '../core/span.js';
import type { Figure } from './money-parts.js';
import { KIND_WORD } from './money-words.js';

/** How many tokens from a figure a word of kind may stand, before it and behind it. */
const KIND_BEFORE = 9;
const KIND_BEHIND = 6;

const FROM = /\bfrom(?: the)?$/u;

/** What kind of sum a figure is: by the nearest word that tells, one behind it counting as nearer than one as far before it. */
export function kindOf(document: Document, figure: Figure, previous: number, next: number): MoneyKind | null {
  const { sentence } = document.tokens;
  for (let distance = 0; distance <= KIND_BEFORE; distance++) {
    const behind = figure.end + distance;
    if (distance <= KIND_BEHIND && behind < next && sentence[behind] === figure.sentence) {
      const entry = entryAt(document, behind, KIND_WORD);
      // `€5 million from the proceeds of its assets` tells where the sum comes from.
      const source =
        entry?.value === 'revenue' &&
        FROM.test(`${lowerAt(document, behind - 2)} ${lowerAt(document, behind - 1)}`);
      if (entry !== null && !source) return entry.value;
    }
    const before = figure.first - 1 - distance;
    if (before >= previous && before >= 0 && sentence[before] === figure.sentence) {
      const entry = entryAt(document, before, KIND_WORD);
      if (entry !== null) return entry.value;
    }
  }
  return null;
}

/** The longest purpose, in tokens. */
const LONGEST = 18;
/** How far behind a figure its purpose may begin: `30 million euros to Moldova for the purchase of gas`. */
const REACH = 6;
const ENDS =
  /^(?:[.,;:()–—"“”]|which|that|who|said|says|while|but|as|was|were|will|would|has|have|had|is|are|could|should|can|must|may|might|when|after|before|since|until|if|by|during|over|through|already|provided|given)$/u;
/** `to be spent`, `to the fund`: no purpose begins so. */
const NO_PURPOSE = /^(?:be|have|the|a|an|its|their|his|her|our|this|that|about|around|more|less|date)$/u;
/** `$5 million in all`, `in two phases`. */
const NO_FIELD =
  /^(?:all|total|cash|return|question|response|addition|order|case|part|full|advance|turn|fact|the|its|their|what|which|this|that|which|exchange|favou?r|one|two|three|four|five|several|phases|stages|instal?lments|tranches)$/u;

/** `of which [was directed to …]`, `that will be used for …`: what may stand between a figure and the verb of its use. */
const BEFORE_USE =
  /^(?:of|which|that|it|them|this|these|was|were|is|are|has|have|had|been|being|be|will|would|to|also|already|[,])$/u;
const USED =
  /^(?:allocated|channell?ed|committed|dedicated|designated|destined|devoted|directed|earmarked|go|goes|gone|going|intended|invested|meant|reserved|sent|set|spent|used)$/u;
/** How many tokens such words may be. */
const USE_REACH = 7;

/** The first token of the purpose in `EUR 5 million of which was directed to [the needs of schools]`, or -1. */
function useStart(document: Document, figure: Figure): number {
  let at = figure.end;
  while (at < figure.end + USE_REACH && BEFORE_USE.test(lowerAt(document, at))) at++;
  if (!USED.test(lowerAt(document, at))) return -1;
  if (lowerAt(document, at) === 'set') {
    if (lowerAt(document, at + 1) !== 'aside') return -1;
    at++;
  }
  const link = lowerAt(document, at + 1);
  if (isKind(document, at + 2, TokenKind.number)) return -1;
  if (link === 'for' || link === 'on' || link === 'toward' || link === 'towards') return at + 2;
  return link === 'to' ? at + 2 : -1;
}

/** The first token of the purpose that the word at token `at` opens, or -1. */
function purposeStart(document: Document, figure: Figure, at: number): number {
  const word = lowerAt(document, at);
  const next = lowerAt(document, at + 1);
  const beside = at === figure.end;
  if (word === 'for') {
    if (isKind(document, at + 1, TokenKind.number)) return -1;
    const of =
      next === 'the' && /^purposes?$/u.test(lowerAt(document, at + 2)) && lowerAt(document, at + 3) === 'of';
    return of ? at + 4 : at + 1;
  }
  if (word === 'towards' || word === 'toward') return at + 1;
  if (!beside || !isLowerWord(document, at + 1)) return -1;
  // `$4 billion to train teachers`, and `$2 billion to ports`, where no verb follows.
  if (word === 'to') return NO_PURPOSE.test(next) ? -1 : /[^su]s$/u.test(next) ? at + 1 : at;
  return word === 'in' && !NO_FIELD.test(next) ? at + 1 : -1;
}

/** `for the Bar–Boljare road – and`: a dash inside a name parts nothing. */
const isEnd = (document: Document, at: number): boolean =>
  ENDS.test(lowerAt(document, at)) &&
  !(isGlued(document, at - 1) && isGlued(document, at) && /^[–-]$/u.test(lowerAt(document, at)));

/** What a figure is for, in the article's words: `for [the purchase of gas]`, `[to train local youth]`, `in [humanitarian assistance]`. */
export function purposeOf(
  document: Document,
  figure: Figure,
  next: number,
  isActor: (first: number, end: number) => boolean,
): Span | null {
  const { tokens, text } = document;
  const within = (at: number): boolean =>
    at < Math.min(tokens.count, next) && tokens.sentence[at] === figure.sentence;
  for (let at = figure.end; at < figure.end + REACH && within(at); at++) {
    if (/^[.;:]$/u.test(lowerAt(document, at))) return null;
    const use = at === figure.end ? useStart(document, figure) : -1;
    const first = use >= 0 ? use : purposeStart(document, figure, at);
    if (first < 0 || !within(first)) continue;
    const field = use < 0 && lowerAt(document, at) === 'in';
    let end = first + 1;
    let joint = 0;
    let cut = false;
    while (end < first + LONGEST && within(end) && !isEnd(document, end)) {
      if (field && /^(?:to|from)$/u.test(lowerAt(document, end))) break;
      // `for ports and create some 4,000 jobs`: behind the `and` stands no second purpose.
      cut = lowerAt(document, joint) === 'and' && isKind(document, end, TokenKind.number);
      if (cut) break;
      if (/^(?:and|of|in|for|to|at|with|on)$/u.test(lowerAt(document, end))) joint = end;
      end++;
    }
    // A cut, or `for roads and would`: back to where the last piece begins.
    cut ||=
      end === first + LONGEST || (lowerAt(document, joint) === 'and' && end - joint <= 2 && within(end));
    if (cut && joint > first) end = joint;
    while (
      end > first + 1 &&
      !isKind(document, end - 1, TokenKind.word) &&
      !isKind(document, end - 1, TokenKind.number)
    )
      end--;
    while (end > first + 1 && /^(?:and|of|in|for|to|at|with|on|the|a)$/u.test(lowerAt(document, end - 1)))
      end--;
    // `was directed to [defence needs]` tells the use, `was directed to Kyiv` the taker.
    if (use >= 0 && lowerAt(document, use - 1) === 'to' && !isLowerWord(document, end - 1)) return null;
    // `£2 billion of support for Ukraine`: whom it is for is no purpose.
    if (isActor(first, end)) return null;
    return spanOf(text, int32At(tokens.start, first), int32At(tokens.end, end - 1));
  }
  return null;
}

const isLowerWord = (document: Document, at: number): boolean => {
  const word = textAt(document, at);
  return isKind(document, at, TokenKind.word) && word === word.toLowerCase();
};

/** Sums that flow over a time: `exports of $5 billion in 2023`. Of others a date tells when they were promised. */
const FLOWS: ReadonlySet<MoneyKind> = new Set(['trade', 'revenue', 'budget', 'damage']);
const LONG: ReadonlySet<string> = new Set([
  'year',
  'quarter',
  'half',
  'interval',
  'decade',
  'season',
  'month',
]);
/** How far behind a figure its date may begin, in UTF-16 units: beside it, or for a flow a little further. */
const BESIDE = 10;
const NEAR = 40;

/** The ISO interval that a figure covers: `2022-02-24/..` of `since February 24, 2022`, `2023-01-01/2023-12-31` of `in 2023`; or `null`. */
export function periodOf(
  document: Document,
  figure: Figure,
  kind: MoneyKind | null,
  dates: readonly DateMention[],
  at: number,
  bounds: { readonly start: number; readonly previous: number; readonly next: number },
): string | null {
  const { text } = document;
  const flow = kind !== null && FLOWS.has(kind);
  for (let i = at; i < dates.length; i++) {
    const date = dates[i];
    if (date === undefined || date.start >= bounds.next) break;
    if (date.type !== 'DATE' || date.interval === null) continue;
    const { start, end } = date.interval;
    const lead = text.slice(Math.max(bounds.start, date.start - 12), date.start).toLowerCase();
    const opening = date.start - bounds.start < 14;
    if (date.start < bounds.previous && !opening) continue;
    if (/\bsince (?:the )?$/u.test(lead) && start !== null) return `${start}/..`;
    if (start === null || end === null || !LONG.has(date.precision)) continue;
    if (/\b(?:by|until|till|before|after|to) (?:the )?$/u.test(lead)) continue;
    const gap = date.start - figure.money.end;
    if (gap < 0 ? opening && flow : gap <= BESIDE || (gap <= NEAR && flow)) return `${start}/${end}`;
  }
  return null;
}

/** The index of the first date that ends after offset `offset`; dates are in order. */
export function dateFrom(dates: readonly DateMention[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
