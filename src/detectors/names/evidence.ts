import { int32At } from '../../core/columns.js';
import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { fold } from '../../core/fold.js';
import {
  entryAt,
  hasFlag,
  isCapitalWord,
  isGlued,
  isKind,
  isMark,
  lowerAt,
  textAt,
} from '../../core/look.js';
import { surnameSuffixes } from '../../lexicon/given-names.js';
import { Label } from './labels.js';
import type { TokenSpan } from './office.js';
import type { NameTags } from './tagger/index.js';
import { PERSON_VERB } from './vocabulary.js';

/**
 * What speaks for and against a run of words being a person's name, in points: 3 is near certain, 0 says nothing.
 * The weights were set on the development corpus and checked on held-out articles; see `docs/accuracy.md`.
 */
export const Weight = {
  honorific: 3,
  givenName: 2,
  givenAlone: 0.4,
  givenTitled: 1.6,
  familyFirst: 1.2,
  surname: 1,
  suffix: 0.8,
  initial: 1.5,
  particle: 0.8,
  hyphen: 0.3,
  twoWords: 0.6,
  manyWords: -1,
  oneWord: -1,
  verbAfter: 1.2,
  saidBefore: 1.2,
  metBefore: 0.5,
  who: 1.3,
  age: 1.5,
  article: -2.5,
  placePreposition: -1.2,
  upper: -2.5,
  commonWord: -1.8,
  organisationWord: -4,
  bodyBehind: -8,
  company: -20,
  placeNoun: -6,
  orderOf: -20,
  number: -1,
  possessive: 0.2,
} as const;

/** The endings of surnames by their last letter: few are left to compare. */
const SUFFIXES: ReadonlyMap<string, readonly string[]> = new Map(
  surnameSuffixes.map((one) => [
    one.slice(-1),
    surnameSuffixes.filter((other) => other.slice(-1) === one.slice(-1)),
  ]),
);

const isNameSuffix = (word: string): boolean => {
  if (word.length < 5) return false;
  const folded = fold(word);
  const endings = SUFFIXES.get(folded.slice(-1));
  return folded.length > 4 && endings?.some((suffix) => folded.endsWith(suffix)) === true;
};

const WHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'across',
  'outside',
  'around',
  'into',
  'throughout',
  'of',
]);
const SPOKE: ReadonlySet<string> = new Set(
  'said says told added stated noted stressed asked replied announced explained wrote wrote,'.split(' '),
);
/** What only a company's name ends in: `Havbris ASA`, `Friesen Bros`. */
const COMPANY: ReadonlySet<string> = new Set(
  'ASA SA S.A AG AB AS Ltd LTD Limited PLC Plc plc Inc INC Corp Corporation LLC LLP GmbH KG NV BV Bros Co SpA SRL Oy Oyj Pty Bhd KK Holdings Group SE SARL'.split(
    ' ',
  ),
);
/** `the mining town *of* Jose Oru`, `Typhoon Dalisay`: what stands behind is no person. */
const PLACE_NOUN: ReadonlySet<string> = new Set(
  'town city village district province region county municipality suburb island islands river lake port state commune settlement hamlet neighborhood neighbourhood governorate oblast typhoon hurricane cyclone storm ship vessel ferry airport prefecture'.split(
    ' ',
  ),
);
/** `the *Order of* Princess Olga`, `the *Battle of* King Carlos`. */
const THING_OF: ReadonlySet<string> = new Set(
  'order medal cross prize cup battle treaty feast temple church cathedral university'.split(' '),
);
const MET: ReadonlySet<string> = new Set([
  'with',
  'met',
  'by',
  'told',
  'between',
  'thanked',
  'hosted',
  'received',
  'welcomed',
  'called',
  'visited',
  'informed',
]);

/** What the trained tagger says of the run: the smallest log-odds of its capital words. */
export function taggerScore(document: Document, { scores }: NameTags, span: TokenSpan): number {
  let least = 10;
  for (let at = span.first; at < span.end; at++)
    if (isCapitalWord(document, at)) least = Math.min(least, scores[at] ?? -10);
  return least;
}

/** The words of a run: token indices of words only, initials included. */
export function wordsOf(document: Document, span: TokenSpan): readonly number[] {
  const words: number[] = [];
  for (let at = span.first; at < span.end; at++) if (isKind(document, at, TokenKind.word)) words.push(at);
  return words;
}

/** What the words of the run themselves say. */
export function innerScore(document: Document, labels: Int32Array, span: TokenSpan, titled: boolean): number {
  const words = wordsOf(document, span);
  const [first = span.first] = words;
  const last = words.at(-1) ?? first;
  const label = (at: number): number => int32At(labels, at);
  let score = words.length === 1 ? Weight.oneWord : Weight.twoWords;
  if (words.length > 5) score += Weight.manyWords;
  if ((label(first) & Label.given) !== 0)
    score += words.length > 1 ? Weight.givenName : titled ? Weight.givenTitled : Weight.givenAlone;
  if ((label(first) & Label.family) !== 0 && words.length > 1 && words.length < 4)
    score += Weight.familyFirst;
  if (words.length > 1 && (label(last) & (Label.surname | Label.given)) !== 0) score += Weight.surname;
  if (isNameSuffix(textAt(document, last))) score += Weight.suffix;
  if (words.length > 1 && COMPANY.has(textAt(document, last))) score += Weight.company;
  let common = 0;
  for (const at of words) {
    const bodyWord = (label(at) & (Label.organisationWord | Label.organisation)) !== 0;
    // `Rose *Field*`, `Kate *Banks*`: a surname as much as a word, behind a given name or an office.
    const asName =
      (label(at) & Label.ambiguous) !== 0 && at === last && ((label(first) & Label.given) !== 0 || titled);
    if (bodyWord && !asName && (label(at) & (Label.given | Label.surname)) === 0)
      score += Weight.organisationWord;
    if ((label(at) & Label.particle) !== 0 && at > first) score += Weight.particle;
    if ((label(at) & Label.common) !== 0 && (label(at) & (Label.given | Label.family | Label.surname)) === 0)
      common++;
    if (
      textAt(document, at).length === 1 &&
      isMark(document, at + 1, '.') &&
      isGlued(document, at) &&
      words.length > 1
    )
      score += Weight.initial;
    if (hasFlag(document, at, TokenFlag.dotted) && words.length > 1) score += Weight.initial;
    if (isMark(document, at + 1, '-') && at + 1 < span.end) score += Weight.hyphen;
  }
  score += common * Weight.commonWord;
  if (words.length === 1 && hasFlag(document, first, TokenFlag.upper)) score += Weight.upper;
  return score;
}

/** `the Order of *Princess Olga*`: the run, its office included, names a thing. `start`: where run and office start. */
export const isNameOfThing = (document: Document, start: number): boolean =>
  textAt(document, start - 1) === 'of' && THING_OF.has(lowerAt(document, start - 2));

/** `King Abdullah II *Air Base*`: the run goes on as a body's name. */
const isBodyAhead = (labels: Int32Array, at: number): boolean =>
  (int32At(labels, at) & (Label.organisationWord | Label.organisation)) !== 0 &&
  (int32At(labels, at) & Label.title) === 0;

/** What the words around the run say. */
export function outerScore(document: Document, labels: Int32Array, span: TokenSpan, titled: boolean): number {
  const before = lowerAt(document, span.first - 1);
  const sentenceStart = hasFlag(document, span.first, TokenFlag.first);
  let score = 0;
  if (!sentenceStart) {
    if (before === 'the' || before === 'a' || before === 'an') score += Weight.article;
    if (WHERE.has(before)) score += Weight.placePreposition;
    if (SPOKE.has(before)) score += Weight.saidBefore;
    if (MET.has(before)) score += Weight.metBefore;
    const noun = before === 'of' ? lowerAt(document, span.first - 2) : before;
    if (!titled && PLACE_NOUN.has(noun)) score += Weight.placeNoun;
  }
  let { end } = span;
  if (isKind(document, end, TokenKind.clitic)) {
    score += Weight.possessive;
    return score;
  }
  if (isKind(document, end, TokenKind.number) && hasFlag(document, end, TokenFlag.spaced))
    score += Weight.number;
  if (isMark(document, end, ',')) {
    if (
      isKind(document, end + 1, TokenKind.number) &&
      isMark(document, end + 2, ',') &&
      textAt(document, end + 1).length === 2
    )
      return score + Weight.age;
    if (lowerAt(document, end + 1) === 'who') return score + Weight.who;
    return score;
  }
  if (isMark(document, end, '(')) {
    if (
      isKind(document, end + 1, TokenKind.number) &&
      isMark(document, end + 2, ')') &&
      textAt(document, end + 1).length === 2
    )
      return score + Weight.age;
    return score;
  }
  if (/^(?:also|has|had|then|later|reportedly|earlier|further)$/iu.test(textAt(document, end))) end++;
  if (entryAt(document, end, PERSON_VERB) !== null) score += Weight.verbAfter;
  if (lowerAt(document, end) === 'who') score += Weight.who;
  if (isCapitalWord(document, end) && isBodyAhead(labels, end)) score += Weight.bodyBehind;
  return score;
}
