import { looksLikePerson } from './adapters/compromise.js';
import type { OwnDetector, OwnInput, OwnName } from './own/index.js';

export type { OwnDetector } from './own/index.js';

/** One to three words with capitals inside a sentence: `told Anna Oru that`. Bounded, so linear. */
const CAPITALS =
  /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}[\p{L}'’-]{0,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2}(?![\p{L}\p{N}])/gu;

/**
 * A second opinion on names: what `compromise` takes for a person where the library found nothing. It finds a few more names and, on
 * newswire, four wrong ones for each right one (ADR 5), so nothing uses it unless asked: `createReadout({ detectors: [compromiseNames] })`.
 */
export const compromiseNames: OwnDetector = Object.freeze({
  id: 'compromise/person',
  kind: 'names',
  precedence: 'fallback',
  find: ({ paragraphs }: OwnInput): readonly OwnName[] =>
    paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(CAPITALS)]
        .filter(([phrase]) => looksLikePerson(phrase))
        .map(({ 0: phrase, index }): OwnName => {
          const start = paragraph.start + index;
          return { start, end: start + phrase.length, kind: 'person', confidence: PRECISION };
        }),
    ),
});

/** The share of right names among those that only compromise finds (`scripts/compromise-evidence.mjs`). */
const PRECISION = 0.2;
