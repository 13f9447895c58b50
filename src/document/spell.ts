import { TokenFlag, TokenKind, type Tokens } from '../core/document.js';
import type { TokenColumns } from './tokenize.js';
import { type WordTable, wordAs } from './word-table.js';

/**
 * The words of the tokens as strings. A word in lower case that the vocabulary knows is the vocabulary's own string: nothing is cut,
 * it is stored once, and comparing it is comparing two pointers.
 */
export function spellTokens(
  text: string,
  { count, start, end, kind, flags, word }: TokenColumns,
  table: WordTable,
): Pick<Tokens, 'text' | 'lower'> {
  const written: string[] = [];
  const lower: string[] = [];
  for (let at = 0; at < count; at++) {
    const from = start[at] ?? 0;
    const to = end[at] ?? 0;
    const id = word[at] ?? 0;
    const cased = ((flags[at] ?? 0) & TokenFlag.cased) !== 0;
    const small = id > 0 && isAscii(text, from, to) ? wordAs(table, id, text, from, to) : null;
    const form = cased || small === null ? text.slice(from, to) : small;
    written.push(form);
    lower.push(small ?? (cased || kind[at] === TokenKind.clitic ? form.toLowerCase() : form));
  }
  return { text: written, lower };
}

/** Without letters of other scripts, apostrophes of print or accents: what folds to its own lower case. */
function isAscii(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
