import { fold } from '../core/fold.js';
import { addMention, type Draft, emptyDraft, type PersonMention, wordsOfName } from './draft.js';
import { isSameFullName, PARTICLES, shortFormFit } from './same-person.js';
import { titleFits } from './titles.js';

/** Puts the named mentions together, one draft a person: full names first, then surnames and other short forms. */
export function gatherPersons(mentions: readonly PersonMention[]): Draft[] {
  const drafts: Draft[] = [];
  const named = mentions.filter((m) => m.value.name !== null);
  const isFull = (m: PersonMention): boolean =>
    wordsOfName(m.value.name?.text ?? '').filter((word) => !PARTICLES.has(fold(word))).length > 1;
  // `Al Maawali` after `Harith bin Talal Al Maawali` is two words and a short form: the long ones open the drafts.
  const full = named
    .filter(isFull)
    .sort(
      (a, b) =>
        wordsOfName(b.value.name?.text ?? '').length - wordsOfName(a.value.name?.text ?? '').length ||
        a.start - b.start,
    );
  for (const mention of full) {
    const words = wordsOfName(mention.value.name?.text ?? '');
    const same = drafts.find((draft) =>
      draft.forms.some((form) => form.words.length > 1 && isSameFullName(form.words, words)),
    );
    addMention(same ?? open(drafts), mention, 'name');
  }
  for (const mention of named.filter((m) => !isFull(m))) {
    addMention(draftOfShort(drafts, mention) ?? open(drafts), mention, 'name');
  }
  return drafts;
}

function open(drafts: Draft[]): Draft {
  const draft = emptyDraft();
  drafts.push(draft);
  return draft;
}

/** The person whom a surname means: the best fit, and of equals the one named last before it. */
function draftOfShort(drafts: readonly Draft[], mention: PersonMention): Draft | null {
  const words = wordsOfName(mention.value.name?.text ?? '');
  const same = drafts.filter((draft) =>
    draft.forms.some((f) => f.words.length === 1 && fold(f.words[0] ?? '') === fold(words[0] ?? '')),
  );
  const scored = drafts
    .map((draft) => ({ draft, fit: same.includes(draft) ? 3 : shortFormFit(words, draft) }))
    .filter(({ fit, draft }) => fit > 0 && agrees(draft, mention, fit));
  const best = Math.max(0, ...scored.map(({ fit }) => fit));
  const top = scored.filter(({ fit }) => fit === best).map(({ draft }) => draft);
  if (top.length <= 1) return top[0] ?? null;
  const before = (draft: Draft): number =>
    Math.max(-1, ...draft.mentions.filter((m) => m.start < mention.start).map((m) => m.start));
  return top.reduce((a, b) => (before(b) > before(a) ? b : a));
}

/** Whether what the mention says of office, country and gender does not speak against the person. */
function agrees(draft: Draft, { value }: PersonMention, fit: number): boolean {
  if (value.gender !== null && draft.gender !== null && value.gender !== draft.gender) return false;
  if (value.country !== null && draft.countries.length > 0 && !draft.countries.includes(value.country))
    return false;
  if (value.title === null || value.title === 'Counterpart' || draft.titles.length === 0) return true;
  if (
    draft.titles.some(
      (t) =>
        titleFits(value.title ?? '', value.titleKind, t) ||
        titleFits(t.title, t.kind, {
          title: value.title ?? '',
          kind: value.titleKind,
          state: value.state,
          country: null,
          organization: null,
          start: 0,
        }),
    )
  )
    return true;
  // `President Lim` and `Foreign Minister Lim` are two; a job beside an office (`Professor Yunus`, the chief adviser) is not.
  return !(value.state && draft.titles.some((t) => t.state)) && fit > 1;
}
