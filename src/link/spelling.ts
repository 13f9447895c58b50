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

/** A folded word as it sounds, roughly: equal for the usual spellings of one name. */
const spellingKey = (word: string): string =>
  REWRITES.reduce((key, [from, to]) => key.replace(from, to), word);

/** Whether the words differ by the ending that tells a woman's surname from a man's: `Zelenska`, `Zelensky`. */
const differInGender = (a: string, b: string): boolean => a.endsWith('a') !== b.endsWith('a');

/** Letters that one name may begin with in two spellings: `Qasim`, `Kasim`; `Yunus`, `Iunus`. */
const STARTS: Readonly<Record<string, string>> = { q: 'k', c: 'k', y: 'i', j: 'i', w: 'v', z: 's' };
const startOf = (word: string): string => STARTS[word.charAt(0)] ?? word.charAt(0);

/** One bit for the letter that a folded word begins with in any spelling: two words without a common bit are not one name. */
export const startBit = (word: string): number => 1 << (startOf(word).charCodeAt(0) & 31);

/** The bits of all words of a name and of the sides of their hyphens. */
export function startsOf(folded: readonly string[]): number {
  let bits = 0;
  for (const word of folded) {
    bits |= startBit(word);
    for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1))
      bits |= startBit(word.slice(at + 1));
  }
  return bits;
}

/**
 * Whether two folded words are one name spelt twice: alike by sound, or one letter apart (`Stere` for `Støre`) in five letters or more.
 * Most pairs are told apart by their first letters and lengths.
 */
export const isSpelling = (a: string, b: string): boolean => {
  const seen = byLetters(a, b);
  return seen === 'unsure' ? bySound(a, b, spellingKey(a), spellingKey(b)) : seen === 'same';
};

/** The words of a name, and how each sounds once somebody asked. */
export interface Spelt {
  readonly folded: readonly string[];
  readonly sounds: string[];
}

/** `isSpelling` of a word of one name and a word of another. In a long list each name meets many: how it sounds is worked out once. */
export function isSpellingAt(a: Spelt, i: number, b: Spelt, j: number): boolean {
  const wordA = a.folded[i] ?? '';
  const wordB = b.folded[j] ?? '';
  const seen = byLetters(wordA, wordB);
  return seen === 'unsure' ? bySound(wordA, wordB, soundAt(a, i), soundAt(b, j)) : seen === 'same';
}

function soundAt(name: Spelt, i: number): string {
  const sound = name.sounds[i] ?? spellingKey(name.folded[i] ?? '');
  name.sounds[i] = sound;
  return sound;
}

function byLetters(a: string, b: string): 'same' | 'other' | 'unsure' {
  if (a === b) return 'same';
  const short = Math.min(a.length, b.length);
  if (short < 4 || Math.abs(a.length - b.length) > 3 || startOf(a) !== startOf(b)) return 'other';
  if (differInGender(a, b)) return 'other';
  return short >= 5 && oneEdit(a, b) ? 'same' : 'unsure';
}

const bySound = (a: string, b: string, keyA: string, keyB: string): boolean =>
  keyA === keyB || (Math.min(a.length, b.length) >= 5 && oneEdit(keyA, keyB));

/** One letter dropped, added or changed, the first letter being the same. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i++;
  if (a.length === b.length) return a.slice(i + 1) === b.slice(i + 1);
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}
