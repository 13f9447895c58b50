import type { DetectedMention } from '../core/detector.js';
import { type Document, TokenFlag } from '../core/document.js';
import { hasFlag, tokenAtOffset } from '../core/look.js';
import type { NameValue } from '../detectors/names/types.js';
import type { Draft } from './draft.js';

type Pronoun = DetectedMention<Extract<NameValue, { kind: 'pronoun' }>>;

/** How many sentences back a pronoun's person may stand. */
const REACH = 3;

interface Standing {
  readonly draft: Draft;
  readonly start: number;
  readonly sentence: number;
}

/**
 * Gives each `he` and `she` outside quotations to a person: the first named in its sentence before it (its subject), else the
 * first of the sentences before, gender permitting. Inside a quotation the speaker's `he` is left alone.
 */
export function resolvePronouns(
  document: Document,
  drafts: readonly Draft[],
  pronouns: readonly Pronoun[],
): void {
  const standing = drafts
    .flatMap((draft) =>
      draft.mentions.map(
        (m): Standing => ({ draft, start: m.start, sentence: sentenceAt(document, m.start) }),
      ),
    )
    .sort((a, b) => a.start - b.start);
  const bySentence = new Map<number, Standing[]>();
  for (const s of standing) {
    if (hasFlag(document, tokenAtOffset(document, s.start), TokenFlag.quoted)) continue;
    const list = bySentence.get(s.sentence);
    if (list === undefined) bySentence.set(s.sentence, [s]);
    else list.push(s);
  }
  for (const pronoun of pronouns) {
    if (pronoun.value.plural || hasFlag(document, tokenAtOffset(document, pronoun.start), TokenFlag.quoted))
      continue;
    const sentence = sentenceAt(document, pronoun.start);
    const person = personOf(bySentence, pronoun, sentence);
    if (person === null) continue;
    const { start, end, text, rule } = pronoun;
    person.mentions.push({ start, end, text, rule, form: 'pronoun' });
    // The pronoun's person stays the subject for the next sentence's pronoun.
    const list = bySentence.get(sentence) ?? [];
    if (list.length === 0) bySentence.set(sentence, [{ draft: person, start, sentence }]);
    person.gender ??= pronoun.value.gender;
  }
}

const sentenceAt = (document: Document, offset: number): number =>
  document.tokens.sentence[tokenAtOffset(document, offset)] ?? 0;

function personOf(
  bySentence: ReadonlyMap<number, readonly Standing[]>,
  pronoun: Pronoun,
  sentence: number,
): Draft | null {
  for (let back = 0; back <= REACH; back++) {
    for (const { draft, start } of bySentence.get(sentence - back) ?? []) {
      if (start >= pronoun.start) break;
      if (draft.gender === null || pronoun.value.gender === null || draft.gender === pronoun.value.gender)
        return draft;
    }
  }
  return null;
}
