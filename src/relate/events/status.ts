import type { Document } from '../../core/document.js';
import { textAt } from '../../core/look.js';
import type { EventStatus } from '../../core/model.js';
import { isBreak } from './clause.js';

/** Whether it came to pass, as the words around the verb or noun say, and whether it is told as the past of the past. */
export interface Modality {
  readonly status: EventStatus;
  readonly background: boolean;
}

const LEFT = 9;
const RIGHT = 9;

const NOT = /^(?:not|never|no|neither|nor|without|cannot|n't|\p{L}+n[’']t)$/u;
const REFUSED = /^(?:refused?|refuses|declined?|declines|failed|denied|denies|deny|avoided|rejected|ruled)$/u;
const WISH =
  /^(?:wants?|wanted|would|could|may|might|should|hopes?|hoped|hoping|wish(?:es|ed)?|ready|readiness|willing|willingness|propos(?:e|es|ed|al|ing)|offer(?:s|ed)?|invit(?:e|es|ed|ation|ing)|possible|possibility|possibly|suggest(?:s|ed)?|seeks?|sought|called|urged?|asked|requested|like|need|needs|potential|prospects?|open|insist(?:s|ed)?|desire)$/u;
const PLAN =
  /^(?:will|shall|to|set|due|scheduled?|expected|plans?|planned|planning|upcoming|forthcoming|next|future|agreed|intends?|intended|ahead|preparing|prepare|preparations?|preparation|tomorrow|soon|looks?|looking|coming|slated|poised|going|eve)$/u;
const CANCELLED = /^(?:cancel(?:l?ed|s)?|scrapped|scuttled|aborted|off|skipped)$/u;

/** Reads the words to the left of a verb or noun, nearest first, up to the clause's start. */
export function modalityBefore(document: Document, at: number, from: number): Modality {
  let status: EventStatus = 'held';
  let background = false;
  let infinitive = false;
  for (let i = at - 1; i >= from && at - i <= LEFT; i--) {
    const word = textAt(document, i).toLowerCase();
    if (i < at - 1 && isBreak(document, i) && word !== 'as') break;
    if (NOT.test(word)) return { status: 'denied', background };
    if (REFUSED.test(word)) return { status: 'denied', background };
    if (CANCELLED.test(word)) return { status: 'cancelled', background };
    if (word === 'had' && status === 'held') background = true;
    if (word === 'to' && i === at - 1) infinitive = true;
    if (WISH.test(word) && (status === 'held' || infinitive)) status = 'proposed';
    else if (PLAN.test(word) && status === 'held' && (word !== 'to' || i === at - 1)) status = 'planned';
    if (word === 'agreed' && infinitive) status = 'planned';
    if ((word === 'is' || word === 'are') && status === 'held' && i === at - 1) status = 'ongoing';
  }
  return { status, background };
}

/** Reads what is said of an event's noun behind it: `was cancelled`, `did not take place`, `will be held`, `is scheduled for`. */
export function modalityAfter(document: Document, at: number, to: number): EventStatus | null {
  let will = false;
  for (let i = at; i < to && i - at <= RIGHT; i++) {
    const word = textAt(document, i).toLowerCase();
    if (isBreak(document, i)) break;
    if (CANCELLED.test(word) && (word !== 'off' || /^call/u.test(textAt(document, i - 1))))
      return 'cancelled';
    if (word === 'postponed') return 'planned';
    if (NOT.test(word) && word !== 'no') return 'denied';
    if (word === 'will' || (word === 'to' && /^(?:is|are|be)$/u.test(textAt(document, i - 1)))) will = true;
    if (/^(?:scheduled|planned|expected|set|slated|due)$/u.test(word)) return 'planned';
    if (will && /^(?:be|take|take|start|begin|open)$/u.test(word)) return 'planned';
    if (word === '.' || word === '"') break;
  }
  return null;
}
