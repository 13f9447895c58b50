import type { DetectedMention } from '../core/detector.js';
import type { ActorMention } from '../core/model.js';
import type { PersonValue } from '../detectors/names/types.js';

/** A mention of a person or an office. */
export type PersonMention = DetectedMention<PersonValue>;

/** A title as one mention gives it. */
export interface DraftTitle {
  readonly title: string;
  readonly kind: PersonValue['titleKind'];
  readonly state: boolean;
  readonly country: string | null;
  readonly organization: string | null;
  readonly start: number;
}

/** An actor while it is put together: the only mutable values of this stage, and they never leave it. */
export interface Draft {
  /** Named forms, as words. */
  readonly forms: { readonly text: string; readonly words: readonly string[]; readonly start: number }[];
  readonly titles: DraftTitle[];
  readonly mentions: ActorMention[];
  readonly countries: string[];
  gender: 'm' | 'f' | null;
  confidence: number;
}

/** A name as its words: white space parts them, points and quotation marks do not count. */
export const wordsOfName = (text: string): readonly string[] =>
  text
    .replace(/["“”().,]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');

export const emptyDraft = (): Draft => ({
  forms: [],
  titles: [],
  mentions: [],
  countries: [],
  gender: null,
  confidence: 0,
});

/** Adds what a mention says to the draft. */
export function addMention(draft: Draft, mention: PersonMention, form: ActorMention['form']): void {
  const { value } = mention;
  const span = form === 'name' && value.name !== null ? value.name : mention;
  draft.mentions.push({ start: span.start, end: span.end, text: span.text, rule: mention.rule, form });
  if (form === 'name' && value.name !== null) {
    draft.forms.push({ text: value.name.text, words: wordsOfName(value.name.text), start: value.name.start });
  }
  addTitle(draft, mention);
  draft.gender ??= value.gender;
  draft.confidence = Math.max(draft.confidence, value.confidence);
}

/** Adds the title, country and organisation of a mention to the draft. */
export function addTitle(draft: Draft, { value, start }: PersonMention): void {
  if (value.country !== null) draft.countries.push(value.country);
  if (value.title !== null && value.title !== 'Counterpart') {
    const { title, titleKind: kind, state, country, organization } = value;
    draft.titles.push({ title, kind, state, country, organization, start });
  }
}
