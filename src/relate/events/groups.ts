import type { Document } from '../../core/document.js';
import { entryAt, isCapitalWord, isMark, lowerAt, textAt } from '../../core/look.js';
import { isBreak, wordsBetween } from './clause.js';
import type { Standing } from './scene.js';
import { EVENT_VERB } from './vocabulary.js';

const LINK: ReadonlySet<string> = new Set([
  ',',
  'and',
  '&',
  ';',
  'as',
  'well',
  'the',
  'his',
  'her',
  'its',
  'their',
  'also',
  'then',
  'later',
  'separately',
  "'s",
  '’s',
  'visiting',
  // `President A, his wife and a high-ranking delegation`
  'wife',
  'spouse',
  'husband',
  'entourage',
  // `President A *of* Norland and President B`
  'of',
  'a',
  'high',
  'ranking',
  'delegation',
  '.',
  'with',
  'along',
  'together',
  '–',
  '-',
  '(',
  ')',
  '[',
  ']',
  '’',
  "'",
]);

/** Whether two mentions are parts of one list: `A, B and C`, `A, as well as B`, `A together with B`. */
function isCoordinated(document: Document, a: Standing, b: Standing): boolean {
  if (b.first < a.end) return b.first >= a.first;
  if (b.first - a.end > 8) return false;
  // `*House Democratic* Leader B`: the body is a part of the office.
  if (a.kind === 'organization' && b.first - a.end <= 1 && isCapitalWord(document, b.first)) return true;
  const words = wordsBetween(document, a.end, b.first);
  if (!words.some((w) => w === ',' || w === 'and' || w === '&' || w === ';' || w === 'with')) return false;
  // `between Minister A and a delegation led by B`
  const team = words.includes('delegation') && words.includes('by');
  return words.every(
    (word, i) =>
      LINK.has(word) || isCapitalWord(document, a.end + i) || (team && /^(?:led|headed|by)$/u.test(word)),
  );
}

/** Words before a mention that make it no subject: `accompanied *by* B`, `the talks *with* B`. */
const OBLIQUE: ReadonlySet<string> = new Set(
  'by with of from to for between including like than on in about against via behalf'.split(' '),
);

const isOblique = (document: Document, standing: Standing): boolean => {
  const before = lowerAt(document, standing.first - 1);
  return OBLIQUE.has(before) || (before === 'the' && OBLIQUE.has(lowerAt(document, standing.first - 2)));
};

/** `will meet *Sultan A* and hold talks with…`: whom the verb before has for an object is no subject of the next. */
function isObject(document: Document, first: Standing, last: Standing, at: number): boolean {
  let verb = first.first - 1;
  if (/^(?:the|his|her|also)$/iu.test(textAt(document, verb))) verb--;
  if (entryAt(document, verb, EVENT_VERB) === null || /ing$/u.test(textAt(document, verb))) return false;
  return wordsBetween(document, last.end, at).some((word) => word === 'and' || word === 'then');
}

const isCompany = (document: Document, { first }: Standing): boolean =>
  lowerAt(document, first - 1) === 'with' &&
  /^(?:together|along|jointly)$/iu.test(textAt(document, first - 2));

const TEAM_REACH = 16;

/** `*a delegation* of the Senate, *headed by* Speaker A, visited Rome`: who leads those that go is the subject. */
function isTeamLeader(document: Document, { first, kind }: Standing, from: number): boolean {
  let by = first - 1;
  while (by > first - 5 && by > from && lowerAt(document, by) !== 'by') by--;
  if (kind !== 'person' || lowerAt(document, by) !== 'by') return false;
  if (!/^(?:led|headed)$/iu.test(textAt(document, by - 1))) return false;
  for (let at = by - 2; at >= Math.max(from, by - TEAM_REACH); at--) {
    if (/^(?:delegation|team|mission)$/iu.test(textAt(document, at)))
      return (
        lowerAt(document, at - 2) !== 'with' &&
        lowerAt(document, at - 3) !== 'with' &&
        lowerAt(document, at - 1) !== 'with'
      );
    if (isBreak(document, at)) return false;
  }
  return false;
}

/** Words behind `her` that are no thing of hers: `met her in Rome`. */
const NO_NOUN =
  /^(?:in|on|at|for|to|with|by|and|after|before|during|today|yesterday|earlier|again|twice|from|about|over|,|\.|;|there|here|who|as|this|last|late|\p{Lu}.*)$/u;

/** `at *his* weekly briefing`: whose, no subject. */
export function isPossessive(document: Document, standing: Standing): boolean {
  if (standing.form !== 'pronoun') return false;
  const word = lowerAt(document, standing.first);
  if (word === 'his' || word === 'their') return true;
  return word === 'her' && !NO_NOUN.test(textAt(document, standing.end));
}

/** The subject of the verb at `at`: the last list of mentions before it in its clause that no preposition governs. */
export function subjectOf(
  document: Document,
  standings: readonly Standing[],
  at: number,
  from: number,
): readonly Standing[] {
  const before = standings.filter((s) => s.end <= at && s.first >= from);
  const relative = relativeSubject(document, before, at, from);
  if (relative !== null) return relative;
  const company: Standing[] = [];
  for (let i = before.length - 1; i >= 0; i--) {
    const last = before[i];
    if (last === undefined) continue;
    const group = listUpTo(document, before, i);
    const [first] = group;
    if (first !== undefined && isTeamLeader(document, first, from)) return group;
    // `will open the road and, *together with B*, meet the crew`
    if (first !== undefined && isCompany(document, first)) {
      company.push(...group);
      i -= group.length - 1;
      continue;
    }
    if (first !== undefined && (isOblique(document, first) || isPossessive(document, first))) continue;
    if (first !== undefined && i > group.length - 1 && isObject(document, first, last, at)) continue;
    return [...group, ...company];
  }
  return [];
}

/** `…with Prime Minister B, *who arrived* on a visit`: the subject of a relative clause is the list right before `who`. */
function relativeSubject(
  document: Document,
  before: readonly Standing[],
  at: number,
  from: number,
): readonly Standing[] | null {
  for (let i = at - 1; i >= from && at - i <= 12; i--) {
    const word = lowerAt(document, i);
    if (word === ',' || word === 'and') {
      if (i < at - 6) return null;
      continue;
    }
    if (word !== 'who') continue;
    const index = before.findIndex(
      (s) => s.end === i || (s.end === i - 1 && textAt(document, s.end) === ','),
    );
    if (index < 0) return null;
    // `A and B, *who is* paying a visit`: one of them.
    const list = listUpTo(document, before, index);
    return /^(?:is|was|has)$/u.test(textAt(document, i + 1)) ? list.slice(-1) : list;
  }
  return null;
}

/** The list that ends with mention `i`, going left. */
function listUpTo(document: Document, standings: readonly Standing[], i: number): readonly Standing[] {
  const group: Standing[] = [];
  for (let k = i; k >= 0; k--) {
    const standing = standings[k];
    const next = group[0];
    if (standing === undefined) break;
    if (next !== undefined && !isCoordinated(document, standing, next)) break;
    // `During his visit *to Oman, Minister A* met…`: the comma ends the phrase.
    if (
      next?.kind === 'person' &&
      standing.kind === 'country' &&
      next.first - standing.end === 1 &&
      isMark(document, standing.end, ',')
    )
      break;
    group.unshift(standing);
  }
  return group;
}

/** `a delegation *that included* Minister A, Secretary B`: no other clause, those who came. */
const isRoster = (document: Document, at: number): boolean =>
  /^(?:that|which|who)$/iu.test(textAt(document, at)) &&
  /^(?:includ(?:ed|es)|comprised|comprises|was|consisted)$/u.test(textAt(document, at + 1));

/** `President A *of Norland* and President B`: whose the last one is, no end of the list. */
const isOfLast = (document: Document, last: Standing, { kind, first }: Standing): boolean =>
  kind === 'country' &&
  first - last.end <= 2 &&
  wordsBetween(document, last.end, first).every((word) => word === 'of' || word === 'the');

/** `in Port Ovan`, `at the White House`: a place between the verb and those it is about. */
const isVenue = (document: Document, { kind, first }: Standing): boolean =>
  kind !== 'person' &&
  /^(?:at|in)$/u.test(lowerAt(document, lowerAt(document, first - 1) === 'the' ? first - 2 : first - 1));

/** The list of mentions that starts within `reach` tokens behind `at` and in the same clause. */
export function listAfter(
  document: Document,
  standings: readonly Standing[],
  at: number,
  to: number,
  reach: number,
): readonly Standing[] {
  const group: Standing[] = [];
  for (const standing of standings) {
    if (standing.first < at || standing.first >= to) continue;
    const last = group.at(-1);
    // `*her* Omani counterpart`: a part of the office.
    if (last !== undefined && standing.form === 'pronoun' && standing.end <= last.end) continue;
    if (last === undefined) {
      // `received today *at his office* President A`, `*at Salam Palace in Port Ovan* the President of Peru`: where, not whom.
      if (isPossessive(document, standing) || isVenue(document, standing)) continue;
      if (standing.first - at > reach) break;
      for (let i = at; i < standing.first; i++)
        if (isBreak(document, i) && !isRoster(document, i)) return group;
      group.push(standing);
    } else if (isCoordinated(document, last, standing)) group.push(standing);
    else if (standing.first >= last.end && !isOfLast(document, last, standing)) break;
  }
  return group;
}
