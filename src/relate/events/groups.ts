import type { Document } from '../../core/document.js';
import { isCapitalWord, isMark, lowerAt, sentenceBounds, textAt } from '../../core/look.js';
import { isBreak, wordsBetween } from './clause.js';
import type { Standing } from './scene.js';

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
  if (b.first - a.end > 16) return false;
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

/** The list that ends with mention `i`, going left. */
export function listUpTo(document: Document, standings: readonly Standing[], i: number): readonly Standing[] {
  const group: Standing[] = [];
  for (let k = i; k >= 0; k--) {
    const standing = standings[k];
    const next = group[0];
    if (standing === undefined) break;
    // `President A *of Norland* and President B *of Oman*`: whose they are, no sides of their own.
    if (isHomeOf(document, k > 0 ? standings[k - 1] : undefined, standing)) continue;
    if (next !== undefined && !isCoordinated(document, standing, next)) break;
    // `After meeting with *A, B* had talks`: the comma ends what opens the sentence.
    if (group.length === 1 && next !== undefined && closesOpening(document, standing, next)) break;
    // `During his visit *to Oman, Minister A* met…`: the comma ends the phrase.
    if (
      next?.kind === 'person' &&
      standing.kind !== 'person' &&
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

const OPENS =
  /^(?:after|following|during|before|at|in|on|while|speaking|upon|prior|ahead|alongside|besides)$/iu;

const closesOpening = (document: Document, before: Standing, { first }: Standing): boolean =>
  first - before.end === 1 &&
  isMark(document, before.end, ',') &&
  OPENS.test(textAt(document, sentenceBounds(document, first).first));

/** `In his meeting with A, *B thanked*…`: the subject behind the comma, no end of the list. */
const opensClause = (document: Document, last: Standing, standing: Standing): boolean =>
  closesOpening(document, last, standing) && !/^(?:[,;]|and|&)$/u.test(textAt(document, standing.end));

/** `talks with A and B, *Commission spokesperson C said* on Friday`: who tells it. */
function isReporter(document: Document, { first, end }: Standing): boolean {
  if (!/^(?:said|says|told|added|announced|confirmed)$/u.test(textAt(document, end))) return false;
  let at = first;
  while (at > first - 3 && isCapitalWord(document, at - 1)) at--;
  return isMark(document, at - 1, ',');
}

const isHomeOf = (document: Document, person: Standing | undefined, home: Standing): boolean =>
  person?.kind === 'person' && isOfLast(document, person, home);

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
        if ((isBreak(document, i) && !isRoster(document, i)) || /^[”»]$/u.test(textAt(document, i)))
          return group;
      group.push(standing);
    } else if (opensClause(document, last, standing) || isReporter(document, standing)) break;
    else if (isCoordinated(document, last, standing)) group.push(standing);
    else if (standing.first >= last.end && !isOfLast(document, last, standing)) break;
  }
  return group;
}
