import { fold } from '../core/fold.js';
import type { Draft } from './draft.js';
import { isSpelling } from './spelling.js';

const isInitial = (word: string): boolean => word.length === 1;

/** Small words that do not tell people apart. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'de',
  'da',
  'van',
  'von',
  'der',
  'la',
  'jr',
  'sr',
  'ii',
  'iii',
]);

/** Whether two words can be one word of one name: the same, an initial of it, or another spelling. */
const fits = (a: string, b: string): boolean =>
  isInitial(a) || isInitial(b) ? fold(a).charAt(0) === fold(b).charAt(0) : isSpelling(a, b);

/**
 * Whether two full names (two words or more) are one person: all words of the shorter stand in the longer in any order
 * (`Kishimoto Haruka`, `Haruka Kishimoto`; `Jonas Støre`, `Jonas Gahr Støre`), two at the least truly alike.
 */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...long];
  let alike = 0;
  for (const word of short) {
    const exact = left.findIndex((other) => fold(other) === fold(word));
    const at = exact >= 0 ? exact : left.findIndex((other) => fits(word, other));
    if (at < 0) return false;
    if (!isInitial(word) && !isInitial(left[at] ?? '') && !PARTICLES.has(fold(word))) alike++;
    left.splice(at, 1);
  }
  const initials = short.some(isInitial) || long.some(isInitial);
  return alike >= 2 || (initials && alike >= 1);
}

/** How well a surname or another short form names the person of a draft: 0 not at all, 3 by the last word of the name. */
export function shortFormFit(words: readonly string[], draft: Draft): number {
  let best = 0;
  for (const form of draft.forms) {
    if (form.words.length <= words.length && form.words.length > 1) continue;
    best = Math.max(best, fitOf(words, form.words));
    if (best === 3) return best;
  }
  return best;
}

function fitOf(words: readonly string[], full: readonly string[]): number {
  const core = words.filter((w) => !PARTICLES.has(fold(w)));
  const parts = full.flatMap((w) => (w.includes('-') ? [w, ...w.split('-')] : [w]));
  // `Al-Tayyib`, `El-Tayeb`: the article is spelt in many ways.
  const bare = core.map((w) => w.replace(/^(?:al|el|as|ash|an|ar|at)-/iu, ''));
  const has = (test: (a: string, b: string) => boolean): boolean =>
    bare.every((w) => parts.some((p) => !PARTICLES.has(fold(p)) && test(w, p)));
  if (core.length === 0) return 0;
  const equal = (a: string, b: string): boolean => fold(a) === fold(b) && a.length > 1;
  const last = full.filter((w) => !/^(?:jr|sr|i{2,3}|iv)$/iu.test(w)).at(-1) ?? '';
  const lastWord = core.at(-1) ?? '';
  if (has(equal)) return equal(lastWord, last) || last.split('-').some((p) => equal(lastWord, p)) ? 3 : 2;
  const joined = fold(words.join('').replace(/-/gu, ''));
  const tail = fold(full.slice(-2).join('').replace(/-/gu, ''));
  if (joined.length >= 5 && (joined === tail || isSpelling(joined, fold(last).replace(/-/gu, '')))) return 1;
  return has((a, b) => isSpelling(a, b)) ? 1 : 0;
}
