import { fold } from '../core/fold.js';
import type { Issue } from '../core/model.js';
import { englishWords, type LanguageRow, languages, type ScriptName, scripts } from '../lexicon/languages.js';
import type { Line } from './scan.js';

/** The only language that is read. Another would be a set of lexicons and rules of its own, chosen by this code. */
export const READ_LANGUAGE = 'en';

/** As many units tell a language. */
const SAMPLE = 1600;
/** Fewer letters of another script, or fewer words, tell nothing: `20 euros`, a name, a headline. */
const FEWEST_LETTERS = 24;
const FEWEST_WORDS = 25;
/** English function words make up a quarter of English text; an article with one in twelve is taken for English. */
const ENGLISH_SHARE = 0.085;
const OTHER_SHARE = 0.12;

const ENGLISH: ReadonlySet<string> = new Set(englishWords);
const LATIN_ROWS: readonly { code: string; words: ReadonlySet<string> }[] = languages.flatMap(
  ({ code, words }) => (words === undefined ? [] : [{ code, words: new Set(words.split(' ')) }]),
);

const isLetterUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit < 0x0370) ||
  (unit >= 0x1e00 && unit < 0x2000);

/** The language of a text mostly in another script, or `null`. */
function byScript(sample: string): string | null {
  let latin = 0;
  const counts = new Map<ScriptName, number>();
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (isLetterUnit(unit)) latin++;
    else if (unit >= 0x0370) {
      const script = scripts.find(([, first, last]) => unit >= first && unit <= last)?.[0];
      if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < FEWEST_LETTERS || total < latin) return null;
  const kana = counts.get('Kana') ?? 0;
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const script = kana * 10 > total ? 'Kana' : top?.[0];
  const rows = languages.filter((row) => row.script === script);
  const score = (row: LanguageRow): number =>
    row.letters === undefined
      ? 0
      : [...sample.toLowerCase()].filter((letter) => row.letters?.includes(letter)).length;
  const best = [...rows].sort((a, b) => score(b) - score(a))[0];
  return best === undefined
    ? null
    : score(best) > 0
      ? best.code
      : (rows.find((row) => row.letters === undefined) ?? best).code;
}

/** The language of a text in Latin script that lacks the words of English and is full of another's, or `null`. */
function byWords(sample: string): string | null {
  const words = (sample.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => fold(word));
  if (words.length < FEWEST_WORDS) return null;
  const share = (set: ReadonlySet<string>): number =>
    words.filter((word) => set.has(word)).length / words.length;
  const english = share(ENGLISH);
  if (english >= ENGLISH_SHARE) return null;
  const best = LATIN_ROWS.map((row) => ({ code: row.code, share: share(row.words) })).sort(
    (a, b) => b.share - a.share,
  )[0];
  return best !== undefined && best.share >= OTHER_SHARE && best.share > english * 2 ? best.code : null;
}

/** Whether the word `the` stands in the text again and again: so nearly every article is settled by its first lines. */
function isPlainlyEnglish(text: string, from: number, end: number): boolean {
  let at = from;
  for (let found = 0; found < 5; found++) {
    at = text.indexOf(' the ', at);
    if (at < 0 || at > Math.min(end, from + 2 * SAMPLE)) return false;
    at += 4;
  }
  return true;
}

/**
 * The language of the body, ISO 639-1: `en` unless there is good evidence for another. Cheap, by scripts and function words;
 * short input is always `en`.
 */
export function languageOf(text: string, lines: readonly Line[]): string {
  if (isPlainlyEnglish(text, lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)) return READ_LANGUAGE;
  let sample = '';
  for (const line of lines) {
    sample += `${line.text} `;
    if (sample.length >= SAMPLE) break;
  }
  const cut = sample.slice(0, SAMPLE);
  return byScript(cut) ?? byWords(cut) ?? READ_LANGUAGE;
}

/** The finding that an article is not in the language that is read. */
export function languageIssue(code: string): readonly Issue[] {
  if (code === READ_LANGUAGE) return [];
  const name = languages.find((row) => row.code === code)?.name ?? code;
  return [
    {
      code: 'language/unsupported',
      severity: 'warning',
      span: null,
      message: `The article seems to be written in ${name} (${code}); only English is read, so nothing but its parts is given.`,
    },
  ];
}
