import type { DetectedMention } from '../core/detector.js';
import type { Document } from '../core/document.js';
import { flatMap } from '../core/flat-map.js';
import type { Actor } from '../core/model.js';
import type { NameValue } from '../detectors/names/index.js';
import { gatherBodies } from './bodies.js';
import { countryIndex } from './country-index.js';
import type { PersonMention } from './draft.js';
import { countriesByEmbassy } from './embassies.js';
import { finishPerson, firstMention } from './finish.js';
import { giveGroupOffice } from './groups.js';
import { countriesBySpeech, datelineCountry, giveHomeCountry, homeCountry } from './home.js';
import { countriesByGuest, countriesByPost, spokenFor } from './hosts.js';
import { countriesByOffice } from './one-state.js';
import { giveNamedOwnerCountry, givePossessorCountry } from './owners.js';
import { gatherPersons } from './persons.js';
import { resolvePronouns } from './pronouns.js';
import { openProtagonist } from './protagonist.js';
import { resolveNamedCounterparts, resolveRoles } from './roles.js';
import { countriesByPair, countriesBySide, shareCountries } from './sides.js';
import { countriesByStance } from './stance.js';
import { countriesByJourney, countriesByTies } from './ties.js';
import type { Cast, PlaceMention } from './types.js';

export type { Cast, PlaceMention } from './types.js';

type Of<K extends NameValue['kind']> = DetectedMention<Extract<NameValue, { kind: K }>>;

const only = <K extends NameValue['kind']>(
  names: readonly DetectedMention<NameValue>[],
  kind: K,
): readonly Of<K>[] => names.filter((m): m is Of<K> => m.value.kind === kind);

/** Decides which mentions are one actor: surnames, spellings, roles, pronouns. `dateline` is the range of the dateline, if there is one. */
export function linkActors(
  document: Document,
  names: readonly DetectedMention<NameValue>[],
  dateline: { readonly start: number; readonly end: number } | null,
): Cast {
  const persons: readonly PersonMention[] = only(names, 'person');
  const drafts = gatherPersons(persons);
  resolveNamedCounterparts({ document, drafts }, persons);
  const index = countryIndex(document, persons);
  const sided = countriesBySide(document, index, drafts, persons);
  shareCountries(document, drafts, persons, sided);
  countriesBySpeech(document, index, drafts);
  const roles = persons.filter((m) => m.value.name === null);
  giveGroupOffice(drafts, roles);
  givePossessorCountry({ document, drafts }, persons);
  giveNamedOwnerCountry({ document, drafts }, persons);
  const used = openProtagonist({ document, drafts }, roles);
  countriesByEmbassy(document, index, drafts);
  countriesByPair(document, index, drafts);
  countriesByOffice(index, drafts);
  countriesByGuest(document, index, drafts);
  countriesByPost(document, index, drafts, persons);
  countriesByJourney(document, index, drafts);
  countriesByTies(document, index, drafts);
  giveHomeCountry(
    drafts,
    homeCountry(document, index, datelineCountry(document, index, dateline), persons, drafts) ??
      spokenFor(persons, drafts),
  );
  resolveRoles(
    { document, drafts },
    roles.filter((role) => !used.has(role)),
  );
  resolvePronouns(document, drafts, only(names, 'pronoun'));
  countriesByStance(document, index, drafts);
  countriesBySpeech(document, index, drafts);
  const people = drafts
    .sort((a, b) => firstMention(a) - firstMention(b))
    .map((draft, i) => finishPerson(draft, `person-${i + 1}`));
  const actors = [...people, ...gatherBodies(document.text, names)];
  return { actors, places: placesOf(names), actorAt: actorIndex(actors) };
}

/** Everything that an event may stand at: cities, venues, and countries by name. */
function placesOf(names: readonly DetectedMention<NameValue>[]): readonly PlaceMention[] {
  return flatMap(names, ({ value, start, end, text, rule }) => {
    if (value.kind === 'place') return [{ start, end, text, rule, country: value.country }];
    if (value.kind === 'country' && !value.adjective)
      return [{ start, end, text, rule, country: value.code }];
    return [];
  });
}

/** Finds the actor at a span by binary search over all mentions. */
function actorIndex(actors: readonly Actor[]): Cast['actorAt'] {
  const places = flatMap(actors, (actor) =>
    actor.mentions.map((m) => ({ start: m.start, end: m.end, id: actor.id })),
  ).sort((a, b) => a.start - b.start);
  const longest = places.reduce((most, p) => Math.max(most, p.end - p.start), 0);
  return ({ start, end }) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) < start - longest) low = middle + 1;
      else high = middle;
    }
    let best: string | null = null;
    let most = 0;
    for (let i = low; i < places.length && (places[i]?.start ?? 0) < end; i++) {
      const place = places[i];
      if (place === undefined || place.end <= start) continue;
      const shared = Math.min(end, place.end) - Math.max(start, place.start);
      if (shared > most) {
        most = shared;
        best = place.id;
      }
    }
    return best;
  };
}
