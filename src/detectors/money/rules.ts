import type { Rule } from '../../core/detector.js';
import { amountUnit, unitAmount } from './figures.js';
import type { Draft } from './types.js';
import { carriedAmount, multipleUnit, oneUnit, shareAmount } from './uncounted.js';

/** The rules of the detector: what a figure looks like. What becomes of several is the refiners' work. */
export const moneyRules: readonly Rule<Draft>[] = [
  unitAmount,
  amountUnit,
  multipleUnit,
  oneUnit,
  shareAmount,
  carriedAmount,
];
