import { int32At } from './columns.js';
import type { Context, DetectedMention, Refiner, Rule, Trigger } from './detector.js';
import type { Document } from './document.js';
import { postingsOf } from './look.js';

/** Calls `visit` at each token at which a trigger stands, in order. */
function atTriggers(document: Document, trigger: Trigger, visit: (at: number) => void): void {
  if ('name' in trigger) {
    let last = -1;
    for (const match of postingsOf(document, trigger)) {
      const at = int32At(document.matches.first, match);
      if (at !== last) visit(at);
      last = at;
    }
    return;
  }
  const { kind, count } = document.tokens;
  for (let at = 0; at < count; at++) if (kind[at] === trigger.kind) visit(at);
}

/** By start, the longest first; the order of the rules decides the rest, so it is stable. */
const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || b.end - a.end;

/**
 * Runs every rule at every place where one of its triggers stands, then the refiners in their order.
 * The cost is that of the triggers met, not of the rules times the text.
 */
export function runRules<V>(
  document: Document,
  context: Context,
  rules: readonly Omit<Rule<V>, 'examples'>[],
  refiners: readonly Refiner<V>[],
): readonly DetectedMention<V>[] {
  const found: DetectedMention<V>[] = [];
  for (const rule of rules) {
    const ask = (at: number): void => {
      const hit = rule.find(document, at, context);
      if (hit === null) return;
      const text = document.text.slice(hit.start, hit.end);
      found.push({ start: hit.start, end: hit.end, text, rule: rule.id, value: hit.value });
    };
    for (const trigger of rule.triggers) atTriggers(document, trigger, ask);
  }
  found.sort(byPlace);
  return refiners.reduce<readonly DetectedMention<V>[]>(
    (mentions, refiner) => refiner.refine(mentions, document, context),
    found,
  );
}

/** Keeps, of mentions that overlap, the longest; of equals the first. The usual last word of a detector. */
export function keepLongest<V>(mentions: readonly DetectedMention<V>[]): readonly DetectedMention<V>[] {
  const kept: DetectedMention<V>[] = [];
  for (const mention of [...mentions].sort(byPlace)) {
    const previous = kept.at(-1);
    if (previous === undefined || mention.start >= previous.end) kept.push(mention);
    else if (mention.end - mention.start > previous.end - previous.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
