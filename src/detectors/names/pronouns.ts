import { type DetectedMention, mentionAt } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { entryAt } from '../../core/look.js';
import { spanOf } from '../../core/span.js';
import type { NameValue } from './types.js';
import { PRONOUN } from './vocabulary.js';

/** `he`, `her`, `they`: whom they mean is for `link` to say. */
export function pronounMentions(document: Document): readonly DetectedMention<NameValue>[] {
  const id = document.vocabulary.classes.get(PRONOUN.name);
  if (id === undefined) return [];
  return (document.postings[id] ?? []).flatMap((m) => {
    const at = document.matches.first[m] ?? 0;
    const found = entryAt(document, at, PRONOUN);
    if (found === null) return [];
    const { gender, plural } = found.value;
    const words = spanOf(document.text, document.tokens.start[at] ?? 0, document.tokens.end[at] ?? 0);
    return [mentionAt(words, 'names/pronoun', { kind: 'pronoun' as const, gender, plural })];
  });
}
