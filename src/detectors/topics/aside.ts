import type { Document, Sentence } from '../../core/document.js';
import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import { lowerAt, matchesOf, sentenceAt } from '../../core/look.js';
import { asideWords, companyWords, courtesyWords } from '../../lexicon/topic-salience.js';

/** How far words reach: a courtesy over its object, a list of those present to the sentence's end, an aside over its whole sentence. */
type Reach = 'object' | 'rest' | 'sentence';

const ASIDE = lexiconClass<Reach>('topics/aside');

/** A courtesy's object of more words is a clause of its own. */
const OBJECT = 14;

export const asideEntries: readonly LexiconEntry[] = entriesOf(ASIDE, [
  ...courtesyWords.map((word) => [word, 'object'] as const),
  ...companyWords.map((word) => [word, 'rest'] as const),
  ...asideWords.map((word) => [word, 'sentence'] as const),
]);

/** The stretches of tokens that say nothing of what was talked about, half-open, by their starts. */
export function asidesOf(document: Document): readonly (readonly [first: number, end: number])[] {
  return matchesOf(document, ASIDE)
    .map(({ first, end, value: reach }): readonly [number, number] => {
      const sentence = document.sentences[sentenceAt(document, first)];
      const last = sentence?.end ?? end;
      // A release whose first sentence congratulates is about that.
      if (reach === 'object' && isOpening(document, sentence)) return [end, end];
      if (reach === 'sentence') return [sentence?.first ?? first, last];
      return [end, reach === 'rest' ? last : objectEnd(document, end, Math.min(last, end + OBJECT))];
    })
    .sort(([a], [b]) => a - b);
}

/** Whether the sentence is the first of the running text. */
function isOpening(document: Document, sentence: Sentence | undefined): boolean {
  const paragraph = document.paragraphs[sentence?.paragraph ?? 0];
  return paragraph?.kind === 'lead' && paragraph.first === sentence?.first;
}

/** `congratulated him on his victory and stressed the need for trade`: the courtesy ends where the next verb of the speaker stands. */
function objectEnd(document: Document, from: number, end: number): number {
  for (let at = from; at + 1 < end; at++)
    if (lowerAt(document, at) === 'and' && /ed$|^said$/u.test(lowerAt(document, at + 1))) return at;
  return end;
}
