import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isKind, isMark, lowerAt, textAt } from '../../core/look.js';
import { type EventNounRow, sessionBodies } from '../../lexicon/event-words.js';
import { wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { listAfter, subjectOf } from './groups.js';
import { casting, isAdjacent } from './noun-cast.js';
import { isBetween, isSetting, lightVerbBefore, ownerOf, partnersOf, subjectNear } from './noun-parts.js';
import { pairBefore } from './pairs.js';
import { participantsOf, personsOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';
import { modalityAfter, modalityBefore } from './status.js';
import { EVENT_NOUN } from './vocabulary.js';
import { placeAt } from './where.js';

const BODIES: ReadonlySet<string> = new Set(sessionBodies);

/** The events that nouns tell: `held talks with`, `during a visit to`, `the meeting between A and B`. */
export function tellingsOfNouns(scene: Scene): readonly Telling[] {
  const { document } = scene;
  const id = document.vocabulary.classes.get(EVENT_NOUN.name);
  const tellings: Telling[] = [];
  let last = 0;
  for (const m of id === undefined ? [] : (document.postings[id] ?? [])) {
    const at = document.matches.first[m] ?? 0;
    const match = at >= last ? entryAt(document, at, EVENT_NOUN) : null;
    if (match === null) continue;
    last = match.end;
    const telling = tellingOf(scene, match.value, at, match.end);
    if (telling !== null) tellings.push(telling);
  }
  return tellings;
}

function tellingOf(scene: Scene, row: EventNounRow, at: number, end: number): Telling | null {
  const { document } = scene;
  const index = document.tokens.sentence[at] ?? 0;
  const sentence = document.sentences[index];
  if (sentence === undefined || BODIES.has(lowerAt(document, at - 1)) || isVerb(scene, at)) return null;
  if (isAdjective(scene, at, end) || isPartOfWord(document, at, end)) return null;
  const standings = scene.actorsIn(index);
  const partners = partnersOf(scene, standings, end, sentence.end, row.type === 'signing');
  const owner = ownerOf(scene, standings, at);
  if (owner.length === 0 && personsOf(partners).length === 0 && isSetting(document, at)) return null;
  const light = lightVerbBefore(scene, at, sentence.first);
  const carried = light >= 0 ? subjectOf(document, standings, light, sentence.first) : [];
  const main = isBetween(document, partners)
    ? []
    : owner.length > 0
      ? owner
      : carried.length > 0
        ? carried
        : subjectNear(scene, standings, partners, at, sentence.first);
  const { participants, place, counted } = casting(scene, row, {
    at,
    end,
    partners,
    main,
    owned: owner.length > 0,
    carried: carried.length > 0,
    light: !isAttendance(document, light),
    starts: /^(?:open|beg[aiu]n|start)/iu.test(textAt(document, light)),
  });
  const before = modalityBefore(document, light >= 0 ? light : at, sentence.first);
  const near = light >= 0 ? modalityBefore(document, at, light + 1) : before;
  const after = modalityAfter(document, end, sentence.end);
  // `*No* meeting with the president is planned`.
  const told = isOver(document, at)
    ? 'held'
    : near.status === 'denied'
      ? near.status
      : (after ?? (near.status !== 'held' ? near.status : before.status));
  // `is on a two-day visit`: it is going on.
  const status =
    row.type === 'visit' && told === 'held' && /^(?:is|are)$/iu.test(textAt(document, light))
      ? 'ongoing'
      : told;
  // `dialogue … a meeting in Rome`: a place farther off is another event's.
  const reach = row.type === 'summit' ? 9 : 6;
  if (
    counted === 0 &&
    place !== null &&
    row.weak === true &&
    after === null &&
    !isAdjacent(scene, place, end, reach)
  )
    return null;
  // `would not confirm a trip to Rome`: whose it is and whether it will be, nobody says.
  if (row.type === 'visit' && counted === 0 && status === 'proposed') return null;
  const participle =
    counted === 0 && at === sentence.first ? subjectOfMeeting(scene, standings, at, end, sentence.end) : null;
  if (participle !== null)
    return {
      rule: `events/${row.type}-noun`,
      type: row.type,
      status: 'held',
      background: false,
      at,
      end,
      place: placeAt(scene, end - 1),
      anaphoric: participle.pair !== null,
      ...participle,
    };
  const definite = /^(?:the|this|that|these)$/iu.test(determinerOf(scene, at));
  const pair =
    counted === 0 && light >= 0 && main.length === 0 && partners.length === 0 && !isAtLevel(document, end)
      ? pairBefore(scene, light, sentence.first)
      : null;
  // `Secretary Oru also joined the meeting`: one more at the event told before.
  const joins =
    definite &&
    counted > 0 &&
    light >= 0 &&
    owner.length === 0 &&
    partners.length === 0 &&
    JOINS.test(textAt(document, light));
  // `*These discussions* are the first between Norland and Oman`: those told before.
  const these =
    personsOf([...main, ...partners]).length === 0 &&
    (/^th(?:is|ese)$/iu.test(determinerOf(scene, at)) ||
      // `*It was* the first meeting between Norland and Oman`
      (light >= 0 &&
        /^(?:these|this|it|that)$/iu.test(textAt(document, sentence.first)) &&
        IS.test(textAt(document, light))));
  const anaphoric = pair !== null || joins || these || (definite && counted === 0);
  if (counted === 0 && pair === null && place === null && (row.weak === true || !anaphoric)) return null;
  // `held separate meetings with A and B`, `phone calls with A and B`: one with each.
  const several = /s$/iu.test(textAt(document, end - 1)) || row.type === 'call';
  const separately =
    several &&
    personsOf(main).length === 1 &&
    personsOf(partners).length > 1 &&
    !partners.some((s) => s.actor === main[0]?.actor)
      ? {
          met: personsOf(partners).map((s) => s.actor),
          separate: wordsBetween(document, at - 3, end).some((w) =>
            /^(?:separate|bilateral|individual|meetings|bilaterals)$/u.test(w),
          ),
        }
      : {};
  return {
    rule: `events/${row.type}-noun`,
    type: row.type,
    status,
    background:
      before.background || /^(?:recent|previous|last|earlier|past)$/iu.test(textAt(document, at - 1)),
    at,
    end,
    place,
    participants,
    anaphoric,
    pair,
    joins,
    ...separately,
  };
}

/** `*Meeting at the Great Hall for an hour*, the two agreed…`, `Meeting in Rome on Monday, A and B…`: the verb that opens the sentence, and its subject behind the comma. */
function subjectOfMeeting(
  scene: Scene,
  standings: readonly Standing[],
  at: number,
  end: number,
  to: number,
): Pick<Telling, 'pair' | 'participants'> | null {
  const { document } = scene;
  if (textAt(document, at) !== 'Meeting' || !/^(?:at|in|on|for|with)$/u.test(textAt(document, end)))
    return null;
  for (let i = end; i < Math.min(to, end + 16); i++) {
    if (!isMark(document, i, ',')) continue;
    const pair = pairBefore(scene, i + 4, i + 1);
    if (pair !== null) return { pair, participants: new Map() };
    const people = personsOf(listAfter(document, standings, i + 1, to, 1));
    if (people.length > 1) return { pair: null, participants: participantsOf(withRole(people, 'attendee')) };
  }
  return null;
}

/** `will hold consultations in Norland *at the level of* energy ministers`: they send others. */
function isAtLevel(document: Document, end: number): boolean {
  for (let at = end; at < end + 12; at++) if (/^levels?$/u.test(textAt(document, at))) return true;
  return false;
}

/** `attended`, `took part in`, `represented Norland at`: who does it is there. */
const isAttendance = (document: Document, at: number): boolean =>
  /^(?:attend|participat|join|chair|co-chair|host|represent)/iu.test(textAt(document, at)) ||
  (/^(?:took|takes?|taking)$/iu.test(textAt(document, at)) && textAt(document, at + 1) === 'part');

const IS = /^(?:is|are|was|were|represents?|represented)$/u;
const JOINS = /^(?:join|attend|participat)/iu;

/** `bilateral relations`, `a ministerial post`: the word before another noun is no event. */
function isAdjective({ document }: Scene, at: number, end: number): boolean {
  if (!/^(?:bilaterals?|trilateral|ministerial)$/iu.test(textAt(document, at)) || end - at > 1) return false;
  return !/^(?:with|between|on|at|in|and|[.,;]|that|which|was|is|will)$/iu.test(textAt(document, end));
}

/** `*Following the* meeting in Rome he will fly to Oman`: the meeting is over, whatever comes next. */
const isOver = (document: Document, at: number): boolean =>
  /^(?:the|his|her|their)$/u.test(textAt(document, at - 1)) && /^following$/iu.test(textAt(document, at - 2));

/** `all-*round* development`, `the *summit* margins`: no event. */
const isPartOfWord = (document: Document, at: number, end: number): boolean =>
  (isMark(document, at - 1, '-') && /^(?:all|year|well)$/iu.test(textAt(document, at - 2))) ||
  /^(?:margins?|sidelines?|room|venue|invitation|agenda|schedule|table)$/u.test(textAt(document, end));

/** `to meet` was a verb; `to visit Kyiv`, `will call` are verbs too. */
const isVerb = ({ document }: Scene, at: number): boolean =>
  /^(?:visit|visits|call|address|audience)$/iu.test(textAt(document, at)) &&
  /^(?:to|will|would|can|could|may|might|should|must|not|he|she|they|who)$/iu.test(textAt(document, at - 1));

/** The article or demonstrative of the noun's phrase. */
function determinerOf({ document }: Scene, at: number): string {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const word = textAt(document, i);
    if (/^(?:the|this|that|these|a|an|his|her|their|its)$/iu.test(word)) return word;
    if (!isKind(document, i, TokenKind.word)) return '';
  }
  return '';
}
