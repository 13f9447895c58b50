/** Seasons: their TIMEX3 code, and the months that they begin and end with (northern, meteorological: where TIMEX3 has nothing finer). */
export interface SeasonWord {
  readonly code: 'SP' | 'SU' | 'FA' | 'WI';
  /** `fall` and `spring` are verbs and other nouns too. */
  readonly doubtful: boolean;
}

export const seasonRows: readonly (readonly [string, SeasonWord])[] = [
  ['spring', { code: 'SP', doubtful: true }],
  ['springtime', { code: 'SP', doubtful: false }],
  ['summer', { code: 'SU', doubtful: false }],
  ['summertime', { code: 'SU', doubtful: false }],
  ['autumn', { code: 'FA', doubtful: false }],
  ['fall', { code: 'FA', doubtful: true }],
  ['winter', { code: 'WI', doubtful: false }],
  ['wintertime', { code: 'WI', doubtful: false }],
];
