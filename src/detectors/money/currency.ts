import type { Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { sentenceAt } from '../../core/look.js';
import { shift } from './decimal.js';
import { hasThousandths, isFils } from './drafts.js';
import { type Places, placesOf } from './evidence.js';
import type { Draft, DraftMention, Resolution } from './types.js';
import type { Unit } from './units.js';

/** A country spoken of in the figure's own sentence counts for this many elsewhere. */
const SAME_SENTENCE = 3;
/** Places among the first words of the article, a dateline or the headline. */
const OPENING = { tokens: 12, weight: 2 };
/** Another figure of the article that names the candidate without doubt. */
const OTHER_FIGURE = 4;
/** The score from which an article is plainly about another dollar than the one that a bare `$` means. */
const PLAINLY = 5;

/** How many times the usual meaning's evidence another dollar must have. */
const OUTWEIGHS = 4;
/** Where a bare `$` is the US dollar in the country's own news too. */
const USES_USD: ReadonlySet<string> = new Set(['ZWG', 'LRD', 'TWD', 'SRD']);

/** Signs and words that keep their usual meaning unless the article is plainly about another country. */
const STEADY: ReadonlySet<string> = new Set([
  '$',
  'dollar',
  'dollars',
  'cent',
  'cents',
  '¢',
  'c',
  '£',
  'p',
  '¥',
  '￥',
  'won',
  '₩',
]);

/** What an article says for each currency: by its places, and by figures that leave no doubt. */
interface Evidence {
  readonly places: Places;
  readonly article: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, number>;
}

const bump = (scores: Map<string, number>, code: string, by: number): void => {
  scores.set(code, (scores.get(code) ?? 0) + by);
};

function gather(document: Document, mentions: readonly DraftMention[]): Evidence {
  const places = placesOf(document);
  const article = new Map<string, number>();
  places.codes.forEach((codes, i) => {
    const weight = (places.at[i] ?? 0) < OPENING.tokens ? OPENING.weight : 1;
    for (const code of codes) bump(article, code, weight);
  });
  const figures = new Map<string, number>();
  for (const { value } of mentions) {
    const all = [value, ...value.equivalents.map((e) => e.value)];
    for (const { unit } of all) if (unit?.codes.length === 1) bump(figures, unit.codes[0] ?? '', 1);
  }
  return { places, article, figures };
}

/** The places of the sentence of token `at`: `from` is where in the columns the sentence's places may begin. */
function sentenceScores(document: Document, places: Places, at: number): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const sentence = document.tokens.sentence[at];
  let low = 0;
  let high = places.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentenceAt(document, places.at[middle] ?? 0) < (sentence ?? 0)) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < places.at.length && i < low + 40; i++) {
    if (document.tokens.sentence[places.at[i] ?? 0] !== sentence) break;
    for (const code of places.codes[i] ?? []) bump(scores, code, SAME_SENTENCE);
  }
  return scores;
}

const open = (unit: Unit): Resolution => ({ currency: null, evidence: 'none', candidates: unit.codes });

/** Decides one ambiguous currency word by the evidence. */
function decide(document: Document, evidence: Evidence, unit: Unit, at: number): Resolution {
  const near = sentenceScores(document, evidence.places, at);
  const scoreOf = (code: string): number =>
    (evidence.article.get(code) ?? 0) +
    (near.get(code) ?? 0) +
    (evidence.figures.has(code) ? OTHER_FIGURE : 0);
  const scored = unit.codes.map((code) => ({ code, score: scoreOf(code) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return { currency: null, evidence: 'name', candidates: [] };
  const chosen = (currency: string, how: Resolution['evidence']): Resolution => ({
    currency,
    evidence: how,
    candidates: unit.codes,
  });
  if (unit.fallback !== null && STEADY.has(unit.form)) {
    const usual = scoreOf(unit.fallback);
    const explicit = evidence.figures.has(best.code) && !evidence.figures.has(unit.fallback);
    const plain =
      best.score >= Math.max(PLAINLY, usual * OUTWEIGHS) &&
      !USES_USD.has(best.code) &&
      isForemost(evidence, best.code);
    if (
      best.code !== unit.fallback &&
      ((explicit && best.score > usual) || plain) &&
      best.score > (second?.score ?? 0)
    ) {
      return chosen(best.code, 'context');
    }
    return chosen(unit.fallback, usual > 0 && usual >= best.score ? 'context' : 'default');
  }
  if (best.score > (second?.score ?? 0)) return chosen(best.code, 'context');
  if (unit.fallback !== null && (best.score === 0 || best.score === scoreOf(unit.fallback))) {
    return best.score === 0 ? chosen(unit.fallback, 'default') : open(unit);
  }
  return open(unit);
}

/** Whether no country of another currency is spoken of more often. */
function isForemost(evidence: Evidence, code: string): boolean {
  const own = evidence.article.get(code) ?? 0;
  for (const score of evidence.article.values()) if (score > own) return false;
  return true;
}

function resolve(
  document: Document,
  evidence: Evidence,
  draft: Draft,
  inherited: Resolution | null,
): Resolution {
  const { unit } = draft;
  if (unit === null)
    return inherited === null
      ? { currency: null, evidence: 'none', candidates: [] }
      : { ...inherited, evidence: 'context' };
  if (draft.unknown) return open(unit);
  if (unit.codes.length === 1) {
    const how = unit.kind === 'code' ? 'code' : unit.kind === 'name' ? 'name' : 'symbol';
    return { currency: unit.codes[0] ?? null, evidence: how, candidates: unit.codes };
  }
  return decide(document, evidence, unit, draft.unitAt);
}

/** The figure, with fils as thousandths where they are such. */
function inParts(draft: Draft, { currency }: Resolution): Draft {
  if (!isFils(draft.unit) || currency === null || !hasThousandths(currency) || draft.low === null)
    return draft;
  return { ...draft, low: shift(draft.low, -1), high: draft.high === null ? null : shift(draft.high, -1) };
}

export const resolveCurrencies: Refiner<Draft> = {
  id: 'money/currencies',
  why: 'Last: figures that leave no doubt are evidence for those that do.',
  refine(mentions, document) {
    if (mentions.length === 0) return mentions;
    const evidence = gather(document, mentions);
    const majors = mentions.map(({ value }) =>
      value.unit === null || value.unit.minor ? null : resolve(document, evidence, value, null),
    );
    const firstMajor = majors.find((major) => major?.currency != null) ?? null;
    let previous: Resolution | null = null;
    return mentions.map((mention, index) => {
      const { value } = mention;
      // Cents take the currency of the sum before them, or of the first that follows, where that has cents.
      const major: Resolution | null = previous ?? firstMajor;
      const resolution: Resolution =
        value.unit?.minor === true && major?.currency != null && value.unit.codes.includes(major.currency)
          ? { currency: major.currency, evidence: 'context', candidates: value.unit.codes }
          : (majors[index] ?? resolve(document, evidence, value, previous));
      if (value.unit !== null) previous = resolution;
      const equivalents = value.equivalents.map((e) => ({
        ...e,
        value: { ...e.value, resolution: resolve(document, evidence, e.value, null) },
      }));
      return { ...mention, value: { ...inParts(value, resolution), resolution, equivalents } };
    });
  },
};
