/** A unit of time. `timex` is its letter in an ISO 8601 duration, with `T` before it below a day. */
export interface UnitWord {
  readonly unit: TimeUnit;
  /** How many of `timex` one unit is: a decade is 10 `Y`. */
  readonly times: number;
  readonly timex: string;
  readonly plural: boolean;
}

export type TimeUnit =
  | 'second' | 'minute' | 'hour' | 'day' | 'night' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

const row = (
  words: readonly [one: string, many: string],
  unit: TimeUnit,
  timex: string,
  times = 1,
): readonly (readonly [string, UnitWord])[] => [
  [words[0], { unit, times, timex, plural: false }],
  [words[1], { unit, times, timex, plural: true }],
];

export const unitRows: readonly (readonly [string, UnitWord])[] = [
  ...row(['second', 'seconds'], 'second', 'TS'),
  ...row(['minute', 'minutes'], 'minute', 'TM'),
  ...row(['min', 'mins'], 'minute', 'TM'),
  ...row(['hour', 'hours'], 'hour', 'TH'),
  ...row(['hr', 'hrs'], 'hour', 'TH'),
  ...row(['day', 'days'], 'day', 'D'),
  ...row(['night', 'nights'], 'night', 'NI'),
  ...row(['weekend', 'weekends'], 'weekend', 'WE'),
  ...row(['week', 'weeks'], 'week', 'W'),
  ...row(['fortnight', 'fortnights'], 'week', 'W', 2),
  ...row(['month', 'months'], 'month', 'M'),
  ...row(['quarter', 'quarters'], 'quarter', 'Q'),
  ...row(['year', 'years'], 'year', 'Y'),
  ...row(['yr', 'yrs'], 'year', 'Y'),
  ...row(['decade', 'decades'], 'decade', 'Y', 10),
  ...row(['century', 'centuries'], 'century', 'Y', 100),
];

/** Adjectives that may stand between a number or an article and the unit: `two full days`, `a busy week`, `six straight days`. */
export const unitAdjectives: ReadonlySet<string> = new Set(
  'full whole entire long busy consecutive straight successive trading working business calendar more additional extra further other tough difficult single turbulent historic fiscal financial academic school'.split(' '),
);
