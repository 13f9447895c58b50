import { lazily } from '../../../core/lazily.js';
import { nameModel } from '../../../lexicon/name-model.js';

/** The trained weights in an open-addressed table. */
export interface Weights {
  /** A key of {@link KEY_BITS} bits and two weights of six bits, each plus 32; 0 is a free slot. One number, so that a hit costs one look at memory. */
  readonly rows: Uint32Array;
  readonly mask: number;
  /** One bit for each possible key: most features of a token are not in the model, and this small table says so first. */
  readonly known: Uint32Array;
}

/** How many of the 32 bits of a feature's key the model keeps. Two features that share them share their weights: training knows. */
export const KEY_BITS = 20;

/** The signs that the data is written in: printable ASCII without quotes, backslash and dollar, in order. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((c) => !'\'"`\\$'.includes(c))
  .join('');
const BASE = ALPHABET.length;
const ZERO = BASE >> 1;
const BIAS = 32;

const VALUES: Int16Array = Int16Array.from({ length: 128 }, (_, c) =>
  ALPHABET.indexOf(String.fromCharCode(c)),
);
const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at) & 127] as number;

/** Reads the model: `gaps` are the distances between the sorted keys (the last sign of the alphabet means that many and more), the others one sign a weight. */
export function readWeights(data: {
  readonly gaps: string;
  readonly begin: string;
  readonly inside: string;
}): Weights {
  let size = 1024;
  while (size < data.begin.length * 2) size *= 2;
  const weights: Weights = {
    rows: new Uint32Array(size),
    mask: size - 1,
    known: new Uint32Array(2 ** (KEY_BITS - 5)),
  };
  let key = 0;
  let row = 0;
  for (let at = 0; at < data.gaps.length; at++) {
    const gap = valueAt(data.gaps, at);
    key += gap;
    if (gap === BASE - 1) continue;
    weights.known[key >>> 5] = (weights.known[key >>> 5] as number) | (1 << (key & 31));
    let slot = key & weights.mask;
    while (weights.rows[slot] !== 0) slot = (slot + 1) & weights.mask;
    const begin = valueAt(data.begin, row) - ZERO + BIAS;
    const inside = valueAt(data.inside, row) - ZERO + BIAS;
    weights.rows[slot] = (key << 12) | (begin << 6) | inside;
    row++;
  }
  return weights;
}

/** The other way round, for the trainer: rows sorted by key, weights from -{@link LARGEST} to {@link LARGEST}. */
export function writeWeights(rows: readonly (readonly [key: number, begin: number, inside: number])[]): {
  gaps: string;
  begin: string;
  inside: string;
} {
  const sign = (value: number): string => ALPHABET.charAt(value);
  let gaps = '';
  let last = 0;
  for (const [key] of rows) {
    let gap = key - last;
    for (; gap >= BASE - 1; gap -= BASE - 1) gaps += sign(BASE - 1);
    gaps += sign(gap);
    last = key;
  }
  return {
    gaps,
    begin: rows.map((row) => sign(row[1] + ZERO)).join(''),
    inside: rows.map((row) => sign(row[2] + ZERO)).join(''),
  };
}

/** The largest weight that a row can hold. */
export const LARGEST = 31;

/** Adds up the weights of a candidate's features into `emissions[at * 2]` (begin) and `emissions[at * 2 + 1]` (inside). */
export function weigh(weights: Weights, features: Uint32Array, emissions: Int32Array, at: number): void {
  const { rows, mask, known } = weights;
  let b = 0;
  let n = 0;
  for (let f = 0; f < features.length; f++) {
    const key = (features[f] as number) >>> (32 - KEY_BITS);
    if ((((known[key >>> 5] as number) >>> (key & 31)) & 1) === 0) continue;
    let slot = key & mask;
    let row = rows[slot] as number;
    while (row >>> 12 !== key) {
      slot = (slot + 1) & mask;
      row = rows[slot] as number;
    }
    b += ((row >>> 6) & 63) - BIAS;
    n += (row & 63) - BIAS;
  }
  emissions[at * 2] = b;
  emissions[at * 2 + 1] = n;
}

/** The shipped model. */
export const shippedWeights = lazily(() => readWeights(nameModel));
