import type { DetectedMention } from '../core/detector.js';
import { fold } from '../core/fold.js';
import type { Actor, ActorMention } from '../core/model.js';
import type { NameValue } from '../detectors/names/types.js';
import { confidenceOn } from '../lexicon/name-confidence.js';

const SHORT = /^\p{Lu}[\p{Lu}\d&.-]+$/u;

/** Organisations and countries as actors, one for each body: the same name, or the code of the country. */
export function gatherBodies(names: readonly DetectedMention<NameValue>[]): readonly Actor[] {
  const bodies = new Map<
    string,
    {
      kind: 'organization' | 'country';
      name: string;
      country: string | null;
      forms: Set<string>;
      mentions: ActorMention[];
    }
  >();
  const short = new Map<string, string>();
  let last: { readonly key: string; readonly end: number } | null = null;
  for (const { value, start, end, text, rule } of names) {
    const isBody = value.kind === 'organization' || (value.kind === 'country' && !value.adjective);
    if (!isBody) continue;
    const own = value.kind === 'country' ? `country ${value.code}` : fold(text);
    // `the Organization of Port Cities (OPC)`: the letters in brackets are its short form from there on.
    if (value.kind === 'organization' && last !== null && start === last.end + 2 && SHORT.test(text))
      short.set(own, last.key);
    const key = short.get(own) ?? own;
    last = value.kind === 'organization' ? { key, end } : null;
    const country = value.kind === 'country' ? value.code : value.country;
    const known = bodies.get(key) ?? {
      kind: value.kind,
      name: text,
      country,
      forms: new Set<string>(),
      mentions: [],
    };
    // A seat (`Kyiv`, `the Kremlin`) is another name of the country, never the first one if the country is named.
    if (
      value.kind === 'country' &&
      !value.metonym &&
      known.mentions.every((m) => m.rule !== rule || m.text !== known.name)
    )
      known.name = text;
    known.forms.add(text);
    known.mentions.push({ start, end, text, rule, form: 'name' });
    bodies.set(key, known);
  }
  return [...bodies.values()].map(({ kind, name, country, forms, mentions }, i) => ({
    id: `${kind}-${i + 1}`,
    kind,
    name,
    aliases: [...forms].filter((form) => form !== name),
    title: null,
    country,
    organization: null,
    mentions,
    confidence: confidenceOn('body'),
  }));
}
