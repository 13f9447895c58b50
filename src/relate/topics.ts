import { float64At } from '../core/columns.js';
import type { DetectedMention } from '../core/detector.js';
import type { AgendaItem, Topic } from '../core/model.js';
import type { Mention } from '../core/span.js';
import type { TopicCue } from '../detectors/topics/index.js';
import { placesOf, type TopicPlace } from './topic-places.js';
import { type TopicWeights, topicWeights } from './topic-weights.js';
import type { Findings } from './types.js';

/** The topics of the article, best first: cues weighed by where they stand, how often and how specific they are. */
export function relateTopics(findings: Findings, weights: TopicWeights = topicWeights): readonly Topic[] {
  const { taxonomy } = findings;
  const points = pointsOf(findings, weights);
  // A sub-topic beats its parent: `gas purchases` and `energy` are natural-gas.
  const final = points.slice();
  for (const { index, parent } of taxonomy) {
    const wider = parent < 0 ? 0 : float64At(points, parent);
    if (wider > 0 && float64At(points, index) > wider) final[parent] = wider * weights.parent;
  }
  const best = final.reduce((most, points) => Math.max(most, points), 0);
  const least = Math.max(weights.least, Math.sqrt(best) * weights.share);
  // Of two that weigh the same, the one that the article names first.
  const first = firstsOf(findings);
  const listed = taxonomy
    .filter(({ index }) => float64At(final, index) > 0 && float64At(final, index) >= least)
    .sort(
      (a, b) =>
        float64At(final, b.index) - float64At(final, a.index) ||
        float64At(first, a.index) - float64At(first, b.index),
    )
    .slice(0, weights.most);
  const mentions = new Map<number, Mention[]>(listed.map(({ index }) => [index, []] as const));
  for (const cue of findings.topics) mentions.get(cue.value.topic.index)?.push(plain(cue));
  return listed.map(({ index, row: { id, label, iptc } }) => ({
    id,
    label,
    iptc,
    score: Math.round((1 - Math.exp(-float64At(final, index))) * 1000) / 1000,
    mentions: mentions.get(index) ?? [],
  }));
}

/** Where each topic of the taxonomy is named first. */
function firstsOf({ taxonomy, topics }: Findings): Float64Array {
  const firsts = new Float64Array(taxonomy.length).fill(Number.POSITIVE_INFINITY);
  for (const { start, value } of topics)
    firsts[value.topic.index] = Math.min(float64At(firsts, value.topic.index), start);
  return firsts;
}

/** The points of each topic of the taxonomy. */
function pointsOf(findings: Findings, weights: TopicWeights): Float64Array {
  const { taxonomy, topics } = findings;
  const points = new Float64Array(taxonomy.length);
  /** Points of weak cues: they count only beside better ones. */
  const weak = new Float64Array(taxonomy.length);
  const places = placesOf(findings);
  const worth = topics.map(({ value }, i) => worthOf(value, places[i] ?? 'body', weights));
  /** What each cue is worth where it stands best: `food security` on the agenda, though the lead had it before. */
  const best = new Map<number, number>();
  for (let i = 0; i < topics.length; i++) {
    const cue = topics[i]?.value.cue ?? -1;
    best.set(cue, Math.max(best.get(cue) ?? 0, worth[i] ?? 0));
  }
  /** How often each cue was met, but for the place where it stands best. */
  const again = new Map<number, number>();
  for (let i = 0; i < topics.length; i++) {
    const value = topics[i]?.value;
    if (value === undefined) continue;
    const { strength, cue, topic } = value;
    const whole = worth[i] ?? 0;
    let counted = whole;
    if (best.get(cue) === whole) best.delete(cue);
    else {
      const times = (again.get(cue) ?? 0) + 1;
      again.set(cue, times);
      counted *= weights.repeat ** times;
    }
    // On the agenda even `banks` and `ports` are what it is about.
    const purse = strength === 'weak' && !onAgenda(places[i] ?? 'body') ? weak : points;
    purse[topic.index] = float64At(purse, topic.index) + counted;
  }
  const strong = points.slice();
  for (const { index, context } of taxonomy) {
    const more = float64At(weak, index);
    if (more > 0 && (float64At(strong, index) > 0 || context.some((other) => float64At(strong, other) > 0)))
      points[index] = float64At(strong, index) + more;
  }
  return points;
}

/** The points of one cue at one place. */
const worthOf = ({ strength }: TopicCue, place: TopicPlace, weights: TopicWeights): number =>
  Math.max(weights.strength[strength], place === 'item' && strength !== 'weak' ? weights.item : 0) *
  weights.place[place];

const onAgenda = (place: TopicPlace): boolean =>
  place === 'agenda' || place === 'item' || place === 'stressed';

const plain = ({ start, end, text, rule }: DetectedMention<TopicCue>): Mention => ({
  start,
  end,
  text,
  rule,
});

/** The agenda items with the topics they belong to and who raised them. */
export function relateAgenda({ agenda, topics, cast }: Findings): readonly AgendaItem[] {
  let cue = 0;
  return agenda.map(({ value, start, end, text, rule }) => {
    while (cue < topics.length && (topics[cue]?.start ?? 0) < start) cue++;
    const strong = new Set<string>();
    const medium = new Set<string>();
    for (let i = cue; i < topics.length && (topics[i]?.start ?? 0) < end; i++) {
      const found = topics[i];
      if (found === undefined || found.end > end || found.value.strength === 'weak') continue;
      (found.value.strength === 'strong' ? strong : medium).add(found.value.topic.row.id);
    }
    // `the development of military-technical cooperation`: where words name a topic, those that only go with one say nothing.
    const ids = strong.size > 0 ? strong : medium;
    const raisedBy = value.raisedByText === null ? null : cast.actorAt(value.raisedByText);
    return {
      start,
      end,
      text,
      rule,
      topics: value.generic ? [] : [...ids],
      generic: value.generic,
      raisedBy,
    };
  });
}
