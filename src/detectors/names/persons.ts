import { type Document, TokenKind } from '../../core/document.js';
import {
  entryAt,
  foldedAt,
  isCapitalWord,
  isGlued,
  isKind,
  isMark,
  lowerAt,
  sameSentence,
  textAt,
} from '../../core/look.js';
import type { Chunk } from './chunks.js';
import { innerScore, isNameOfThing, outerScore, taggerScore, Weight, wordsOf } from './evidence.js';
import { type Home, homeBeside } from './home-beside.js';
import { trim } from './name-ends.js';
import type { Office, TokenSpan } from './office.js';
import { officeAfter } from './office-after.js';
import type { NameTags } from './tagger/index.js';
import { PERSON_VERB } from './vocabulary.js';

/** A run of words that may be a person's name, with the office that stands before or behind it. */
export interface Candidate extends TokenSpan {
  readonly honorific: Chunk['honorific'];
  /** The office right before the name (`Prime Minister Kari Solbakk`). */
  readonly before: Office | null;
  /** The office behind it (`Ana Oru, president of Peru`). */
  readonly after: Office | null;
  /** What the rules say, in points. */
  readonly score: number;
  /** What the trained tagger says: log-odds, the smallest of its words. */
  readonly tag: number;
  /** What stands beside the name: `Türkiye's Kerem Aydoğmuş`, `Jan Berg of the World Bank`. */
  readonly home: Home;
}

const OFFICE_BEFORE = 3;
const OFFICE_AFTER = 2.5;

/** Whether the office belongs to the name that starts at `start`, by what stands between them. */
function startsAfter(
  document: Document,
  office: Office,
  start: number,
  nameEnd: number,
  honoured: boolean,
): boolean {
  if (office.end === start) return true;
  if (office.end + 1 !== start) return false;
  // `the Kyrgyz foreign minister [Azamat Toktogulov]`: an editor's insert.
  if (isMark(document, office.end, '[') || isMark(document, office.end, '('))
    // `French President *[Luc] Morel*`: the name goes on.
    return !(isMark(document, nameEnd, ']') && isCapitalWord(document, nameEnd + 1));
  if (!isMark(document, office.end, ',')) return false;
  // `President of the Republic of Norland, *Honorable* Alan Oru received…`
  if (honoured && office.countries.length > 0) return true;
  // `her Prime Minister, Tan Sri Faridz Osman, to…`, `A Foreign Ministry spokesperson, Fang Yulan, urged…`
  const closed =
    /^(?:[,.;)]|has|had|said)$/u.test(textAt(document, nameEnd)) ||
    entryAt(document, nameEnd, PERSON_VERB) !== null ||
    isKind(document, nameEnd, TokenKind.clitic);
  // `Vice President of the World Bank for South Asia, Ingrid Oru, said`
  const held = office.countries.length > 0 || (office.organization !== null && office.capital);
  return office.possessor || office.definite || (closed && (office.indefinite || held));
}

/** `Saudi FM Prince Khalid`, `Head of the EU Delegation, Ambassador Iris Laurentin`: two offices before one name; the first one is the title. */
function joinOffices(document: Document, outer: Office, inner: Office): Office {
  // `her counterpart, Secretary of Foreign Affairs Antonio Gatmaitan`: the office says more.
  const shown = outer.kind !== 'counterpart' && (outer.state || !inner.state) ? outer : inner;
  return {
    ...shown,
    first: outer.first,
    end: inner.end,
    countries: outer.countries.length > 0 ? outer.countries : inner.countries,
    organization: outer.organization ?? inner.organization,
    gender: outer.gender ?? inner.gender,
    definite: outer.definite || isMark(document, outer.end, ','),
  };
}

const ownOr = (office: Office, other: Office): readonly string[] =>
  office.countries.length > 0 ? office.countries : other.countries;

/** The office of an official to whom `inner` belongs: `*Director of the Office* of the Minister`, `*Adviser* to the President of Oman`. */
function ofOffice(document: Document, inner: Office, byEnd: ReadonlyMap<number, Office>): Office | undefined {
  if (!inner.definite || inner.possessor || textAt(document, inner.first) !== 'the') return undefined;
  if (!/^(?:of|to)$/u.test(textAt(document, inner.first - 1))) return undefined;
  const outer = byEnd.get(inner.first - 1);
  return outer !== undefined && !outer.plural && SERVES.test(outer.kind) ? outer : undefined;
}

const SERVES = /^(?:official|spokesperson|deputy|business|diplomat)$/u;

/** The candidates of the open segments, with their offices. Offices and segments come in order. */
export function candidatesOf(
  document: Document,
  labels: Int32Array,
  segments: readonly (TokenSpan & { readonly honorific: Chunk['honorific'] })[],
  offices: readonly Office[],
  tags: NameTags,
): readonly Candidate[] {
  const byEnd = new Map(offices.map((office) => [office.end, office] as const));
  const byFirst = new Map(offices.map((office) => [office.first, office] as const));
  const taken = new Set<Office>();
  const starts = new Set(segments.map((s) => s.honorific?.first ?? s.first));
  const ends = new Set(segments.map((s) => s.end));
  /** The ends of names with an office before them. */
  const titled = new Set<number>();
  const drafts = segments.map((segment) => {
    const span = trim(document, labels, segment, tags);
    const start = honouredStart(document, span, segment);
    const inserted = isMark(document, start - 1, ']') && isMark(document, start - 3, '[') ? start - 3 : start;
    const near = byEnd.get(inserted) ?? byEnd.get(start - 1) ?? null;
    const fits =
      near !== null &&
      !near.plural &&
      sameSentence(document, near.first, start) &&
      startsAfter(document, near, inserted, span.end, segment.honorific !== null) &&
      // `met Prime Minister Oru, *the Foreign Minister*, Jan Bek and…`: the name before has an office of its own.
      !(isEnclosed(document, near, ends) && byFirst.has(span.end + 1) && !titled.has(near.first - 1));
    if (!fits || near === null) return { span, segment, before: null };
    taken.add(near);
    titled.add(span.end);
    // `Press Secretary *of the President of Norland* Berik Omarov`: the name is of who serves.
    const served = ofOffice(document, near, byEnd);
    if (served !== undefined && span.end - span.first > 1 && !taken.has(served)) {
      taken.add(served);
      return { span, segment, before: { ...served, end: near.end, countries: ownOr(served, near) } };
    }
    const outer =
      byEnd.get(near.first) ??
      (isMark(document, near.first - 1, ',') ? byEnd.get(near.first - 1) : undefined);
    if (
      outer === undefined ||
      outer.plural ||
      taken.has(outer) ||
      !sameSentence(document, outer.first, start)
    )
      return { span, segment, before: near };
    taken.add(outer);
    return { span, segment, before: joinOffices(document, outer, near) };
  });
  return drafts.map(({ span, segment, before }) => {
    const after = officeAfter(document, span, byFirst, taken, starts);
    if (after !== null) taken.add(after);
    const honorific = span.first === segment.first ? segment.honorific : null;
    const score =
      innerScore(document, labels, span, before !== null || honorific !== null) +
      (isNameOfThing(document, before?.first ?? span.first) ? Weight.orderOf : 0) +
      outerScore(document, labels, span, before !== null) +
      (honorific !== null ? Weight.honorific : 0) +
      (before !== null ? OFFICE_BEFORE : 0) +
      (after !== null ? OFFICE_AFTER : 0);
    return {
      first: span.first,
      end: span.end,
      honorific,
      before,
      after,
      score,
      home: homeBeside(document, labels, span, before !== null || honorific !== null),
      tag: taggerScore(document, tags, span),
    };
  });
}

/** `Ana Oru*, Deputy Head of the Department,* Dr Jan Bek, Norland's Ambassador`: the office between commas is of the name before it. */
const isEnclosed = (document: Document, { first, end }: Office, ends: ReadonlySet<number>): boolean =>
  isMark(document, end, ',') && isMark(document, first - 1, ',') && ends.has(first - 1);

/** Where the name starts with its honorific, the article before it included: `Prime Minister *the Honourable* Ana Oru`. */
function honouredStart(
  document: Document,
  { first }: TokenSpan,
  { first: from, honorific }: TokenSpan & { readonly honorific: Chunk['honorific'] },
): number {
  if (first !== from || honorific === null) return first;
  return lowerAt(document, honorific.first - 1) === 'the' ? honorific.first - 1 : honorific.first;
}

/** The name of a candidate as folded words, for comparing with others. */
export const foldedWords = (document: Document, span: TokenSpan): readonly string[] =>
  wordsOf(document, span).map((at) => foldedAt(document, at));

export const isHyphenated = (document: Document, at: number): boolean =>
  isMark(document, at, '-') && isGlued(document, at);
