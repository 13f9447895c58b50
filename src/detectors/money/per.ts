import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import { entryAt, hasFlag, isGlued, isKind, isMark, lowerAt, textAt } from '../../core/look.js';
import { isHyphen, isWord, SCALE, UNIT_WORD } from './words.js';

/** What a sum may be counted by after `a`: `$5 a share`. After `per` any noun will do. */
export const MEASURE = lexiconClass<string>('money/measure');
/** `annually`, `monthly`: the period it means. */
export const PERIOD = lexiconClass<string>('money/period');

const MEASURES =
  'year month week day hour minute night quarter decade share barrel bushel ton tonne pound ounce gram kilogram kilo litre gallon mile kilometre metre acre hectare unit person head room seat piece ticket copy dose ticket bottle packet pack bag dozen student pupil family household worker employee shareholder visit trip call minute kilowatt-hour megawatt unit package pair plate flight game match episode session semester term fortnight barrel vote word page line troy-ounce bale carat sack crate passenger vehicle car truck sheet therm contract child tablet pill square-foot';

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
    ['square feet', 'square foot'],
    ['sq ft', 'square foot'],
    ['sq. ft', 'square foot'],
    ['square metre', 'square metre'],
    ['square meter', 'square metre'],
    ['sq m', 'square metre'],
    ['sq. m', 'square metre'],
    ['sqm', 'square metre'],
    ['square kilometre', 'square kilometre'],
    ['square kilometer', 'square kilometre'],
    ['square mile', 'square mile'],
    ['troy ounce', 'ounce'],
    ['lb', 'pound'],
    ['yr', 'year'],
    ['mo', 'month'],
    ['hr', 'hour'],
    ['gal', 'gallon'],
    ['cubic metre', 'cubic metre'],
    ['cubic meter', 'cubic metre'],
    ['capita', 'person'],
    ['annum', 'year'],
    ['diem', 'day'],
    ['liter', 'litre'],
    ['kilometer', 'kilometre'],
    ['meter', 'metre'],
    ['mmbtu', 'MMBtu'],
    ['million british thermal units', 'MMBtu'],
    ...['thousand', '1,000', '1000'].flatMap((count) =>
      ['cubic metres', 'cubic meters', 'cu m'].map(
        (unit) => [`${count} ${unit}`, 'thousand cubic metres'] as const,
      ),
    ),
  ]),
  ...entriesOf(PERIOD, [
    ['annual', 'year'],
    ['annualized', 'year'],
    ['annualised', 'year'],
    ['annually', 'year'],
    ['yearly', 'year'],
    ['monthly', 'month'],
    ['weekly', 'week'],
    ['daily', 'day'],
    ['hourly', 'hour'],
    ['quarterly', 'quarter'],
    ['pcm', 'month'],
    ['p.a.', 'year'],
    ['p.a', 'year'],
  ]),
];

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
  // `per thousand tonnes`, `every six months`: counted by more than one.
  if (entryAt(document, at, SCALE) !== null || entryAt(document, at, UNIT_WORD) !== null) return null;
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

const EARLIER = /^(?:earlier|ago|before|later|after|previously|prior)$/iu;

/** Written right behind the figure: `per barrel`, `a share`, `-a-year`, `/barrel`, `annually`, `each`. */
function perBehind(document: Document, at: number): string | null {
  const dash = isHyphen(document, at);
  const i = dash ? at + 1 : at;
  if (isMark(document, i, '/') && isGlued(document, i)) return measureAt(document, i + 1, true);
  const next = isHyphen(document, i + 1) ? i + 2 : i + 1;
  if (isWord(document, i, 'per')) return measureAt(document, next, true);
  if (isWord(document, i, 'a') || isWord(document, i, 'an')) {
    // `NOK 871 million a year earlier` is a date.
    const measure = entryAt(document, next, MEASURE);
    return measure === null || EARLIER.test(textAt(document, measure.end)) ? null : measure.value;
  }
  const period = entryAt(document, i, PERIOD);
  if (period !== null) return OCCASION.test(textAt(document, period.end)) ? null : period.value;
  if (isWord(document, i, 'apiece')) return 'unit';
  if (isWord(document, i, 'each') || isWord(document, i, 'every')) {
    const measure = entryAt(document, i + 1, MEASURE);
    if (measure !== null) return measure.value;
    return isWord(document, i, 'each') && !isKind(document, i + 1, TokenKind.number) ? 'unit' : null;
  }
  return null;
}

/** How far a period may stand from its figure, in tokens. */
const REACH = 9;
/** What is annual and yet no sum a year: `the annual report put losses at $5 million`. */
const OCCASION =
  /^(?:reports?|meetings?|summits?|sessions?|conferences?|results?|forums?|surveys?|address|briefings?|growth|rates?|inflation|visits?|statements?|reviews?|levy|dinner|gala)$/iu;

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
  return (
    perBehind(document, end) ?? perFurther(document, first, end, next) ?? perBefore(document, first, previous)
  );
}

/** Behind `each`, and no noun: `each would get $6 million`. */
const NO_NOUN: ReadonlySet<string> = new Set(
  'other one side time and would will could should can may must has have had is was were got gets gave paid'.split(
    ' ',
  ),
);

/** `NOK 15 billion would go out annually`, `Rs 2 million for the heirs of each victim`. */
function perFurther(document: Document, first: number, end: number, next: number): string | null {
  const sentence = document.tokens.sentence[first];
  for (let i = end; i < end + REACH && !isBreak(document, i, sentence, next); i++) {
    const period = entryAt(document, i, PERIOD);
    if (period !== null && /[^i]ly$/u.test(lowerAt(document, i)) && !isKind(document, i + 1, TokenKind.word))
      return period.value;
    if (i > end + 5) continue;
    if (isWord(document, i, 'per')) return measureAt(document, i + 1, false);
    if (!isWord(document, i, 'each') && !isWord(document, i, 'every')) continue;
    if (entryAt(document, i + 1, UNIT_WORD) !== null) return null;
    const noun = textAt(document, i + 1);
    if (/^\p{Ll}{3,}$/u.test(noun) && !NO_NOUN.has(noun))
      return entryAt(document, i + 1, MEASURE)?.value ?? noun;
  }
  return null;
}

/** `a monthly deficit of about`, `Every month this costs us about`. */
function perBefore(document: Document, first: number, previous: number): string | null {
  const sentence = document.tokens.sentence[first];
  for (let i = first - 1; i >= Math.max(0, previous, first - REACH - 1); i--) {
    if (document.tokens.sentence[i] !== sentence || isKind(document, i, TokenKind.number)) break;
    if (isMark(document, i, ';') || isMark(document, i, ',')) break;
    if (isWord(document, i, 'every') || isWord(document, i, 'each'))
      return entryAt(document, i + 1, MEASURE)?.value ?? null;
    const period = entryAt(document, i, PERIOD);
    if (period !== null) return OCCASION.test(textAt(document, period.end)) ? null : period.value;
  }
  return null;
}
