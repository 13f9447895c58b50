import type { Document } from '../../core/document.js';
import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import { entryAt, entryBefore, lowerAt } from '../../core/look.js';
import type { MoneyQualifier } from '../../core/model.js';
import type { Draft } from './types.js';
import { isHyphen } from './words.js';

export const QUALIFIER = lexiconClass<MoneyQualifier>('money/qualifier');
export const TRAILER = lexiconClass<MoneyQualifier>('money/qualifier-behind');

const words = (qualifier: MoneyQualifier, forms: string): readonly (readonly [string, MoneyQualifier])[] =>
  forms.split('|').map((form) => [form, qualifier]);

/** Words before a figure, and words behind it. */
export const qualifierVocabulary: readonly LexiconEntry[] = [
  ...entriesOf(QUALIFIER, [
    ...words(
      'approximately',
      'about|around|some|approximately|approx|approx.|roughly|circa|ca|ca.|an estimated|estimated|an approximate|approximate|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|the equivalent of about|somewhere around|give or take|~|≈|an average of|the equivalent of|equivalent to about',
    ),
    ...words('almost', 'almost|nearly|close to|approaching|nearing|not far from|virtually|practically'),
    ...words(
      'more-than',
      'more than|over|just over|well over|a little over|slightly over|slightly more than|just more than|a little more than|way over|above|just above|well above|in excess of|exceeding|exceeds|exceeded|exceed|upwards of|upward of|north of|greater than|higher than|larger than|surpassing|surpassed|surpasses|topping|topped|far more than|much more than|well in excess of|beyond|>',
    ),
    ...words(
      'at-least',
      'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|minimum|as low as|as little as|from at least|no lower than|not below|not under|never less than|≥',
    ),
    ...words(
      'up-to',
      'up to|as much as|as many as|as high as|no more than|not more than|at most|a maximum of|maximum of|not exceeding|not to exceed|capped at|no higher than|not over|not above|never more than|up to a maximum of|a maximum|a ceiling of|≤|up to as much as|anything up to',
    ),
    ...words(
      'less-than',
      'less than|fewer than|under|below|lower than|just under|just below|slightly less than|slightly under|a little under|a little less than|well under|well below|short of|just short of|shy of|just shy of|smaller than|<',
    ),
    ...words('exact', 'exactly|precisely'),
  ]),
  ...entriesOf(TRAILER, [
    ...words(
      'at-least',
      'or more|and more|or higher|or above|and above|and up|plus|at least|+|or greater|upwards',
    ),
    ...words('approximately', 'or so|approximately|or thereabouts|roughly'),
    ...words('up-to', 'or less|at most|or below|or lower|maximum|or under'),
  ]),
];

/** The token after the qualifier at token `at`, or `at` where none stands. */
export const qualifierEnd = (document: Document, at: number): number =>
  entryAt(document, at, QUALIFIER)?.end ?? at;

/** Words after which `over`, `under`, `about` say what a dispute is about, and `up to` what something adds up to. */
const OTHER_SENSE: Readonly<Record<string, string>> = {
  over: 'dispute disputes row rows concern concerns fight battle clash feud debate controversy lawsuit lawsuits anger questions quarrel argument wrangling negotiations talks deadlock standoff sued suing disagreement tensions spread',
  'up to': 'add adds added adding',
  about: 'concerned worried talk talking lied lie asked know',
  under: 'held',
};

const hasOtherSense = (document: Document, at: number, end: number): boolean => {
  const form =
    end - at === 1 ? lowerAt(document, at) : `${lowerAt(document, at)} ${lowerAt(document, at + 1)}`;
  const before = OTHER_SENSE[form];
  return before?.split(' ').includes(lowerAt(document, at - 1)) === true;
};

/** `is not expected to exceed`: whether the clause denies what the qualifier at token `at` says. */
function isDenied(document: Document, at: number): boolean {
  if (!/^exceed/u.test(lowerAt(document, at))) return false;
  for (let i = at - 1; i >= at - 5 && i >= 0; i--)
    if (/^(?:not|never|cannot)$|n['’]t$/u.test(lowerAt(document, i))) return true;
  return false;
}

/** Words that may stand between a qualifier and its figure without changing it. */
const FILLERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'additional', 'between', 'from']);

/** `about an additional $5 million`, `nearly a further`, `up to a total of`: what stands between an article and its figure. */
const ADDED: ReadonlySet<string> = new Set(
  'additional extra further record total combined whopping staggering massive cumulative new'.split(' '),
);

/** The first token of the filler that ends before token `end`, or `end`: `an additional`, `a total of`, `the`. */
function fillerBefore(document: Document, end: number): number {
  const of = lowerAt(document, end - 1) === 'of' ? end - 1 : end;
  if (ADDED.has(lowerAt(document, of - 1)) && /^an?$/u.test(lowerAt(document, of - 2))) return of - 2;
  return FILLERS.has(lowerAt(document, end - 1)) ? end - 1 : end;
}

/** Of several qualifiers a bound says more than a guess: `up to about $5 million`. */
const WEIGHT: Readonly<Record<MoneyQualifier, number>> = {
  exact: 0,
  approximately: 1,
  almost: 2,
  'more-than': 3,
  'at-least': 3,
  'less-than': 3,
  'up-to': 3,
  range: 4,
  'unspecified-multiple': 5,
};

/** A draft with the qualifiers around it: `almost`, `up to`, `or more`. */
export function qualify(document: Document, draft: Draft): Draft {
  let { first, end, qualifier } = draft;
  for (let count = 0; count < 3; count++) {
    const before =
      entryBefore(document, first, QUALIFIER, 5) ??
      entryBefore(document, fillerBefore(document, first), QUALIFIER, 5);
    if (before === null || before.end === before.first) break;
    if (document.tokens.sentence[before.first] !== document.tokens.sentence[first]) break;
    if (hasOtherSense(document, before.first, before.end)) break;
    const value = before.value === 'more-than' && isDenied(document, before.first) ? 'up-to' : before.value;
    if (WEIGHT[value] >= WEIGHT[qualifier]) qualifier = value;
    first = before.first;
  }
  if (lowerAt(document, first - 1) === 'between' && draft.qualifier === 'range') first--;
  const behind = entryAt(document, isHyphen(document, end) ? end + 1 : end, TRAILER);
  if (behind !== null && document.tokens.sentence[end] === document.tokens.sentence[end - 1]) {
    const next = lowerAt(document, behind.end);
    // `$5 million plus interest`, `$5 or more per share`
    const goesOn = lowerAt(document, end) === 'plus' && /^\p{L}/u.test(next);
    if (!goesOn && WEIGHT[behind.value] > WEIGHT[qualifier]) {
      qualifier = behind.value;
      end = behind.end;
    }
  }
  return first === draft.first && end === draft.end ? draft : { ...draft, first, end, qualifier };
}
