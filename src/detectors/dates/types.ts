import type { Found, Rule } from '../../core/detector.js';
import type { DateMention, DateMod } from '../../core/model.js';
import type { Mention } from '../../core/span.js';
import type { TimeUnit } from '../../lexicon/date-units.js';

/** What a date expression means: everything of a `DateMention` but its place in the text. */
export type DateValue = Omit<DateMention, keyof Mention>;

/** Which way a bare date points where its own words say so: `next Friday`, `last March`. */
export type Direction = 'past' | 'future' | 'this';

/** `time` is a TIMEX3 suffix: `T14:00`, `T18:00Z`, `TMO`. */
interface Common {
  readonly mod: DateMod | null;
  readonly time: string | null;
  /** Stands only if it is merged with a neighbour: `Sat`, `the first half`. */
  readonly weak: boolean;
}

/** Named parts of the calendar, as far as they are told: `Monday`, `June 2`, `March 2024`, `2024`. */
export interface CalendarDraft extends Common {
  readonly kind: 'calendar';
  readonly year: number | null;
  /** Years from the header's (`this year` is 0), where the year is told so. */
  readonly yearShift: number | null;
  /** What `yearShift` counts from: the header's year, or that of the date before (`in May of *that year*`). */
  readonly yearFrom: 'header' | 'context';
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** Weeks from the header's, of `Monday last week`. */
  readonly weekShift: number | null;
  readonly direction: Direction | null;
  /** `07/10/2023`: day and month may be the other way round. */
  readonly swappable: boolean;
  /** A fiscal year begins and ends where its owner likes. */
  readonly fiscal: boolean;
}

/** So many units from the header, or from the date before: `yesterday`, `two years ago`, `a week later`. */
export interface ShiftDraft extends Common {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly amount: number;
  readonly from: 'header' | 'context';
  /** `a year earlier` keeps the grain of the date before; `last year` has its own. */
  readonly keepsGrain: boolean;
  /** `the same period last year`: the stretch told last, whatever its grain, a year before. */
  readonly compares: boolean;
  /** `the same period of 2019`: the year itself. */
  readonly ofYear: number | null;
  /** `the weekend`: the one that the tense of the verb tells. */
  readonly byTense: boolean;
}

/** A quarter, half or season. */
export interface PeriodDraft extends Common {
  readonly kind: 'period';
  readonly unit: 'quarter' | 'half' | 'season';
  /** `Q3`, `H1`, `SU`. */
  readonly code: string;
  readonly year: number | null;
  readonly yearShift: number | null;
  /** What `yearShift` counts from: the header's year, or that of the date before (`in May of *that year*`). */
  readonly yearFrom: 'header' | 'context';
  readonly direction: Direction | null;
  readonly fiscal: boolean;
}

/** A clock time or a part of the day whose day is told elsewhere: `noon`, `the afternoon`. */
export interface TimeDraft extends Common {
  readonly kind: 'time';
  readonly time: string;
}

/** A value that needs no resolving: a duration, a repetition, a decade, `PRESENT_REF`. */
export interface FixedDraft extends Common {
  readonly kind: 'fixed';
  readonly type: DateMention['type'];
  readonly value: string;
  readonly precision: DateMention['precision'];
}

/** Two days, months or years with all between them: `November 7-18`. */
export interface RangeDraft extends Common {
  readonly kind: 'range';
  readonly from: CalendarDraft;
  readonly to: CalendarDraft;
}

/** A date expression as its words say it, before it is resolved. */
export type Draft = CalendarDraft | ShiftDraft | PeriodDraft | TimeDraft | FixedDraft | RangeDraft;

/** A rule without its examples: those stand in `rules/examples.ts`. */
export type DateRule = Omit<Rule<Draft>, 'examples'>;
export type DateFound = Found<Draft>;

export const calendar = (parts: Partial<Omit<CalendarDraft, 'kind'>>): CalendarDraft => ({
  kind: 'calendar',
  mod: null,
  time: null,
  weak: false,
  year: null,
  yearShift: null,
  yearFrom: 'header',
  month: null,
  day: null,
  weekday: null,
  weekShift: null,
  direction: null,
  swappable: false,
  fiscal: false,
  ...parts,
});

export const shift = (
  unit: TimeUnit,
  amount: number,
  parts: Partial<Omit<ShiftDraft, 'kind' | 'unit' | 'amount'>> = {},
): ShiftDraft => ({
  kind: 'shift',
  mod: null,
  time: null,
  weak: false,
  unit,
  amount,
  from: 'header',
  keepsGrain: false,
  compares: false,
  ofYear: null,
  byTense: false,
  ...parts,
});

export const period = (
  unit: PeriodDraft['unit'],
  code: string,
  parts: Partial<Omit<PeriodDraft, 'kind' | 'unit' | 'code'>> = {},
): PeriodDraft => ({
  kind: 'period',
  mod: null,
  time: null,
  weak: false,
  unit,
  code,
  year: null,
  yearShift: null,
  yearFrom: 'header',
  direction: null,
  fiscal: false,
  ...parts,
});

export const timeOf = (time: string, parts: Partial<Common> = {}): TimeDraft => ({
  kind: 'time',
  mod: null,
  weak: false,
  ...parts,
  time,
});

const fixed = (
  type: DateMention['type'],
  value: string,
  precision: DateMention['precision'],
  mod: DateMod | null = null,
): FixedDraft => ({
  kind: 'fixed',
  mod,
  time: null,
  weak: false,
  type,
  value,
  precision,
});

export const duration = (value: string, mod: DateMod | null = null): FixedDraft =>
  fixed('DURATION', value, 'duration', mod);
export const setOf = (value: string): FixedDraft => fixed('SET', value, 'duration');
export const vague = (value: string, type: DateMention['type'] = 'DATE'): FixedDraft =>
  fixed(type, value, 'vague');
export const fixedDate = (value: string, precision: DateMention['precision']): FixedDraft =>
  fixed('DATE', value, precision);

export const range = (from: CalendarDraft, to: CalendarDraft): RangeDraft => ({
  kind: 'range',
  mod: null,
  time: null,
  weak: false,
  from,
  to,
});
