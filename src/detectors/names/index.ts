import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import type { Span } from '../../core/span.js';

/** What a stretch of text names. `link` decides which of them are one actor. */
export type NameValue =
  | {
      readonly kind: 'person';
      /** The name without title and honorific; `null` where only an office stands (`the Norwegian prime minister`). */
      readonly name: Span | null;
      /** Normalised office (`Prime Minister`), or `null`. */
      readonly title: string | null;
      /** ISO 3166-1 alpha-2 that title, adjective or apposition give, or `null`. */
      readonly country: string | null;
      readonly organization: string | null;
      /** 0 to 1: how sure the rule is that this is a person. */
      readonly confidence: number;
    }
  | { readonly kind: 'organization'; readonly name: Span; readonly country: string | null }
  | { readonly kind: 'country'; readonly code: string; readonly metonym: boolean }
  | { readonly kind: 'place'; readonly name: Span; readonly country: string | null }
  | { readonly kind: 'pronoun'; readonly gender: 'm' | 'f' | null; readonly plural: boolean };

/** Finds persons with their offices, organisations, countries, places and pronouns. */
export const nameDetector: Detector<'names', NameValue> = {
  kind: 'names',
  vocabulary: [],
  detect: (_document: Document, _context: Context): Detection<NameValue> => ({ mentions: [], issues: [] }),
};
