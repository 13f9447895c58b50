import type { Context, DetectedMention, Detection, Detector, Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { fold } from '../../core/fold.js';
import { keepLongest, runRules } from '../../core/run-rules.js';
import { sourceRules } from './rules.js';
import type { SourceValue } from './types.js';
import { sourceVocabulary } from './vocabulary.js';

export { sourceRules } from './rules.js';
export type { SourceValue } from './types.js';

const refiners: readonly Refiner<SourceValue>[] = [
  {
    id: 'sources/longest',
    why: 'first: of `press service` and the document that overlap it the longer one is meant',
    refine: (mentions) => keepLongest(mentions),
  },
  {
    id: 'sources/once',
    why: 'last: a source counts once, at its first mention',
    refine: (mentions) => {
      const seen = new Set<string>();
      return mentions.filter(({ value }: DetectedMention<SourceValue>) => {
        const key = `${value.kind} ${fold(value.name)}`;
        return seen.has(key) ? false : seen.add(key) !== undefined;
      });
    },
  },
];

/** Finds who reports it: `the press service of the head of state`, `Censor.NET reports`, `in Telegram`. */
export const sourceDetector: Detector<'sources', SourceValue> = {
  kind: 'sources',
  vocabulary: sourceVocabulary,
  detect: (document: Document, context: Context): Detection<SourceValue> => ({
    mentions: runRules(document, context, sourceRules, refiners),
    issues: [],
  }),
};
