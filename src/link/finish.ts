import { fold } from '../core/fold.js';
import type { Actor, ActorMention } from '../core/model.js';
import type { Draft } from './draft.js';
import { bestTitle } from './titles.js';

const hasInitial = (text: string): boolean => /(?:^|[ .])\p{Lu}(?:\.|$|\s)/u.test(text);

/** The longest form that is spelt like the most mentions: a later misspelling of equal length does not win. */
function nameOf(draft: Draft): string | null {
  let best: { text: string; words: number; start: number } | null = null;
  for (const form of [...draft.forms].sort((a, b) => a.start - b.start)) {
    const longer = best === null || form.words.length > best.words;
    // `S. Jayaraman`, later `Subhash Jayaraman`: written out beats an initial.
    const fuller =
      best !== null && form.words.length === best.words && hasInitial(best.text) && !hasInitial(form.text);
    if (longer || fuller) best = { text: form.text, words: form.words.length, start: form.start };
  }
  return best === null ? null : best.text.replace(/\s+/gu, ' ');
}

function aliasesOf(draft: Draft, name: string | null): readonly string[] {
  const seen = new Set([name === null ? '' : name]);
  const aliases: string[] = [];
  for (const form of [...draft.forms].sort((a, b) => a.start - b.start)) {
    const text = form.text.replace(/\s+/gu, ' ');
    if (!seen.has(text)) aliases.push(text);
    seen.add(text);
  }
  return aliases;
}

/** The country named most often for the actor, the first named of equals. */
function countryOf(draft: Draft): string | null {
  const counts = new Map<string, number>();
  for (const code of draft.countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = code;
  return best;
}

const sortMentions = (mentions: readonly ActorMention[]): readonly ActorMention[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);

/** The finished actor of a draft. */
export function finishPerson(draft: Draft, id: string): Actor {
  const name = nameOf(draft);
  const title = bestTitle(draft);
  return {
    id,
    kind: 'person',
    name,
    aliases: aliasesOf(draft, name),
    title: title?.title ?? null,
    country: countryOf(draft),
    organization: draft.titles.find((t) => t.organization !== null)?.organization ?? null,
    mentions: sortMentions(draft.mentions),
    confidence: draft.confidence,
  };
}

/** Where the draft is first mentioned: actors come in that order. */
export const firstMention = (draft: Draft): number => Math.min(...draft.mentions.map((m) => m.start));

export const sameWords = (a: string, b: string): boolean => fold(a) === fold(b);
