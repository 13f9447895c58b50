import type { Context, Detection, Detector, Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { keepLongest, runRules } from '../../core/run-rules.js';
import { dateVocabulary } from './classes.js';
import { askChrono } from './fallback.js';
import { dropWeak, mergeNeighbours } from './merge.js';
import { takeModifiers } from './modifiers.js';
import { resolveDates } from './resolve.js';
import { clockRule } from './rules/clock.js';
import { comparisonRule } from './rules/comparison.js';
import { durationRule } from './rules/duration.js';
import { monthRule } from './rules/month.js';
import { deicticRule, holidayRule, partRule, repeatedRule, vagueRule } from './rules/named.js';
import { numericRule } from './rules/numeric.js';
import { halfRule, letterRule, quarterRule } from './rules/period.js';
import { relativeRule } from './rules/relative.js';
import { centuryRule, decadeRule, seasonRule } from './rules/season.js';
import { spelledYearRule } from './rules/spelled-year.js';
import { weekdayRule } from './rules/weekday.js';
import { yearRule } from './rules/year.js';
import type { DateRule, DateValue, Draft } from './types.js';

export type { DateValue } from './types.js';

/** Of two that found the same words the first wins, so what is told most exactly comes first. */
export const dateRules: readonly DateRule[] = [
  vagueRule,
  monthRule,
  numericRule,
  clockRule,
  yearRule,
  spelledYearRule,
  weekdayRule,
  deicticRule,
  partRule,
  quarterRule,
  halfRule,
  letterRule,
  seasonRule,
  decadeRule,
  centuryRule,
  comparisonRule,
  relativeRule,
  durationRule,
  holidayRule,
  repeatedRule,
];

const longest: Refiner<Draft> = {
  id: 'dates/longest',
  why: 'pieces must not overlap before the merge, nor a modifier reach into its neighbour after it',
  refine: (mentions) => keepLongest(mentions),
};

const REFINERS = [longest, askChrono, mergeNeighbours, takeModifiers, longest, dropWeak] as const;

/** Finds date, time, duration and repetition expressions and resolves them. */
export const dateDetector: Detector<'dates', DateValue> = {
  kind: 'dates',
  vocabulary: dateVocabulary,
  detect(document: Document, context: Context): Detection<DateValue> {
    const found = runRules(document, context, dateRules, REFINERS);
    return { mentions: resolveDates(found, document, context), issues: [] };
  },
};
