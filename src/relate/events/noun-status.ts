import type { Document } from '../../core/document.js';
import { isMark, textAt } from '../../core/look.js';
import type { EventStatus } from '../../core/model.js';
import type { EventNounRow } from '../../lexicon/event-words.js';
import { isBreak } from './clause.js';
import { isOver } from './noun-form.js';
import { type Modality, modalityAfter, modalityBefore } from './status.js';

/** Where the noun stands: its tokens, the verb that carries it (-1: none), and its clause. */
interface Position {
  readonly at: number;
  readonly end: number;
  readonly light: number;
  readonly from: number;
  readonly to: number;
}

/** What became of the event that a noun tells, as the words before and behind it say. */
export function statusOfNoun(
  document: Document,
  row: EventNounRow,
  { at, end, light, from, to }: Position,
): { readonly status: EventStatus; readonly before: Modality; readonly after: EventStatus | null } {
  // `*cancelled* today's meetings`, `has *scheduled* talks`: the verb itself says what became of them.
  const said = /^(?:schedul|cancel|postpon)/u.test(textAt(document, light)) ? light + 1 : light;
  // `Grain would flow, A *told* a press conference`: only the helper of the verb itself counts.
  const least = /^t(?:old|ells?)$/u.test(textAt(document, light)) ? Math.max(from, light - 2) : from;
  const before = modalityBefore(document, light >= 0 ? said : at, least);
  const near = light >= 0 ? modalityBefore(document, at, light + 1) : before;
  const after = modalityAfter(document, end, to);
  const told = toldStatus(near.status, before.status, after);
  const status = isOver(document, at) ? (isUnderWill(document, at, from) ? 'planned' : 'held') : told;
  // `is on a two-day visit`: it is going on.
  const lasts = row.type === 'visit' && status === 'held' && /^(?:is|are)$/iu.test(textAt(document, light));
  return { status: lasts ? 'ongoing' : status, before, after };
}

/** `*will sign* a declaration *following the* meeting`: both lie ahead. */
function isUnderWill(document: Document, at: number, from: number): boolean {
  for (let i = at - 3; i > from; i--) {
    if (textAt(document, i) === 'will') return true;
    if (isBreak(document, i) || isMark(document, i, ',')) return false;
  }
  return false;
}

function toldStatus(near: EventStatus, before: EventStatus, after: EventStatus | null): EventStatus {
  // `*No* meeting with the president is planned`.
  if (near === 'denied') return near;
  // `*cancelled* a trip planned for June 5`
  if (after === 'planned' && before === 'cancelled') return before;
  return after ?? (near === 'held' ? before : near);
}
