import type { VocabularyView } from '../core/document.js';
import type { LexiconEntry } from '../core/lexicon-entry.js';
import { emptyColumns, tokenizeInto } from './tokenize.js';
import {
  emptyTable,
  type GrowingTable,
  HASH_SEED,
  hashStep,
  internTail,
  internWord,
  NO_WORDS,
  type WordTable,
} from './word-table.js';

/** {@link LexiconEntry.match} as a number. */
export const CASE_RULE = { any: 0, capital: 1, exact: 2 } as const;

/**
 * All lexicons compiled into one trie over word ids: one pass over the tokens finds the entries of every class.
 * The trie is made of columns, so that tens of thousands of phrases are compiled in a few milliseconds.
 */
export interface Vocabulary extends VocabularyView {
  readonly table: WordTable;
  /** Trie node reached from the root by a word id, 0 where none is. */
  readonly roots: Int32Array;
  /** Further edges in an open-addressed table, three numbers each: node, word, next node. A node of 0 is an empty place. */
  readonly edges: Int32Array;
  /** 1 for a node that has further edges. */
  readonly inner: Uint8Array;
  /** The entries that end at node `n` are `endEntries[endFrom[n], endFrom[n + 1])`, in the order of the entries. */
  readonly endFrom: Int32Array;
  readonly endEntries: Int32Array;
  /** {@link CASE_RULE} of each entry. */
  readonly caseOf: Uint8Array;
}

/** The words of all phrases, one after the other: those of entry `i` are `ids[from[i], from[i + 1])`. */
interface Phrases {
  readonly ids: Int32Array;
  readonly from: Int32Array;
}

/** What {@link readPhrases} writes to. */
interface Writing {
  readonly table: GrowingTable;
  ids: Int32Array;
  count: number;
}

function write(to: Writing, id: number): void {
  if (to.count === to.ids.length) {
    const wider = new Int32Array(to.count * 2);
    wider.set(to.ids);
    to.ids = wider;
  }
  to.ids[to.count++] = id;
}

/**
 * Reads a phrase of plain letters, spaces and hyphens (`air defence`, `vice-president`), as most are, and gives true.
 * Any other, where the tokenizer knows more (`U.S.`, `people's`, `Türkiye`, `G20`), is left alone.
 */
function readPlain(to: Writing, phrase: string): boolean {
  if (!PLAIN.test(phrase)) return false;
  const { table } = to;
  const { units } = table;
  let length = table.tail;
  let hash = HASH_SEED;
  for (let i = 0; i <= phrase.length; i++) {
    const unit = i < phrase.length ? phrase.charCodeAt(i) : SPACE;
    if (unit !== SPACE && unit !== HYPHEN) {
      units[length++] = unit | 32;
      hash = hashStep(hash, unit | 32);
      continue;
    }
    if (length > table.tail) write(to, internTail(table, length, hash));
    if (unit === HYPHEN) write(to, internWord(table, phrase, i, i + 1));
    length = table.tail;
    hash = HASH_SEED;
  }
  return true;
}

const PLAIN = /^[A-Za-z -]*$/u;
const SPACE = 32;
const HYPHEN = 45;

/**
 * Marks inside phrases (`-` in `vice-president`, `.` in `Rs.`, `&`) are words of the vocabulary too, under their own sign.
 * Numbers stand by their digits (`G20` is `g`, `20`).
 */
function readPhrases(entries: readonly LexiconEntry[]): Phrases & { readonly table: WordTable } {
  let units = 0;
  for (const entry of entries) units += entry.phrase.length;
  const table = emptyTable(entries.length, units + 1);
  const to: Writing = { table, ids: new Int32Array(entries.length * 2 + 16), count: 0 };
  const columns = emptyColumns(256);
  const from = new Int32Array(entries.length + 1);
  entries.forEach(({ phrase }, index) => {
    if (!readPlain(to, phrase)) {
      columns.count = 0;
      tokenizeInto(columns, NO_WORDS, phrase, 0, phrase.length);
      for (let i = 0; i < columns.count; i++)
        write(to, internWord(table, phrase, columns.start[i] ?? 0, columns.end[i] ?? 0));
    }
    from[index + 1] = to.count;
  });
  return { table, ids: to.ids, from };
}

/** Where the edge of `node` by `word` stands, or the empty place for it. */
function placeOf(edges: Int32Array, node: number, word: number): number {
  const mask = edges.length / 4 - 1;
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
  slot = (slot ^ (slot >>> 15)) & mask;
  while (edges[slot * 4] !== 0 && (edges[slot * 4] !== node || edges[slot * 4 + 1] !== word))
    slot = (slot + 1) & mask;
  return slot * 4;
}

/** The node reached from `node` by `word`, 0 where none is. */
export const nextNode = (vocabulary: Vocabulary, node: number, word: number): number =>
  vocabulary.inner[node] === 1 ? (vocabulary.edges[placeOf(vocabulary.edges, node, word) + 2] ?? 0) : 0;

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
  const { table, ids, from } = readPhrases(entries);
  const total = from[entries.length] ?? 0;
  const roots = new Int32Array(table.count + 1);
  let places = 16;
  while (places < (total - entries.length) * 2) places *= 2;
  const edges = new Int32Array(places * 4);
  const inner = new Uint8Array(total + 1);
  const nodeOf = new Int32Array(entries.length);
  let nodes = 1;
  for (let index = 0; index < entries.length; index++) {
    const begin = from[index] ?? 0;
    const end = from[index + 1] ?? 0;
    if (begin === end) continue;
    const first = ids[begin] ?? 0;
    let node = roots[first] ?? 0;
    if (node === 0) node = roots[first] = nodes++;
    for (let i = begin + 1; i < end; i++) {
      const word = ids[i] ?? 0;
      const place = placeOf(edges, node, word);
      if (edges[place] === 0) {
        edges[place] = node;
        edges[place + 1] = word;
        edges[place + 2] = nodes++;
        inner[node] = 1;
      }
      node = edges[place + 2] ?? 0;
    }
    nodeOf[index] = node;
  }
  return {
    entries,
    ...numberClasses(entries),
    table,
    roots,
    edges,
    inner: inner.slice(0, nodes),
    ...groupByNode(nodeOf, nodes),
  };
}

/** The entries of each node, in their order (a counting sort). Node 0 holds the entries without words: nothing reaches it. */
function groupByNode(nodeOf: Int32Array, nodes: number): Pick<Vocabulary, 'endFrom' | 'endEntries'> {
  const endFrom = new Int32Array(nodes + 1);
  for (const node of nodeOf) endFrom[node + 1] = (endFrom[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node++)
    endFrom[node + 1] = (endFrom[node + 1] ?? 0) + (endFrom[node] ?? 0);
  const next = endFrom.slice();
  const endEntries = new Int32Array(nodeOf.length);
  nodeOf.forEach((node, index) => {
    const at = next[node] ?? 0;
    endEntries[at] = index;
    next[node] = at + 1;
  });
  return { endFrom, endEntries };
}
