import { uint8At } from '../../core/columns.js';
import type { Context, DetectedMention, Detection, Detector } from '../../core/detector.js';
import { type Document, TokenFlag } from '../../core/document.js';
import { entriesOf, lexiconClass } from '../../core/lexicon-entry.js';
import { lowerAt, matchesOf, paragraphAt, sentenceAt, wordsAt } from '../../core/look.js';
import { isYearsAgo } from '../../core/years-ago.js';
import { deniedWords, salientWords } from '../../lexicon/topic-salience.js';
import { asideEntries, asidesOf } from './aside.js';
import { isOffice } from './office.js';
import { CUE, type CueEntry, entriesOfTaxonomy, type Strength, type TaxonomyTopic } from './taxonomy.js';

export { type TaxonomyTopic, taxonomyOf } from './taxonomy.js';

/** A cue of a topic: `air defence systems`. */
export interface TopicCue {
  readonly topic: TaxonomyTopic;
  readonly strength: Exclude<Strength, 'not'>;
  /** The same for all spellings and numbers of one cue. */
  readonly cue: number;
  /** The sentence asks, offers, thanks or decides: `called for new sanctions`. */
  readonly salient: boolean;
  /** Such words stand close before the cue. */
  readonly urged: boolean;
  /** Said in a courtesy, a list of those present or a person's life. */
  readonly aside: boolean;
  /** The sentence says that it was not talked about, or tells of years past. */
  readonly denied: boolean;
}

/** Whether the words lay weight on what their sentence names (`true`) or take it off the table (`false`). */
const SALIENT = lexiconClass<boolean>('topics/salient');

/** A stretch of tokens with a cue in it. */
interface Found {
  readonly first: number;
  readonly end: number;
  readonly cue: CueEntry;
}

/** Makes the detector of a taxonomy's cues. Words inside a longer cue do not count: `nuclear power plant` is no `power plant`. */
export function createTopicDetector(taxonomy: readonly TaxonomyTopic[]): Detector<'topics', TopicCue> {
  return {
    kind: 'topics',
    vocabulary: [
      ...entriesOfTaxonomy(taxonomy),
      ...asideEntries,
      ...entriesOf(SALIENT, [
        ...salientWords.map((word) => [word, true] as const),
        ...deniedWords.map((word) => [word, false] as const),
      ]),
    ],
    detect: (document: Document, context: Context): Detection<TopicCue> => {
      const weighed = weighedSentences(document);
      const urged = urgedOf(document);
      const asides = asidesOf(document);
      let aside = 0;
      return {
        mentions: outermost(document).map((found) => {
          while (aside < asides.length && (asides[aside]?.[1] ?? 0) <= found.first) aside++;
          const inside = (asides[aside]?.[0] ?? found.end) <= found.first;
          return mentionOf(document, found, weighed, urged(found), inside, context.date);
        }),
        issues: [],
      };
    },
  };
}

/** The cues that no longer cue and no `not` phrase of their topic covers. */
function outermost(document: Document): readonly Found[] {
  const found: Found[] = [];
  let coverFirst = 0;
  let coverEnd = 0;
  let cover: CueEntry | null = null;
  let coverAnd = -1;
  const barred = new Map<TaxonomyTopic, number>();
  for (const { first, end, value: cue } of matchesOf(document, CUE)) {
    if (cue.strength === 'not') {
      // The longest match comes first, so the phrase stands before the cues that it covers.
      if (end > (barred.get(cue.topic) ?? 0)) barred.set(cue.topic, end);
      continue;
    }
    const covered =
      end <= coverEnd &&
      (first > coverFirst || end < coverEnd) &&
      !(coverAnd > 0 && cover?.topic !== cue.topic && (end <= coverAnd || first > coverAnd));
    if (covered || end <= (barred.get(cue.topic) ?? 0) || (cue.single && isNameLike(document, first)))
      continue;
    if (isOffice(document, first, end)) continue;
    found.push({ first, end, cue });
    if (end > coverEnd) {
      coverFirst = first;
      coverEnd = end;
      cover = cue;
      coverAnd = andIn(document, first, end);
    }
  }
  return found;
}

/** The token of `and` or a comma in a cue, -1 without one: in `supply of gas and electricity` the second word is a cue of its own. */
function andIn(document: Document, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++) {
    const word = lowerAt(document, at);
    if (word === 'and' || word === ',') return at;
  }
  return -1;
}

/** A capital inside a sentence of running text: `Banks said`, `the Ministry of Trade`. Headlines capitalise everything. */
function isNameLike(document: Document, at: number): boolean {
  const flag = uint8At(document.tokens.flags, at);
  if ((flag & TokenFlag.capital) === 0 || (flag & (TokenFlag.first | TokenFlag.upper)) !== 0) return false;
  return document.paragraphs[paragraphAt(document, at)]?.kind !== 'headline';
}

/** For each sentence with such words whether they lay weight on it (`true`) or take it off the table (`false`). */
function weighedSentences(document: Document): ReadonlyMap<number, boolean> {
  const sentences = new Map<number, boolean>();
  for (const { first, value: weight } of matchesOf(document, SALIENT)) {
    const sentence = sentenceAt(document, first);
    sentences.set(sentence, weight && (sentences.get(sentence) ?? true));
  }
  return sentences;
}

/** Words that lay weight on something reach so many tokens: `called for the immediate release of all hostages`. */
const REACH = 15;

/** Tells for cues, asked in their order, whether a word that lays weight on them stands close before them in their sentence. */
function urgedOf(document: Document): (cue: Found) => boolean {
  const words = matchesOf(document, SALIENT).filter(({ value: weight }) => weight);
  let next = 0;
  return ({ first, end }) => {
    while (next < words.length && (words[next]?.first ?? 0) < end) next++;
    const before = words[next - 1];
    return (
      before !== undefined &&
      first - before.end <= REACH &&
      sentenceAt(document, before.first) === sentenceAt(document, first)
    );
  };
}

const RULES: Readonly<Record<Strength, string>> = {
  strong: 'topics/strong-cue',
  medium: 'topics/medium-cue',
  weak: 'topics/weak-cue',
  not: 'topics/exclusion',
};

function mentionOf(
  document: Document,
  { first, end, cue }: Found,
  weighed: ReadonlyMap<number, boolean>,
  urged: boolean,
  aside: boolean,
  date: string | null,
): DetectedMention<TopicCue> {
  const sentence = sentenceAt(document, first);
  const weight = weighed.get(sentence);
  const words = wordsAt(document, first, end);
  // Not spread: a key added behind a spread gives each object a hidden class of its own, and all that read it are slow.
  return {
    start: words.start,
    end: words.end,
    text: words.text,
    rule: RULES[cue.strength],
    value: {
      topic: cue.topic,
      cue: cue.cue,
      strength: cue.strength as TopicCue['strength'],
      salient: weight === true,
      urged,
      aside,
      denied: weight === false || isYearsAgo(document, document.sentences[sentence]?.first ?? 0, date),
    },
  };
}
