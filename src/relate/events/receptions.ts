import type { Document } from '../../core/document.js';
import { lowerAt, matchesOf, sentenceAt, textAt } from '../../core/look.js';
import { isBreak } from './clause.js';
import type { Telling } from './draft.js';
import { listAfter } from './groups.js';
import { isGroupAfter } from './objects.js';
import { participantsOf, personsOf, sidesOf, withRole } from './people.js';
import type { Scene } from './scene.js';
import { modalityBefore } from './status.js';
import { subjectOf } from './subjects.js';
import { RECEPTION } from './vocabulary.js';
import { placeAt } from './where.js';

/** `hosted *a State Banquet in honour of* President B`, `presided over *the welcome ceremony for* Prime Minister B`: host and guest. */
export function tellingsOfReceptions(scene: Scene): readonly Telling[] {
  const { document } = scene;
  const tellings: Telling[] = [];
  let before = -1;
  for (const { first, end } of matchesOf(document, RECEPTION)) {
    // The longest comes first.
    if (first === before) continue;
    before = first;
    const telling = tellingOf(scene, first, end);
    if (telling !== null) tellings.push(telling);
  }
  return tellings;
}

/** How far behind `in honour of` the guest may stand, in tokens: `his visiting New Zealand counterpart`. */
const REACH = 4;

function tellingOf(scene: Scene, at: number, end: number): Telling | null {
  const { document } = scene;
  const index = sentenceAt(document, at);
  const sentence = document.sentences[index];
  const guest = guestAt(document, end);
  if (sentence === undefined || guest < 0) return null;
  const verb = hostVerbBefore(document, at, sentence.first);
  if (verb < 0) return null;
  const standings = scene.actorsIn(index);
  const guests = personsOf(listAfter(document, standings, guest, sentence.end, REACH));
  const hosts = sidesOf(subjectOf(document, standings, verb, sentence.first));
  const group = personsOf(hosts).length > 0 && isGroupAfter(document, guest, sentence.end);
  if ((guests.length === 0 && !group) || (hosts.length === 0 && !scene.isOfficeBefore(verb))) return null;
  return {
    rule: 'events/reception',
    type: 'meeting',
    ...modalityBefore(document, verb, sentence.first),
    at,
    end,
    place: placeAt(scene, end - 1),
    participants: participantsOf(withRole(hosts, 'host'), withRole(guests, 'guest')),
    anaphoric: false,
  };
}

/** Where the guest may begin: behind `for`, `in honour of`, `to honour`, `to welcome`; -1 where none of them stands at `at`. */
function guestAt(document: Document, end: number): number {
  let at = end;
  // `hosted a reception *in Rome on Monday* for Minister B`
  if (/^(?:in|at|on)$/u.test(textAt(document, at)) && !/^hono/u.test(textAt(document, at + 1)))
    for (let i = at + 1; i < end + APART; i++) {
      if (
        /^(?:for|to)$/u.test(textAt(document, i)) ||
        (textAt(document, i) === 'in' && /^hono/u.test(textAt(document, i + 1)))
      ) {
        at = i;
        break;
      }
      if (isBreak(document, i) || /^(?:,|and|with)$/u.test(textAt(document, i))) break;
    }
  const word = lowerAt(document, at);
  if (word === 'for') return at + 1;
  const next = lowerAt(document, at + 1);
  if (word === 'in' && /^hono(?:u?)r$/u.test(next) && lowerAt(document, at + 2) === 'of') return at + 3;
  return word === 'to' && /^(?:hono(?:u?)r|welcome)$/u.test(next) ? at + 2 : -1;
}

/** How far behind the reception its `for` may stand, in tokens. */
const APART = 9;

const HOSTS = /^(?:host|hosts|hosted|holds?|held|gives?|gave|chairs?|chaired|offered|threw|organi[sz]ed)$/u;

/** The verb whose object the reception is, at most six words before it: `*presided* over the official welcoming ceremony`. */
function hostVerbBefore(document: Document, at: number, from: number): number {
  for (let i = at - 1; i >= from && at - i <= 6; i--) {
    const word = textAt(document, i);
    if (HOSTS.test(word)) return i;
    if (/^presid(?:es|ed)$/u.test(word) && textAt(document, i + 1) === 'over') return i;
    if (isBreak(document, i) || word === ',') return -1;
  }
  return -1;
}
