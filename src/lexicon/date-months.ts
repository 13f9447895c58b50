/** The months: name or short form, number, and whether it is short (`Jan`, `Sept.`): a short one needs a day or a year beside it. */
export interface MonthWord {
  readonly month: number;
  readonly short: boolean;
}

const NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

const SHORT: readonly (readonly [string, number])[] = [
  ['Jan', 1], ['Feb', 2], ['Mar', 3], ['Apr', 4], ['Jun', 6], ['Jul', 7],
  ['Aug', 8], ['Sep', 9], ['Sept', 9], ['Oct', 10], ['Nov', 11], ['Dec', 12],
];

/** Rows of the months, with and without the point of a short form. */
export const monthRows: readonly (readonly [string, MonthWord, 'capital'])[] = [
  ...NAMES.map((name, i) => [name, { month: i + 1, short: false }, 'capital'] as const),
  ...SHORT.flatMap(([name, month]) => [
    [name, { month, short: true }, 'capital'] as const,
    [`${name}.`, { month, short: true }, 'capital'] as const,
  ]),
];

/** Month names that are a verb, a given name or a surname too: alone they need a word of time before them. */
export const doubtfulMonths: ReadonlySet<number> = new Set([3, 5]);
