/**
 * What a row of the topic taxonomy is. Cues are written in lower case and match in any casing; a cue with capitals only
 * (`AI`, `WTO`) matches letter for letter, one that begins with a capital (`Patriot`) wants a capital in the text.
 * `system(s)` stands for both numbers. British spellings bring their American ones with them, a hyphen brings the space.
 */
export type TopicGroup =
  | 'defence'
  | 'conflict'
  | 'politics'
  | 'economy'
  | 'infrastructure'
  | 'energy'
  | 'environment'
  | 'society';

/** One topic and the words that speak for it. */
export interface TopicRow {
  readonly id: string;
  readonly label: string;
  /** One of {@link TopicGroup} in the built-in taxonomy; a taxonomy of one's own may name others. */
  readonly group: string;
  /** IPTC Media Topic code whose definition fits, or `null`. */
  readonly iptc: string | null;
  /** The wider topic that this one beats where both are found. */
  readonly parent?: string;
  /** Words that name the topic: `air defence`. */
  readonly strong: readonly string[];
  /** Words that go with the topic but may stand in passing: `Patriot`. */
  readonly medium?: readonly string[];
  /** Ambiguous words (`banks`, `ports`): they count on the agenda, or beside a stronger cue of the topic or of one of `context`. */
  readonly weak?: readonly string[];
  /** Ids of topics whose stronger cues lend meaning to the weak ones. */
  readonly context?: readonly string[];
  /** Phrases that hold a cue and mean something else: `political climate`. */
  readonly not?: readonly string[];
}

/** The phrases of a list written with semicolons, as lexicons have them for the sake of reading. */
export const list = (phrases: string): readonly string[] =>
  phrases
    .replace(/\s+/gu, ' ')
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
