import { type Draft, emptyDraft, type NameForm } from './draft.js';

/** From so many persons on, a name is only held against those that share a word with it: no article names so many, a hostile text does. */
const MANY = 80;
/** So many different forms of one person's name are compared. */
const FORMS = 8;

/** The persons found so far, with the forms of their names that differ. */
export interface Namesakes {
  readonly drafts: Draft[];
  /** Whom a name may mean. */
  readonly of: (form: NameForm) => readonly Draft[];
  /** The different forms of a person's name, the first eight. */
  readonly formsOf: (draft: Draft) => readonly NameForm[];
  readonly add: (draft: Draft, form: NameForm) => void;
  readonly open: () => Draft;
}

/** An empty collection. The work of comparing a name with all others stays in bounds: no more than `MANY` persons for each. */
export function createNamesakes(): Namesakes {
  const drafts: Draft[] = [];
  const forms = new Map<Draft, NameForm[]>();
  const byWord = new Map<string, Draft[]>();
  return {
    drafts,
    of: ({ folded }) => {
      if (drafts.length <= MANY) return drafts;
      return (byWord.get(folded.at(-1) ?? '') ?? []).slice(-MANY);
    },
    formsOf: (draft) => forms.get(draft) ?? [],
    add: (draft, form) => {
      const known = forms.get(draft) ?? [];
      if (known.length >= FORMS || known.some(({ folded }) => sameWords(folded, form.folded))) return;
      forms.set(draft, known);
      known.push(form);
      for (const word of new Set(form.folded)) {
        const sharing = byWord.get(word);
        if (sharing === undefined) byWord.set(word, [draft]);
        else if (sharing.at(-1) !== draft) sharing.push(draft);
      }
    },
    open: () => {
      const draft = emptyDraft();
      drafts.push(draft);
      return draft;
    },
  };
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);
