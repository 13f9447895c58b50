import type { Document } from '../core/document.js';
import { lowerAt, sentenceAt, tokenAtOffset } from '../core/look.js';
import type { Money } from '../core/model.js';

/** A figure with the tokens it covers, `[first, end)`. */
export interface Figure {
  readonly money: Money;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

/** The figures with their tokens. */
export const figuresOf = (document: Document, money: readonly Money[]): readonly Figure[] =>
  money.map((figure) => {
    const first = tokenAtOffset(document, figure.start);
    return {
      money: figure,
      first,
      end: tokenAtOffset(document, figure.end - 1) + 1,
      sentence: sentenceAt(document, first),
    };
  });

/** How many figures back a whole is looked for. */
const REACH = 4;
/** How many tokens a share may stand behind its whole where another sentence begins between them. */
const FAR = 90;

const isPair = (document: Document, at: number, first: string, second: RegExp): boolean =>
  lowerAt(document, at) === first && second.test(lowerAt(document, at + 1));

/** Whether `part` can be a share of `whole`: of one currency it must not be more. */
const fits = (part: Money, whole: Money): boolean =>
  part.currency !== whole.currency ||
  part.amount === null ||
  whole.amount === null ||
  part.amount < (whole.max ?? whole.amount) ||
  (part.amount === whole.amount && part.qualifier !== whole.qualifier);

/** Words that a whole has before it in `$600 million out of the $3 billion`. */
const ARTICLE =
  /^(?:the|a|an|its|their|this|that|total|overall|planned|promised|some|about|nearly|almost|estimated|our|his|her)$/u;

/** The figure right behind `of the` or `out of the`, after `part`. */
function wholeBehind(document: Document, figures: readonly Figure[], index: number): number {
  const part = figures[index];
  const whole = figures[index + 1];
  if (part === undefined || whole === undefined || whole.sentence !== part.sentence) return -1;
  let at = part.end;
  if (isPair(document, at, 'out', /^of$/u)) at += 2;
  else if (lowerAt(document, at) === 'of' || lowerAt(document, at) === 'from') {
    if (
      !/^(?:the|its|their|this|that|a)$/u.test(lowerAt(document, at + 1)) ||
      lowerAt(document, at) === 'from'
    )
      return -1;
    at++;
  } else return -1;
  while (at < whole.first && ARTICLE.test(lowerAt(document, at))) at++;
  return at === whole.first && fits(part.money, whole.money) && part.money.currency === whole.money.currency
    ? index + 1
    : -1;
}

/** What may follow `15 million of that`. */
const GOES_ON =
  /^(?:[.,;:)–—-]|and|will|would|has|have|had|is|are|was|were|goes|went|comes|came|to|for|from|by|amount|sum|total|money|should|could|can|must|may)$/u;

/** Whether the words before or behind a figure call it a share of an earlier sum, and whether that sum must stand in the same sentence. */
function shareCue(document: Document, figure: Figure): 'here' | 'near' | null {
  const { first, end } = figure;
  // `of which some $3.1 billion`, `of which Berlin is asked to guarantee up to EUR 700 million`
  for (let i = first - 1; i >= first - 10 && i >= 0 && document.tokens.sentence[i] === figure.sentence; i--) {
    const word = lowerAt(document, i);
    if (isPair(document, i, 'of', /^which$/u)) return 'here';
    if ((word === 'including' || word === 'includes' || word === 'included') && first - i <= 4) return 'here';
    if (isPair(document, i, 'of', /^(?:that|this)$/u) && lowerAt(document, i + 2) === ',' && first - i <= 5)
      return 'near';
    if (/^[;:)]$/u.test(word)) break;
  }
  // `EUR 900 million of which`, `A$47 million of it`, `15 million of that`
  if (isPair(document, end, 'of', /^which$/u)) return 'here';
  if (isPair(document, end, 'of', /^(?:it|that|this|them|these)$/u)) {
    // `S/600,000 of it in cash` tells what it is made of, and `of that country` is none.
    return GOES_ON.test(lowerAt(document, end + 2)) ? 'near' : null;
  }
  return null;
}

/** `Of the $10 billion, $4 billion will go to railways`: whether the figure opens its sentence as the whole of what follows. */
function isWholeAhead(document: Document, figure: Figure): boolean {
  if (!/^(?:the|this|that|its|their|these)$/u.test(lowerAt(document, figure.first - 1))) return false;
  const of = figure.first - 2;
  if (lowerAt(document, of) !== 'of' || lowerAt(document, figure.end) !== ',') return false;
  const opens = lowerAt(document, of - 1) === 'out' ? of - 1 : of;
  return document.tokens.sentence[opens - 1] !== figure.sentence || lowerAt(document, opens - 1) === ',';
}

function hasMark(document: Document, first: number, end: number, mark: string): boolean {
  for (let i = first; i < end; i++) if (lowerAt(document, i) === mark) return true;
  return false;
}

/** The index of the figure that each figure is a share of, or `null`. */
export function partsOf(document: Document, figures: readonly Figure[]): readonly (number | null)[] {
  const parts: (number | null)[] = [];
  figures.forEach((figure, index) => {
    const behind = wholeBehind(document, figures, index);
    if (behind >= 0) {
      parts.push(behind);
      return;
    }
    const before = figures[index - 1];
    const ahead =
      before?.sentence === figure.sentence &&
      isWholeAhead(document, before) &&
      !hasMark(document, before.end, figure.first, ';')
        ? 'here'
        : null;
    const cue = ahead ?? shareCue(document, figure) ?? siblingCue(document, figures, parts, index);
    let found: number | null = null;
    for (let i = index - 1; cue !== null && found === null && i >= 0 && i >= index - REACH; i--) {
      const whole = figures[i];
      if (whole === undefined || (cue === 'here' && whole.sentence !== figure.sentence)) break;
      if (whole.sentence !== figure.sentence && figure.first - whole.end > FAR) break;
      if (parts[i] !== null && parts[i] !== undefined) continue;
      if (fits(figure.money, whole.money)) found = i;
    }
    parts.push(found);
  });
  return parts;
}

/** `of which $2 billion is for roads and $1 billion for schools`: the second is a share too. */
function siblingCue(
  document: Document,
  figures: readonly Figure[],
  parts: readonly (number | null)[],
  index: number,
): 'here' | null {
  const figure = figures[index];
  const before = figures[index - 1];
  const whole = parts[index - 1];
  if (
    figure === undefined ||
    before === undefined ||
    whole === null ||
    whole === undefined ||
    whole > index - 1
  )
    return null;
  if (before.sentence !== figure.sentence || before.money.currency !== figure.money.currency) return null;
  const of = figures[whole];
  const sum = (before.money.amount ?? 0) + (figure.money.amount ?? 0);
  if (of?.money.amount == null || of.money.currency !== figure.money.currency || sum > of.money.amount)
    return null;
  return /^(?:and|,)$/u.test(lowerAt(document, figure.first - 1)) ? 'here' : null;
}

/** The index of the first telling of each sum that is told again, or `null`. */
export function repeatsOf(figures: readonly Figure[]): readonly (number | null)[] {
  const first = new Map<string, { readonly index: number; readonly sentence: number }>();
  return figures.map(({ money, sentence }, index) => {
    if (money.amountText === null || money.currency === null || (money.amount ?? 0) < 1000) return null;
    const key = `${money.amountText} ${money.max ?? ''} ${money.currency} ${money.per ?? ''}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, { index, sentence });
      return null;
    }
    // Twice in one sentence are two sums that happen to be equal.
    return known.sentence === sentence ? null : known.index;
  });
}
