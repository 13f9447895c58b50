import type { DetectedMention } from '../core/detector.js';
import { fold } from '../core/fold.js';
import type { AgendaItem, Topic } from '../core/model.js';
import type { Mention } from '../core/span.js';
import type { TopicCue } from '../detectors/topics/index.js';
import { placesOf, type TopicPlace } from './topic-places.js';
import { type TopicWeights, topicWeights } from './topic-weights.js';
import type { Findings } from './types.js';

/** One topic's cues with what they are worth. */
interface Tally {
  readonly mentions: Mention[];
  /** How often each wording was met. */
  readonly seen: Map<string, number>;
  points: number;
  /** Points of weak cues: they count only beside better ones. */
  weak: number;
}

/** The topics of the article, best first: cues weighed by where they stand, how often and how specific they are. */
export function relateTopics(findings: Findings, weights: TopicWeights = topicWeights): readonly Topic[] {
  const tallies = tallyCues(findings, weights);
  const rows = new Map(findings.taxonomy.map((row) => [row.id, row] as const));
  for (const [id, tally] of tallies) {
    const context = rows.get(id)?.context ?? [];
    if (tally.points > 0 || context.some((other) => (tallies.get(other)?.points ?? 0) > 0))
      tally.points += tally.weak;
  }
  const points = new Map([...tallies].map(([id, tally]) => [id, tally.points] as const));
  // A sub-topic beats its parent: `gas purchases` and `energy` are natural-gas.
  for (const row of findings.taxonomy) {
    const own = tallies.get(row.id)?.points ?? 0;
    const wider = row.parent === undefined ? 0 : (tallies.get(row.parent)?.points ?? 0);
    if (row.parent !== undefined && own > wider) points.set(row.parent, wider * weights.parent);
  }
  const best = Math.max(0, ...points.values());
  const order = new Map(findings.taxonomy.map((row, index) => [row.id, index] as const));
  return [...points]
    .filter(([, value]) => value >= weights.least && value >= best * weights.share)
    .sort(([a, x], [b, y]) => y - x || (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .slice(0, weights.most)
    .map(([id, value]) => ({
      id,
      label: rows.get(id)?.label ?? id,
      iptc: rows.get(id)?.iptc ?? null,
      score: Math.round((1 - Math.exp(-value)) * 1000) / 1000,
      mentions: tallies.get(id)?.mentions ?? [],
    }));
}

function tallyCues(findings: Findings, weights: TopicWeights): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const places = placesOf(findings);
  findings.topics.forEach((cue, index) => {
    const place = places[index] ?? 'body';
    const { topic, strength } = cue.value;
    const tally = tallies.get(topic) ?? { mentions: [], seen: new Map<string, number>(), points: 0, weak: 0 };
    tallies.set(topic, tally);
    tally.mentions.push(plain(cue));
    const words = fold(cue.text);
    const times = tally.seen.get(words) ?? 0;
    tally.seen.set(words, times + 1);
    const worth =
      Math.max(weights.strength[strength], place === 'item' ? weights.item : 0) *
      weights.place[place] *
      weights.repeat ** times;
    // On the agenda even `banks` and `ports` are what it is about.
    if (strength === 'weak' && !onAgenda(place)) tally.weak += worth;
    else tally.points += worth;
  });
  return tallies;
}

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
    const ids = new Set<string>();
    for (let i = cue; i < topics.length && (topics[i]?.start ?? 0) < end; i++) {
      const found = topics[i];
      if (found !== undefined && found.end <= end && found.value.strength !== 'weak')
        ids.add(found.value.topic);
    }
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
