import type { TopicWeights } from './topic-weights.js';
import type { Findings } from './types.js';

/** An item of so many characters names its topic with few other words: `banks and schools`, `the border`. */
const TERSE = 24;
/** A cue that is a third of a longer item is what the item is about: `prospects of a direct ferry line`. */
const SHARE = 3;
/** A lead of more characters is a whole release in one paragraph: what stands behind them is body. */
const LEAD = 600;

/** Where in the article a cue stands. */
export type TopicPlace = keyof TopicWeights['place'];

/** The place of each topic cue: one sweep over cues, agenda items and paragraphs, all sorted by their starts. */
export function placesOf({ topics, agenda, document }: Findings): readonly TopicPlace[] {
  let item = 0;
  let paragraph = 0;
  return topics.map(({ start, end, value }) => {
    while (paragraph + 1 < document.paragraphs.length && (document.paragraphs[paragraph]?.end ?? 0) <= start)
      paragraph++;
    while (item < agenda.length && (agenda[item]?.end ?? 0) <= start) item++;
    const kind = document.paragraphs[paragraph]?.kind ?? 'body';
    const here = agenda[item];
    if (kind === 'background' || value.denied) return 'background';
    if (here !== undefined && here.start <= start && end <= here.end && !here.value.generic)
      return here.value.stressed
        ? 'stressed'
        : here.end - here.start <= TERSE || (end - start) * SHARE >= here.end - here.start
          ? 'item'
          : 'agenda';
    if (value.aside && kind !== 'headline') return 'background';
    const into = start - (document.paragraphs[paragraph]?.start ?? 0);
    if (kind === 'headline' || (kind === 'lead' && into < LEAD && !value.urged)) return kind;
    return value.salient ? 'salient' : 'body';
  });
}
