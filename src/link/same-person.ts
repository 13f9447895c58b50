import type { NameForm } from './draft.js';
import { isSpelling, isSpellingAt, startBit } from './spelling.js';

const isInitial = (word: string): boolean => word.length === 1;

/** Small words that do not tell people apart, folded. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin bint ibn de da do dos di del der den van von la le jr sr ii iii'.split(' '),
);

/** How many words of a name tell people apart: `Van Aalten` is one. */
export const countWords = ({ folded }: NameForm): number => {
  let count = 0;
  for (const word of folded) if (!PARTICLES.has(word)) count++;
  return count;
};

/** Whether a word of one name can be a word of another: the same, an initial of it, or another spelling. */
function fits(a: NameForm, i: number, b: NameForm, j: number): boolean {
  const wordA = a.folded[i] ?? '';
  const wordB = b.folded[j] ?? '';
  return isInitial(wordA) || isInitial(wordB)
    ? wordA.charAt(0) === wordB.charAt(0)
    : isSpellingAt(a, i, b, j);
}

/** `Alan Oru Sr.` and `Alan Oru Jr.` are two. */
const generation = ({ folded }: NameForm): string => {
  const last = folded.at(-1) ?? '';
  return last === 'jr' || last === 'sr' ? last : '';
};

/**
 * Whether two full names (two words or more) are one person: all words of the shorter stand in the longer in any order
 * (`Kishimoto Haruka`, `Haruka Kishimoto`; `Jonas Støre`, `Jonas Gahr Støre`), two at the least truly alike.
 */
export function isSameFullName(a: NameForm, b: NameForm): boolean {
  const [short, long] = a.folded.length <= b.folded.length ? [a, b] : [b, a];
  if (generation(a) !== '' && generation(b) !== '' && generation(a) !== generation(b)) return false;
  let used = 0;
  let alike = 0;
  for (let i = 0; i < short.folded.length; i++) {
    const word = short.folded[i] ?? '';
    const at = freeMatch(long, used, short, i);
    if (at < 0) return false;
    if (!isInitial(word) && !isInitial(long.folded[at] ?? '') && !PARTICLES.has(word)) alike++;
    used |= 1 << at;
  }
  return alike >= 2 || (alike >= 1 && (short.folded.some(isInitial) || long.folded.some(isInitial)));
}

/** The index of a word of `long` that word `at` of `short` can be and that no other word has taken (a bit in `used`); the same word first. */
function freeMatch(long: NameForm, used: number, short: NameForm, at: number): number {
  let fitting = -1;
  for (let i = 0; i < long.folded.length; i++) {
    if ((used & (1 << i)) !== 0) continue;
    if (long.folded[i] === short.folded[at]) return i;
    if (fitting < 0 && fits(short, at, long, i)) fitting = i;
  }
  return fitting;
}

/** How well a surname or another short form names the person of these forms: 0 not at all, 3 by the last word of the name. */
export function shortFormFit(short: NameForm, forms: readonly NameForm[]): number {
  let best = 0;
  for (const form of forms) {
    if (form.words.length <= short.words.length && form.words.length > 1) continue;
    best = Math.max(best, fitOf(short, form));
    if (best === 3) return best;
  }
  return best;
}

const SUFFIX = /^(?:jr|sr|i{2,3}|iv)$/u;
/** `Al-Tayyib`, `El-Tayeb`: the article is spelt in many ways. */
const ARTICLE = /^(?:al|el|as|ash|an|ar|at)-/u;

/** Whether `word` is a part of `full`: a word of it, or one side of its hyphen. */
const isPart = (full: readonly string[], word: string, alike: (a: string, b: string) => boolean): boolean =>
  full.some(
    (part) =>
      (!PARTICLES.has(part) && alike(word, part)) ||
      (part.includes('-') && part.split('-').some((side) => !PARTICLES.has(side) && alike(word, side))),
  );

const same = (a: string, b: string): boolean => a === b && a.length > 1;

function fitOf(short: NameForm, full: NameForm): number {
  const words = short.folded.filter((word) => !PARTICLES.has(word));
  const lastWord = words.at(-1)?.replace(ARTICLE, '');
  if (lastWord === undefined) return 0;
  // Most names are told apart by a look at their first letters. (The short form written as one word begins like its first word.)
  if ((full.starts & (startBit(lastWord) | startBit(short.folded[0] ?? ''))) === 0) return 0;
  let end = full.folded.length - 1;
  while (end > 0 && SUFFIX.test(full.folded[end] ?? '')) end--;
  const last = full.folded[end] ?? '';
  if (words.every((word) => isPart(full.folded, word.replace(ARTICLE, ''), same)))
    return isPart([last], lastWord, same) || words.at(-1) === last ? 3 : 2;
  if (words.every((word) => isPart(full.folded, word.replace(ARTICLE, ''), isSpelling))) return 1;
  // `Eltayeb` for `El-Tayeb`, `Albusaidi` for `Al Busaidi`: parts written as one.
  const joined = short.folded.join('').replace(/-/gu, '');
  if (joined.length < 5) return 0;
  const tail = `${full.folded[end - 1] ?? ''}${last}`.replace(/-/gu, '');
  return joined === tail || (last.includes('-') && isSpelling(joined, last.replace(/-/gu, ''))) ? 1 : 0;
}
