import type { DetectedMention } from '../core/detector.js';
import { type Document, TokenFlag } from '../core/document.js';
import { flatMap } from '../core/flat-map.js';
import { entryAt, hasFlag, sentenceAtOffset, tokenAtOffset } from '../core/look.js';
import type { NameValue } from '../detectors/names/types.js';
import { GIVEN } from '../detectors/names/vocabulary.js';
import type { Draft } from './draft.js';

type Pronoun = DetectedMention<Extract<NameValue, { kind: 'pronoun' }>>;

/** How many sentences back a pronoun's person may stand. */
const REACH = 3;

interface Standing {
  readonly draft: Draft;
  readonly gender: 'm' | 'f' | null;
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
  if (pronouns.length === 0) return;
  const standing = flatMap(drafts, (draft) => {
    const gender = draft.gender ?? genderByName(document, draft);
    return draft.mentions.map(
      (m): Standing => ({ draft, gender, start: m.start, sentence: sentenceAtOffset(document, m.start) }),
    );
  }).sort((a, b) => a.start - b.start);
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
    const sentence = sentenceAtOffset(document, pronoun.start);
    const person = personOf(bySentence, pronoun, sentence);
    if (person === null) continue;
    const { start, end, text, rule } = pronoun;
    person.mentions.push({ start, end, text, rule, form: 'pronoun' });
    // The pronoun's person stays the subject for the next sentence's pronoun.
    const here = { draft: person, gender: pronoun.value.gender, start, sentence };
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [here]);
    // `*He* was received by A. *He* also met B.`: who opens a sentence is its subject.
    else if (start < (list[0]?.start ?? 0) && /^s?he$/iu.test(text)) list.unshift(here);
    person.gender ??= pronoun.value.gender;
  }
}

/** The gender that the given name tells, the first of the longest form; `null` where it stands for both or is not known. */
function genderByName(document: Document, draft: Draft): 'm' | 'f' | null {
  let full: Draft['forms'][number] | undefined;
  for (const form of draft.forms) if (form.words.length > (full?.words.length ?? 0)) full = form;
  if (full === undefined) return null;
  const first = tokenAtOffset(document, full.start);
  for (let at = first; at < first + full.words.length && at < first + 3; at++) {
    const given = entryAt(document, at, GIVEN);
    if (given !== null && (at > first || full.words.length > 1 || draft.titles.length > 0))
      return given.value;
  }
  return null;
}

function personOf(
  bySentence: ReadonlyMap<number, readonly Standing[]>,
  pronoun: Pronoun,
  sentence: number,
): Draft | null {
  for (let back = 0; back <= REACH; back++) {
    for (const { draft, gender, start } of bySentence.get(sentence - back) ?? []) {
      if (start >= pronoun.start) break;
      const known = draft.gender ?? gender;
      if (known === null || pronoun.value.gender === null || known === pronoun.value.gender) return draft;
    }
  }
  return null;
}
