import { entriesOf, type LexiconEntry } from '../../core/lexicon-entry.js';
import { ambiguousNames, commonWords } from '../../lexicon/common-words.js';
import { familyFirstSurnames, givenNames, surnames } from '../../lexicon/given-names.js';
import { genericOrganisations, organisations, organisationWords } from '../../lexicon/organisations.js';
import { personVerbs } from '../../lexicon/person-verbs.js';
import { places } from '../../lexicon/places.js';
import * as v from './vocabulary.js';

const words = (table: string): readonly string[] => table.split(' ').filter((word) => word !== '');

/** Each given name with the gender it tells: `null` where it stands for both. */
function genders(): ReadonlyMap<string, 'm' | 'f' | null> {
  const known = new Map<string, 'm' | 'f' | null>();
  const add = (name: string, gender: 'm' | 'f' | null): void => {
    known.set(name, known.has(name) && known.get(name) !== gender ? null : gender);
  };
  for (const culture of Object.values(givenNames)) {
    for (const name of words(culture.m)) add(name, 'm');
    for (const name of words(culture.f)) add(name, 'f');
    for (const name of words(culture.any)) add(name, null);
  }
  return known;
}

const capital = (list: Iterable<string>): readonly (readonly [string, true, 'capital'])[] =>
  Array.from(list, (word) => [word, true, 'capital'] as const);

/** Sources whose names are words too (`Report`, `Trend`, `X`) need evidence of their kind: the sources detector has it, names have not. */
const isSafeForm =
  (kind: string) =>
  (form: string): boolean =>
    !(kind === 'agency' || kind === 'outlet' || kind === 'channel') ||
    /[ .]/u.test(form) ||
    (form === form.toUpperCase() && form.length > 1) ||
    form.length > 6;

/** Everything that the names detector looks for. */
export const nameEntries: readonly LexiconEntry[] = [
  ...v.nameVocabulary,
  ...entriesOf(
    v.GIVEN,
    Array.from(genders(), ([name, gender]) => [name, gender, 'capital'] as const),
  ),
  ...entriesOf(v.SURNAME, capital(words(surnames))),
  ...entriesOf(v.FAMILY, capital(Object.values(familyFirstSurnames).flatMap(words))),
  ...entriesOf(
    v.COMMON,
    commonWords.map((word) => [word, true] as const),
  ),
  ...entriesOf(v.AMBIGUOUS, capital(ambiguousNames)),
  ...entriesOf(
    v.GENERIC_BODY,
    genericOrganisations.map((form) => [form, true] as const),
  ),
  ...entriesOf(
    v.PERSON_VERB,
    personVerbs.map((word) => [word, true] as const),
  ),
  ...entriesOf(
    v.PLACE,
    places.map((row) => [row.name, row.country, 'capital'] as const),
  ),
  ...entriesOf(
    v.ORGANISATION,
    organisations.flatMap(({ name, aliases, kind, country }) =>
      [name, ...aliases]
        .filter(isSafeForm(kind))
        .map((form) => [form, { name, kind, country }, form.length <= 6 ? 'exact' : 'capital'] as const),
    ),
  ),
  ...entriesOf(
    v.ORGANISATION_WORD,
    Object.entries(organisationWords).flatMap(([cls, table]) =>
      words(table).map((word) => [word, cls, 'capital'] as const),
    ),
  ),
];
