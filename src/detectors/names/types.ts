import type { Span } from '../../core/span.js';
import type { Office } from './office.js';

/** A person by name, or an office holder by the office alone. */
export interface PersonValue {
  readonly kind: 'person';
  /** The name without title and honorific; `null` where only an office stands (`the Norwegian prime minister`). */
  readonly name: Span | null;
  /** The office in Title Case (`Prime Minister`; `Counterpart` for `his Polish counterpart`), or `null`. */
  readonly title: string | null;
  readonly titleKind: Office['kind'] | null;
  /** Whether the title is an office of a state. */
  readonly state: boolean;
  /** ISO 3166-1 alpha-2 that title, adjective or apposition give, or `null`. */
  readonly country: string | null;
  readonly organization: string | null;
  readonly gender: 'm' | 'f' | null;
  /** The words of the office. */
  readonly office: Span | null;
  /** `the`, a possessive or a country stands before an office that stands alone. */
  readonly definite: boolean;
  /** `the two presidents`, `foreign ministers`. */
  readonly plural: boolean;
  /** `his`, `her`, `their` stands before the office. */
  readonly possessor: boolean;
  /** 0 to 1: the measured share of right answers on like evidence. */
  readonly confidence: number;
}

/** What a stretch of text names. `link` decides which of them are one actor. */
export type NameValue =
  | PersonValue
  | {
      readonly kind: 'organization';
      readonly name: Span;
      readonly country: string | null;
      /** The name by which the lexicon lists it, where it does: `IMF` and `International Monetary Fund` are one. */
      readonly listed?: string;
    }
  | {
      readonly kind: 'country';
      readonly code: string;
      readonly metonym: boolean;
      readonly adjective: boolean;
    }
  | { readonly kind: 'place'; readonly name: Span; readonly country: string | null }
  | { readonly kind: 'pronoun'; readonly gender: 'm' | 'f' | null; readonly plural: boolean };
