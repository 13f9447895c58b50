import type { EventDraft } from './draft.js';
import { GUEST, TEAM_GUEST } from './objects.js';

/** `A team led by Karen Wells visited Rome… *The mission* met with Minister B`: the guest of the visit told last; nobody where no visit has one. */
function withLeader(events: readonly EventDraft[], draft: EventDraft): EventDraft | null {
  const participants = new Map(draft.participants);
  participants.delete(TEAM_GUEST);
  const visit = events.findLast((event) => event.type === 'visit' && !event.background);
  const guests = [...(visit?.participants ?? [])].filter(([, role]) => role === 'guest');
  const [leader, second] = guests;
  if (leader !== undefined && second === undefined && !participants.has(leader[0]))
    return { ...draft, participants: new Map([[leader[0], 'attendee'] as const, ...participants]) };
  return participants.size === 0 ? null : { ...draft, participants };
}

/** Puts the guest of the visit told last for `the visitor`; without one nobody knows who is meant. */
export function withGuest(events: readonly EventDraft[], draft: EventDraft): EventDraft | null {
  if (draft.participants.has(TEAM_GUEST)) return withLeader(events, draft);
  if (!draft.participants.has(GUEST)) return draft;
  for (let i = events.length - 1; i >= 0; i--) {
    for (const [actor, role] of events[i]?.participants ?? []) {
      if (role !== 'guest' || draft.participants.has(actor)) continue;
      const participants = [...draft.participants].map(
        ([id, own]) => [id === GUEST ? actor : id, own] as const,
      );
      return { ...draft, participants: new Map(participants) };
    }
  }
  return null;
}
