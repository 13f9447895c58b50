import type { Document } from '../core/document.js';
import {
  isMark,
  lowerAt,
  sentenceAtOffset,
  sentenceBounds,
  startAt,
  textAt,
  tokenAtOffset,
} from '../core/look.js';
import type { CountryIndex } from './country-index.js';
import type { Draft, PersonMention } from './draft.js';

const HOSTS = /^(?:receives?|received|welcomes?|welcomed|hosts?|hosted|greets?|greeted)$/u;
const ADVERB =
  /^(?:today|yesterday|on|also|warmly|earlier|has|have|will|morning|evening|\d{1,2}|\p{Lu}\p{Ll}+day|Mon|Tue|Wed|Thu|Fri|Jan\p{Ll}*|Feb\p{Ll}*|Mar\p{Ll}*|Apr\p{Ll}*|May|June?|July?|Aug\p{Ll}*|Sept?\p{Ll}*|Oct\p{Ll}*|Nov\p{Ll}*|Dec\p{Ll}*)$/u;
/** How many tokens may stand between the host and the verb: `President Oru on May 15 received`. */
const GAP = 4;
/** How many tokens behind the host's verb the journey may be told. */
const REACH = 60;

/**
 * `Foreign Minister Ana Oru received Jan Bek, Foreign Minister of Norland, *during his visit to Oman*`: who receives a guest on a visit
 * to a state holds office there. Only for office holders of a state whose country nothing else says.
 */
export function countriesByGuest(document: Document, index: CountryIndex, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [title] = draft.titles;
    if (draft.countries.length > 0 || title === undefined || !title.state || title.organization !== null)
      continue;
    if (draft.forms.length === 0 && title.kind === 'head-of-government' && isAtOwnSeat(document, index)) {
      draft.countries.push('GB');
      continue;
    }
    for (const { end, form } of draft.mentions) {
      if (form !== 'name') continue;
      const code = visitedBehind(document, index, tokenAtOffset(document, end));
      if (code === null) continue;
      draft.countries.push(code);
      break;
    }
  }
}

/** The state that the guest of the verb at or right behind token `from` visits, in the same sentence; `null` where the guest is of that state. */
function visitedBehind(document: Document, index: CountryIndex, from: number): string | null {
  let verb = from;
  while (verb < from + GAP && ADVERB.test(textAt(document, verb))) verb++;
  if (!HOSTS.test(textAt(document, verb))) return null;
  const { end } = sentenceBounds(document, verb);
  const guests = new Set<string>();
  for (let at = verb + 1; at < Math.min(end, verb + REACH); at++) {
    const state = index.get(at);
    if (state === undefined) continue;
    if (!state.seat && !state.adjective && isGoalOfVisit(document, at))
      return guests.has(state.code) ? null : state.code;
    guests.add(state.code);
  }
  return null;
}

/** `*The Prime Minister* held talks … at *Downing Street*`: of a release's own head, told by the office alone. */
function isAtOwnSeat(document: Document, index: CountryIndex): boolean {
  for (const [at, { seat, code }] of index)
    if (seat && code === 'GB' && /^(?:Downing|Chequers)$/u.test(textAt(document, at))) return true;
  return false;
}

/** `on a visit *to* Oman`, `his two-day trip *to the* Kingdom of Bahrain`, `who is *visiting* Vietnam`. */
function isGoalOfVisit(document: Document, at: number): boolean {
  const link = textAt(document, at - 1) === 'the' ? at - 2 : at - 1;
  if (textAt(document, link) === 'visiting') return true;
  return (
    textAt(document, link) === 'to' &&
    /^(?:visit|trip|tour)$/u.test(textAt(document, link - 1)) &&
    !isMark(document, link, ',')
  );
}

/**
 * `Norland's *ambassador to Oman* called on the Minister of Trade, Ana Oru`: whom an ambassador meets holds office where the ambassador is
 * posted, as long as nothing else says whose office it is. A message or greetings *from* somebody are no meeting.
 */
export function countriesByPost(
  document: Document,
  index: CountryIndex,
  drafts: readonly Draft[],
  persons: readonly PersonMention[],
): void {
  const posts = new Map<number, string | null>();
  for (const person of persons) {
    const post = postOf(document, index, person);
    if (post === null) continue;
    if (!isCall(document, tokenAtOffset(document, person.start))) continue;
    const sentence = sentenceAtOffset(document, person.start);
    posts.set(sentence, posts.has(sentence) && posts.get(sentence) !== post ? null : post);
  }
  if (posts.size === 0) return;
  for (const person of persons) {
    const { value, start } = person;
    if (
      value.titleKind === null ||
      !HOSTS_ENVOYS.test(value.titleKind) ||
      !value.state ||
      value.name === null
    )
      continue;
    const post = posts.get(sentenceAtOffset(document, start));
    if (post === undefined || post === null || value.organization !== null) continue;
    const first = tokenAtOffset(document, Math.min(start, value.office?.start ?? start));
    if (
      /^(?:from|of|by|for)$/u.test(
        lowerAt(document, lowerAt(document, first - 1) === 'the' ? first - 2 : first - 1),
      )
    )
      continue;
    const draft = drafts.find((d) => d.mentions.some((m) => m.start === start));
    if (draft !== undefined && draft.countries.length === 0) draft.countries.push(post);
  }
}

/** Whether the sentence tells of a call on somebody, and not of who else came: `The meeting was attended by Minister Oru and the ambassador to Oman`. */
function isCall(document: Document, token: number): boolean {
  const { first, end } = sentenceBounds(document, token);
  let call = false;
  for (let at = first; at < Math.min(end, first + REACH); at++) {
    const word = lowerAt(document, at);
    if (ATTENDED.test(word)) return false;
    if (CALL.test(word)) call = true;
  }
  return call;
}

const CALL = /^(?:called|calls|courtesy|credentials|received?|receives|met|meets|paid|bade|farewell)$/u;
const ATTENDED = /^(?:attended|attendance|attending|present|included?|including|accompanied|alongside)$/u;

const HOSTS_ENVOYS = /^(?:head-of-state|head-of-government|minister|deputy)$/u;

/** The state in `ambassador *to Oman*`. */
function postOf(document: Document, index: CountryIndex, { value }: PersonMention): string | null {
  if (value.titleKind !== 'diplomat' || value.office === null) return null;
  const first = tokenAtOffset(document, value.office.start);
  for (let at = first; at < first + OFFICE && startAt(document, at) < value.office.end; at++) {
    const state = index.get(at);
    const link = textAt(document, at - 1) === 'the' ? at - 2 : at - 1;
    // An ambassador to the European Union meets ministers of its members.
    if (state !== undefined && !state.adjective && !state.seat && textAt(document, link) === 'to')
      return state.code === 'EU' ? null : state.code;
  }
  return null;
}

/** How many tokens of an office are looked at for the post. */
const OFFICE = 16;

/** `A *Downing Street spokesperson* said`: the state whose spokesperson tells the text, if no office holder of that state is told with it. */
export function spokenFor(persons: readonly PersonMention[], drafts: readonly Draft[]): string | null {
  const states = new Set(
    persons.filter(({ value }) => value.titleKind === 'spokesperson').map(({ value }) => value.country),
  );
  const [state] = states;
  if (states.size !== 1 || state === undefined || state === null) return null;
  const isHeld = drafts.some(
    ({ countries, titles }) =>
      countries.includes(state) && titles.some(({ kind }) => kind !== 'spokesperson'),
  );
  return isHeld ? null : state;
}
