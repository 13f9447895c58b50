import type { DetectedMention } from '../core/detector.js';
import type { Document } from '../core/document.js';
import { fold } from '../core/fold.js';
import type { ActorMention } from '../core/model.js';
import type { Span } from '../core/span.js';
import type { PersonValue } from '../detectors/names/types.js';
import { startsOf } from './spelling.js';
import { titleKey } from './title-key.js';

/** A mention of a person or an office. */
export type PersonMention = DetectedMention<PersonValue>;

/** An office as it is compared with others: see `titleKey`. */
export interface Office {
  readonly key: string;
  readonly kind: PersonValue['titleKind'];
}

/** A title as one mention gives it. */
export interface DraftTitle extends Office {
  readonly title: string;
  readonly state: boolean;
  readonly country: string | null;
  readonly organization: string | null;
  readonly start: number;
}

/** A name as it stands at one place: its words (white space parts them, points and marks do not count), and the same folded. */
export interface NameForm {
  readonly text: string;
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** The letters that its words begin with: see {@link startsOf}. */
  readonly starts: number;
  /** How its words sound, as far as somebody asked: the names of an article are compared many times. */
  readonly sounds: string[];
  readonly start: number;
}

/** An actor while it is put together: the only mutable values of this stage, and they never leave it. */
export interface Draft {
  readonly forms: NameForm[];
  readonly titles: DraftTitle[];
  /** The offices among the titles, each once. */
  readonly offices: Office[];
  readonly mentions: ActorMention[];
  readonly countries: string[];
  gender: 'm' | 'f' | null;
  confidence: number;
}

/** What resolving an office needs: the text, and the persons found so far, to which it may add. */
export interface Scene {
  readonly document: Document;
  readonly drafts: Draft[];
}

const BETWEEN = /[\s"“”().,]+/u;

/** The form of a named mention. */
export function formOf({ text, start }: Span): NameForm {
  // `Ibrahim al- Jabari`: a space slipped in behind the hyphen.
  const whole = text.includes('- ') ? text.replace(/- +/gu, '-') : text;
  const words = whole.split(BETWEEN).filter((word) => word !== '');
  const folded = words.map(fold);
  return { text, words, folded, starts: startsOf(folded), sounds: [], start };
}

export const emptyDraft = (): Draft => ({
  forms: [],
  titles: [],
  offices: [],
  mentions: [],
  countries: [],
  gender: null,
  confidence: 0,
});

/** Adds what a mention says to the draft. */
export function addMention(draft: Draft, mention: PersonMention, form: NameForm | 'role'): void {
  const { value } = mention;
  const span = form !== 'role' && value.name !== null ? value.name : mention;
  const { start, end, text } = span;
  draft.mentions.push({ start, end, text, rule: mention.rule, form: form === 'role' ? 'role' : 'name' });
  if (form !== 'role') draft.forms.push(form);
  addTitle(draft, mention);
  draft.gender ??= value.gender;
  draft.confidence = Math.max(draft.confidence, value.confidence);
}

/** `the minister` after `Foreign Minister Ana Oru`: nothing new, and any other minister would fit it. */
const isVague = ({ key }: Office): boolean => /^(?:minister|secretary|official|diplomat|leader)$/u.test(key);

const addOffice = (draft: Draft, office: Office): void => {
  if (isVague(office) && draft.offices.some(({ kind }) => kind === office.kind)) return;
  if (!draft.offices.some(({ key, kind }) => key === office.key && kind === office.kind))
    draft.offices.push(office);
};

/** Adds the title, country and organisation of a mention to the draft. */
export function addTitle(draft: Draft, { value, start }: PersonMention): void {
  if (value.country !== null) draft.countries.push(value.country);
  if (value.title !== null && value.title !== 'Counterpart') {
    const { title, titleKind: kind, state, country, organization } = value;
    const key = titleKey(title);
    draft.titles.push({ title, key, kind, state, country, organization, start });
    addOffice(draft, { key, kind });
    // `First Deputy Prime Minister and Minister of Foreign Affairs`: he is told by either.
    const [first = title, ...others] = title.split(
      / and (?=(?:Foreign |Defen[cs]e |Deputy |First )?(?:Prime )?Minister\b)/u,
    );
    for (const part of others) addOffice(draft, { key: titleKey(part), kind: 'minister' });
    if (others.length > 0) addOffice(draft, { key: titleKey(first), kind });
  }
}
