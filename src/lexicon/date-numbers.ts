const numbered = (list: string, value: (index: number) => number): readonly (readonly [string, number])[] =>
  list.split(' ').map((word, index) => [word, value(index)] as const);

/** Cardinal words from zero to ninety. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', (i) => i),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', (i) => (i + 2) * 10),
]);

export const multipliers: ReadonlyMap<string, number> = new Map(numbered('hundred thousand million', (i) => [100, 1000, 1_000_000][i] ?? 1));

/** Ordinal words from first to thirtieth; `thirty-first` is put together. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', (i) => i + 1),
  ...numbered('twentieth thirtieth', (i) => (i + 2) * 10),
]);

/** How a year in words begins: a century that two digits follow (`nineteen ninety-four`), or a number that one is added to (`two thousand and eight`). */
export interface SpelledYearWord {
  readonly year: number;
  readonly adds: boolean;
}

export const spelledYearRows: readonly (readonly [string, SpelledYearWord])[] = [
  ['eighteen', { year: 1800, adds: false }],
  ['nineteen', { year: 1900, adds: false }],
  ['twenty', { year: 2000, adds: false }],
  ['two thousand', { year: 2000, adds: true }],
];

/** Decades in words: `the nineties`. */
export const decadeRows = numbered('twenties thirties forties fifties sixties seventies eighties nineties', (i) => (i + 2) * 10);
