import { matchesOf, sentenceAt, textAt } from '../../core/look.js';
import type { EventNounRow } from '../../lexicon/event-words.js';
import { wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { invitedTo } from './invitations.js';
import { carriedBy } from './noun-carrier.js';
import { casting, isAdjacent } from './noun-cast.js';
import { clauseEnd, isAnnounced, isOutside, oneByOne, ownerAhead, subjectOfMeeting } from './noun-clause.js';
import {
  determinerOf,
  isAdjective,
  isAtLevel,
  isAttendance,
  isMeans,
  isPartOfWord,
  isSession,
  isValued,
  isVerb,
} from './noun-form.js';
import { ownerOf } from './noun-owner.js';
import { isBetween, isSetting, isStage, lightVerbBefore, partnersOf, subjectNear } from './noun-parts.js';
import { statusOfNoun } from './noun-status.js';
import { chairsOrTold, toldIn } from './noun-told.js';
import { pairAfter, pairBefore } from './pairs.js';
import { participantsOf, personsOf, withRole } from './people.js';
import type { Scene } from './scene.js';
import { isJointBody, sessionOfBody } from './sessions.js';
import { speakerOfGlad } from './subjects.js';
import { EVENT_NOUN } from './vocabulary.js';
import { placeAt } from './where.js';

/** The events that nouns tell: `held talks with`, `during a visit to`, `the meeting between A and B`. */
export function tellingsOfNouns(scene: Scene): readonly Telling[] {
  const { document } = scene;
  const tellings: Telling[] = [];
  let last = 0;
  for (const match of matchesOf(document, EVENT_NOUN)) {
    const at = match.first;
    if (at < last) continue;
    last = match.end;
    const telling = tellingOf(scene, match.value, at, match.end);
    if (telling !== null) tellings.push(telling);
  }
  return tellings;
}

function tellingOf(scene: Scene, row: EventNounRow, at: number, end: number): Telling | null {
  const { document } = scene;
  const index = sentenceAt(document, at);
  const sentence = document.sentences[index];
  if (sentence === undefined || isSession(document, at, end) || isVerb(scene, at)) return null;
  if (row.type === 'visit' && isValued(document, at)) return null;
  if (isAdjective(scene, at, end) || isPartOfWord(document, at, end)) return null;
  // `the *G7* meeting`: whose it is, no side.
  const standings = scene.actorsIn(index).filter((s) => s.kind === 'person' || s.end !== at);
  const behind = partnersOf(scene, standings, end, sentence.end, row.type === 'signing');
  const partners =
    behind.length > 0
      ? behind
      : row.type === 'call'
        ? toldIn(document, standings, at, sentence.first)
        : row.type === 'meeting' || row.type === 'summit'
          ? chairsOrTold(scene, row, standings, at, end)
          : behind;
  // `addressed the forum *via videoconference*`: how, no call of its own.
  if (row.type === 'call' && partners.length === 0 && isMeans(document, at)) return null;
  // `during *a meeting of the alliance*`: a session of one body.
  const [body, second] = behind;
  const joint = body !== undefined && personsOf(behind).length === 0 && isJointBody(document, body);
  if (body?.kind === 'organization' && (joint || second === undefined) && textAt(document, end) === 'of') {
    if (!joint) return null;
    return sessionOfBody(scene, row, at, end, body);
  }
  // `A told B at *their* meeting`
  const told =
    behind.length === 0 &&
    partners.length > 0 &&
    row.type === 'meeting' &&
    /^their$/u.test(textAt(document, at - 1));
  const owner = told
    ? []
    : ((row.type === 'visit' ? invitedTo(scene, at, sentence.first) : null) ??
      ownerAhead(document, standings, at) ??
      ownerOf(scene, standings, at));
  // `In the framework of *his visit* to Rome, Minister A met…`
  const ahead =
    row.type === 'visit' && owner.length === 0 && /^(?:his|her|their)$/iu.test(determinerOf(scene, at));
  if (owner.length === 0 && !ahead && personsOf(partners).length === 0 && isSetting(document, at))
    return null;
  const light = lightVerbBefore(scene, at, sentence.first);
  const carried = carriedBy(scene, standings, behind, light, sentence);
  // `A and B witnessed the signing of a treaty *between C and D*`: those who watched were there too.
  const glad =
    owner.length === 0 && carried.length === 0 ? speakerOfGlad(scene, at, sentence.first, sentence.end) : [];
  const main = isBetween(document, partners)
    ? row.type === 'signing'
      ? carried
      : []
    : owner.length > 0
      ? owner
      : carried.length > 0
        ? carried
        : glad.length > 0
          ? glad
          : subjectNear(scene, standings, partners, at, end, sentence.first);
  const cast = casting(scene, row, {
    at,
    end,
    partners,
    main,
    owned: owner.length > 0,
    carried: carried.length > 0,
    light: !isAttendance(document, light),
    starts: /^(?:open|beg[aiu]n|start)/iu.test(textAt(document, light)),
  });
  const { participants, counted } = cast;
  const place = isOutside(scene, cast.place, at, end) ? null : cast.place;
  const to = carried.length > 0 ? clauseEnd(document, end, sentence.end) : sentence.end;
  const { status, before, after } = statusOfNoun(document, row, { at, end, light, from: sentence.first, to });
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
  // `did not meet B *during the summit* in Rome`: the summit was.
  if (status === 'denied' && counted === 0 && /^(?:during|at|after|before)$/u.test(textAt(document, at - 2)))
    return null;
  if (row.type === 'summit' && counted === 0 && isStage(document, at, sentence.first)) return null;
  // `flew in to *ask for an audience*`: with whom, nobody says.
  if (
    row.type === 'meeting' &&
    counted < 2 &&
    /^ask/u.test(textAt(document, at - 3)) &&
    textAt(document, at - 2) === 'for'
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
  const group =
    counted > 0 || main.length > 0 || partners.length > 0
      ? null
      : /^(?:between|of)$/u.test(textAt(document, end))
        ? pairAfter(document, end + 1)
        : null;
  const pair =
    group ??
    // `*the pair held* a video call with Minister B`
    (light >= 0 &&
    main.length === 0 &&
    (partners.length === 0 ? counted === 0 : row.type === 'call') &&
    !isAtLevel(document, end)
      ? pairBefore(scene, light, sentence.first)
      : null);
  // `Secretary Oru also joined the meeting`: one more at the event told before.
  const accompanied =
    light >= 0 && wordsBetween(document, light, at).some((w) => w === 'accompanied' || w === 'present');
  const joins =
    definite &&
    counted > 0 &&
    light >= 0 &&
    owner.length === 0 &&
    (accompanied || (partners.length === 0 && JOINS.test(textAt(document, light))));
  const these =
    personsOf([...main, ...partners]).length === 0 &&
    (/^th(?:is|ese)$/iu.test(determinerOf(scene, at)) ||
      // `*It was* the first meeting between Norland and Oman`
      (light >= 0 &&
        /^(?:these|this|it|that)$/iu.test(textAt(document, sentence.first)) &&
        IS.test(textAt(document, light))));
  // `*During the talks, A and B* agreed`, `*During a phone call on Monday, A and B* discussed`: they were there.
  const isNew =
    /^an?$/u.test(determinerOf(scene, at)) && /^(?:During|In)$/u.test(textAt(document, sentence.first));
  if (
    (definite || (isNew && main.length === 2)) &&
    counted === 0 &&
    light < 0 &&
    partners.length === 0 &&
    row.type !== 'visit' &&
    at - sentence.first <= 3 &&
    personsOf(main).length > 1
  )
    return {
      rule: `events/${row.type}-noun`,
      type: row.type,
      status: 'held',
      background: before.background,
      at,
      end,
      place,
      participants: participantsOf(withRole(personsOf(main), 'attendee')),
      anaphoric: !isNew,
      joins: !isNew,
    };
  // `*The meeting was co-chaired by A and B*`: at the event told before, where there is one.
  const chaired =
    definite &&
    at - sentence.first < 3 &&
    personsOf(partners).length > 0 &&
    /^(?:was|were|is|will)$/u.test(textAt(document, end));
  const anaphoric = pair !== null || joins || these || chaired || (definite && counted === 0);
  const nobody = counted === 0 && pair === null && place === null && (row.weak === true || !anaphoric);
  const dated = nobody && isAnnounced(scene, row, light, sentence.first, after);
  if (nobody && !dated) return null;
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
    joins: joins || chaired,
    dated,
    ...oneByOne(document, row, at, end, personsOf(main), personsOf(partners)),
  };
}

const IS = /^(?:is|are|was|were|represents?|represented)$/u;
const JOINS = /^(?:join|attend|participat)/iu;
