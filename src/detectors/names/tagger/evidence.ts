import { TokenFlag, TokenKind } from '../../../core/document.js';
import { hashOf } from '../../../core/hash.js';
import { Shape, type TaggerColumns } from './columns.js';

/** How a word is used anywhere in the article, as bits: `Stere` alone is a name if `Mr. Stere` stands three paragraphs above. Part of the trained model. */
export const Use = {
  /** Written small: `chancellor`. */
  lower: 1,
  /** After a capitalised word: `Gahr *Støre*`. */
  afterCapital: 2,
  beforeCapital: 4,
  /** After an office: `President *Nauseda*`. */
  afterTitle: 8,
  /** Beside a verb of speech: `*Nauseda* said`. */
  besideSpeech: 16,
  /** After `in`, `at`, `from`. */
  afterPlace: 32,
  afterThe: 64,
  beforePossessive: 128,
} as const;

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));
const OFFICES = hashes(
  'president mr mrs ms miss dr minister chancellor secretary premier king queen prince princess governor gov senator sen rep general gen colonel col ambassador chairman chairwoman chairperson spokesman spokeswoman spokesperson director chief commissioner mayor pope judge professor prof sir lady lord captain capt lieutenant lt major sheikh emir sultan representative envoy leader coach deputy ceo founder speaker analyst lawmaker congressman',
);
const SPEECH = hashes(
  'said says told added noted stressed tells wrote asked tweeted stated explained announced emphasized replied argued believes',
);
const PLACE = hashes('in at from near to across');
const THE = hashOf('the');

/** The words of an article in an open-addressed table: `slot[i]` is the same number for every use of one word. */
export interface WordUses {
  /** For each token its slot, -1 for what is no word. */
  readonly slot: Int32Array;
  readonly slots: number;
  /** For each slot the {@link Use} bits of all its uses together. */
  readonly uses: Uint8Array;
}

/** Collects how each word of the article is used. Linear: the table has twice as many slots as the article has tokens. */
export function collectUses(columns: TaggerColumns): WordUses {
  const { tokens } = columns.document;
  const { hash, candidate } = columns;
  let slots = 64;
  while (slots < tokens.count * 2) slots *= 2;
  const keys = new Int32Array(slots);
  const uses = new Uint8Array(slots);
  const slot = new Int32Array(tokens.count).fill(-1);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const h = hash[i] as number;
    let at = (h ^ (h >>> 15)) & (slots - 1);
    while (keys[at] !== 0 && keys[at] !== h) at = (at + 1) & (slots - 1);
    keys[at] = h;
    slot[i] = at;
    uses[at] = (uses[at] as number) | (candidate[i] === 1 ? useAt(columns, i) : Use.lower);
  }
  return { slot, slots, uses };
}

function useAt({ document, hash, shape }: TaggerColumns, i: number): number {
  const { tokens } = document;
  const opens = i === 0 || ((tokens.flags[i] as number) & TokenFlag.first) !== 0;
  const closes = i + 1 >= tokens.count || tokens.sentence[i + 1] !== tokens.sentence[i];
  const shapeBefore = opens ? Shape.none : (shape[i - 1] as number);
  const before = opens ? 0 : (hash[i - 1] as number);
  const shapeAfter = closes ? Shape.none : (shape[i + 1] as number);
  const after = closes ? 0 : (hash[i + 1] as number);
  // `Gen. Zaluzhnyi`, `J. Vance`: what stands before the point counts.
  const pointed = shapeBefore === Shape.point && i > 1;
  const office = OFFICES.has(before);
  let use = 0;
  if ((shapeBefore === Shape.capital || (pointed && shape[i - 2] === Shape.initial)) && !office)
    use |= Use.afterCapital;
  if (shapeAfter === Shape.capital || shapeAfter === Shape.initial) use |= Use.beforeCapital;
  if (office || (pointed && OFFICES.has(hash[i - 2] as number))) use |= Use.afterTitle;
  if (SPEECH.has(after) || SPEECH.has(before)) use |= Use.besideSpeech;
  if (PLACE.has(before)) use |= Use.afterPlace;
  if (before === THE) use |= Use.afterThe;
  if (shapeAfter === Shape.clitic) use |= Use.beforePossessive;
  return use;
}
