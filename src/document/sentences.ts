import { TokenFlag, TokenKind } from '../core/document.js';
import { fold } from '../core/fold.js';
import { abbreviations } from '../lexicon/abbreviations.js';
import { sentenceStarters, siteEndings, timeEndings } from '../lexicon/sentence-starters.js';
import type { TokenColumns } from './tokenize.js';

const KINDS: ReadonlyMap<string, string> = new Map(abbreviations.map((row) => [row.form, row.kind]));
const STARTERS: ReadonlySet<string> = new Set(sentenceStarters);
const SITES: ReadonlySet<string> = new Set(siteEndings);
const TIMES: ReadonlySet<string> = new Set(timeEndings);

const POINT = 46;
const STRAIGHT = 34;
/** How far back a straight mark's partner is looked for. */
const REACH = 200;
/**
 * Tokens after which a sentence ends in any case: the longest of real articles, lists of attendants, have some three hundred.
 * What looks at each pair of words of a sentence stays in bounds by it.
 */
const LONGEST = 600;

const isStop = (unit: number): boolean => unit === POINT || unit === 33 || unit === 63 || unit === 0x2026;
/** Marks that close what a sentence's stop stands in: `."`, `.)`, `.”`, and `.“` where it is written for one of them. */
const isCloser = (unit: number): boolean =>
  unit === STRAIGHT ||
  unit === 39 ||
  unit === 41 ||
  unit === 93 ||
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0xbb ||
  unit === 0x201c;

/** The tokens of one paragraph, `[from, to)`, with the text they stand in. */
interface Paragraph {
  readonly text: string;
  readonly c: TokenColumns;
  readonly from: number;
  readonly to: number;
}

const flagsOf = (c: TokenColumns, at: number): number => c.flags[at] ?? 0;
const isSpaced = (c: TokenColumns, at: number): boolean => (flagsOf(c, at) & TokenFlag.spaced) !== 0;
const wordAt = ({ text, c }: Paragraph, at: number): string => text.slice(c.start[at], c.end[at]);

/**
 * The tokens after which a sentence ends, for the tokens `[from, to)` of one paragraph: the index after each sentence's last token.
 * Survives `U.S.`, `Lt. Gen.`, `No. 5`, initials (`S. Raghavan`, `L.Oyun`), site names (`Harbor.Info`) and ellipses; parts
 * sentences that are stuck together (`on June 27.The PM said`). Linear: every look back or ahead is bounded, and so is the sentence.
 */
export function sentenceEnds(text: string, c: TokenColumns, from: number, to: number): readonly number[] {
  const paragraph: Paragraph = { text, c, from, to };
  const ends: number[] = [];
  let first = from;
  let at = from;
  while (at < to) {
    if (at - first >= LONGEST) {
      ends.push(at);
      first = at;
    }
    const dotted =
      (flagsOf(c, at) & TokenFlag.dotted) !== 0 && text.charCodeAt((c.end[at] ?? 0) - 1) === POINT;
    if (!dotted && !(c.kind[at] === TokenKind.punctuation && isStop(c.first[at] ?? 0))) {
      at++;
      continue;
    }
    let after = at + 1;
    while (after < to && c.kind[after] === TokenKind.punctuation && isStop(c.first[after] ?? 0)) after++;
    while (after < to && closes(paragraph, after)) after++;
    if (after >= to) break;
    if (isEnd(paragraph, first, at, after, dotted)) {
      ends.push(after);
      first = after;
    }
    at = after;
  }
  ends.push(to);
  return ends;
}

/** A closing mark is written onto the sentence before it. One that is written onto the next word too opens the next sentence: `said.“We agreed`. */
function closes({ c, from, to }: Paragraph, at: number): boolean {
  const unit = c.first[at] ?? 0;
  if (c.kind[at] !== TokenKind.punctuation || !isCloser(unit) || isSpaced(c, at)) return false;
  const glued = at + 1 < to && !isSpaced(c, at + 1) && c.kind[at + 1] !== TokenKind.punctuation;
  if (!glued) return true;
  if (unit === 0x201c) return false;
  if (unit !== STRAIGHT) return true;
  // `said."We agreed`: the straight mark closes if another one is open before it.
  let open = false;
  for (let i = Math.max(from, at - REACH); i < at; i++) if (c.first[i] === STRAIGHT) open = !open;
  return open;
}

/** The word written onto the stop, or the empty string. */
const wordBefore = (p: Paragraph, at: number): string =>
  at > p.from && p.c.kind[at - 1] === TokenKind.word && p.c.end[at - 1] === p.c.start[at]
    ? wordAt(p, at - 1)
    : '';

/** `in Washington, *D.C.* Secretary Oru added`: the district closes its sentence, but for what belongs to it. */
const isDistrict = (p: Paragraph, at: number, next: string): boolean =>
  wordAt(p, at) === 'D.C.' && at > p.from && wordAt(p, at - 1) === ',' && !OF_DISTRICT.test(next);

const OF_DISTRICT =
  /^(?:Mayor|Police|Council|Attorney|Circuit|Court|Metro|National|Bar|Area|Public|Health)$/u;

/** Whether the sentence that began at `first` ends with the stop at `at`, its closing marks reaching up to `after`. */
function isEnd(p: Paragraph, first: number, at: number, after: number, dotted: boolean): boolean {
  const { c } = p;
  const isWord = c.kind[after] === TokenKind.word;
  const next = isWord ? wordAt(p, after) : '';
  const capital = (flagsOf(c, after) & TokenFlag.capital) !== 0;
  const starts = capital && STARTERS.has(fold(next));
  if (dotted)
    return starts || (capital && after === at + 1 && (endsTime(p, at, after) || isDistrict(p, at, next)));
  const before = wordBefore(p, at);
  const single = c.first[at] === POINT && after === at + 1;
  if (single) {
    const decided = afterAbbreviation(p, before, after, next, capital, starts);
    if (decided !== null) return decided;
    // `1. Oru met Lim.`: the number of an item, not a sentence.
    if (
      at === first + 1 &&
      c.kind[first] === TokenKind.number &&
      (c.end[first] ?? 0) - (c.start[first] ?? 0) < 4
    )
      return false;
  }
  if (!isSpaced(c, after)) return isStuck(p, at, after, before, next);
  // A small letter goes on the sentence: `“Are we there?” he asked`, `approx. half`, `Yahoo! and`.
  return !isWord || capital || !isLower(next);
}

/** `5 p.m. Talks will go on` ends a sentence, `5 p.m. Monday`, `5 p.m. EST` and `5 p.m. Kyiv time` do not. */
function endsTime(p: Paragraph, at: number, after: number): boolean {
  const hour = fold(wordAt(p, at));
  if ((hour !== 'p.m.' && hour !== 'a.m.') || at <= p.from || p.c.kind[at - 1] !== TokenKind.number)
    return false;
  if ((flagsOf(p.c, after) & TokenFlag.upper) !== 0 || TIMES.has(fold(wordAt(p, after)))) return false;
  return after + 1 >= p.to || fold(wordAt(p, after + 1)) !== 'time';
}

/** What an abbreviation before a single point decides; `null` where there is none. */
function afterAbbreviation(
  p: Paragraph,
  before: string,
  after: number,
  next: string,
  capital: boolean,
  starts: boolean,
): boolean | null {
  if (before === '') return null;
  const { c } = p;
  const number = c.kind[after] === TokenKind.number;
  // `S. Raghavan`, `L.Oyun`: a single capital before the point is an initial, unless a pronoun or article follows.
  if (before.length === 1 && before !== 'I' && before !== before.toLowerCase()) return starts;
  switch (KINDS.get(fold(before))) {
    case 'title':
      if (capital) return starts && (before.length > 3 || before === 'St');
      return number ? false : null;
    case 'month':
      return number ? false : starts;
    case 'suffix':
      return starts;
    case 'number':
      return number || !capital || /^[IVXLC]+$/u.test(next) ? false : null;
    default:
      return null;
  }
}

/** Whether a sentence ends though no space follows: `27.The PM`, `agreed.“We`; a web address or `Harbor.Info` goes on in one piece. */
function isStuck(p: Paragraph, at: number, after: number, before: string, next: string): boolean {
  const { c, text } = p;
  const flags = flagsOf(c, after);
  if (c.kind[after] === TokenKind.punctuation) {
    const unit = c.first[after] ?? 0;
    const opens =
      unit === 0x201c ||
      unit === 0x2018 ||
      unit === STRAIGHT ||
      unit === 0xab ||
      unit === 40 ||
      unit === 0x201e;
    return (
      opens &&
      after + 1 < p.to &&
      (flagsOf(c, after + 1) & (TokenFlag.capital | TokenFlag.spaced)) === TokenFlag.capital
    );
  }
  const capital = (flags & TokenFlag.capital) !== 0;
  if (c.first[at] !== POINT || !capital) return c.first[at] !== POINT && capital;
  if ((flags & TokenFlag.upper) !== 0) return false;
  const tail = c.end[after] ?? 0;
  if (
    text.charCodeAt(tail) === POINT &&
    c.start[after + 1] === tail &&
    after + 2 < p.to &&
    !isSpaced(c, after + 2)
  )
    return false;
  if (before !== '' && !isLower(before) && SITES.has(fold(next))) return false;
  return before.length > 1 || c.kind[at - 1] === TokenKind.number || after > at + 1 || isSpaced(c, at);
}

const isLower = (word: string): boolean => {
  const char = word.charAt(0);
  return char !== char.toUpperCase();
};
