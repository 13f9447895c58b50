import type { TitleKind } from '../../lexicon/titles.js';

/** A half-open range of tokens. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** An office or job as it stands in the text, with the words around it that belong to it. */
export interface Office extends TokenSpan {
  /** The office's own words in Title Case, without country and organisation: `Minister of Industry and Trade`; `null` for kin. */
  readonly title: string | null;
  readonly kind: TitleKind | 'counterpart';
  readonly state: boolean;
  readonly plural: boolean;
  readonly gender: 'm' | 'f' | null;
  /** ISO 3166-1 alpha-2 codes, several for `the Indian and Japanese ministers`. */
  readonly countries: readonly string[];
  readonly organization: TokenSpan | null;
  /** `the`, a possessive or a possessive pronoun stands before it. */
  readonly definite: boolean;
  /** `a`, `an` stands before it. */
  readonly indefinite: boolean;
  /** `his`, `her`, `their`: whose counterpart, whose minister. */
  readonly possessor: boolean;
  /** Written with a capital. */
  readonly capital: boolean;
  /** The first token of the office's own words. */
  readonly head: number;
}

/** Offices whose field is written before or behind them: `Trade Minister`, `Secretary of State for Defence`. */
export const takesPortfolio = (kind: Office['kind']): boolean =>
  kind === 'minister' ||
  kind === 'deputy' ||
  kind === 'official' ||
  kind === 'diplomat' ||
  kind === 'spokesperson' ||
  kind === 'head-of-government' ||
  kind === 'business' ||
  kind === 'job';
