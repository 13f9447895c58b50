import { fold } from '../core/fold.js';

/**
 * Spellings of one name across transliterations: `Zelenskyy`, `Zelenskiy`, `Zelensky`; `Khattak`, `Khatak`; `Yusuf`, `Yousuf`.
 * Each row rewrites a folded word; the order is that of the table.
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/(?:sky+i?|skii|skiy|skij|ski|cki|ckij)$/u, 'ski'],
  [/(?:ii|iy|yi|yy|ij)$/u, 'i'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/q/gu, 'k'],
  [/oe/gu, 'o'],
  [/ae/gu, 'a'],
  [/ue/gu, 'u'],
  [/ou/gu, 'u'],
  [/y/gu, 'i'],
  [/w/gu, 'v'],
  [/(?<letter>.)\k<letter>/gu, '$<letter>'],
];

/** A word as it sounds, roughly: equal for the usual spellings of one name. */
export const spellingKey = (word: string): string =>
  REWRITES.reduce((key, [from, to]) => key.replace(from, to), fold(word));

/** Whether the words differ by the ending that tells a woman's surname from a man's: `Zelenska`, `Zelensky`. */
const differInGender = (a: string, b: string): boolean => a.endsWith('a') !== b.endsWith('a');

/** Whether two words are one name spelt twice: alike by sound, or one letter apart (`Stere` for `Støre`) in five letters or more. */
export function isSpelling(a: string, b: string): boolean {
  const x = fold(a);
  const y = fold(b);
  if (x === y) return true;
  if (differInGender(x, y) || Math.min(x.length, y.length) < 4) return false;
  const kx = spellingKey(a);
  const ky = spellingKey(b);
  if (kx === ky) return true;
  return Math.min(x.length, y.length) >= 5 && (oneEdit(x, y) || oneEdit(kx, ky));
}

/** One letter dropped, added or changed, the first letter being the same. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i++;
  if (a.length === b.length) return a.slice(i + 1) === b.slice(i + 1);
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}
