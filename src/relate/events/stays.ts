import type { Document } from '../../core/document.js';
import { entryAt, lowerAt, textAt } from '../../core/look.js';
import type { EventStatus } from '../../core/model.js';
import type { Telling } from './draft.js';
import { participantsOf, personsOf, withRole } from './people.js';
import type { Scene, StandingPlace } from './scene.js';
import { subjectOf } from './subjects.js';
import { EVENT_NOUN, EVENT_VERB, LIGHT_VERB } from './vocabulary.js';

/** How far behind the place its purpose may be told, in tokens: `was in Manila on Monday for talks`. */
const REACH = 9;

/** `Minister A *was in Manila* for talks with B`, `*are in Rome* to meet…`: a visit that no verb of travel tells. */
export function tellingsOfStays(scene: Scene): readonly Telling[] {
  const tellings: Telling[] = [];
  const countries = new Map(scene.findings.cast.actors.map(({ id, country }) => [id, country] as const));
  scene.document.sentences.forEach((sentence, index) => {
    for (const place of scene.placesIn(index)) {
      const status = statusOf(scene.document, place);
      if (status === null || !hasPurpose(scene.document, place, sentence.end)) continue;
      const be = place.first - 2;
      const guests = personsOf(subjectOf(scene.document, scene.actorsIn(index), be, sentence.first)).filter(
        ({ actor }) => isForeign(countries.get(actor) ?? null, place),
      );
      if (guests.length === 0) continue;
      tellings.push({
        rule: 'events/stay',
        type: 'visit',
        status,
        background: false,
        at: be,
        end: place.end,
        place: place.place,
        participants: participantsOf(withRole(guests, 'guest')),
        anaphoric: false,
      });
    }
  });
  return tellings;
}

/** What the form of `be` before `in` says; `null` where none stands there. */
function statusOf(document: Document, { first }: StandingPlace): EventStatus | null {
  if (lowerAt(document, first - 1) !== 'in') return null;
  const be = lowerAt(document, first - 2);
  if (be === 'is' || be === 'are') return 'ongoing';
  if (be === 'was' || be === 'were') return 'held';
  return be === 'be' && /^(?:will|to)$/u.test(lowerAt(document, first - 3)) ? 'planned' : null;
}

/** Whether talks are told as what the stay was for: `for talks`, `for the summit`, `to meet`, `to attend`. */
function hasPurpose(document: Document, { end }: StandingPlace, to: number): boolean {
  for (let at = end; at < Math.min(to, end + REACH); at++) {
    const word = textAt(document, at);
    if (word === 'to')
      return entryAt(document, at + 1, EVENT_VERB) !== null || entryAt(document, at + 1, LIGHT_VERB) !== null;
    if (word !== 'for') continue;
    for (let i = at + 1; i < Math.min(to, at + 7); i++)
      if (entryAt(document, i, EVENT_NOUN) !== null) return true;
    return false;
  }
  return false;
}

/** Nobody visits his own state. */
const isForeign = (country: string | null, { place }: StandingPlace): boolean =>
  country === null || place.country === null || country !== place.country;
