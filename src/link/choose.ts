import type { Document } from '../core/document.js';
import { lowerAt, sentenceAtOffset, tokenAtOffset } from '../core/look.js';
import type { Draft } from './draft.js';

/**
 * Of several holders of an office told without name and state the likelier ones. `Secretary Oru thanked *the Minister*`: not who is named
 * in the sentence already. `*The Prime Minister* met Prime Minister Bek of Oman… *The Prime Minister* added`: a release's own head, who has no
 * name there, is told so again.
 */
export function likelier(document: Document, holders: readonly Draft[], start: number): readonly Draft[] {
  if (holders.length < 2) return holders;
  const own = holders.filter(({ forms }) => forms.length === 0);
  if (own.length === 1) return own;
  const others = notNamedBefore(document, holders, start);
  return others.length > 0 ? others : holders;
}

/** The drafts that the sentence at `start` has not named before that place. */
export function notNamedBefore(
  document: Document,
  drafts: readonly Draft[],
  start: number,
): readonly Draft[] {
  const sentence = sentenceAtOffset(document, start);
  return drafts.filter(
    ({ mentions }) =>
      !mentions.some(
        (m) => m.form === 'name' && m.start < start && sentenceAtOffset(document, m.start) === sentence,
      ),
  );
}

/** `The President of Norland received Minister Bek, who brought greetings *from President Oru*`: who is first told there, behind a preposition, is another. */
export function isSender(document: Document, { mentions, titles }: Draft, start: number): boolean {
  const first = mentions.reduce((a, m) => Math.min(a, m.start), Number.MAX_SAFE_INTEGER);
  const [title] = titles;
  if (first < start || title === undefined) return false;
  let at = tokenAtOffset(document, first);
  for (let i = 0; i < SENDER_REACH; i++, at--)
    if (/^(?:from|of)$/u.test(lowerAt(document, at - 1))) return GREETINGS.test(lowerAt(document, at - 2));
  return false;
}

const GREETINGS = /^(?:greetings|regards|wishes|message|letter|congratulations|condolences|invitation)$/u;

/** How many tokens an office before the sender's name is taken to have. */
const SENDER_REACH = 4;
