import { fold } from '../../core/fold.js';
import type { EventStatus, ReadoutEvent } from '../../core/model.js';
import type { EventDraft } from './draft.js';

const real = (status: EventStatus): boolean => status === 'held' || status === 'ongoing';

const sameDate = (a: ReadoutEvent['date'], b: ReadoutEvent['date']): boolean => {
  if (a === null || b === null) return true;
  const [x, y] = [a, b].map((d) => (typeof d === 'string' ? { start: d, end: d } : d));
  if (x === undefined || y === undefined) return false;
  const length = Math.min(x.start.length, y.start.length);
  return (
    x.start.slice(0, length) <= y.end.slice(0, length) && y.start.slice(0, length) <= x.end.slice(0, length)
  );
};

/** Whether one place can be the other told more closely: the same words, or a country and a city in it. */
const samePlace = (a: EventDraft['place'], b: EventDraft['place']): boolean =>
  a === null ||
  b === null ||
  fold(a.text) === fold(b.text) ||
  (a.country !== null && a.country === b.country);

/** The state that each actor stands for. */
type Sides = ReadonlyMap<string, string | null>;

/** How many participants two tellings share; a country in one stands for its people in the other (`met the heads of Poland and Slovenia`). */
function sharedBy(a: EventDraft, b: EventDraft, sides: Sides): number {
  const codes = (draft: EventDraft) =>
    new Set([...draft.participants.keys()].map((actor) => sides.get(actor)));
  const theirs = codes(b);
  let shared = 0;
  for (const actor of a.participants.keys()) {
    const asCountry = actor.startsWith('country') && theirs.has(sides.get(actor));
    if (b.participants.has(actor) || asCountry) shared++;
  }
  return shared;
}

const isTalk = (draft: EventDraft): boolean =>
  draft.evidence.every(
    (m) =>
      m.rule === 'events/topic-verb' ||
      /^(?:talks?|conversations?|negotiations|discussions?|dialogue)$/iu.test(m.text),
  );

/** `A and B discussed…`, `the talks` after `A called B`: what was said at the call, no meeting of its own. */
const isSameTalk = (event: EventDraft, draft: EventDraft): boolean =>
  draft.type === 'meeting' &&
  (event.type === 'call' || event.type === 'summit' || event.type === 'meeting') &&
  isTalk(draft) &&
  event.status === draft.status;

/** Whether two tellings are of one event. */
function isSame(a: EventDraft, b: EventDraft, sides: Sides): boolean {
  if ((a.type !== b.type && !isSameTalk(a, b)) || a.background !== b.background) return false;
  if (a.status !== b.status && !(real(a.status) && real(b.status))) return false;
  if (!sameDate(a.date, b.date) || !samePlace(a.place, b.place)) return false;
  const shared = Math.max(sharedBy(a, b, sides), sharedBy(b, a, sides));
  const fewer = Math.min(a.participants.size, b.participants.size);
  if (fewer === 0)
    return a.participants.size + b.participants.size === 0 || (a.place !== null && b.place !== null);
  if (a.type === 'visit' || a.type === 'briefing') return shared >= 1;
  return shared >= 2 || shared === fewer;
}

/** The better known of two places: the more precise words, a city before its country. */
const closer = (a: EventDraft['place'], b: EventDraft['place']): EventDraft['place'] => a ?? b;

/** Countries give way to the people who stand for them. */
function peopleFirst(all: EventDraft['participants']): EventDraft['participants'] {
  const persons = [...all].filter(([actor]) => actor.startsWith('person'));
  return persons.length >= 2 ? new Map(persons) : all;
}

function join(a: EventDraft, b: EventDraft): EventDraft {
  return {
    ...a,
    date: a.date ?? b.date,
    place: closer(a.place, b.place),
    participants: peopleFirst(new Map([...a.participants, ...b.participants, ...a.participants])),
    evidence: [...a.evidence, ...b.evidence],
  };
}

/** Puts tellings of one event together, in the order in which they are told. `the meeting` joins the event told last. */
export function mergeTellings(drafts: readonly EventDraft[], sides: Sides): readonly EventDraft[] {
  const events: EventDraft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.at - b.at)) {
    const at = draft.anaphoric
      ? lastOfType(events, draft)
      : events.findLastIndex((event) => isSame(event, draft, sides));
    const event = events[at];
    if (event !== undefined) events[at] = join(event, draft);
    else if (!draft.anaphoric) events.push(draft);
    else if (draft.date !== null || draft.place !== null)
      events.push({ ...draft, participants: isPair(draft) ? together(events) : draft.participants });
  }
  return events;
}

/** `the two met again`; not `the talks in Istanbul`, which may have been anybody's. */
const isPair = (draft: EventDraft): boolean => draft.evidence.every((m) => m.rule === 'events/mutual-verb');

/** `The two met again in…`: those of the event told last that had two or more. */
const together = (events: readonly EventDraft[]): EventDraft['participants'] =>
  events.findLast((event) => event.participants.size >= 2)?.participants ?? new Map();

/** The event that `the meeting` means: the last one of its type that can stand at its date and place. */
const lastOfType = (events: readonly EventDraft[], draft: EventDraft): number =>
  events.findLastIndex(
    (event) =>
      event.type === draft.type &&
      sameDate(event.date, draft.date) &&
      samePlace(event.place, draft.place) &&
      (draft.status === 'held' || event.status === draft.status),
  );
