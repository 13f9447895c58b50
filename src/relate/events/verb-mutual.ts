import { TokenKind } from '../../core/document.js';
import { entryAt, isCapitalWord, isKind, lowerAt, textAt } from '../../core/look.js';
import { CALENDAR } from '../../detectors/names/vocabulary.js';
import { wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { isBodyBefore, isGroupAfter, isGroupBefore } from './objects.js';
import { pairBefore } from './pairs.js';
import { participantsOf, personsOf, sidesOf, withRole } from './people.js';
import type { Standing } from './scene.js';
import type { Clause, Told } from './verb-clause.js';

/** `A met B`, `A and B met`, `the two met`. */
export function mutualTelling(clause: Clause, told: Told): Telling | null {
  const { scene, row, at, end, subject } = clause;
  const objects = clause.headed || reaches(clause) ? personsOf(clause.object) : [];
  if (/^(?:speak|spoke|talk)\p{L}*$/u.test(row.form) && !isSpokenWith(clause, objects))
    return spokeTogether(clause, told);
  if (row.type === 'call' && /^call/u.test(row.form) && !isPhoneCall(clause, objects)) return null;
  if (row.type === 'call' && isUnanswered(clause)) return null;
  const subjects = sidesOf(subject);
  const participants = participantsOf(withRole(subjects, 'attendee'), withRole(objects, 'attendee'));
  // `Minister A *was joined by* B`: at the event told before.
  const joins = /^join/u.test(row.form) && lowerAt(scene.document, end) === 'by';
  if (objects.length > 0 && (subjects.length > 0 || clause.office || row.type === 'meeting'))
    return {
      ...told,
      participants,
      ...(joins && { joins, anaphoric: true }),
      ...(subjects.length === 1 &&
        (isSeparate(clause) ||
          row.type === 'call' ||
          (/^me?ets?$/u.test(row.form) && !isTogether(clause, objects))) && {
          met: objects.map((o) => o.actor),
          separate: objects.length > 1 && isSeparate(clause),
        }),
    };
  const bodies = clause.object.filter((s) => s.kind !== 'person');
  if (objects.length === 0 && subjects.length > 0 && isWithBody(clause, bodies)) {
    return {
      ...told,
      participants: participantsOf(withRole(subjects, 'attendee'), withRole(bodies, 'attendee')),
    };
  }
  // `met with local business leaders`: the subject met people, whoever they are.
  if (
    row.type === 'meeting' &&
    (/^me?e?t/u.test(row.form) || (row.form === 'brief' && told.place !== null)) &&
    personsOf(subject).length > 0 &&
    isGroupAfter(scene.document, end, clause.to)
  )
    return { ...told, participants: participantsOf(withRole(personsOf(subject), 'attendee')) };
  if (row.needsObject) return null;
  const together = personsOf(subject).length >= 2 && goesOn(clause);
  if (together) return { ...told, participants };
  const pair = goesOn(clause) ? pairBefore(scene, at, clause.from) : null;
  if (pair !== null && end <= clause.to) return { ...told, participants: new Map(), anaphoric: true, pair };
  return ofGroup(clause, told);
}

/** `Norwegian and Omani officials met in Muscat`, `the joint commission will meet in June`: where or when it is is all that is known of it. */
function ofGroup(clause: Clause, told: Told): Telling | null {
  const { scene, row, at, subject, from } = clause;
  if ((row.type !== 'meeting' && row.type !== 'summit') || personsOf(subject).length > 0) return null;
  const body = isBodyBefore(scene.document, at, from);
  if (!goesOn(clause) || !(body || isGroupBefore(scene.document, at, from))) return null;
  // `*The group* will meet in Rome in October`: the states that met here.
  const type = body && textAt(scene.document, from + 1) !== 'group' ? 'meeting' : body ? 'summit' : row.type;
  if (told.place !== null) return { ...told, type, participants: new Map() };
  return told.status === 'planned' ? { ...told, type, participants: new Map(), dated: true } : null;
}

const FILLER =
  /^(?:on|in|at|with|the|a|an|his|her|their|its|here|today|yesterday|tomorrow|earlier|late|later|this|last|next|morning|afternoon|evening|night|week|separately|also|and|visiting|new|newly|elected|appointed|former|for|first|time|behind|closed|doors|again|briefly|of|delegation|delegations|led|headed|by|team|group|representatives|members|state|official|that|which|government|ministerial|interagency|parliamentary|senior|high|level|to|included|includes|including|comprising|comprised|was|a?round|talks?|,|both|two|three|previously|counterparts?)$/u;

/** Whether only a date, a place, an office or `with` stands between verb and object: `meets the needs of clubs, secretary A told` does not. */
function reaches({ scene: { document }, object, end }: Clause): boolean {
  const first = object[0]?.first ?? end;
  let held = false;
  for (let i = first - 1; i >= end; i--) {
    const word = lowerAt(document, i);
    // `met with high-ranking officials, *including* President B`
    if (
      word === 'with' ||
      word === 'including' ||
      (word === 'by' && /^(?:led|headed|represented)$/iu.test(textAt(document, i - 1)))
    )
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

/** `President A and President B *spoke today* about grain`: two who hold office, and nobody else to speak to. */
function spokeTogether({ scene, row, end, subject }: Clause, told: Told): Telling | null {
  const people = personsOf(subject);
  if (row.type !== 'call' || people.length !== 2 || people.some((s) => s.form === 'pronoun')) return null;
  const [one, other] = people.map((s) => scene.countryOf(s.actor));
  if (one === null || other === null || one === other) return null;
  const { document } = scene;
  const on = /^(?:on|for)$/u.test(textAt(document, end));
  const timed = entryAt(document, end + 1, CALENDAR) !== null || isKind(document, end + 1, TokenKind.number);
  return (on ? timed : SPOKE.test(textAt(document, end)))
    ? { ...told, participants: participantsOf(withRole(people, 'attendee')) }
    : null;
}

const SPOKE =
  /^(?:today|yesterday|earlier|again|briefly|this|last|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday|regarding|about|twice)$/iu;

/** `met with B, C and D *in separate meetings*`, `met *separately* with B and C`, `talked *first* with B, *then* with C`. */
function isSeparate({ scene: { document }, from, end, to }: Clause): boolean {
  if (textAt(document, end) === 'first') return true;
  for (let i = from; i < to; i++)
    if (
      /^separately$/iu.test(textAt(document, i)) ||
      (/^separate$/iu.test(textAt(document, i)) &&
        /^(?:meetings|talks|calls)$/u.test(textAt(document, i + 1)))
    )
      return true;
  return false;
}

/** `met today with B and C`: together; `met B and C` may have been one after another. */
const isTogether = ({ scene: { document }, end }: Clause, objects: readonly Standing[]): boolean =>
  wordsBetween(document, end, objects[0]?.first ?? end).includes('with');

/** `spoke today with B`: bare `spoke` needs its `with` or `to` right before the object. */
function isSpokenWith({ scene: { document }, end }: Clause, objects: readonly Standing[]): boolean {
  const [first] = objects;
  if (first === undefined || first.first - end > 6) return false;
  const between = wordsBetween(document, end, first.first);
  // `spoke about the details of *negotiations with* Lim`: of what he spoke, and not to whom.
  if (/^(?:about|of)$/u.test(between[0] ?? '') && between.some((word) => TALKS.test(word))) return false;
  return between.some((word) => word === 'with' || word === 'to');
}

const TALKS =
  /^(?:negotiations|talks|meetings?|contacts?|discussions|consultations|calls?|conversations?|relations|cooperation)$/u;

/** What may follow a verb without an object: `A and B met in Kyiv`, never `met the targets`. */
const goesOn = ({ scene: { document }, end }: Clause): boolean =>
  /^(?:in|on|at|for|about|regarding|,|\.|again|separately|and|during|behind|via|by|over|to|here|today|yesterday|earlier|last|this|with|privately|face|briefly|before|after|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday|several|twice|eight|three|two|next|tomorrow|later|soon|virtually|online)$/iu.test(
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

/** `She called him twice, but he *did not pick up*`: nobody spoke. */
function isUnanswered({ scene: { document }, end, to }: Clause): boolean {
  for (let i = end; i < to; i++)
    if (
      /^(?:pick|answer)$/u.test(textAt(document, i)) &&
      /^(?:not|n['’]t|never)$/u.test(textAt(document, i - 1))
    )
      return true;
  return false;
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
