import type { LexicalMatches } from '../core/document.js';
import { TokenFlag } from '../core/document.js';
import type { Spelling } from './spell.js';
import type { TokenColumns } from './tokenize.js';
import { CASE_RULE, hashBit, otherBit, type PhraseNode, type Vocabulary } from './vocabulary.js';

/** The longest phrase in tokens that is looked for, so that the look-ahead is bounded whatever the lexicon holds. */
const LONGEST = 12;

/** Matches while they are gathered: three numbers each, first token, end and entry. */
interface Gathered {
  rows: Int32Array;
  count: number;
}

/** Whether the letters of the text fit the entry's case rule. */
function caseFits(
  { caseOf, entries }: Vocabulary,
  entry: number,
  text: string,
  c: TokenColumns,
  first: number,
  end: number,
): boolean {
  const rule = caseOf[entry];
  if (rule === CASE_RULE.any) return true;
  if (rule === CASE_RULE.capital) return ((c.flags[first] ?? 0) & TokenFlag.capital) !== 0;
  const from = c.start[first] ?? 0;
  const to = c.end[end - 1] ?? 0;
  const phrase = entries[entry]?.phrase ?? '';
  if (to - from === phrase.length && text.startsWith(phrase, from)) return true;
  return end > first + 1 && text.slice(from, to).replace(/\s+/gu, ' ') === phrase;
}

function gather(found: Gathered, first: number, end: number, entry: number): void {
  const at = found.count * 3;
  if (at + 3 > found.rows.length) {
    const wider = new Int32Array(found.rows.length * 2);
    wider.set(found.rows);
    found.rows = wider;
  }
  found.rows[at] = first;
  found.rows[at + 1] = end;
  found.rows[at + 2] = entry;
  found.count++;
}

/** Finds every entry in the tokens, within sentences: by first token, the longest first, rows of one phrase in their order. */
export function matchEntries(
  vocabulary: Vocabulary,
  text: string,
  c: TokenColumns,
  { roots, folded }: Pick<Spelling, 'roots' | 'folded'>,
  sentenceOf: Int32Array,
): LexicalMatches {
  const { count } = c;
  const found: Gathered = { rows: new Int32Array(Math.max(16, count * 6)), count: 0 };
  /** The nodes passed from one token on: the longest phrase is wanted first. */
  const path: PhraseNode[] = [];
  for (let at = 0; at < count; at++) {
    let node = roots[at] ?? null;
    let length = 0;
    while (node !== null) {
      path[length++] = node;
      const next = at + length;
      if (node.next === null || length >= LONGEST || next >= count || sentenceOf[next] !== sentenceOf[at])
        break;
      const hash = c.hash[next] ?? 0;
      if ((node.nextBits & hashBit(hash)) === 0 || (node.otherBits & otherBit(hash)) === 0) break;
      node = node.next.get(folded[next] ?? '') ?? null;
    }
    for (; length > 0; length--) {
      for (const entry of path[length - 1]?.entries ?? []) {
        if (caseFits(vocabulary, entry, text, c, at, at + length)) gather(found, at, at + length, entry);
      }
    }
  }
  return columnsOf(found);
}

function columnsOf({ rows, count }: Gathered): LexicalMatches {
  const buffer = new Int32Array(count * 3);
  for (let m = 0; m < count; m++) {
    buffer[m] = rows[m * 3] ?? 0;
    buffer[count + m] = rows[m * 3 + 1] ?? 0;
    buffer[2 * count + m] = rows[m * 3 + 2] ?? 0;
  }
  return {
    count,
    first: buffer.subarray(0, count),
    end: buffer.subarray(count, 2 * count),
    entry: buffer.subarray(2 * count),
  };
}
