import { TokenFlag, TokenKind } from '../../core/document.js';
import { entryAt, hasFlag, isCapitalWord, isKind, isMark, textAt } from '../../core/look.js';
import type { EventVerbRow } from '../../lexicon/event-words.js';
import { isBreak, wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { listAfter, subjectOf } from './groups.js';
import { participantsOf, personsOf, sidesOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';
import { modalityBefore } from './status.js';
import { EVENT_VERB } from './vocabulary.js';
import { goalAfter, placeAt } from './where.js';

type Row = EventVerbRow & { readonly form: string };

/** How far behind its verb an object may start: `met on Monday evening in Kyiv with B`. */
const REACH = 12;
/** How far behind `discussed` the partner may stand: `discussed A, B and C with D`. */
const TOPIC_REACH = 25;
const PAIR =
  /^(?:two|both|they|sides|parties|leaders|ministers|presidents|pair|diplomats|officials|counterparts)$/u;

/** The events that verbs tell. */
export function tellingsOfVerbs(scene: Scene): readonly Telling[] {
  const { document } = scene;
  const id = document.vocabulary.classes.get(EVENT_VERB.name);
  const tellings: Telling[] = [];
  let last = 0;
  for (const m of id === undefined ? [] : (document.postings[id] ?? [])) {
    const at = document.matches.first[m] ?? 0;
    const match = at >= last ? entryAt(document, at, EVENT_VERB) : null;
    if (match === null) continue;
    const telling = tellingOf(scene, match.value, at, match.end);
    if (telling === null) continue;
    tellings.push(telling);
    last = match.end;
  }
  return tellings;
}

function tellingOf(scene: Scene, row: Row, at: number, end: number): Telling | null {
  const { document } = scene;
  const index = document.tokens.sentence[at] ?? 0;
  const sentence = document.sentences[index];
  if (sentence === undefined || isNoun(scene, row, at)) return null;
  const standings = scene.actorsIn(index);
  const subject = subjectOf(document, standings, at, sentence.first);
  const object = listAfter(document, standings, end, sentence.end, row.frame === 'travel' ? 2 : REACH)
    .filter((s) => !isPossessed(scene, s))
    .map((s) => notReflexive(scene, s, subject));
  const modality = modalityBefore(document, at, sentence.first);
  const place = placeAt(scene, end - 1);
  const told = {
    rule: `events/${row.frame}-verb`,
    type: row.type,
    ...modality,
    at,
    end,
    place,
    anaphoric: false,
  };
  const pick = FRAMES[row.frame];
  return pick({ scene, row, at, end, to: sentence.end, subject, object }, told);
}

/** `a visit`, `the call`, `visits by`: the form is a noun here. */
function isNoun({ document }: Scene, row: Row, at: number): boolean {
  const before = textAt(document, at - 1).toLowerCase();
  if (row.frame === 'sign') return /^(?:a|the|newly)$/u.test(before);
  if (!/^(?:visits?|calls?|host|hosts|meet|welcome)$/u.test(row.form)) return false;
  return (
    /^(?:a|an|the|his|her|their|its|this|that|official|working|state|phone|telephone|of|first|during|day|recent|upcoming|planned|courtesy|your|our|most)$/u.test(
      before,
    ) ||
    isKind(document, at - 1, TokenKind.clitic) ||
    isMark(document, at - 1, '-')
  );
}

/** `welcomed Lim's decision`: the object is a thing of his. */
const isPossessed = ({ document }: Scene, standing: Standing): boolean =>
  standing.form !== 'pronoun' &&
  isKind(document, standing.end, TokenKind.clitic) &&
  !/^(?:delegation|team)$/u.test(textAt(document, standing.end + 1));

/** `Onana called on *him*`: an object pronoun never means the subject; the person named last before the sentence is meant. */
function notReflexive(scene: Scene, standing: Standing, subject: readonly Standing[]): Standing {
  if (standing.form !== 'pronoun' || !subject.some((s) => s.actor === standing.actor)) return standing;
  const sentence = scene.document.tokens.sentence[standing.first] ?? 0;
  for (let back = 1; back <= 2; back++) {
    const other = scene
      .actorsIn(sentence - back)
      .find((s) => s.kind === 'person' && !subject.some((own) => own.actor === s.actor));
    if (other !== undefined) return { ...standing, actor: other.actor };
  }
  return standing;
}

interface Clause {
  readonly scene: Scene;
  readonly row: Row;
  readonly at: number;
  readonly end: number;
  readonly to: number;
  readonly subject: readonly Standing[];
  readonly object: readonly Standing[];
}
type Told = Omit<Telling, 'participants'>;

const FRAMES: Readonly<Record<EventVerbRow['frame'], (clause: Clause, told: Told) => Telling | null>> = {
  mutual: mutualTelling,
  host: (clause, told) => hostTelling(clause, told, 'host', 'guest'),
  guest: (clause, told) => hostTelling(clause, told, 'guest', 'host'),
  topic: topicTelling,
  travel: travelTelling,
  sign: signTelling,
  speak: () => null,
};

function mutualTelling(clause: Clause, told: Told): Telling | null {
  const { scene, row, at, end, subject } = clause;
  const objects = reaches(clause) ? personsOf(clause.object) : [];
  if (row.type === 'call' && /^call/u.test(row.form) && !isPhoneCall(clause, objects)) return null;
  const subjects = sidesOf(subject);
  const participants = participantsOf(withRole(subjects, 'attendee'), withRole(objects, 'attendee'));
  if (objects.length > 0 && (subjects.length > 0 || row.type === 'meeting'))
    return {
      ...told,
      participants,
      ...(subjects.length === 1 &&
        (row.type === 'call' || /^me?ets?$/u.test(row.form)) && { met: objects.map((o) => o.actor) }),
    };
  const bodies = clause.object.filter((s) => s.kind !== 'person');
  if (objects.length === 0 && subjects.length > 0 && isWithBody(clause, bodies)) {
    return {
      ...told,
      participants: participantsOf(withRole(subjects, 'attendee'), withRole(bodies, 'attendee')),
    };
  }
  if (row.needsObject) return null;
  const together = personsOf(subject).length >= 2 && goesOn(clause);
  if (together) return { ...told, participants };
  const words = wordsBetween(scene.document, at - 4, at);
  const pair = words.some((word) => PAIR.test(word)) && goesOn(clause);
  return pair && end <= clause.to ? { ...told, participants: new Map(), anaphoric: true } : null;
}

const FILLER =
  /^(?:on|in|at|with|the|a|an|his|her|their|its|here|today|yesterday|tomorrow|earlier|late|later|this|last|next|morning|afternoon|evening|night|week|separately|also|and|visiting|new|newly|elected|appointed|former|for|first|time|behind|closed|doors|again|briefly|of|delegation|delegations|led|headed|by|team|group|representatives|members|state|official|a?round|talks?|,|both|two|three|previously)$/u;

/** Whether only a date, a place, an office or `with` stands between verb and object: `meets the needs of clubs, secretary A told` does not. */
function reaches({ scene: { document }, object, end }: Clause): boolean {
  const first = object[0]?.first ?? end;
  let held = false;
  for (let i = first - 1; i >= end; i--) {
    const word = textAt(document, i).toLowerCase();
    if (word === 'with' || (word === 'by' && /^(?:led|headed|represented)$/iu.test(textAt(document, i - 1))))
      held = true;
    else if (
      !held &&
      !FILLER.test(word) &&
      isKind(document, i, TokenKind.word) &&
      !isCapitalWord(document, i)
    )
      return false;
  }
  return true;
}

/** What may follow a verb without an object: `A and B met in Kyiv`, never `met the targets`. */
const goesOn = ({ scene: { document }, end }: Clause): boolean =>
  /^(?:in|on|at|for|,|\.|again|separately|and|during|behind|via|by|over|to|here|today|yesterday|earlier|last|this|with|privately|face|briefly|before|after|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday|several|twice|eight|three|two)$/iu.test(
    textAt(document, end),
  );

/** `met with a delegation of Kaveri Steel`: a body that sends people. */
function isWithBody({ scene: { document }, end }: Clause, bodies: readonly Standing[]): boolean {
  const [first] = bodies;
  if (first === undefined) return false;
  return wordsBetween(document, end, first.first).some((w) =>
    /^(?:delegation|representatives|members|leaders|leadership|officials|team|executives|heads|with)$/u.test(
      w,
    ),
  );
}

/** `called him by phone`, `called Sánchez on Friday`; not `called the plan a start`, `called him "a friend"`. */
function isPhoneCall({ scene: { document }, end }: Clause, objects: readonly Standing[]): boolean {
  const [first] = objects;
  const last = objects.at(-1);
  if (first === undefined || last === undefined || first.first !== end) return false;
  return /^(?:on|by|,|\.|to|again|twice|and|from|after|in|this|today|yesterday|earlier|late|last|about|over|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu.test(
    textAt(document, last.end),
  );
}

function hostTelling(
  clause: Clause,
  told: Told,
  own: 'host' | 'guest',
  other: 'host' | 'guest',
): Telling | null {
  const { scene, row, end, subject } = clause;
  const credentials = /credentials$/u.test(row.form);
  const found = credentials ? credentialsHost(clause) : clause.object;
  const objects = personsOf(found).filter((s) => s.first - end <= 8 || s.form === 'name');
  const subjects = sidesOf(subject);
  if (objects.length === 0) {
    const told2 =
      row.needsObject || personsOf(subject).length === 0
        ? null
        : { ...told, participants: participantsOf(withRole(subjects, own)) };
    return told2;
  }
  if (/^call/u.test(row.form) && isAppeal(clause, objects)) return null;
  if (/^(?:saw|sees?|welcomes?|welcomed)$/u.test(row.form) && (objects[0]?.first ?? 0) - end > 4) return null;
  if (subjects.length === 0 && !isPassive(scene, clause)) return null;
  if (isPassive(scene, clause))
    return { ...told, participants: participantsOf(withRole(subjects, other), withRole(objects, own)) };
  return { ...told, participants: participantsOf(withRole(subjects, own), withRole(objects, other)) };
}

/** `presented his credentials as ambassador *to King Sverre*`. */
function credentialsHost({ scene, at, end, to }: Clause): readonly Standing[] {
  const { document } = scene;
  const standings = scene.actorsIn(document.tokens.sentence[at] ?? 0);
  for (let i = end; i < Math.min(to, end + 12); i++) {
    if (textAt(document, i).toLowerCase() !== 'to') continue;
    const list = listAfter(document, standings, i + 1, to, 5);
    if (list.length > 0) return list;
  }
  return [];
}

/** `was received by President Mugisha`. */
const isPassive = ({ document }: Scene, { at, end }: Clause): boolean =>
  textAt(document, end).toLowerCase() === 'by' &&
  /^(?:was|were|been|be|being|is|are)$/iu.test(textAt(document, at - 1));

/** `called on Gashi to withdraw`: an appeal, no visit. */
function isAppeal({ scene: { document }, object }: Clause, objects: readonly Standing[]): boolean {
  if (object.some((s) => s.kind !== 'person')) return true;
  const last = objects.at(-1);
  if (last === undefined) return false;
  for (let i = last.end; i < last.end + 8; i++) {
    const word = textAt(document, i).toLowerCase();
    if (
      word === 'to' &&
      !isCapitalWord(document, i + 1) &&
      !/^(?:the|his|her|discuss)$/u.test(textAt(document, i + 1))
    )
      return true;
    if (/^(?:\.|,|in|at|on)$/u.test(word)) return false;
  }
  return false;
}

/** `has discussed integration with Speaker B`: the partner stands behind `with`, the topic between. */
function topicTelling(clause: Clause, told: Told): Telling | null {
  const { scene, end, to, subject, at } = clause;
  const { document } = scene;
  if (personsOf(subject).length === 0) return null;
  if (personsOf(subject).length > 1)
    return { ...told, participants: participantsOf(withRole(personsOf(subject), 'attendee')) };
  const standings = scene.actorsIn(document.tokens.sentence[at] ?? 0);
  for (let i = end; i < Math.min(to, end + TOPIC_REACH); i++) {
    if (isBreak(document, i)) return null;
    if (textAt(document, i).toLowerCase() !== 'with') continue;
    const partners = personsOf(listAfter(document, standings, i + 1, to, 6));
    if (partners.length > 0)
      return {
        ...told,
        participants: participantsOf(
          withRole(personsOf(subject), 'attendee'),
          withRole(partners, 'attendee'),
        ),
      };
  }
  return null;
}

function travelTelling(clause: Clause, told: Told): Telling | null {
  const { scene, row, end, subject } = clause;
  const travellers = personsOf(subject);
  if (travellers.length === 0) return null;
  const goal = goalAfter(scene, end, 5);
  if (goal !== null)
    return { ...told, place: goal, participants: participantsOf(withRole(travellers, 'guest')) };
  const hosts = personsOf(clause.object);
  if (hosts.length > 0 && /^visit/u.test(row.form)) {
    return { ...told, participants: participantsOf(withRole(travellers, 'guest'), withRole(hosts, 'host')) };
  }
  return /^visit/u.test(row.form) && hasFlag(scene.document, end, TokenFlag.capital)
    ? { ...told, participants: participantsOf(withRole(travellers, 'guest')) }
    : null;
}

const DOCUMENT =
  /^(?:agreements?|memorand(?:um|a)|mous?|mou|treaty|treaties|protocols?|declarations?|deals?|contracts?|accords?|documents?|pacts?|statements?|papers?|plan|roadmap|arrangement|letters?|convention|charter|memorandums|communiqué|communique)$/u;

function signTelling(clause: Clause, told: Told): Telling | null {
  const { scene, at, end, to, subject } = clause;
  const { document } = scene;
  const near = [
    ...wordsBetween(document, Math.max(at - 24, 0), at),
    ...wordsBetween(document, end, Math.min(to, end + 16)),
  ];
  if (!near.some((word) => DOCUMENT.test(word))) return null;
  const by =
    textAt(document, end).toLowerCase() === 'by'
      ? listAfter(document, scene.actorsIn(document.tokens.sentence[at] ?? 0), end, to, 6)
      : [];
  const signers = sidesOf(by.length > 0 ? by : subject);
  if (signers.length === 0 && !/^(?:was|were|be|been|being)$/iu.test(textAt(document, at - 1))) return null;
  return { ...told, participants: participantsOf(withRole(signers, 'attendee')) };
}
