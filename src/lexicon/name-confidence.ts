/**
 * How often what stands on a kind of evidence is right: `(right + 1) / (found + 2)`, so that no small sample says 1.
 *
 * Measured by `scripts/confidence.mjs`, which writes the rows; nothing here is set by hand.
 * `found` counts persons of the development articles and person mentions of two public sets of names (WikiGold, Parallel
 * Universal Dependencies' news); for `role` the unnamed office holders who took part, for `body` the organisations and
 * countries that did.
 */
export type NameEvidence =
  | 'office'
  | 'honorific'
  | 'apposition'
  | 'plural-office'
  | 'shape'
  | 'later'
  | 'role'
  | 'body';

/** Evidence, right, found. */
export const nameConfidence: readonly (readonly [NameEvidence, number, number])[] = [
  // rows:begin
  ['office', 301, 311],
  ['honorific', 31, 37],
  ['apposition', 32, 32],
  ['plural-office', 14, 14],
  ['shape', 752, 824],
  ['later', 33, 67],
  ['role', 7, 8],
  ['body', 3, 4],
  // rows:end
];

const measured: ReadonlyMap<NameEvidence, number> = new Map(
  nameConfidence.map(([evidence, right, found]) => [evidence, Math.round(((right + 1) / (found + 2)) * 100) / 100]),
);

/** The measured share of right answers on this evidence, 0 to 1; a half where none was found to measure. */
export const confidenceOn = (evidence: NameEvidence): number => measured.get(evidence) ?? 0.5;
