import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import { holidayRows } from '../../lexicon/date-holidays.js';
import { type MonthWord, monthRows } from '../../lexicon/date-months.js';
import { decadeRows, type SpelledYearWord, spelledYearRows } from '../../lexicon/date-numbers.js';
import { type PartWord, partRows } from '../../lexicon/date-parts-of-day.js';
import { type SeasonWord, seasonRows } from '../../lexicon/date-seasons.js';
import { setRows } from '../../lexicon/date-sets.js';
import { type TenseWord, tenseRows } from '../../lexicon/date-tenses.js';
import { type UnitWord, unitRows } from '../../lexicon/date-units.js';
import { vagueRows } from '../../lexicon/date-vague.js';
import { type WeekdayWord, weekdayRows } from '../../lexicon/date-weekdays.js';

export const MONTH = lexiconClass<MonthWord>('dates/month');
export const WEEKDAY = lexiconClass<WeekdayWord>('dates/weekday');
export const UNIT = lexiconClass<UnitWord>('dates/unit');
export const PART = lexiconClass<PartWord>('dates/part-of-day');
export const SEASON = lexiconClass<SeasonWord>('dates/season');
export const HOLIDAY = lexiconClass<string>('dates/holiday');
export const DECADE = lexiconClass<number>('dates/decade');
export const REPEATED = lexiconClass<string>('dates/set');
export const VAGUE = lexiconClass<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>('dates/vague');
export const TENSE = lexiconClass<TenseWord>('dates/tense');
/** Days from the header: `yesterday` is -1. */
export const DEICTIC = lexiconClass<{ readonly days: number; readonly time: string | null }>('dates/deictic');
/** `half` and `halves`: their own trigger, since they are no unit of time by themselves. */
export const HALF = lexiconClass<true>('dates/half');
/** `nineteen` in `nineteen ninety-four`. */
export const SPELLED_YEAR = lexiconClass<SpelledYearWord>('dates/spelled-year');
/** Words that come before a year alone: `fiscal 2024`, `FY2024`. */
export const FISCAL = lexiconClass<true>('dates/fiscal');
/** `Q3`, `3Q`, `H1`: the letter. */
export const QUARTER_LETTER = lexiconClass<'Q' | 'H'>('dates/quarter-letter');

/** `the same period last year` begins so. */
export const COMPARED = lexiconClass<true>('dates/compared');

/** Every entry that the dates need. */
export const dateVocabulary: readonly LexiconEntry[] = [
  ...entriesOf(MONTH, monthRows),
  ...entriesOf(WEEKDAY, weekdayRows),
  ...entriesOf(UNIT, unitRows),
  ...entriesOf(PART, partRows),
  ...entriesOf(SEASON, seasonRows),
  ...entriesOf(
    HOLIDAY,
    holidayRows.map(([name, day]) => [name, day, 'capital'] as const),
  ),
  ...entriesOf(DECADE, decadeRows),
  ...entriesOf(SPELLED_YEAR, spelledYearRows),
  ...entriesOf(REPEATED, setRows),
  ...entriesOf(VAGUE, vagueRows),
  ...entriesOf(TENSE, tenseRows),
  ...entriesOf(DEICTIC, [
    ['today', { days: 0, time: null }],
    ['tonight', { days: 0, time: 'TNI' }],
    ['yesterday', { days: -1, time: null }],
    ['tomorrow', { days: 1, time: null }],
    ['the day before yesterday', { days: -2, time: null }],
    ['the day after tomorrow', { days: 2, time: null }],
  ]),
  ...entriesOf(COMPARED, [
    ['same', true],
    ['corresponding', true],
    ['comparable', true],
    ['equivalent', true],
    ['similar', true],
  ]),
  ...entriesOf(HALF, [['half', true]]),
  ...entriesOf(FISCAL, [
    ['fiscal', true],
    ['FY', true, 'exact'],
    ['financial year', true],
  ]),
  ...entriesOf(QUARTER_LETTER, [
    ['Q', 'Q', 'capital'],
    ['H', 'H', 'capital'],
  ]),
];
