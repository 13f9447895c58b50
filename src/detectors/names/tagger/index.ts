import { type Document, TokenKind } from '../../../core/document.js';
import { nameModel } from '../../../lexicon/name-model.js';
import { NameLabel, readRun } from './chain.js';
import { readColumns, Shape, type TaggerColumns } from './columns.js';
import { collectUses, type WordUses } from './evidence.js';
import { caseOf, FEATURES, featuresAt, type Place } from './features.js';
import { shippedWeights, weigh } from './model.js';

export { NameLabel } from './chain.js';

/** What the trained model says of each token of a document. Evidence for the rules, not an answer. */
export interface NameTags {
  /** {@link NameLabel} of the best reading: a name is a `begin` with the `inside`s after it. */
  readonly labels: Uint8Array;
  /**
   * How much speaks for the token being part of a person's name: the natural logarithm of the odds, cut to -10…10, by whole steps of {@link STEP}.
   * Above 0 exactly where the label is not `outside`. -10 for tokens that can't be in a name (small words, numbers, most marks).
   */
  readonly scores: Float32Array;
}

/** A name as the tagger reads it: tokens `[first, end)` and the smallest score of its words. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly score: number;
}

/** One unit of the model's whole numbers, in natural logarithms. */
export const STEP = nameModel.step;
const LIMIT = 10;

/** What one use of a word tells about its others: at most this much from each, times their square root, and no more than {@link MOST} in all. */
const SHARE = 0.4;
const EACH = Math.round(5 / STEP);
const MOST = Math.round(6 / STEP);

interface Runs {
  /** For each candidate its token. */
  readonly token: Int32Array;
  /** Candidates `[starts[r], starts[r + 1])` are run `r`. */
  readonly starts: Int32Array;
  readonly runs: number;
  readonly candidates: number;
  readonly emissions: Int32Array;
  readonly longest: number;
}

/**
 * Tags a whole document: each run of candidates is read alone, then once more with what the article's other uses of its words tell
 * (`Stere noted` is a name because `Jonas Gahr Stere` is one). Pure, exact in whole numbers, linear in the number of tokens.
 */
export function tagNames(document: Document): NameTags {
  const columns = readColumns(document);
  const words = collectUses(columns);
  const runs = weighRuns(columns, words);
  const { token, emissions, candidates } = runs;
  const margins = new Int32Array(candidates);
  const read = new Uint8Array(candidates);
  const scratch = new Int32Array(runs.longest * 3);
  const readAll = (): void => {
    for (let r = 0; r < runs.runs; r++) {
      const from = runs.starts[r] as number;
      readRun(
        nameModel.transitions,
        emissions,
        from,
        (runs.starts[r + 1] as number) - from,
        margins,
        read,
        scratch,
      );
    }
  };
  readAll();
  shareAmongUses(columns, words, runs, margins);
  readAll();
  const labels = new Uint8Array(document.tokens.count);
  const scores = new Float32Array(document.tokens.count).fill(-LIMIT);
  for (let c = 0; c < candidates; c++) {
    const at = token[c] as number;
    labels[at] = read[c] as number;
    scores[at] = Math.max(-LIMIT, Math.min(LIMIT, (margins[c] as number) * STEP));
  }
  return { labels, scores };
}

/** The names of the best reading, in order. */
export function taggedNames({ labels, scores }: NameTags): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== NameLabel.begin) continue;
    const first = i;
    let score = scores[i] as number;
    while (labels[i + 1] === NameLabel.inside) score = Math.min(score, scores[++i] as number);
    names.push({ first, end: i + 1, score });
  }
  return names;
}

/** Finds the runs of candidates, sentence by sentence, and weighs each candidate's features. */
function weighRuns(columns: TaggerColumns, words: WordUses): Runs {
  const { document, candidate } = columns;
  let candidates = 0;
  for (let i = 0; i < candidate.length; i++) candidates += candidate[i] as number;
  const token = new Int32Array(candidates);
  const starts = new Int32Array(candidates + 1);
  const emissions = new Int32Array(candidates * 2);
  const weights = shippedWeights();
  const features = new Uint32Array(FEATURES);
  const place: Place = { lo: 0, hi: 0, from: 0, to: 0, writing: 0 };
  let runs = 0;
  let at = 0;
  let longest = 0;
  for (const sentence of document.sentences) {
    place.lo = sentence.first;
    place.hi = sentence.end;
    place.writing = caseOf(columns, sentence.first, sentence.end);
    for (let i = sentence.first; i < sentence.end; i++) {
      if (candidate[i] !== 1) continue;
      place.from = i;
      while (i < sentence.end && candidate[i] === 1) i++;
      place.to = i;
      starts[runs++] = at;
      longest = Math.max(longest, i - place.from);
      for (let k = place.from; k < i; k++) {
        featuresAt(columns, words, place, k, features);
        weigh(weights, features, emissions, at);
        token[at++] = k;
      }
    }
  }
  starts[runs] = at;
  return { token, starts, runs, candidates: at, emissions, longest };
}

/** Adds to each candidate what the other uses of its word in the article gave, so that one clear use carries the bare ones. */
function shareAmongUses(columns: TaggerColumns, words: WordUses, runs: Runs, margins: Int32Array): void {
  const { shape, document } = columns;
  const sums = new Int32Array(words.slots);
  const uses = new Int32Array(words.slots);
  const slotOf = (c: number): number => {
    const at = runs.token[c] as number;
    const alone =
      document.tokens.kind[at] !== TokenKind.word ||
      shape[at] === Shape.particle ||
      shape[at] === Shape.initial;
    return alone ? -1 : (words.slot[at] as number);
  };
  const given = (c: number): number => Math.max(-EACH, Math.min(EACH, margins[c] as number));
  for (let c = 0; c < runs.candidates; c++) {
    const slot = slotOf(c);
    if (slot < 0) continue;
    sums[slot] = (sums[slot] as number) + given(c);
    uses[slot] = (uses[slot] as number) + 1;
  }
  for (let c = 0; c < runs.candidates; c++) {
    const slot = slotOf(c);
    const others = slot < 0 ? 0 : (uses[slot] as number) - 1;
    if (others < 1) continue;
    const told = ((sums[slot] as number) - given(c)) / Math.sqrt(others);
    const share = Math.round(SHARE * Math.max(-MOST, Math.min(MOST, told)));
    runs.emissions[c * 2] = (runs.emissions[c * 2] as number) + share;
    runs.emissions[c * 2 + 1] = (runs.emissions[c * 2 + 1] as number) + share;
  }
}
