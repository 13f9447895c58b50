import { int32At } from '../../core/columns.js';
import { type Document, TokenFlag } from '../../core/document.js';
import { flatMap } from '../../core/flat-map.js';
import { foldedAt, hasFlag } from '../../core/look.js';
import { confidenceOn } from '../../lexicon/name-confidence.js';
import { Label } from './labels.js';
import { type Candidate, foldedWords } from './persons.js';

/** A candidate that was taken for a person, with how sure that is. */
export interface Person extends Candidate {
  readonly confidence: number;
  /** Which kind of evidence decided: the rule id's last part. */
  readonly basis: 'office' | 'honorific' | 'apposition' | 'shape' | 'later';
}

const basisOf = (candidate: Candidate): Person['basis'] => {
  if (candidate.before !== null) return 'office';
  if (candidate.honorific !== null) return 'honorific';
  return candidate.after !== null ? 'apposition' : 'shape';
};

/**
 * Takes the candidates that stand by themselves, then those that another mention explains: a surname of a person named in full
 * (`Solbakk noted`), the same words with an office elsewhere.
 */
export function decidePersons(
  document: Document,
  labels: Int32Array,
  candidates: readonly Candidate[],
): readonly Person[] {
  const sure = candidates.map((candidate) => standsAlone(labels, candidate));
  const known = new Set<string>();
  const whole = new Set<string>();
  candidates.forEach((candidate, i) => {
    if (sure[i] !== true) return;
    const words = foldedWords(document, candidate);
    whole.add(words.join(' '));
    for (const word of words) if (word.length > 1) known.add(word);
  });
  const bodies = bodyWords(document, labels, candidates, sure, known);
  return flatMap(candidates, (candidate, i): Person[] => {
    if (sure[i] === true && isOfBody(document, bodies, candidate)) return [];
    if (sure[i] === true) return [personOf(candidate, basisOf(candidate))];
    const words = foldedWords(document, candidate);
    const again =
      whole.has(words.join(' ')) ||
      (words.length <= 2 && words.every((w) => known.has(w) || isVariant(known, w)));
    if (!again || isBarred(document, labels, candidate)) return [];
    return [personOf(candidate, 'later')];
  });
}

const personOf = (c: Candidate, basis: Person['basis']): Person => ({
  first: c.first,
  end: c.end,
  honorific: c.honorific,
  before: c.before,
  after: c.after,
  score: c.score,
  home: c.home,
  tag: c.tag,
  confidence: confidenceOn(basis),
  basis,
});

/** The words of bodies, storms and places that the text names with their noun (`Typhoon *Dalisay*`, `*Havbris* ASA`), but for words of persons' names. */
function bodyWords(
  document: Document,
  labels: Int32Array,
  candidates: readonly Candidate[],
  sure: readonly boolean[],
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const words = new Set<string>();
  const single = new Set<string>();
  candidates.forEach((candidate, i) => {
    const { first, end } = candidate;
    if (end - first === 1) {
      if (sure[i] === true) single.add(foldedWords(document, candidate)[0] ?? '');
      return;
    }
    if (sure[i] === true || candidate.score > -3) return;
    for (let at = first; at < end; at++)
      if ((int32At(labels, at) & (Label.organisationWord | Label.common)) === 0)
        words.add(foldedAt(document, at));
  });
  for (const word of known) if (!single.has(word)) words.delete(word);
  return words;
}

/** A word alone that stands in the name of a body elsewhere and that nothing near it makes a person. */
function isOfBody(document: Document, bodies: ReadonlySet<string>, candidate: Candidate): boolean {
  const { first, end, before, after, honorific, tag } = candidate;
  if (end - first > 1 || before !== null || after !== null || honorific !== null || tag > 4) return false;
  return bodies.has(foldedAt(document, first));
}

/**
 * How much the tagger counts beside the rules, and the points from which on a run is a person: for words alone, for runs, and beside an office.
 * Fitted (logistic regression) on a third of a corpus of newswire that is no part of the project.
 */
const ALONE = { tag: 2.2, from: 0.2, most: 6 } as const;
const RUN = { tag: 1.1, from: 0.9, most: 6 } as const;
const BESIDE_OFFICE = { tag: 0.4, from: 1.5, most: 4 } as const;
/** `Syria FM *Haddad*`, `Queen *Amalie*`: an office of a state with its country right before, or a royal one. */
const BEHIND_STATE_OFFICE = { tag: 0.4, from: 1, most: 1.5 } as const;

const NAME_OF_DAY = Label.calendar | Label.given | Label.ambiguous | Label.family | Label.surname;

function standsAlone(labels: Int32Array, candidate: Candidate): boolean {
  const { first, end, before, after, honorific, score, tag } = candidate;
  const office = before !== null || honorific !== null || after !== null;
  // `held talks with his Ukrainian counterpart *Tuesday*`
  if (end - first === 1 && (int32At(labels, first) & NAME_OF_DAY) === Label.calendar) return false;
  const stated =
    before?.state === true &&
    before.end === first &&
    (before.countries.length > 0 || before.kind === 'royal');
  const {
    tag: weight,
    from,
    most,
  } = stated ? BEHIND_STATE_OFFICE : office ? BESIDE_OFFICE : end - first === 1 ? ALONE : RUN;
  if (!office && end - first === 1 && (int32At(labels, first) & (Label.common | Label.calendar)) !== 0)
    return false;
  return score + weight * Math.max(-most, Math.min(most, tag)) >= from;
}

/** A later mention that must not be taken: `in May`, `Long talks`. */
function isBarred(document: Document, labels: Int32Array, candidate: Candidate): boolean {
  if (candidate.end - candidate.first > 1) return false;
  const label = int32At(labels, candidate.first);
  if ((label & Label.calendar) !== 0) return candidate.score < 0;
  return (
    (label & (Label.common | Label.ambiguous)) !== 0 &&
    hasFlag(document, candidate.first, TokenFlag.first) &&
    candidate.score < -0.5
  );
}

/** So many words of names a word is held against: no article has more, and a list of names without an end has ten thousands. */
const MOST_KNOWN = 150;

/** One letter dropped, doubled or changed in a word of five letters or more: `Stere` for `Støre`, `Solbak` for `Solbakk`. */
function isVariant(known: ReadonlySet<string>, word: string): boolean {
  if (word.length < 5) return false;
  let asked = 0;
  for (const other of known) {
    if (isOneEdit(word, other)) return true;
    asked++;
    if (asked === MOST_KNOWN) return false;
  }
  return false;
}

/** Whether two words differ by one letter at the most, the first letter being the same. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i++;
  if (a.length === b.length) return a.slice(i + 1) === b.slice(i + 1);
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}
