/**
 * Other spellings of a topic cue. British and American words stand for one another (`defence`, `defense`), `(s)` for both
 * numbers, and a phrase with a hyphen is read with a space too: `air-defence` and `air defence`.
 */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\bdefence/u, 'defense'],
  [/\blabour/u, 'labor'],
  [/\bprogramme/u, 'program'],
  [/\bcentre/u, 'center'],
  [/\borganised/u, 'organized'],
  [/\bhonour/u, 'honor'],
  [/\bneighbour/u, 'neighbor'],
  [/\barmoured/u, 'armored'],
  [/\baluminium/u, 'aluminum'],
  [/\bfibre/u, 'fiber'],
  [/\bcheque/u, 'check'],
  [/isation/u, 'ization'],
  [/ise\b/u, 'ize'],
  [/ised\b/u, 'ized'],
  [/ising\b/u, 'izing'],
  [/yse\b/u, 'yze'],
  [/fertiliser/u, 'fertilizer'],
];
/** Words that end in -ise, -ised or -ising and have no -ize. */
const NEVER = /\b(?:exercises?|enterprises?|franchises?|rise|rising|raised|raising|surprise|promised?|expertise|advis\w+|supervis\w+|cruise|televised|compromise|paradise|merchandise|noise|poised|precise|otherwise|revis\w+|arising|surprising|promising|likewise|wise|disease|excise|praised|denise|anise|treatise|comprised?|comprising|exercised|premise|demise|devise|improvised|despised|praising)\b/u;

/** Whether a phrase has an American spelling at all: most have none, and need not be looked through. */
const BRITISH =
  /defence|labour|programme|centre|organised|honour|neighbour|armoured|aluminium|fibre|cheque|isation|is(?:e|ed|ing)\b|yse\b|fertiliser/u;

const SPELT_TWICE = new RegExp(`[(-]|${BRITISH.source}`, 'u');

/** Small letters and spaces in one spelling, as most cues are: one look at the words. */
export const isPlainCue = (cue: string): boolean => !NOT_PLAIN.test(cue);
const NOT_PLAIN = new RegExp(`[^a-z ]|${BRITISH.source}`, 'u');

/** All spellings of one cue, the cue itself among them. */
export function spellingsOf(cue: string): readonly string[] {
  if (!SPELT_TWICE.test(cue)) return [cue];
  const numbers = /\(e?s\)/u.test(cue)
    ? [cue.replace(/\(e?s\)/u, ''), cue.replace(/\((e?s)\)/u, '$1')]
    : [cue];
  const all = new Set<string>();
  for (const phrase of numbers) {
    all.add(phrase);
    const american = !BRITISH.test(phrase) || NEVER.test(phrase)
      ? phrase
      : AMERICAN.reduce((text, [british, word]) => text.replace(british, word), phrase);
    all.add(american);
    for (const one of [phrase, american]) {
      if (/\p{L}-\p{L}/u.test(one)) all.add(one.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '));
    }
  }
  return [...all];
}
