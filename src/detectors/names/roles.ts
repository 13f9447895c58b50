import { type DetectedMention, mentionAt } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { flatMap } from '../../core/flat-map.js';
import { entryAt, isMark, lowerAt, textAt, wordsAt } from '../../core/look.js';
import { singularOf } from '../../core/singular.js';
import { confidenceOn } from '../../lexicon/name-confidence.js';
import type { Person } from './decide.js';
import type { Office } from './office.js';
import type { Candidate } from './persons.js';
import { withSharedState } from './shared-state.js';
import type { NameValue, PersonValue } from './types.js';
import { COUNTRY } from './vocabulary.js';

/**
 * Offices that stand without a name. `the Norwegian prime minister` is a role mention; so is `her Indian and Japanese
 * counterparts`, one for each country. A job without an article (`analyst`, `as ambassador`) is none.
 */
export function roleMentions(
  document: Document,
  offices: readonly Office[],
  persons: readonly Person[],
  candidates: readonly Candidate[],
): readonly DetectedMention<NameValue>[] {
  let names: ListedNames | null = null;
  return flatMap(withSharedState(document, offices), (office) => {
    if (office.kind === 'kin') return [];
    if (office.plural) {
      names ??= {
        sure: new Set(persons.map((person) => person.first)),
        byFirst: new Map(candidates.map((c) => [c.first, c] as const)),
      };
      return pluralRoles(document, office, names);
    }
    if (!isRole(document, office)) return [];
    return [roleMention(document, office, office.countries[0] ?? null)];
  });
}

/** The candidates by their first token, and the first tokens of those that are persons for sure. */
interface ListedNames {
  readonly byFirst: ReadonlyMap<number, Candidate>;
  readonly sure: ReadonlySet<number>;
}

function isRole(document: Document, office: Office): boolean {
  // `A *Downing Street spokesperson* said`: says whose release it is.
  if (office.indefinite)
    return office.countries.length > 0 && (office.state || office.kind === 'spokesperson');
  const before = lowerAt(document, office.first - 1);
  if (before === 'as' || before === 'acting') return false;
  // `the visit of the President of Norland`, `an invitation for the Emir`; not `the rank of general`, `the Office of the President`.
  if (
    before === 'of' &&
    /^(?:office|administration|chancellery|secretariat|cabinet)$/u.test(lowerAt(document, office.first - 2))
  )
    return false;
  if (before === 'of' || before === 'for')
    return office.definite && office.countries.length > 0 && office.state;
  if (office.kind === 'job' || office.kind === 'business') return office.definite;
  return office.definite || office.countries.length > 0 || (office.capital && office.state);
}

function roleMention(document: Document, office: Office, country: string | null): DetectedMention<NameValue> {
  const words = wordsAt(document, office.first, office.end);
  return mentionAt(words, 'names/role', roleValue(document, office, country));
}

function roleValue(document: Document, office: Office, country: string | null): PersonValue {
  const words = wordsAt(document, office.first, office.end);
  const body = office.organization;
  return {
    kind: 'person',
    name: null,
    title: office.title,
    titleKind: office.kind,
    state: office.state,
    country,
    organization:
      body === null
        ? null
        : document.text.slice(document.tokens.start[body.first], document.tokens.end[body.end - 1]),
    gender: office.gender,
    office: words,
    definite: office.definite,
    plural: office.plural,
    possessor: office.possessor,
    confidence: confidenceOn('role'),
  };
}

/** `Foreign Ministers of Latvia and Estonia, A and B`: the names that follow take the office, country by country; without names each country gives an unnamed holder. */
function pluralRoles(
  document: Document,
  office: Office,
  list: ListedNames,
): readonly DetectedMention<NameValue>[] {
  const { byFirst, sure } = list;
  const before = namesBefore(document, office, sure, byFirst);
  if (before.length > 0) return groupMentions(document, office, before);
  const named: Candidate[] = [];
  const states = new Map<number, string>();
  let at = office.end;
  if (isMark(document, at, ',') || isMark(document, at, ':') || isMark(document, at, '–')) at++;
  for (let i = 0; i < 12; i++) {
    const person =
      byFirst.get(at) ?? (byFirst.get(at + 1)?.honorific?.first === at ? byFirst.get(at + 1) : undefined);
    if (person === undefined) break;
    // A name beside one that is sure, in a group's list, is a name too: `Foreign Ministers Ana Oru and *Tiit Bek*`.
    if (
      !sure.has(person.first) &&
      !(person.end - person.first > 1 && (named.length > 0 || isBesideSure(document, person, list)))
    )
      break;
    named.push(person);
    at = person.end;
    if (person.home.country !== null && textAt(document, at) === 'of') at = afterCountry(document, at + 1);
    if (isMark(document, at, ',') || isMark(document, at, ';')) at++;
    if (/^(?:and|&)$/iu.test(textAt(document, at))) at++;
    // `Ambassadors of Peru, Ana Oru; *Egypt, Jan Bek*; and…`
    const state = entryAt(document, textAt(document, at) === 'of' ? at + 1 : at, COUNTRY);
    if (state === null || !isMark(document, state.end, ',')) continue;
    states.set(named.length, state.value);
    at = state.end + 1;
  }
  if (states.size > 0 && office.countries.length < 2) {
    const [country] = office.countries;
    return flatMap(named, (person, i) => {
      const own = states.get(i);
      const one = own === undefined ? country : own;
      const alone = { ...office, countries: one === undefined ? [] : [one] };
      return groupMentions(document, own === undefined ? alone : { ...alone, organization: null }, [person]);
    });
  }
  if (
    named.length > 0 &&
    (office.countries.length === 0 ||
      named.length === office.countries.length ||
      office.countries.length === 1)
  )
    return groupMentions(document, office, named);
  const words = wordsAt(document, office.first, office.end);
  const title = singularTitle(office);
  // `the *foreign and defence* ministers of Norland and Oman`: two holders in each state.
  const fields = office.countries.length > 0 ? twoFields(title) : null;
  if (fields !== null)
    return flatMap(office.countries, (country) =>
      fields.map((field) =>
        mentionAt(words, 'names/role', {
          ...roleValue(document, office, country),
          title: field,
          plural: false,
        }),
      ),
    );
  if (office.countries.length > 1) {
    return office.countries.map((country) =>
      mentionAt(words, 'names/role', { ...roleValue(document, office, country), title, plural: false }),
    );
  }
  return [roleMention(document, office, office.countries[0] ?? null)];
}

/** `Ministers *Berit Brandal* and Ana Oru`: the name behind it is sure. */
const isBesideSure = (document: Document, { end }: Candidate, { sure }: ListedNames): boolean =>
  /^(?:and|&|,)$/u.test(textAt(document, end)) && sure.has(end + 1);

/** Names that share a group's office, each with its own state or field. */
function groupMentions(
  document: Document,
  office: Office,
  named: readonly Candidate[],
): readonly DetectedMention<NameValue>[] {
  const singular = singularTitle(office);
  const fields = named.length === 2 && office.countries.length < 2 ? twoFields(singular) : null;
  return named.map((person, i) => {
    const country = person.home.country ?? office.countries[office.countries.length === 1 ? 0 : i] ?? null;
    const words = wordsAt(document, person.first, person.end);
    return mentionAt(words, 'names/plural-office', {
      ...roleValue(document, office, country),
      name: words,
      title: fields?.[i] ?? singular,
      plural: false,
      confidence: confidenceOn('plural-office'),
    });
  });
}

/** `the *finance and energy* ministers of Norland`: two holders in one state have a field each. */
function twoFields(title: string | null): readonly string[] | null {
  const parts = /^(?<first>\p{L}+) and (?<second>\p{L}+) (?<office>Minister|Secretary)$/u.exec(
    title ?? '',
  )?.groups;
  return parts === undefined ? null : [`${parts.first} ${parts.office}`, `${parts.second} ${parts.office}`];
}

/** `*Ana Oru and Jan Bek*, the foreign ministers of Norland and Oman,`: the two names before a group's office, if it is closed by a mark and no other names follow. */
function namesBefore(
  document: Document,
  office: Office,
  sure: ReadonlySet<number>,
  byFirst: ReadonlyMap<number, Candidate>,
): readonly Candidate[] {
  const { first, end, countries } = office;
  if (countries.length > 2 || !office.definite) return [];
  if (!isMark(document, first - 1, ',') || !/^[,.;)]$/u.test(textAt(document, end))) return [];
  const second = nameEndingAt(first - 1, byFirst, sure);
  if (second === undefined || !/^(?:and|&)$/u.test(textAt(document, second.first - 1))) return [];
  const name = nameEndingAt(second.first - 1, byFirst, sure);
  return name === undefined || byFirst.has(end + 1) ? [] : [name, second];
}

/** How many tokens back a name of the pair may start. */
const NAME_REACH = 6;

function nameEndingAt(
  end: number,
  byFirst: ReadonlyMap<number, Candidate>,
  sure: ReadonlySet<number>,
): Candidate | undefined {
  for (let at = end - 1; at > end - NAME_REACH; at--) {
    const person = byFirst.get(at);
    if (person !== undefined)
      return person.end === end && person.before === null && sure.has(at) ? person : undefined;
  }
  return undefined;
}

const singularTitle = ({ title }: Office): string | null =>
  title === null
    ? null
    : singularOf(title)
        .replace(/ of (?:the )?Parliaments$/u, ' of Parliament')
        // `the *finance and energy ministers*`
        .replace(/ Ministers$/u, ' Minister');

/** `Daniyar Ospankul *of Kazakhstan* and …`: the token behind the country. */
function afterCountry(document: Document, at: number): number {
  const from = lowerAt(document, at) === 'the' ? at + 1 : at;
  return entryAt(document, from, COUNTRY)?.end ?? at;
}
