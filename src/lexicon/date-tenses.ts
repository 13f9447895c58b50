/** Which way a word points that stands by a bare `Friday` or `in March`, and how surely. */
export type TenseWord = 'will' | 'may' | 'did';

const rows = (tense: TenseWord, words: string): readonly (readonly [string, TenseWord])[] =>
  words.split('|').map((word) => [word, tense] as const);

/**
 * `will`: what is fixed to come. `may`: what is wanted, possible or told from a past point of view (`would`), so that a date near by
 * in the past is as likely. `did`: what was. Past forms in -ed need no row: the rule knows the ending.
 */
export const tenseRows: readonly (readonly [string, TenseWord])[] = [
  ...rows(
    'will',
    "will|'ll|he'll|she'll|we'll|they'll|it'll|i'll|won't|shall|scheduled|slated|is planned|are planned|expected|due|upcoming|forthcoming|going to|set to|is to|are to|poised|be held|is travelling|is traveling|are travelling|are traveling|is flying to|is heading to|as soon as|as early as|as late as|looks forward|look forward|looking forward|tentatively|expires|no later than|by no later than|not later than",
  ),
  ...rows(
    'may',
    "would|could|can|may|might|should|must|plan|plans|planning|planned|was to|were to|intends|intend|expects|expect|hopes|hope|aims|starting|effective|deadline|prepares|preparing|ahead of|begins|starts|opens|returns|invited|forecast|flies|travels|heads|arrives|visits|meets|hosts|holds|plays|play|takes|leaves|continues|faces|concludes|until|till|by",
  ),
  ...rows(
    'did',
    'was|were|had|did|said|told|met|held|took|gave|came|went|made|began|left|saw|sent|spoke|wrote|won|lost|fell|rose|became|got|led|paid|ran|ago|brought|broke|built|caught|chose|drew|felt|fought|found|grew|heard|hit|kept|knew|meant|sat|sold|stood|thought|withdrew|has been|have been|shut|since|been|fled|flew|drove|spent|struck|shot|won|bought|sought|dealt|swept|quit|stole|overthrew|underwent|urged|used',
  ),
];
