export type { Difference, Partly } from './match.js';
export {
  type EventExpectation,
  type MatcherResult,
  type MoneyExpectation,
  matchers,
  type PersonExpectation,
  type ReadoutMatchers,
} from './matchers.js';
export { type FieldScore, type Gold, type ScoredField, score } from './score.js';
export { serializer } from './serializer.js';
