import { uint8At } from '../../core/columns.js';
import { TokenFlag, TokenKind } from '../../core/document.js';
import { entryAt, hasFlag, isMark, textAt } from '../../core/look.js';
import { endsIn, isInnerMark, isLowerWord, isNameWord, isNickname, isNounWord } from './phrase-words.js';
import { type Range, type Reading, zoneStop } from './reading.js';
import { CUE, Role } from './vocabulary.js';

/** The longest subject in tokens: `the Deputy Head of the Office of the President of Ukraine for …`. */
const LONGEST = 24;

/**
 * The noun phrase that ends before token `end`, not reaching before `floor`; `null` where none stands there.
 * It walks back from the verb: `the spokesman for the ministry | said`, `officials in Jerusalem | said`, `Norwegian PM Oru | noted`.
 */
export function phraseBefore(reading: Reading, end: number, floor: number): Range | null {
  const wide = walkBack(reading, end, floor, true);
  if (wide === null || opensClause(reading, wide.first, floor)) return wide;
  // `He spoke by phone with Oru, who said`: what the prepositions join is no phrase of its own.
  return walkBack(reading, end, floor, false);
}

/** `Both | sides said`: the word belongs to the phrase. */
const withBoth = ({ document }: Reading, first: number, floor: number): number =>
  first > floor && /^(?:both|all)$/iu.test(textAt(document, first - 1)) ? first - 1 : first;

/** Whether a clause may begin at `first`: nothing of a clause stands right before it. */
function opensClause(reading: Reading, first: number, floor: number): boolean {
  const before = first - 1;
  if (before < floor) return true;
  const role = reading.roles[before];
  return (
    reading.document.tokens.kind[before] === TokenKind.punctuation ||
    role === Role.subordinator ||
    role === Role.and ||
    entryAt(reading.document, before, CUE) !== null
  );
}

/** Walks back over a noun phrase; `wide`: over prepositions too, where a noun stands before them. */
function walkBack(reading: Reading, end: number, floor: number, wide: boolean): Range | null {
  const { document, roles } = reading;
  const stop = Math.max(floor, end - LONGEST);
  let first = end;
  let at = end - 1;
  // `Oru (left) said`: brackets belong to the phrase but hold nothing of it.
  while (at >= stop) {
    if (isMark(document, at, ')') || isMark(document, at, ']')) {
      let open = at - 1;
      while (open > stop && !isMark(document, open, '(') && !isMark(document, open, '[')) open--;
      at = open - 1;
      continue;
    }
    const nickname = reading.closes.get(at);
    if (nickname !== undefined && first === at + 1 && isNickname(reading, nickname)) {
      at = nickname.open - 1;
      continue;
    }
    const role = uint8At(roles, at);
    if (document.tokens.kind[at] === TokenKind.clitic || isInnerMark(reading, at)) {
      at--;
      continue;
    }
    if (role === Role.pronoun && !hasFlag(document, at, TokenFlag.upper)) {
      return first === end ? { first: at, end } : { first, end };
    }
    const opener = first === end ? 0 : listOpener(reading, at, stop);
    if (opener > 0) {
      at -= isMark(document, at - opener, ',') ? opener + 1 : opener;
      continue;
    }
    if (role === Role.determiner) {
      first = at;
      const left = uint8At(roles, at - 1);
      if (at - 1 < stop || !(left === Role.of || (wide && left === Role.preposition) || left === Role.and))
        break;
      if (!joinsLeft(reading, at - 1, stop)) break;
      at -= 2;
      continue;
    }
    if (role === Role.of || role === Role.preposition) {
      if (first === end || (role === Role.preposition && !wide) || !joinsLeft(reading, at, stop)) break;
      at--;
      continue;
    }
    if (role === Role.and) {
      if (first === end || !joinsList(reading, at, stop)) break;
      at--;
      continue;
    }
    if (isNameWord(reading, at) || document.tokens.kind[at] === TokenKind.number) first = at;
    else if (isNounWord(reading, at)) {
      // `talks ended officials said` has no comma; a participle between determiner and noun has one: `the visiting minister`.
      if (first !== end && endsIn(reading, at, 'ed') && roles[at - 1] !== Role.determiner) break;
      first = at;
    } else break;
    at--;
  }
  return trimLeft(reading, first, end, floor);
}

/** `envoys from states | including | Peru and Chile | said`, `states, | such as | Peru, said`: how many words open the examples, 0 for none. */
function listOpener({ document }: Reading, at: number, stop: number): number {
  const word = textAt(document, at);
  const length = word === 'including' ? 1 : word === 'as' && textAt(document, at - 1) === 'such' ? 2 : 0;
  return length > 0 && at - length >= stop ? length : 0;
}

/** Whether the preposition at `at` belongs to the phrase: a noun stands before it, not a verb or the start (`officials in Jerusalem`; not `In Kyiv Oru`). */
function joinsLeft(reading: Reading, at: number, stop: number): boolean {
  const left = at - 1;
  if (left < stop) return false;
  return isNameWord(reading, left) ||
    reading.document.tokens.kind[left] === TokenKind.clitic ||
    isNounWord(reading, left)
    ? !(isLowerWord(reading, left) && endsIn(reading, left, 'ed'))
    : false;
}

/** Whether `and` joins two subjects: all before it to the clause's start is names and titles (`Oru and Bek said`). */
function joinsList(reading: Reading, at: number, stop: number): boolean {
  const { document, roles } = reading;
  let i = at - 1;
  let words = 0;
  for (; i >= stop && at - i < 12; i--) {
    const role = uint8At(roles, i);
    if (isNameWord(reading, i) || role === Role.determiner || role === Role.speaker || role === Role.of)
      words++;
    else if (document.tokens.kind[i] === TokenKind.clitic || isInnerMark(reading, i)) continue;
    else if (isMark(document, i, ',') && words > 0 && isNameWord(reading, i - 1) && at - i < 8) continue;
    else break;
  }
  return (
    words > 0 &&
    (i < stop ||
      isMark(document, i, ',') ||
      isMark(document, i, '"') ||
      roles[i] === Role.subordinator ||
      listOpener(reading, i, stop) > 0)
  );
}

function trimLeft(reading: Reading, first: number, end: number, floor: number): Range | null {
  const { roles, document } = reading;
  let from = first;
  while (
    from < end &&
    (roles[from] === Role.of ||
      roles[from] === Role.and ||
      roles[from] === Role.preposition ||
      roles[from] === Role.adverb ||
      (document.tokens.kind[from] !== TokenKind.word && document.tokens.kind[from] !== TokenKind.number))
  ) {
    from++;
  }
  return from < end ? { first: withBoth(reading, from, floor), end } : null;
}

/** `told the Keystone *news agency*`: a name's own noun behind it. */
const OUTLET =
  /^(?:news|agency|newspaper|newspapers|television|radio|magazine|daily|weekly|portal|website|broadcaster|channel|network|outlet)$/u;

/**
 * The noun phrase that begins at `start`: `said | the President of Peru`, `told | reporters`. It ends before the first word that cannot
 * go on a phrase. A run of lower-case words is taken up to its second, names as long as they go.
 */
export function phraseAt(reading: Reading, start: number, limit: number): Range | null {
  const { document, roles } = reading;
  const stop = Math.min(limit, start + LONGEST);
  let at = start;
  let end = start;
  let lower = 0;
  let named = false;
  if (roles[at] === Role.pronoun) return { first: at, end: at + 1 };
  while (at < stop) {
    const role = uint8At(roles, at);
    const kind = document.tokens.kind[at];
    const nickname = reading.opens.get(at);
    if (nickname !== undefined && named && isNickname(reading, nickname)) {
      at = zoneStop(nickname);
      continue;
    }
    if (kind === TokenKind.clitic) {
      end = at + 1;
      lower = 0;
      named = false;
    } else if (isInnerMark(reading, at)) {
      // `S. Lim`, `Diaz Jr. on Monday`: a point belongs to the phrase where its sentence goes on.
      if (at + 1 >= stop || document.tokens.sentence[at + 1] !== document.tokens.sentence[at]) break;
      if (isMark(document, at, '.')) end = at + 1;
      else if (!isNameWord(reading, at + 1)) break;
    } else if (role === Role.determiner) {
      if (
        end > start &&
        roles[at - 1] !== Role.of &&
        roles[at - 1] !== Role.and &&
        roles[at - 1] !== Role.preposition
      )
        break;
    } else if (role === Role.of) {
      if (end === start || (lower === 0 && !named)) break;
      lower = 0;
    } else if (role === Role.and) {
      if (!(isNameWord(reading, at + 1) && named)) break;
    } else if (isNameWord(reading, at) || kind === TokenKind.number) {
      if (role === Role.time && end > start) break;
      end = at + 1;
      named = true;
    } else if (isNounWord(reading, at)) {
      // `Republican political consultant Ana Oru`: lower-case words between two names belong to the title.
      const between = named && titleRun(reading, at, stop);
      if (
        role !== Role.speaker &&
        !between &&
        !(named && OUTLET.test(textAt(document, at))) &&
        (named || lower >= 2 || (lower > 0 && endsIn(reading, at, 'ed')))
      )
        break;
      lower++;
      end = at + 1;
    } else break;
    at++;
  }
  return end > start ? { first: start, end } : null;
}

/** Whether at most three plain lower-case words stand before the next name word, from `at` on. */
function titleRun(reading: Reading, at: number, stop: number): boolean {
  let i = at;
  while (i < Math.min(stop, at + 3) && isNounWord(reading, i) && !endsIn(reading, i, 'ed')) i++;
  return i > at && i < stop && isNameWord(reading, i) && reading.roles[i] !== Role.time;
}
