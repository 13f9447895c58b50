import { TokenFlag, TokenKind, type Tokens } from '../core/document.js';
import { fold, foldUnit } from '../core/fold.js';
import { unitAt } from '../core/unit-at.js';
import type { TokenColumns } from './tokenize.js';
import { type PhraseNode, rootOf, type Vocabulary } from './vocabulary.js';

/** The words of the tokens as strings, and what the vocabulary knows of them. */
export interface Spelling extends Pick<Tokens, 'text' | 'lower' | 'folded'> {
  /** The phrases that begin with each token; `null` where none does. */
  readonly roots: readonly (PhraseNode | null)[];
}

/** How `text[start, end)` agrees with a folded word: not, folded, or as ASCII (then it is its own lower case, but for capitals). */
const Fit = { none: 0, folded: 1, ascii: 2 } as const;

function fitOf(word: string, text: string, start: number, end: number): number {
  let at = 0;
  let fit: number = Fit.ascii;
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i);
    const folded = foldUnit(unit);
    if (unit > 127) fit = Fit.folded;
    if (folded === 0) continue;
    if (unitAt(word, at) !== folded) return Fit.none;
    at++;
  }
  return at === word.length ? fit : Fit.none;
}

/**
 * Spells the tokens out. A word in lower case that phrases begin with is the vocabulary's own string: nothing is cut, no article is held by
 * a part of it, and comparing it is comparing two pointers.
 */
export function spellTokens(
  source: string,
  { count, start, end, kind, flags, hash }: TokenColumns,
  vocabulary: Vocabulary,
): Spelling {
  const text = new Array<string>(count).fill('');
  const lower = new Array<string>(count).fill('');
  const folded = new Array<string>(count).fill('');
  const roots = new Array<PhraseNode | null>(count).fill(null);
  for (let at = 0; at < count; at++) {
    const from = start[at] ?? 0;
    const to = end[at] ?? 0;
    let root = rootOf(vocabulary, hash[at] ?? 0);
    let fit: number = Fit.none;
    for (; root !== null; root = root.twin) {
      fit = fitOf(root.word, source, from, to);
      if (fit !== Fit.none) break;
    }
    roots[at] = root;
    const cased = ((flags[at] ?? 0) & TokenFlag.cased) !== 0;
    if (root !== null && fit === Fit.ascii) {
      text[at] = cased ? source.slice(from, to) : root.word;
      lower[at] = root.word;
      folded[at] = root.word;
      continue;
    }
    const form = source.slice(from, to);
    const small = cased || kind[at] === TokenKind.clitic ? form.toLowerCase() : form;
    text[at] = form;
    lower[at] = small;
    folded[at] = isAscii(form) ? small : (root?.word ?? fold(form));
  }
  return { text, lower, folded, roots };
}

function isAscii(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (unitAt(form, i) > 127) return false;
  return true;
}
