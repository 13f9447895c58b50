import type { ReadoutEvent } from '../../core/model.js';
import type { Findings } from '../types.js';
import { addAttendants } from './attendance.js';
import { draftOf, type EventDraft } from './draft.js';
import { mergeTellings } from './merge.js';
import { tellingsOfNouns } from './nouns.js';
import { setScene } from './scene.js';
import { tellingsOfVerbs } from './verbs.js';
import { tellingsOfVisitors } from './visitors.js';

export { eventVocabulary } from './vocabulary.js';

/** The events of the article, with their participants: who met, called, visited, signed; where, when and whether it came to pass. */
export function relateEvents(findings: Findings): readonly ReadoutEvent[] {
  const scene = setScene(findings);
  const tellings = [...tellingsOfVerbs(scene), ...tellingsOfNouns(scene), ...tellingsOfVisitors(scene)];
  const drafts = tellings.map((telling) => draftOf(scene, telling));
  const country = new Map(findings.cast.actors.map((actor) => [actor.id, actor.country] as const));
  return mergeTellings(addAttendants(scene, drafts)).map((draft, i) =>
    finish(draft, `event-${i + 1}`, country),
  );
}

/** Three sides or more make a meeting a summit. */
function finish(draft: EventDraft, id: string, country: ReadonlyMap<string, string | null>): ReadoutEvent {
  const sides = new Set(
    [...draft.participants.keys()]
      .map((actor) => country.get(actor))
      .filter((code) => code !== null && code !== undefined),
  );
  const { status, date, place, background, evidence } = draft;
  const type = draft.type === 'meeting' && sides.size >= 3 ? 'summit' : draft.type;
  const participants = [...draft.participants].map(([actor, role]) => ({ actor, role }));
  return { id, type, status, date, place, participants, background, evidence };
}
