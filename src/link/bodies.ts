import type { DetectedMention } from '../core/detector.js';
import { fold } from '../core/fold.js';
import type { Actor, ActorMention } from '../core/model.js';
import type { NameValue } from '../detectors/names/types.js';
import { confidenceOn } from '../lexicon/name-confidence.js';

type Body = Extract<NameValue, { readonly kind: 'organization' }>;

const isAcronym = (form: string): boolean => /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u.test(form);

/** `Baltic Grain Council (BGC)`: the letters in brackets right behind a body, with the name that they stand for; both folded. */
function expansions(text: string, names: readonly DetectedMention<NameValue>[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  names.forEach((short, i) => {
    const long = i > 0 ? names[i - 1] : undefined;
    if (long?.value.kind !== 'organization' || short.value.kind !== 'organization') return;
    if (!isAcronym(short.text) || text.charAt(short.end) !== ')') return;
    if (/^ ?\($/u.test(text.slice(long.end, short.start)) && !found.has(fold(short.text)))
      found.set(fold(short.text), listedKey(long.value, long.text));
  });
  return found;
}

const listedKey = ({ listed }: Body, form: string): string => fold(listed ?? form);

const bodyKey = (value: Body, form: string, expanded: ReadonlyMap<string, string>): string =>
  expanded.get(fold(form)) ?? listedKey(value, form);

/** Organisations and countries as actors, one for each body: the same name, or the code of the country. */
export function gatherBodies(text: string, names: readonly DetectedMention<NameValue>[]): readonly Actor[] {
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
  const expanded = expansions(text, names);
  for (const { value, start, end, text: form, rule } of names) {
    const isBody = value.kind === 'organization' || (value.kind === 'country' && !value.adjective);
    if (!isBody) continue;
    const key = value.kind === 'country' ? `country ${value.code}` : bodyKey(value, form, expanded);
    const country = value.kind === 'country' ? value.code : value.country;
    const known = bodies.get(key) ?? {
      kind: value.kind,
      name: form,
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
      known.name = form;
    // `IMF` in the headline, `International Monetary Fund` below it: the name is what says more.
    if (value.kind === 'organization' && isAcronym(known.name) && !isAcronym(form)) known.name = form;
    known.forms.add(form);
    known.mentions.push({ start, end, text: form, rule, form: 'name' });
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
