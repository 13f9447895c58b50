/**
 * Names of time zones behind a clock time, upper case, with `Z` for those that are Coordinated Universal Time.
 * TIMEX3 gives other times as they are told, local to the zone that is named: one name means several offsets (`IST`, `CST`).
 */
export const timeZones: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'], ['UTC', 'Z'], ['UT', 'Z'],
  ...[
    'EST', 'EDT', 'ET', 'CST', 'CDT', 'MST', 'MDT', 'PST', 'PDT', 'BST', 'CET', 'CEST', 'EET', 'EEST', 'MSK', 'IST', 'PKT', 'JST', 'KST', 'SGT',
    'HKT', 'AEST', 'AEDT', 'NZST', 'EAT', 'WAT', 'CAT', 'SAST',
  ].map((zone) => [zone, ''] as const),
]);
