/** A day of the week, Monday is 1 as in ISO 8601. `short` ones (`Mon`, `Sun`) count only beside a date; `plural` ones repeat (`Mondays`). */
export interface WeekdayWord {
  readonly weekday: number;
  readonly short: boolean;
  readonly plural: boolean;
}

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const SHORT: readonly (readonly [string, number])[] = [
  ['Mon', 1], ['Tue', 2], ['Tues', 2], ['Wed', 3], ['Thu', 4], ['Thur', 4], ['Thurs', 4], ['Fri', 5], ['Sat', 6], ['Sun', 7],
];

export const weekdayRows: readonly (readonly [string, WeekdayWord, 'any' | 'capital'])[] = [
  ...NAMES.flatMap((name, i) => [
    [name, { weekday: i + 1, short: false, plural: false }, 'any'] as const,
    [`${name}s`, { weekday: i + 1, short: false, plural: true }, 'capital'] as const,
  ]),
  ...SHORT.flatMap(([name, weekday]) => [
    [name, { weekday, short: true, plural: false }, 'capital'] as const,
    [`${name}.`, { weekday, short: true, plural: false }, 'capital'] as const,
  ]),
];

/** Words before a weekday that make a name of it: `Black Monday`, `Bloody Sunday`. They move or name one day in history. */
export const weekdayNames: ReadonlySet<string> = new Set([
  'black', 'bloody', 'super', 'ash', 'palm', 'good', 'easter',
]);

/** Words after a weekday that make a paper's or a programme's name of it: `The Sunday Times`. */
export const weekdayPapers: ReadonlySet<string> = new Set([
  'times', 'telegraph', 'mirror', 'express', 'mail', 'post', 'herald',
]);
