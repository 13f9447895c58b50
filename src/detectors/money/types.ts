import type { DetectedMention } from '../../core/detector.js';
import type { Money, MoneyQualifier } from '../../core/model.js';
import type { Mention } from '../../core/span.js';
import type { Amount } from './amounts.js';
import type { Decimal } from './decimal.js';
import type { Unit } from './units.js';

/** What the words of a monetary figure themselves say; what it is for and who pays is found by `relate`. */
export type MoneyValue = Omit<
  Money,
  keyof Mention | 'purpose' | 'kind' | 'payer' | 'payee' | 'period' | 'partOf' | 'sameAs'
>;

/** The currency of a figure as far as it is decided. */
export interface Resolution {
  readonly currency: string | null;
  readonly evidence: Money['currencyEvidence'];
  readonly candidates: readonly string[];
}

/** A figure on its way: tokens `[first, end)`, still without its final currency. */
export interface Draft {
  readonly first: number;
  readonly end: number;
  /** The first token of the currency word: two figures that claim the same one compete. */
  readonly unitAt: number;
  /** The currency words; `null` for a share told without (`of which 15 million`). */
  readonly unit: Unit | null;
  /** Where the currency stands before or after the number. */
  readonly side: 'before' | 'after';
  /** The amount as written; `null` for `billions of dollars`. */
  readonly amount: Amount | null;
  /** In main units, exact; `null` for `billions of dollars`. */
  readonly low: Decimal | null;
  /** The upper end of a range. */
  readonly high: Decimal | null;
  /** Where a range's lower end stops and its upper end starts, in tokens. */
  readonly seam: readonly [end: number, first: number] | null;
  /** A word beside the currency that is not understood: `5 million Ruritanian dollars`. The currency stays open. */
  readonly unknown: boolean;
  /** Money only if the article speaks of the currency's country. */
  readonly abroad: boolean;
  readonly qualifier: MoneyQualifier;
  readonly equivalents: readonly DraftMention[];
  readonly resolution: Resolution | null;
}

export type DraftMention = DetectedMention<Draft>;
