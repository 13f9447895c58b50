import type { EventRole } from '../../core/model.js';
import type { Standing } from './scene.js';

/** Gives each actor of a list its role. */
export const withRole = (
  list: readonly Standing[],
  role: EventRole,
): readonly (readonly [string, EventRole])[] => list.map((standing) => [standing.actor, role] as const);

/** Persons of a list, named or by office. */
export const personsOf = (list: readonly Standing[]): readonly Standing[] =>
  list.filter((s) => s.kind === 'person');

/** The persons of a list, or where it has none its organisations and countries. */
export const sidesOf = (list: readonly Standing[]): readonly Standing[] => {
  const persons = personsOf(list);
  return persons.length > 0 ? persons : list;
};

/** A map of participants in which the first role given to an actor counts. */
export function participantsOf(
  ...lists: readonly (readonly (readonly [string, EventRole])[])[]
): ReadonlyMap<string, EventRole> {
  const map = new Map<string, EventRole>();
  for (const list of lists) for (const [actor, role] of list) if (!map.has(actor)) map.set(actor, role);
  return map;
}
