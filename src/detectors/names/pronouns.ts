import { type DetectedMention, mentionAt } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { matchesOf, wordsAt } from '../../core/look.js';
import type { NameValue } from './types.js';
import { PRONOUN } from './vocabulary.js';

/** `he`, `her`, `they`: whom they mean is for `link` to say. */
export function pronounMentions(document: Document): readonly DetectedMention<NameValue>[] {
  return matchesOf(document, PRONOUN).map(({ first, end, value: { gender, plural } }) =>
    mentionAt(wordsAt(document, first, end), 'names/pronoun', { kind: 'pronoun' as const, gender, plural }),
  );
}
