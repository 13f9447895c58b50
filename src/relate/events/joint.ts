import { type EventDraft, isReal } from './draft.js';

/** A press conference after talks has two hosts or three; of a summit nobody knows who spoke. */
const MOST = 3;

/** `A met B… At a *joint* press conference A said`: those who met gave it together, though the sentence names one of them. */
export function withPartners(events: readonly EventDraft[]): readonly EventDraft[] {
  return events.map((event, i) => {
    const [speaker, second] = [...event.participants.keys()];
    if (event.type !== 'briefing' || speaker === undefined || second !== undefined) return event;
    if (!event.evidence.some(({ text }) => /^joint\b/iu.test(text))) return event;
    const talks = events
      .slice(0, i)
      .findLast((other) => isTalks(other) && peopleOf(other).includes(speaker) && peopleOf(other).length > 1);
    if (talks === undefined || peopleOf(talks).length > MOST) return event;
    const people = peopleOf(talks).map((id) => [id, event.participants.get(id) ?? 'attendee'] as const);
    return { ...event, participants: new Map(people) };
  });
}

const isTalks = (event: EventDraft): boolean =>
  !event.background && event.type !== 'briefing' && isReal(event);

const peopleOf = ({ participants }: EventDraft): readonly string[] =>
  [...participants.keys()].filter((id) => id.startsWith('person'));
