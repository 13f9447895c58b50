import { int32At, uint16At } from '../../core/columns.js';
import type { Document } from '../../core/document.js';
import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import { isGlued, lowerAt } from '../../core/look.js';
import {
  fractions,
  indefiniteCounts,
  indefinitePlurals,
  indefiniteScales,
  tens,
  units,
} from '../../lexicon/number-words.js';
import { scales, vagueScales } from '../../lexicon/scales.js';

/** What a scale word multiplies by, and how it must stand. */
export interface Scale {
  readonly power: number;
  readonly letter: boolean;
  readonly plural: boolean;
}

export const UNIT_WORD = lexiconClass<number>('money/number-unit');
export const TEN_WORD = lexiconClass<number>('money/number-ten');
export const FRACTION_WORD = lexiconClass<number>('money/number-fraction');
export const SCALE = lexiconClass<Scale>('money/scale');
export const VAGUE_SCALE = lexiconClass<null>('money/scale-vague');
export const INDEFINITE = lexiconClass<'plural' | 'count' | 'scale'>('money/indefinite');

/** `of which` before a share, `of that` behind it. */
export const SHARE = lexiconClass<'before' | 'behind'>('money/share');

export const wordVocabulary: readonly LexiconEntry[] = [
  ...entriesOf(UNIT_WORD, units),
  ...entriesOf(TEN_WORD, tens),
  ...entriesOf(FRACTION_WORD, fractions),
  ...entriesOf(
    SCALE,
    scales.map(({ form, power, kind }) => [
      form,
      { power, letter: kind === 'letter', plural: form.length > 4 && form.endsWith('s') },
    ]),
  ),
  ...entriesOf(
    VAGUE_SCALE,
    vagueScales.map((form) => [form, null]),
  ),
  ...entriesOf(SHARE, [
    ['of which', 'before'],
    ['of this', 'before'],
    ['of that', 'behind'],
    ['of it', 'behind'],
  ]),
  ...entriesOf(INDEFINITE, [
    ...indefinitePlurals.map((form) => [form, 'plural'] as const),
    ...indefiniteCounts.map((form) => [form, 'count'] as const),
    ...indefiniteScales.map((form) => [form, 'scale'] as const),
  ]),
];

/** Whether token `at` is the lower-case word `word`, in any casing. */
export const isWord = (document: Document, at: number, word: string): boolean =>
  lowerAt(document, at) === word;

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011]);
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]);

const isOneOf = (document: Document, at: number, marks: ReadonlySet<number>): boolean => {
  const { tokens } = document;
  return (
    at >= 0 &&
    at < tokens.count &&
    int32At(tokens.end, at) - int32At(tokens.start, at) === 1 &&
    marks.has(uint16At(tokens.first, at))
  );
};

/** A hyphen written onto both its neighbours: `5-million`, `billion-dollar`. */
export const isHyphen = (document: Document, at: number): boolean =>
  isOneOf(document, at, HYPHENS) && isGlued(document, at - 1) && isGlued(document, at);

/** A hyphen or a dash of any width, as in `$5-6bn`, `A$8–10 million`. */
export const isDash = (document: Document, at: number): boolean => isOneOf(document, at, DASHES);

/** The token after a glued hyphen at `at`, or `at` itself. */
export const skipHyphen = (document: Document, at: number): number => (isHyphen(document, at) ? at + 1 : at);
