import type { DateMention, Money, Paragraph } from '../core/model.js';
import type { Mention } from '../core/span.js';

/** A half-open range of UTF-16 offsets into the text that the detector was given. */
export interface OwnRange {
  readonly start: number;
  readonly end: number;
}

/** A person or an organisation that a detector of one's own found: the name alone, without title. */
export interface OwnName extends OwnRange {
  readonly kind: 'person' | 'organization';
  /** In Title Case: `Mayor`. Only for persons. */
  readonly title?: string | null;
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country?: string | null;
  /** 0 to 1; 0.5 unless told. Only for persons. */
  readonly confidence?: number;
}

/** A date that a detector of one's own found and resolved. */
export type OwnDate = OwnRange & Omit<DateMention, keyof Mention>;

/** A sum that a detector of one's own found; what it is for and who pays is found by the library. */
export type OwnMoney = OwnRange &
  Omit<Money, keyof Mention | 'purpose' | 'kind' | 'payer' | 'payee' | 'period' | 'partOf' | 'sameAs'>;

/** What a detector of one's own is given. */
export interface OwnInput {
  readonly text: string;
  /** The paragraphs that are read: no boilerplate among them. */
  readonly paragraphs: readonly Paragraph[];
  /** The article's date, `YYYY-MM-DD` or `YYYY-MM`, or `null`. */
  readonly date: string | null;
}

interface Common {
  /** Stands on each mention as its `rule`: `newsroom/known-names`. */
  readonly id: string;
  /**
   * Which mention stays where one of this detector overlaps one of the library's own: `override` this one's, `fallback` the library's.
   */
  readonly precedence: 'override' | 'fallback';
}

/** A detector of one's own: a pure function from the article to what it found, for `createReadout({ detectors: [...] })`. */
export type OwnDetector =
  | (Common & { readonly kind: 'names'; find(input: OwnInput): readonly OwnName[] })
  | (Common & { readonly kind: 'dates'; find(input: OwnInput): readonly OwnDate[] })
  | (Common & { readonly kind: 'money'; find(input: OwnInput): readonly OwnMoney[] });
