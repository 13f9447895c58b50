import type { DetectedMention } from '../core/detector.js';
import { mentionAt } from '../core/detector.js';
import { spanOf } from '../core/span.js';
import type { DateValue } from '../detectors/dates/types.js';
import type { MoneyValue } from '../detectors/money/types.js';
import type { NameValue } from '../detectors/names/types.js';
import { ReadoutError } from '../errors.js';
import type { OwnDetector, OwnInput, OwnName, OwnRange } from './types.js';

export type { OwnDate, OwnDetector, OwnInput, OwnMoney, OwnName, OwnRange } from './types.js';

type Kind = OwnDetector['kind'];
type Value = { names: NameValue; dates: DateValue; money: MoneyValue };

const CONFIDENCE = 0.5;

/** Adds what the own detectors of `kind` find to the library's mentions, in order. */
export function withOwn<K extends Kind>(
  kind: K,
  mentions: readonly DetectedMention<Value[K]>[],
  own: readonly OwnDetector[],
  input: () => OwnInput,
): readonly DetectedMention<Value[K]>[] {
  let all = mentions;
  for (const detector of own) {
    if (detector.kind !== kind) continue;
    const given = input();
    const found = checked(detector, given).map((range) =>
      mentionAt(
        spanOf(given.text, range.start, range.end),
        detector.id,
        meaningOf(given.text, detector.kind, range) as Value[K],
      ),
    );
    all = merge(all, found, detector.precedence);
  }
  return all;
}

/** Both lists as one, by start; of two that overlap the one with precedence stays. */
function merge<V>(
  library: readonly DetectedMention<V>[],
  own: readonly DetectedMention<V>[],
  precedence: OwnDetector['precedence'],
): readonly DetectedMention<V>[] {
  const [winners, others] = precedence === 'override' ? [own, library] : [library, own];
  return [...winners, ...apartFrom(others, winners)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those of `mentions` that overlap none of `taken`; both are sorted by start. */
function apartFrom<V>(
  mentions: readonly DetectedMention<V>[],
  taken: readonly DetectedMention<V>[],
): readonly DetectedMention<V>[] {
  const kept: DetectedMention<V>[] = [];
  let next = 0;
  let reach = 0;
  for (const mention of mentions) {
    while (next < taken.length && (taken[next]?.start ?? 0) < mention.end) {
      reach = Math.max(reach, taken[next]?.end ?? 0);
      next++;
    }
    // `reach` may come from a mention far before this one, but then it ends at or before this one's start.
    if (reach <= mention.start) kept.push(mention);
  }
  return kept;
}

/** The ranges of a detector, sorted, each inside a paragraph and none over another. */
function checked(detector: OwnDetector, input: OwnInput): readonly OwnRange[] {
  const ranges = [...detector.find(input)].sort((a, b) => a.start - b.start);
  let paragraph = 0;
  let end = 0;
  for (const range of ranges) {
    while (paragraph < input.paragraphs.length && (input.paragraphs[paragraph]?.end ?? 0) < range.end)
      paragraph++;
    const home = input.paragraphs[paragraph];
    const inside = home !== undefined && range.start >= home.start && range.end > range.start;
    if (!inside || range.start < end)
      throw new ReadoutError(
        'config/invalid',
        `the detector ${detector.id} gave the range ${range.start} to ${range.end}, which ${inside ? 'overlaps the one before it' : 'lies in no paragraph that is read'}`,
        range.start,
      );
    end = range.end;
  }
  return ranges;
}

/** The meaning of a range, as the library's own detectors give it. */
function meaningOf(text: string, kind: Kind, range: OwnRange): unknown {
  if (kind !== 'names') {
    const { start: _from, end: _to, ...value } = range;
    return value;
  }
  const { kind: what, title = null, country = null, confidence = CONFIDENCE } = range as OwnName;
  const name = spanOf(text, range.start, range.end);
  if (what === 'organization') return { kind: what, name, country } satisfies NameValue;
  return {
    kind: 'person',
    name,
    title,
    titleKind: null,
    state: title !== null,
    country,
    organization: null,
    gender: null,
    office: null,
    definite: true,
    plural: false,
    possessor: false,
    confidence,
  } satisfies NameValue;
}
