import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import {
  entryAt,
  hasFlag,
  isCapitalWord,
  isKind,
  isMark,
  lowerAt,
  sentenceAt,
  textAt,
} from '../../core/look.js';
import { CALENDAR } from '../../detectors/names/vocabulary.js';
import { isBreak, isQuoteMark, wordsBetween } from './clause.js';
import { isPossessive, listUpTo } from './groups.js';
import type { Scene, Standing } from './scene.js';
import { EVENT_VERB } from './vocabulary.js';

/** Words before a mention that make it no subject: `accompanied *by* B`, `the talks *with* B`. */
const OBLIQUE: ReadonlySet<string> = new Set(
  'by with of from to for between including like than on in about against via behalf'.split(' '),
);

const isOfficeWord = (document: Document, at: number): boolean =>
  isCapitalWord(document, at) &&
  !hasFlag(document, at, TokenFlag.first) &&
  !OBLIQUE.has(lowerAt(document, at)) &&
  entryAt(document, at, CALENDAR) === null;

const isOblique = (document: Document, standing: Standing): boolean => {
  let at = standing.first;
  const whole = !isCapitalWord(document, at) || hasFlag(document, at, TokenFlag.first);
  // `a talk with *Party* General Secretary A`: a word of the office that no lexicon has.
  while (!whole && at > standing.first - 4 && isOfficeWord(document, at - 1)) at--;
  const before = lowerAt(document, at - 1);
  return OBLIQUE.has(before) || (before === 'the' && OBLIQUE.has(lowerAt(document, at - 2)));
};

/** Whether another clause with a subject of its own begins between the mention and the verb: `announced *that Norwegians* will`, `said *the chief executive* may`. */
function isReported(document: Document, end: number, at: number): boolean {
  for (let i = end; i < at - 1; i++) {
    const word = textAt(document, i);
    const said =
      /^(?:said|says|announced|told)$/u.test(word) && /^(?:the|an?|his|her)$/u.test(textAt(document, i + 1));
    if (said || (word === 'that' && isCapitalWord(document, i + 1) && at - i > 2)) return true;
  }
  return false;
}

/** `will meet *Sultan A* and hold talks with…`: whom the verb before has for an object is no subject of the next. */
function isObject(document: Document, first: Standing, last: Standing, at: number): boolean {
  let verb = first.first - 1;
  if (/^(?:the|his|her|also)$/iu.test(textAt(document, verb))) verb--;
  if (entryAt(document, verb, EVENT_VERB) === null || /ing$/u.test(textAt(document, verb))) return false;
  // `will visit *Norland* to attend a meeting`
  // `will visit *Norland* on 3 April to attend a summit`
  if (last.kind !== 'person' && wordsBetween(document, last.end, Math.min(at, last.end + 8)).includes('to'))
    return true;
  return wordsBetween(document, last.end, at).some(
    (word) => word === 'and' || word === 'but' || word === 'then' || word === ',',
  );
}

const isCompany = (document: Document, { first }: Standing): boolean =>
  lowerAt(document, first - 1) === 'with' &&
  /^(?:together|along|jointly)$/iu.test(textAt(document, first - 2));

/** `Oru, Director of the International Grain Fund *(IGF)*, called on…`, `the International Grain Fund*, IGF,* met`: a shorter name of the body, no subject. */
function isShortForm(document: Document, before: readonly Standing[], i: number): boolean {
  const short = before[i];
  if (short === undefined || short.kind !== 'organization') return false;
  if (isMark(document, short.first - 1, '(')) return true;
  const long = before[i - 1];
  return (
    long?.actor === short.actor && short.first - long.end === 1 && isMark(document, short.first - 1, ',')
  );
}

/** `arrived in Asmara*, Eritrea* to call on`: where the city lies, no subject. */
const isOfCity = (document: Document, before: readonly Standing[], i: number): boolean => {
  const state = before[i];
  return (
    state?.kind === 'country' &&
    isMark(document, state.first - 1, ',') &&
    isCapitalWord(document, state.first - 2) &&
    before[i - 1]?.end !== state.first - 1
  );
};

const TEAM_REACH = 16;

/** `*a delegation* of the Senate, *headed by* Speaker A, visited Rome`: who leads those that go is the subject. */
function isTeamLeader(document: Document, { first, kind }: Standing, from: number): boolean {
  let by = first - 1;
  while (by > first - 5 && by > from && lowerAt(document, by) !== 'by') by--;
  if (kind !== 'person' || lowerAt(document, by) !== 'by') return false;
  if (!/^(?:led|headed|chaired|co-chaired)$/iu.test(textAt(document, by - 1))) return false;
  for (let at = by - 2; at >= Math.max(from, by - TEAM_REACH); at--) {
    if (/^(?:delegation|team|mission|commission|committee|council)$/iu.test(textAt(document, at)))
      return !isMetTeam(document, at);
    if (isBreak(document, at)) return false;
  }
  return false;
}

/** `talks *with a* parliamentary *delegation*`, `*met a delegation* led by B and held…`: the team is the object. */
function isMetTeam(document: Document, team: number): boolean {
  for (let i = team - 1; i > team - 4; i--)
    if (lowerAt(document, i) === 'with' || entryAt(document, i, EVENT_VERB) !== null) return true;
  return false;
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
    if (first !== undefined && (isShortForm(document, before, i) || isOfCity(document, before, i))) continue;
    if (first !== undefined && i > group.length - 1 && isObject(document, first, last, at)) continue;
    // `Minister A said *that visitors will* meet B`: whose verb it is, stands between.
    if (isReported(document, last.end, at)) return [];
    return [...group, ...company];
  }
  return [];
}

/** `“*I* had a call with B,” *President A said*`: who says so right behind the quotation of the sentence; nobody where that is not told. */
export function speakerOfQuote(scene: Scene, at: number, to: number): readonly Standing[] {
  const { document } = scene;
  const known = scene.speakerAt(at);
  // The words of a body or a state are no person's.
  if (known !== null)
    return known.startsWith('person')
      ? [{ actor: known, kind: 'person', form: 'role', first: at, end: at }]
      : [];
  for (let i = at; i < Math.min(to, at + QUOTE_REACH); i++) {
    if (!isQuoteMark(document, i) || /^[’']$/u.test(textAt(document, i))) continue;
    const verb = SAID.test(textAt(document, i + 1)) ? i + 2 : i + 1;
    const speaker = scene
      .actorsIn(sentenceAt(document, at))
      .find((s) => s.kind === 'person' && s.first >= verb && s.first <= verb + 1);
    if (speaker === undefined) return [];
    return verb === i + 2 || SAID.test(textAt(document, speaker.end)) ? [speaker] : [];
  }
  return [];
}

/** `“*It was a pleasure* to speak with Lim,” Oru wrote`, `“*Met* Minister Bek in Rome…”`: a quotation whose first words tell what the speaker did. */
export function speakerOfGlad(scene: Scene, at: number, from: number, to: number): readonly Standing[] {
  const { document } = scene;
  if (!isQuoteMark(document, from) || at - from > GLAD_REACH) return [];
  for (let i = from + 1; i <= at; i++)
    if (isQuoteMark(document, i) || (i < at && !GLAD.test(textAt(document, i)))) return [];
  return speakerOfQuote(scene, at, to);
}

const GLAD_REACH = 12;
const GLAD =
  /^(?:it|was|is|an?|pleasure|hono(?:u?)r|privilege|great|good|wonderful|real|pleased|delighted|glad|happy|hono(?:u?)red|very|so|to|have|had|hold|held|just|today|first|phone|call|conversation|meeting|talk|discussion|productive|excellent|useful|warm|telephone|fruitful|substantive)$/iu;
const QUOTE_REACH = 60;
const SAID = /^(?:said|says|wrote|posted|tweeted|added|told|noted|announced|stated)$/u;

/** The subject of a bare form at `at` that shares the `to` or `will` at `head` (-1: shares none): that of the first verb, with its company. */
export function sharedSubject(
  document: Document,
  standings: readonly Standing[],
  at: number,
  head: number,
  from: number,
): readonly Standing[] {
  const own = subjectOf(document, standings, at, from);
  if (head < 0) return own;
  const shared = subjectOf(document, standings, head, from);
  // `will open the road and, together with B, *meet* the crew`
  return shared.length > 0 && shared.every((s) => own.includes(s)) ? own : shared;
}

/** Whether `his colleague`, `her guest` stands before the `who` at `at`. */
const isOther = (document: Document, at: number): boolean => {
  const noun = isMark(document, at - 1, ',') ? at - 2 : at - 1;
  return (
    /^(?:colleague|counterpart|guest|visitor|host|interlocutor)$/u.test(textAt(document, noun)) &&
    /^(?:his|her|the|its)$/u.test(textAt(document, noun - 1))
  );
};

/** `met with Minister B *on 23 February* who is in Norland`: only a day between the person and the `who` at `at`. */
function isDayBetween(document: Document, { kind, end }: Standing, at: number): boolean {
  if (kind !== 'person' || at - end > 6 || at - end < 2) return false;
  for (let i = end; i < at; i++)
    if (
      !/^(?:on|today|yesterday|,)$/iu.test(textAt(document, i)) &&
      entryAt(document, i, CALENDAR) === null &&
      !isKind(document, i, TokenKind.number)
    )
      return false;
  return true;
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
      (s) =>
        s.end === i || (s.end === i - 1 && textAt(document, s.end) === ',') || isDayBetween(document, s, i),
    );
    // `welcomed *his colleague, who* is paying a visit`: not the one who welcomed.
    if (index < 0) return isOther(document, i) ? [] : null;
    // `A and B, *who is* paying a visit`: one of them.
    const list = listUpTo(document, before, index);
    return /^(?:is|was|has)$/u.test(textAt(document, i + 1)) ? list.slice(-1) : list;
  }
  return null;
}
