import type { LexicalMatches, VocabularyView } from '../core/document.js';
import { TokenFlag } from '../core/document.js';
import { fold } from '../core/fold.js';
import type { LexiconEntry } from '../core/lexicon-entry.js';
import { emptyColumns, type TokenColumns, tokenizeInto } from './tokenize.js';
import { buildWordTable, type WordTable } from './word-table.js';

/** All lexicons compiled into one trie over word ids: one pass over the tokens finds the entries of every class. */
export interface Vocabulary extends VocabularyView {
  readonly table: WordTable;
  /** Trie node reached from the root by a word id, 0 where none is. */
  readonly roots: Int32Array;
  /** Further edges: `node * words + word` → node. */
  readonly edges: ReadonlyMap<number, number>;
  /** Entries that end at a node; for most nodes none. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

/**
 * Marks inside phrases (`-` in `vice-president`, `.` in `Rs.`, `&`) are words of the vocabulary too, under their own sign.
 * Numbers stand by their digits (`G20` is `g`, `20`).
 */
const EMPTY_TABLE = buildWordTable([]);

const piecesOf = (phrase: string): readonly string[] => {
  const columns = emptyColumns(phrase.length * 4);
  tokenizeInto(columns, EMPTY_TABLE, phrase, 0, phrase.length);
  return Array.from({ length: columns.count }, (_, i) =>
    fold(phrase.slice(columns.start[i], columns.end[i])),
  );
};

/** Compiles entries. The order of the entries decides between two of one class and one phrase: the first wins. */
export function compileVocabulary(entries: readonly LexiconEntry[]): Vocabulary {
  const pieces = entries.map((entry) => piecesOf(entry.phrase));
  const table = buildWordTable(pieces.flat());
  const idOf = new Map(table.words.map((word, id) => [word, id] as const));
  const roots = new Int32Array(table.words.length);
  const edges = new Map<number, number>();
  const ends: (number[] | undefined)[] = [undefined];
  const classes = new Map<string, number>();
  const classOf = new Int32Array(entries.length);
  entries.forEach((entry, index) => {
    let cls = classes.get(entry.class);
    if (cls === undefined) {
      cls = classes.size;
      classes.set(entry.class, cls);
    }
    classOf[index] = cls;
    let node = 0;
    for (const [depth, piece] of (pieces[index] ?? []).entries()) {
      const word = idOf.get(piece) ?? 0;
      const key = node * table.words.length + word;
      let next = depth === 0 ? (roots[word] ?? 0) : (edges.get(key) ?? 0);
      if (next === 0) {
        next = ends.length;
        ends.push(undefined);
        if (depth === 0) roots[word] = next;
        else edges.set(key, next);
      }
      node = next;
    }
    if (node !== 0) {
      const list = ends[node];
      if (list === undefined) ends[node] = [index];
      else list.push(index);
    }
  });
  return { entries, classOf, classes, table, roots, edges, ends };
}

/** The longest phrase in tokens that is looked for, so that the look-ahead is bounded whatever the lexicon holds. */
const LONGEST = 12;

/** Whether the letters of the text fit the entry's case rule. */
function caseFits(entry: LexiconEntry, text: string, c: TokenColumns, first: number, end: number): boolean {
  if (entry.match === 'any') return true;
  if (entry.match === 'capital') return ((c.flags[first] ?? 0) & TokenFlag.capital) !== 0;
  return text.slice(c.start[first], c.end[end - 1]).replace(/\s+/gu, ' ') === entry.phrase;
}

/** Finds every entry in the tokens, within sentences. */
export function matchEntries(
  vocabulary: Vocabulary,
  text: string,
  c: TokenColumns,
  sentenceOf: Int32Array,
): LexicalMatches {
  const { roots, edges, ends, entries, table } = vocabulary;
  const size = table.words.length;
  const first: number[] = [];
  const last: number[] = [];
  const entryIds: number[] = [];
  for (let at = 0; at < c.count; at++) {
    let node = roots[c.word[at] ?? 0] ?? 0;
    if (node === 0 || c.word[at] === 0) continue;
    const mark = first.length;
    for (let end = at + 1; ; end++) {
      const here = ends[node] ?? NONE;
      for (let k = here.length - 1; k >= 0; k--) {
        const entry = here[k] ?? 0;
        const row = entries[entry];
        if (row !== undefined && caseFits(row, text, c, at, end)) {
          first.push(at);
          last.push(end);
          entryIds.push(entry);
        }
      }
      if (end >= c.count || end - at >= LONGEST || sentenceOf[end] !== sentenceOf[at] || c.word[end] === 0)
        break;
      node = edges.get(node * size + (c.word[end] ?? 0)) ?? 0;
      if (node === 0) break;
    }
    reverse(last, mark);
    reverse(entryIds, mark);
  }
  return {
    count: first.length,
    first: Int32Array.from(first),
    end: Int32Array.from(last),
    entry: Int32Array.from(entryIds),
  };
}

const NONE: readonly number[] = [];

/** Turns the tail of a list from `from` on: matches are found shortest first (and of one length last row first), and wanted the other way round. */
function reverse(list: number[], from: number): void {
  for (let i = from, j = list.length - 1; i < j; i++, j--) {
    const swap = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = swap;
  }
}
