/**
 * The weights of topic scoring, tuned by cross-validation over articles (`scripts/topic-ablation.mjs` shows what each brings).
 * A cue gives points: the strength of its words times the weight of its place. A topic's points are summed, and
 * `score = 1 - exp(-points)`.
 */
export interface TopicWeights {
  readonly strength: { readonly strong: number; readonly medium: number; readonly weak: number };
  /** The least strength of a cue that is a whole item: `discussed banks and schools` is about them. */
  readonly item: number;
  readonly place: {
    /** Inside an agenda item: `discussed air defence`. */
    readonly agenda: number;
    /** A whole item of few words: `discussed schools`. */
    readonly item: number;
    /** Inside an item that is only stressed or asked for: `noted the importance of air defence`. */
    readonly stressed: number;
    readonly headline: number;
    readonly lead: number;
    /** In a sentence that asks, offers, thanks or decides. */
    readonly salient: number;
    readonly body: number;
    readonly background: number;
  };
  /** What the second, third… mention of the same words is worth, each time over. */
  readonly repeat: number;
  /** A parent's points where one of its sub-topics has more of them. */
  readonly parent: number;
  /** Points that a topic must have to be listed. */
  readonly least: number;
  /** The share of the square root of the best topic's points that a topic must have to be listed. */
  readonly share: number;
  /** The longest list. */
  readonly most: number;
}

export const topicWeights: TopicWeights = {
  strength: { strong: 1, medium: 0.25, weak: 0.05 },
  item: 0.6,
  place: {
    agenda: 1.9,
    item: 1.9,
    stressed: 1.7,
    headline: 2.5,
    lead: 1.4,
    salient: 1.9,
    body: 1,
    background: 0.2,
  },
  repeat: 0.2,
  parent: 0.8,
  least: 0.9,
  share: 0.59,
  most: 8,
};
