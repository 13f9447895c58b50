import { TokenFlag, TokenKind } from '../../../core/document.js';
import { foldUnit } from '../../../core/fold.js';
import { unitAt } from '../../../core/unit-at.js';
import { Shape, type TaggerColumns } from './columns.js';
import type { WordUses } from './evidence.js';

/** Where a candidate stands: tokens `[lo, hi)` are its sentence, `[from, to)` its run of candidates. */
export interface Place {
  lo: number;
  hi: number;
  from: number;
  to: number;
  /** How the sentence is written: {@link caseOf}. */
  writing: number;
}

/** How many features a candidate has. */
export const FEATURES = 49;

/** 32-bit integer mixing (the "lowbias32" constants of C. Wellons), so that any bits of a feature's key are well spread. */
function mix(template: number, value: number): number {
  let h = value ^ Math.imul(template + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}
const pair = (a: number, b: number): number =>
  Math.imul(a, 0x01000193) ^ Math.imul(b ^ 0x5bd1e995, 0x27d4eb2f);

const BEFORE = 7;
const AFTER = 9;
const NO_FLAGS = 128;

// What stands at a token of the sentence, with a value of its own for each side of it. No closures: one is made anew for each candidate.
const hashAt = ({ hash }: TaggerColumns, { lo, hi }: Place, k: number): number =>
  k < lo ? BEFORE : k >= hi ? AFTER : (hash[k] as number);
const shapeAt = ({ shape }: TaggerColumns, { lo, hi }: Place, k: number): number =>
  k < lo || k >= hi ? Shape.none : (shape[k] as number);
const lexicalAt = ({ lexical }: TaggerColumns, { lo, hi }: Place, k: number): number =>
  k < lo || k >= hi ? NO_FLAGS : (lexical[k] as number);

function usesAt({ slot, uses }: WordUses, k: number): number {
  const at = slot[k] as number;
  return at < 0 ? 0 : (uses[at] as number);
}

/**
 * Writes the keys of the features of candidate `i` to `out`, always {@link FEATURES} of them in the same order: the words around,
 * beginnings and ends of words, shapes, the place in the run and what stands around the run, the lexicons' bits, the uses in the article.
 * Each is a template's number and a value mixed to 32 bits. The trainer and the tagger share this function: a change here asks for training anew.
 */
export function featuresAt(
  columns: TaggerColumns,
  words: WordUses,
  place: Place,
  i: number,
  out: Uint32Array,
): void {
  const { tokens, text } = columns.document;
  const { from, to, writing } = place;
  const h0 = hashAt(columns, place, i);
  const h1 = hashAt(columns, place, i + 1);
  const h2 = hashAt(columns, place, i + 2);
  const p1 = hashAt(columns, place, i - 1);
  const p2 = hashAt(columns, place, i - 2);
  const s0 = shapeAt(columns, place, i);
  const s1 = shapeAt(columns, place, i + 1);
  const s2 = shapeAt(columns, place, i + 2);
  const r1 = shapeAt(columns, place, i - 1);
  const r2 = shapeAt(columns, place, i - 2);
  const l0 = lexicalAt(columns, place, i);
  const l1 = lexicalAt(columns, place, i + 1);
  const q1 = lexicalAt(columns, place, i - 1);
  const use = usesAt(words, i);
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const length = end - start;
  const isWord = tokens.kind[i] === TokenKind.word;
  const at = Math.min(i - from, 4);
  const left = Math.min(to - 1 - i, 4);
  const edge = (at === 0 ? 1 : 0) | (left === 0 ? 2 : 0);
  const first = ((tokens.flags[i] as number) & TokenFlag.first) === 0 ? 0 : 1;
  const before = hashAt(columns, place, from - 1);
  const after = hashAt(columns, place, to);

  out[0] = s0 + writing * 32;
  out[1] = h0;
  out[2] = pair(h0, s0);
  let head = 0;
  let tail = 0;
  for (let k = 1; k <= 4; k++) {
    const within = length > k && isWord;
    head = pair(head, within ? foldUnit(unitAt(text, start + k - 1)) : 0);
    tail = pair(tail, within ? foldUnit(unitAt(text, end - k)) : 0);
    if (k === 1) continue;
    out[k + 1] = tail;
    out[k + 4] = head;
  }
  out[9] = p1;
  out[10] = h1;
  out[11] = p2;
  out[12] = h2;
  out[13] = pair(p1, h0);
  out[14] = pair(h0, h1);
  out[15] = (r1 << 10) | (s0 << 5) | s1;
  out[16] = (r2 << 10) | (r1 << 5) | s0;
  out[17] = (s2 << 10) | (s1 << 5) | s0;
  out[18] = pair(p1, (s0 << 5) | s1);
  out[19] = pair(h1, (s0 << 5) | r1);
  out[20] = pair(p1, p2);
  out[21] = pair(h1, h2);
  out[22] = (at << 8) | (left << 4) | Math.min(to - from, 6);
  out[23] = pair(before, edge);
  out[24] = pair(after, edge);
  out[25] = pair(pair(before, hashAt(columns, place, from - 2)), edge);
  out[26] = pair(pair(after, hashAt(columns, place, to + 1)), edge);
  out[27] = pair(hashAt(columns, place, to - 1), at);
  out[28] = pair(hashAt(columns, place, from), left);
  out[29] = (first << 8) | (s0 << 1) | writing;
  out[30] = pair(h0, first);
  out[31] = (use & 127) | (s0 << 8);
  out[32] = (use & 25) | (first << 8);
  out[33] = (use & 7) | (edge << 8);
  out[34] = (use & 96) | (edge << 8);
  out[35] = Math.min(length, 12) | (s0 << 5);
  out[36] = pair(ending(columns, i - 1, place), s0);
  out[37] = pair(ending(columns, i + 1, place), s0);
  out[38] = pair(pair(p1, h1), s0);
  out[39] = (i > from ? usesAt(words, i - 1) & 31 : 255) | ((use & 31) << 8);
  out[40] = (i + 1 < to ? usesAt(words, i + 1) & 31 : 255) | ((use & 31) << 8);
  out[41] = l0 | (s0 << 8);
  out[42] = l0 | (q1 << 8);
  out[43] = l0 | (l1 << 8);
  out[44] = (q1 | (l0 << 8) | (l1 << 16)) ^ (s1 << 24);
  out[45] = (q1 | (l0 << 8) | (lexicalAt(columns, place, i - 2) << 16)) ^ (r1 << 24);
  out[46] = l0 | (q1 << 8) | ((use & 31) << 16) | (edge << 24);
  out[47] = lexicalAt(columns, place, from) | (lexicalAt(columns, place, to - 1) << 8) | (edge << 16);
  out[48] = pair(before, l0 | (edge << 8));
  for (let t = 0; t < FEATURES; t++) out[t] = mix(t, out[t] as number);
}

/** The last three letters of a neighbour. */
function ending({ document, hash }: TaggerColumns, i: number, { lo, hi }: Place): number {
  if (i < lo || i >= hi) return 1;
  const { kind, start, end } = document.tokens;
  if (kind[i] !== TokenKind.word) return hash[i] as number;
  const to = end[i] as number;
  const from = Math.max(start[i] as number, to - 3);
  let key = 5;
  for (let at = to - 1; at >= from; at--) key = pair(key, foldUnit(unitAt(document.text, at)));
  return key;
}

/** How the sentence `[lo, hi)` is written: 0 plainly, 1 all in capitals, 2 as a headline, nearly every long word with a capital. */
export function caseOf({ document, shape }: TaggerColumns, lo: number, hi: number): number {
  const { kind, start, end } = document.tokens;
  let words = 0;
  let capital = 0;
  let upper = 0;
  for (let i = lo; i < hi; i++) {
    if (kind[i] !== TokenKind.word || (end[i] as number) - (start[i] as number) < 4) continue;
    words++;
    const here = shape[i];
    if (here === Shape.upper) upper++;
    else if (here !== Shape.lower && here !== Shape.particle) capital++;
  }
  if (words > 2 && upper * 10 > words * 7) return 1;
  return words > 3 && (upper + capital) * 10 > words * 8 ? 2 : 0;
}
