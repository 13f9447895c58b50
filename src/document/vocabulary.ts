import type { VocabularyView } from '../core/document.js';
import { fold } from '../core/fold.js';
import { HASH_SEED, hashOf, hashStep } from '../core/hash.js';
import type { LexiconEntry } from '../core/lexicon-entry.js';
import { emptyColumns, type TokenColumns, tokenizeInto } from './tokenize.js';

/** {@link LexiconEntry.match} as a number. */
export const CASE_RULE = { any: 0, capital: 1, exact: 2 } as const;

/** A word at its place in the phrases that share all words before it. */
export interface PhraseNode {
  /** The word, folded. */
  readonly word: string;
  /** The entries whose phrases end here, in the order of the entries. */
  readonly entries: readonly number[];
  /** What may follow, by the folded word. */
  readonly next: ReadonlyMap<string, PhraseNode> | null;
  /** The bits of their hashes: a word without its bit ({@link hashBit}) does not follow, which most are told by. */
  readonly nextBits: number;
  /** The same by {@link otherBit}. */
  readonly otherBits: number;
  /** Of two first words with one hash the other. */
  readonly twin: PhraseNode | null;
}

/**
 * All lexicons as one: a trie whose first words are found by their hashes. To compile it only puts the entries in rows by their first words;
 * what follows a first word is read when a text first holds it, since an article meets a few hundred of some twenty thousand.
 */
export interface Vocabulary extends VocabularyView {
  /** Open-addressed, two numbers each: hash of a first word, and one more than the first of its entries (0: an empty place). */
  readonly slots: Int32Array;
  /** For each entry one more than the next one whose first word has the same hash, 0 behind the last. */
  readonly nextEntry: Int32Array;
  /** The tries below the first words that were asked for, and for each place of `slots` one more than the index of its own. */
  readonly roots: PhraseNode[];
  readonly rootAt: Int32Array;
  /** {@link CASE_RULE} of each entry. */
  readonly caseOf: Uint8Array;
}

/** One of 32 bits for a word's hash. */
export const hashBit = (hash: number): number => 1 << (hash & 31);

/** Another one: where many words may follow, the first alone says too little. */
export const otherBit = (hash: number): number => 1 << ((hash >>> 5) & 31);

/** The place of `hash`, or the empty one for it. */
function placeOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let place = (hash << 1) & mask;
  while (slots[place + 1] !== 0 && slots[place] !== hash) place = (place + 2) & mask;
  return place;
}

const SPACE = 32;
const HYPHEN = 45;

/**
 * The hash of a phrase's first token. Most begin with letters before a space or a hyphen (`air defence`, `vice-president`);
 * of any other (`U.S.`, `people's`, `Türkiye`, `G20`) the tokenizer knows more. 0 for a phrase without words.
 */
function firstHash(phrase: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < phrase.length; i++) {
    const unit = phrase.charCodeAt(i);
    const small = unit | 32;
    if (small >= 97 && small <= 122 && unit < 128) hash = hashStep(hash, small);
    else if (i > 0 && (unit === SPACE || unit === HYPHEN)) return hash;
    else {
      const { count, hash: hashes } = tokensOf(phrase);
      return count === 0 ? 0 : (hashes[0] ?? 0);
    }
  }
  return phrase === '' ? 0 : hash;
}

/** Numbers the classes in the order of their first entries. */
function numberClasses(entries: readonly LexiconEntry[]): Pick<Vocabulary, 'classes' | 'classOf' | 'caseOf'> {
  const classes = new Map<string, number>();
  const classOf = new Int32Array(entries.length);
  const caseOf = new Uint8Array(entries.length);
  let name = '';
  let cls = 0;
  entries.forEach((entry, index) => {
    // Rows of one class come together: most need no look-up.
    if (entry.class !== name || index === 0) {
      name = entry.class;
      cls = classes.get(name) ?? classes.size;
      classes.set(name, cls);
    }
    classOf[index] = cls;
    caseOf[index] = CASE_RULE[entry.match];
  });
  return { classes, classOf, caseOf };
}

/** Compiles entries. The order of the entries decides between two of one class and one phrase: the first wins. */
export function compileVocabulary(entries: readonly LexiconEntry[]): Vocabulary {
  let places = 64;
  while (places < entries.length * 2) places *= 2;
  const slots = new Int32Array(places * 2);
  const nextEntry = new Int32Array(entries.length);
  // From the last one on, so that each row begins with its first entry.
  for (let index = entries.length - 1; index >= 0; index--) {
    const hash = firstHash(entries[index]?.phrase ?? '');
    if (hash === 0) continue;
    const place = placeOf(slots, hash);
    slots[place] = hash;
    nextEntry[index] = slots[place + 1] ?? 0;
    slots[place + 1] = index + 1;
  }
  return { entries, ...numberClasses(entries), slots, nextEntry, roots: [], rootAt: new Int32Array(places) };
}

/** The phrases whose first word has `hash`: the trie below that word, its twins behind it; `null` where no phrase begins so. */
export function rootOf(vocabulary: Vocabulary, hash: number): PhraseNode | null {
  const { slots, roots, rootAt } = vocabulary;
  const place = placeOf(slots, hash);
  if (slots[place + 1] === 0) return null;
  const known = rootAt[place >> 1] ?? 0;
  if (known > 0) return roots[known - 1] ?? null;
  const root = readPhrases(vocabulary, (slots[place + 1] ?? 0) - 1);
  rootAt[place >> 1] = roots.push(root);
  return root;
}

/** A node while it grows. */
interface Growing {
  readonly word: string;
  readonly entries: number[];
  next: Map<string, Growing> | null;
  nextBits: number;
  otherBits: number;
  twin: Growing | null;
}

const nodeFor = (word: string): Growing => ({
  word,
  entries: [],
  next: null,
  nextBits: 0,
  otherBits: 0,
  twin: null,
});

/** Reads the row of entries that begins with `first`. */
function readPhrases({ entries, nextEntry }: Vocabulary, first: number): PhraseNode {
  const roots: Growing[] = [];
  for (let index = first; index >= 0; index = (nextEntry[index] ?? 0) - 1) {
    const words = wordsOf(entries[index]?.phrase ?? '');
    const word = words[0] ?? '';
    let node = roots.find((root) => root.word === word);
    if (node === undefined) {
      node = nodeFor(word);
      const last = roots.at(-1);
      if (last !== undefined) last.twin = node;
      roots.push(node);
    }
    for (let at = 1; at < words.length; at++) node = stepTo(node, words[at] ?? '');
    node.entries.push(index);
  }
  return roots[0] ?? nodeFor('');
}

/**
 * The folded words of a phrase. It is cut like text: marks inside (`-` in `vice-president`, `.` in `Rs.`, `&`) are words too, under their own
 * sign, and numbers stand by their digits (`G20` is `g`, `20`). Plain letters and spaces, as most phrases are, need no tokenizer.
 */
function wordsOf(phrase: string): readonly string[] {
  if (PLAIN.test(phrase)) return phrase.toLowerCase().split(' ');
  const { count, start, end } = tokensOf(phrase);
  return Array.from({ length: count }, (_, at) => fold(phrase.slice(start[at], end[at])));
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;

function tokensOf(phrase: string): TokenColumns {
  const columns = emptyColumns(phrase.length);
  tokenizeInto(columns, phrase, 0, phrase.length);
  return columns;
}

function stepTo(node: Growing, word: string): Growing {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const made = nodeFor(word);
  node.next.set(word, made);
  const hash = hashOf(word);
  node.nextBits |= hashBit(hash);
  node.otherBits |= otherBit(hash);
  return made;
}
