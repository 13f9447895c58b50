import { type CaseRule, entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import { countries } from '../../lexicon/countries.js';
import {
  honorifics,
  nameParticles,
  nameSuffixes,
  portfolios,
  postNominals,
  type TitleKind,
  titleModifiers,
  titles,
} from '../../lexicon/titles.js';

/** An office or a job as the lexicon has it. */
export interface TitleValue {
  readonly title: string;
  readonly kind: TitleKind;
  readonly state: boolean;
  readonly plural: boolean;
  readonly gender: 'm' | 'f' | null;
}

export const TITLE = lexiconClass<TitleValue>('names/title');
export const COUNTERPART = lexiconClass<boolean>('names/counterpart');
export const PORTFOLIO = lexiconClass<true>('names/portfolio');
export const MODIFIER = lexiconClass<true>('names/title-modifier');
export const HONORIFIC = lexiconClass<'m' | 'f' | null>('names/honorific');
export const COUNTRY = lexiconClass<string>('names/country');
export const ADJECTIVE = lexiconClass<string>('names/adjective');
export const DEMONYM = lexiconClass<string>('names/demonym');
export const CAPITAL = lexiconClass<string>('names/capital');
export const METONYM = lexiconClass<string>('names/metonym');
export const PARTICLE = lexiconClass<true>('names/particle');
/** Whether it is a part of the name (`Jr.`) or only stands behind it (`MP`). */
export const SUFFIX = lexiconClass<boolean>('names/suffix');
export const CALENDAR = lexiconClass<true>('names/calendar');
export const PRONOUN = lexiconClass<{ readonly gender: 'm' | 'f' | null; readonly plural: boolean }>(
  'names/pronoun',
);

/** A form in lower case matches in any casing; one with a capital stands as it is (`PM`, `U`). */
const titleCase = (form: string): CaseRule => (form === form.toLowerCase() ? 'any' : 'exact');

/** `US` and `UAE` are letter for letter, `norway` never stands in lower case but `NORWAY` may. */
const nameCase = (form: string): CaseRule =>
  form.length <= 4 && form === form.toUpperCase() ? 'exact' : 'capital';

const plain = (forms: readonly string[], match: CaseRule = 'any') =>
  forms.map((f) => [f, true, match] as const);

const titleEntries: readonly LexiconEntry[] = titles.flatMap((row) => {
  const value = (plural: boolean): TitleValue => ({
    title: row.title,
    kind: row.kind,
    state: row.state,
    plural,
    gender: row.gender ?? null,
  });
  return [
    ...entriesOf(
      TITLE,
      row.forms.map((form) => [form, value(false), titleCase(form)] as const),
    ),
    ...entriesOf(
      TITLE,
      (row.plurals ?? row.forms.filter((f) => f.length > 3).map((f) => `${f}s`)).map(
        (form) => [form, value(true), titleCase(form)] as const,
      ),
    ),
  ];
});

const byCountry = (pick: (row: (typeof countries)[number]) => readonly string[]) =>
  countries.flatMap((row) => pick(row).map((form) => [form, row.code, nameCase(form)] as const));

/** Weekdays and months: never the first word of a name, unless a title stands before (`Prime Minister May`). */
const calendar =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(
    ' ',
  );

/** Everything that the names detector looks for. */
export const nameVocabulary: readonly LexiconEntry[] = [
  ...titleEntries,
  ...entriesOf(COUNTERPART, [
    ['counterpart', false],
    ['counter-part', false],
    ['opposite number', false],
    ['counterparts', true],
    ['opposite numbers', true],
    ['peer', false],
    ['peers', true],
  ]),
  ...entriesOf(PORTFOLIO, plain(portfolios)),
  ...entriesOf(MODIFIER, plain(titleModifiers)),
  ...entriesOf(
    HONORIFIC,
    honorifics.map((row) => [row.form, row.gender ?? null, 'capital'] as const),
  ),
  ...entriesOf(
    COUNTRY,
    byCountry((row) => row.names),
  ),
  ...entriesOf(
    ADJECTIVE,
    byCountry((row) => row.adjectives),
  ),
  ...entriesOf(
    DEMONYM,
    byCountry((row) => row.demonyms),
  ),
  ...entriesOf(
    CAPITAL,
    byCountry((row) => row.capitals),
  ),
  ...entriesOf(
    METONYM,
    byCountry((row) => row.metonyms),
  ),
  ...entriesOf(PARTICLE, plain(nameParticles)),
  ...entriesOf(SUFFIX, plain(nameSuffixes, 'exact')),
  ...entriesOf(
    SUFFIX,
    postNominals.map((form) => [form, false, 'exact'] as const),
  ),
  ...entriesOf(CALENDAR, plain(calendar, 'capital')),
  ...entriesOf(PRONOUN, [
    ['he', { gender: 'm', plural: false }],
    ['him', { gender: 'm', plural: false }],
    ['his', { gender: 'm', plural: false }],
    ['himself', { gender: 'm', plural: false }],
    ['she', { gender: 'f', plural: false }],
    ['her', { gender: 'f', plural: false }],
    ['herself', { gender: 'f', plural: false }],
    ['they', { gender: null, plural: true }],
    ['them', { gender: null, plural: true }],
  ]),
];

/** Lexicons that the names detector shares with nobody: filled in `entries.ts`. */
export const PLACE = lexiconClass<string | null>('names/place');
export const ORGANISATION = lexiconClass<{
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
}>('names/organisation');
export const ORGANISATION_WORD = lexiconClass<string>('names/organisation-word');
export const GIVEN = lexiconClass<'m' | 'f' | null>('names/given');
export const SURNAME = lexiconClass<true>('names/surname');
export const FAMILY = lexiconClass<true>('names/family-first');
export const COMMON = lexiconClass<true>('names/common');
export const AMBIGUOUS = lexiconClass<true>('names/ambiguous');
/** Bodies by common words: `foreign ministry`, `presidential press service`. */
export const GENERIC_BODY = lexiconClass<true>('names/generic-body');
/** Verbs that a person is the subject of: `said`, `met`, `told`. */
export const PERSON_VERB = lexiconClass<true>('names/person-verb');
