import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import { entryAt, hasFlag, isGlued, isKind, isMark, textAt } from '../../core/look.js';
import { isHyphen, isWord, lowerAt } from './words.js';

/** What a sum may be counted by after `a`: `$5 a share`. After `per` any noun will do. */
export const MEASURE = lexiconClass<string>('money/measure');
/** `annually`: the period it means. */
export const PERIOD_ADVERB = lexiconClass<string>('money/period-adverb');

const MEASURES =
  'year month week day hour minute night quarter decade share barrel bushel ton tonne pound ounce gram kilogram kilo litre liter gallon mile kilometre kilometer metre meter acre hectare unit person head room seat piece ticket copy dose ticket bottle packet pack bag dozen student pupil family household worker employee shareholder visit trip call minute kilowatt-hour megawatt unit package pair plate flight game match episode session semester term fortnight barrel vote word page line troy-ounce bale carat sack crate passenger vehicle car truck sheet liter therm contract child tablet pill square-foot';

export const perVocabulary: readonly LexiconEntry[] = [
  ...entriesOf(
    MEASURE,
    [...new Set(MEASURES.split(' '))].map((word) => [word, word]),
  ),
  ...entriesOf(MEASURE, [
    ['bbl', 'barrel'],
    ['metric ton', 'tonne'],
    ['metric tonne', 'tonne'],
    ['short ton', 'ton'],
    ['kg', 'kilogram'],
    ['km', 'kilometre'],
    ['kwh', 'kWh'],
    ['mwh', 'MWh'],
    ['kilowatt hour', 'kWh'],
    ['megawatt hour', 'MWh'],
    ['megawatt-hour', 'MWh'],
    ['square foot', 'square foot'],
    ['square metre', 'square metre'],
    ['square meter', 'square metre'],
    ['troy ounce', 'ounce'],
    ['lb', 'pound'],
    ['yr', 'year'],
    ['cubic metre', 'cubic metre'],
    ['cubic meter', 'cubic metre'],
    ['head', 'person'],
    ['capita', 'person'],
    ['annum', 'year'],
    ['diem', 'day'],
    ['liter', 'litre'],
    ['kilometer', 'kilometre'],
    ['meter', 'metre'],
    ['mmbtu', 'MMBtu'],
  ]),
  ...entriesOf(PERIOD_ADVERB, [
    ['annually', 'year'],
    ['yearly', 'year'],
    ['every year', 'year'],
    ['each year', 'year'],
    ['a year', 'year'],
    ['per year', 'year'],
    ['per annum', 'year'],
    ['monthly', 'month'],
    ['every month', 'month'],
    ['each month', 'month'],
    ['a month', 'month'],
    ['weekly', 'week'],
    ['every week', 'week'],
    ['each week', 'week'],
    ['daily', 'day'],
    ['every day', 'day'],
    ['each day', 'day'],
    ['hourly', 'hour'],
    ['quarterly', 'quarter'],
    ['every quarter', 'quarter'],
    ['each quarter', 'quarter'],
  ]),
  ...entriesOf(lexiconClass<string>('money/period-adjective'), [
    ['annual', 'year'],
    ['yearly', 'year'],
    ['annualized', 'year'],
    ['monthly', 'month'],
    ['weekly', 'week'],
    ['daily', 'day'],
    ['hourly', 'hour'],
    ['quarterly', 'quarter'],
  ]),
];

const PERIOD_ADJECTIVE = lexiconClass<string>('money/period-adjective');

/** Adjectives between `per` and its noun that do not change it: `per calendar month`. */
const PLAIN: ReadonlySet<string> = new Set([
  'calendar',
  'fiscal',
  'financial',
  'average',
  'single',
  'individual',
  'eligible',
  'ordinary',
  'common',
  'diluted',
  'basic',
  'school',
  'working',
]);

/** The noun of `per …` at token `at`. */
function measureAt(document: Document, at: number, any: boolean): string | null {
  const known = entryAt(document, at, MEASURE);
  if (known !== null) return known.value;
  const word = lowerAt(document, at);
  if (PLAIN.has(word)) return measureAt(document, at + 1, any);
  if (!any || !isKind(document, at, TokenKind.word) || hasFlag(document, at, TokenFlag.upper)) return null;
  return word;
}

/** Whether token `at` ends a clause for a period that stands apart: a mark, or another figure's start. */
const isBreak = (document: Document, at: number, sentence: number | undefined, stop: number): boolean =>
  at >= stop ||
  document.tokens.sentence[at] !== sentence ||
  isMark(document, at, ';') ||
  isMark(document, at, '(') ||
  isMark(document, at, '.') ||
  isMark(document, at, ',');

/** Written right behind the figure: `per barrel`, `a share`, `-a-year`, `/barrel`, `annually`, `each`. */
function perBehind(document: Document, at: number): string | null {
  const dash = isHyphen(document, at);
  const i = dash ? at + 1 : at;
  if (isMark(document, i, '/') && isGlued(document, i)) return measureAt(document, i + 1, true);
  const next = isHyphen(document, i + 1) ? i + 2 : i + 1;
  if (isWord(document, i, 'per')) return measureAt(document, next, true);
  if (isWord(document, i, 'a') || isWord(document, i, 'an')) return measureAt(document, next, false);
  const adverb = entryAt(document, i, PERIOD_ADVERB);
  if (adverb !== null) return adverb.value;
  if (isWord(document, i, 'apiece')) return 'unit';
  if (isWord(document, i, 'each') || isWord(document, i, 'every')) {
    const measure = entryAt(document, i + 1, MEASURE);
    if (measure !== null) return measure.value;
    return isWord(document, i, 'each') && !isKind(document, i + 1, TokenKind.number) ? 'unit' : null;
  }
  return null;
}

/** How far a period may stand from its figure, in tokens. */
const REACH_BEHIND = 9;
const REACH_BEFORE = 9;

/**
 * What a figure is counted by (`year`, `barrel`, `unit`…), or `null`.
 * `first` and `end` bound the figure, `previous` and `next` its neighbours among the figures, whose periods are their own.
 */
export function perOf(
  document: Document,
  first: number,
  end: number,
  previous: number,
  next: number,
): string | null {
  const direct = perBehind(document, end);
  if (direct !== null) return direct;
  const sentence = document.tokens.sentence[first];
  // `would go out annually`; `for the heirs of each victim`
  for (let i = end; i < end + REACH_BEHIND && !isBreak(document, i, sentence, next); i++) {
    const adverb = entryAt(document, i, PERIOD_ADVERB);
    if (adverb !== null && !isWord(document, i, 'a') && !isWord(document, i, 'daily')) return adverb.value;
    if (isWord(document, i, 'per') && i <= end + 4) return measureAt(document, i + 1, false);
    if ((isWord(document, i, 'each') || isWord(document, i, 'every')) && i <= end + 5) {
      const noun = lowerAt(document, i + 1);
      if (/^\p{Ll}{3,}$/u.test(noun) && !/^(?:other|one|side|time|and)$/u.test(noun))
        return entryAt(document, i + 1, MEASURE)?.value ?? noun;
    }
  }
  // `a monthly deficit of about`, `Every month this costs us about`
  for (let i = first - 1; i >= first - REACH_BEFORE - 1 && i >= previous && i >= 0; i--) {
    if (
      document.tokens.sentence[i] !== sentence ||
      isKind(document, i, TokenKind.number) ||
      isMark(document, i, ';')
    )
      break;
    if (textAt(document, i) === ',') break;
    const every = entryAt(document, i, PERIOD_ADVERB);
    if (every !== null && /^(?:every|each)$/u.test(lowerAt(document, i))) return every.value;
    const adjective = entryAt(document, i, PERIOD_ADJECTIVE);
    if (adjective !== null) return adjective.value;
  }
  return null;
}
