import type { Document } from '../../core/document.js';
import { isCapitalWord, isMark, lowerAt, sentenceAt, startAt, textAt } from '../../core/look.js';
import type { Place } from '../../core/model.js';
import { wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { goalAfter } from './goals.js';
import { listAfter } from './groups.js';
import { isGroupAfter, isGroupBefore } from './objects.js';
import { participantsOf, personsOf, sidesOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';
import type { Clause, Told } from './verb-clause.js';

/** `A received B`, `B called on A`: one is host, the other guest. */
export function hostTelling(
  clause: Clause,
  told: Told,
  own: 'host' | 'guest',
  other: 'host' | 'guest',
): Telling | null {
  const { scene, row, end, subject } = clause;
  // `*presented to King Harald* his *credentials*`
  if (row.form === 'presented to' && !isHandedOver(clause)) return null;
  const credentials = /(?:credentials|credence)$/u.test(row.form);
  const found = credentials ? credentialsHost(clause) : clause.object;
  const objects = personsOf(found).filter((s) => s.first - end <= 8 || s.form === 'name');
  const subjects = sidesOf(subject);
  const received = /^receive/u.test(row.form) ? whatWasReceived(clause, objects[0]?.first ?? null) : 'people';
  if (received === 'thing') return null;
  if (received === 'call')
    return objects.length === 0 || subjects.length === 0
      ? null
      : {
          ...told,
          type: 'call',
          participants: participantsOf(withRole(subjects, 'attendee'), withRole(objects, 'attendee')),
          met: objects.map((o) => o.actor),
          separate: true,
        };
  if (objects.length === 0) {
    const group = /^(?:receive|host)/u.test(row.form) && isGroupAfter(scene.document, end, clause.to);
    return personsOf(subject).length > 0 && (!row.needsObject || group || received === 'credentials')
      ? { ...told, participants: participantsOf(withRole(subjects, own)) }
      : null;
  }
  if (/^call/u.test(row.form) && isAppeal(clause, objects)) return null;
  // `attended a conference in Rome, *hosted by* President Lim`: the conference was.
  if (
    lowerAt(scene.document, end) === 'by' &&
    !isPassive(scene, clause) &&
    (subject.at(-1)?.end ?? 0) < clause.at - 1
  )
    return null;
  if (/^(?:saw|sees?|welcomes?|welcomed)$/u.test(row.form) && (objects[0]?.first ?? 0) - end > 4) return null;
  if (
    subjects.length === 0 &&
    !clause.office &&
    !isPassive(scene, clause) &&
    !(own === 'guest' && isGroupBefore(scene.document, clause.at, clause.from))
  )
    return null;
  if (/^(?:welcom|receiv|host)/u.test(row.form) && told.place === null) {
    const goal = welcomedTo(clause, objects);
    if (goal !== null)
      return {
        ...told,
        place: goal,
        participants: participantsOf(withRole(subjects, own), withRole(objects, other)),
      };
  }
  if (isPassive(scene, clause))
    return { ...told, participants: participantsOf(withRole(subjects, other), withRole(objects, own)) };
  const separate = received === 'credentials' && objects.length > 1;
  return {
    ...told,
    separate,
    participants: participantsOf(withRole(subjects, own), withRole(objects, other)),
  };
}

/** `welcomed King B *to Berlin*`. */
function welcomedTo({ scene }: Clause, objects: readonly Standing[]): Place | null {
  const last = objects.at(-1)?.end ?? -1;
  const end = lowerAt(scene.document, last) === ',' ? last + 1 : last;
  if (lowerAt(scene.document, end) !== 'to') return null;
  return goalAfter(scene, end + 1, 1) ?? houseAt(scene.document, end + 1);
}

const HOUSE = /^(?:Palace|House|Residence|Castle|Hall|Chancellery|Headquarters|Centre|Center|Office)$/u;

/** `received Lim to *the Cotroceni Presidential Palace*`: a house by its last word. */
function houseAt(document: Document, at: number): Place | null {
  const first = lowerAt(document, at) === 'the' ? at + 1 : at;
  let end = first;
  while (end - first < 5 && isCapitalWord(document, end)) end++;
  if (end === first || !HOUSE.test(textAt(document, end - 1))) return null;
  const start = startAt(document, first);
  const stop = document.tokens.end[end - 1] ?? start;
  return { start, end: stop, text: document.text.slice(start, stop), rule: 'events/venue', country: null };
}

const THING =
  /^(?:messages?|letters?|cables?|telegrams?|reports?|invitations?|awards?|medals?|orders?|gifts?|resignations?|support|greetings|condolences|congratulations|information|documents?|proposals?|assurances?|praise|aid|assistance|funds?|money|weapons|requests?)$/u;
const CREDENTIALS = /^(?:credentials|credence)$/u;

/** `received Lim`, `received *a phone call* from Lim`, `received *a message* from Lim`: people, a call, or a thing that says nothing of who was there. */
function whatWasReceived(
  { scene: { document }, end, to }: Clause,
  object: number | null,
): 'people' | 'call' | 'thing' | 'credentials' {
  const words = wordsBetween(document, end, object ?? Math.min(to, end + 8));
  if (words.some((word) => CREDENTIALS.test(word))) return 'credentials';
  const call = words.findIndex((word) => /^calls?$/u.test(word));
  if (call >= 0 && words.includes('from')) return words[call - 1] === 'courtesy' ? 'people' : 'call';
  return words.some((word) => THING.test(word)) ? 'thing' : 'people';
}

/** How far behind `presented to` the letters may be told, in tokens: `King Edmund III, of the United Kingdom, his credentials`. */
const LETTERS_REACH = 20;

/** `presented *to the King* his *credentials*`, never `presented to the King a plan`. */
function isHandedOver({ scene: { document }, end, to }: Clause): boolean {
  for (let i = end; i < Math.min(to, end + LETTERS_REACH); i++) {
    if (CREDENTIALS.test(textAt(document, i))) return true;
    if (isMark(document, i, '.')) return false;
  }
  return false;
}

/** `presented his credentials as ambassador *to King Sverre*`. */
function credentialsHost({ scene, at, end, to }: Clause): readonly Standing[] {
  const { document } = scene;
  const standings = scene.actorsIn(sentenceAt(document, at));
  for (let i = end; i < Math.min(to, end + 12); i++) {
    if (lowerAt(document, i) !== 'to') continue;
    const list = listAfter(document, standings, i + 1, to, 5);
    if (list.length > 0) return list;
  }
  return [];
}

/** `was received by President Mugisha`. */
const isPassive = ({ document }: Scene, { at, end, object }: Clause): boolean =>
  (lowerAt(document, end) === 'by' ||
    // `was received on arrival at the airport *by* the Foreign Secretary`
    wordsBetween(document, (object[0]?.first ?? end) - 2, object[0]?.first ?? end).includes('by') ||
    (/^(?:there|here|later|also|personally|at|in)$/iu.test(textAt(document, end)) &&
      wordsBetween(document, end, end + 6).includes('by'))) &&
  /^(?:was|were|been|be|being|is|are)$/iu.test(textAt(document, at - 1));

/** `called on Gashi to withdraw`: an appeal, no visit. */
function isAppeal({ scene: { document }, end, object }: Clause, objects: readonly Standing[]): boolean {
  if (object.some((s) => s.kind !== 'person')) return true;
  const last = objects.at(-1);
  if (last === undefined) return false;
  // `called on the Council *to speed up* work on the plan of Oru`: somebody else is called on.
  const before = wordsBetween(document, end, objects[0]?.first ?? end);
  if (before.includes('to')) return true;
  for (let i = last.end; i < last.end + 8; i++) {
    const word = lowerAt(document, i);
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
