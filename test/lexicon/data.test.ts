import { describe, expect, it } from 'vitest';
import { ambiguousNames, commonWords, months, weekdays } from '../../src/lexicon/common-words.js';
import { countries } from '../../src/lexicon/countries.js';
import { familyFirstSurnames, givenNames, surnameSuffixes, surnames } from '../../src/lexicon/given-names.js';
import { genericOrganisations, organisations, organisationWords } from '../../src/lexicon/organisations.js';
import { places } from '../../src/lexicon/places.js';
import {
  honorifics,
  nameParticles,
  nameSuffixes,
  portfolios,
  titleModifiers,
  titles,
} from '../../src/lexicon/titles.js';

const words = (text: string): readonly string[] => text.split(' ');
const repeated = (items: readonly string[]): readonly string[] =>
  items.filter((item, at) => items.indexOf(item) !== at);
const repeatedFast = (items: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
};
/** Empty, padded, or with white space of another kind than one blank. */
const malformed = (items: readonly string[]): readonly string[] =>
  items.filter((item) => item === '' || item !== item.trim() || /\s{2}|[\t\n\u00A0]/u.test(item));

const given = new Set(
  Object.values(givenNames).flatMap(({ m, f, any }) => [m, f, any].filter(Boolean).flatMap(words)),
);
const family = new Set([...words(surnames), ...Object.values(familyFirstSurnames).flatMap(words)]);
const codes = new Set(countries.map(({ code }) => code));

const lists: Readonly<Record<string, readonly string[]>> = {
  portfolios,
  titleModifiers,
  nameParticles,
  nameSuffixes,
  honorifics: honorifics.map(({ form }) => form),
  titleForms: titles.flatMap(({ forms }) => forms),
  countryNames: countries.flatMap(({ names }) => names),
  adjectives: countries.flatMap(({ adjectives }) => adjectives),
  demonyms: countries.flatMap(({ demonyms }) => demonyms),
  metonyms: countries.flatMap(({ metonyms }) => metonyms),
  organisations: organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
  organisationWords: Object.values(organisationWords).flatMap(words),
  genericOrganisations,
  places: places.map(({ name }) => name),
  surnames: words(surnames),
  surnameSuffixes,
  commonWords,
  ambiguousNames,
  months,
  weekdays,
};

describe.each(Object.entries(lists))('lexicon %s', (_name, list) => {
  it('has no empty, padded or repeated form', () => {
    expect(list.length).toBeGreaterThan(5);
    expect(malformed(list)).toEqual([]);
    expect(repeatedFast(list)).toEqual([]);
  });
});

describe('countries', () => {
  it('have ISO 3166-1 and ISO 4217 codes', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(repeated([...countries.map(({ code }) => code)])).toEqual([]);
    for (const { code, name, names: all, currencies } of countries) {
      expect(code, name).toMatch(/^[A-Z]{2}$/u);
      expect(names.of(code), code).toBeDefined();
      expect(all[0]).toBe(name);
      expect(
        currencies.filter((currency) => !/^[A-Z]{3}$/u.test(currency)),
        code,
      ).toEqual([]);
    }
  });

  it('give every sovereign state what an office needs', () => {
    for (const code of ['UA', 'NO', 'US', 'GB', 'KZ', 'IN', 'VN', 'KE', 'BR', 'AE', 'PS', 'XK', 'TW']) {
      const row = countries.find((country) => country.code === code);
      expect(row?.adjectives.length, code).toBeGreaterThan(0);
      expect(row?.capitals.length, code).toBeGreaterThan(0);
    }
  });

  it('lie behind every code of the other lexicons', () => {
    const used = [...organisations, ...places].map(({ country }) => country);
    expect([...new Set(used)].filter((code) => code !== null && !codes.has(code))).toEqual([]);
  });
});

describe('titles', () => {
  it('are in Title Case, their forms in lower case unless capitals mean something', () => {
    expect(titles.filter(({ title }) => !/^\p{Lu}/u.test(title))).toEqual([]);
    const odd = titles.flatMap(({ forms, plurals = [] }) => [...forms, ...plurals]);
    expect(odd.filter((form) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(form))).toEqual([]);
  });
});

describe('given names', () => {
  it('are single words without diacritics', () => {
    expect(given.size).toBeGreaterThan(6000);
    expect([...given].filter((name) => !/^[A-Z][A-Za-z'-]+$/u.test(name))).toEqual([]);
  });

  it('stand once in their culture', () => {
    for (const [culture, { m, f, any }] of Object.entries(givenNames)) {
      const all = [m, f, any].filter(Boolean).flatMap(words);
      expect(repeatedFast(all), culture).toEqual([]);
    }
  });

  it('are no function words', () => {
    expect(commonWords.filter((word) => given.has(word[0]?.toUpperCase() + word.slice(1)))).toEqual([]);
  });
});

describe('words', () => {
  it('are either common or ambiguous', () => {
    const common = new Set(commonWords);
    expect(ambiguousNames.filter((name) => common.has(name.toLowerCase()))).toEqual([]);
  });
});

describe('persons', () => {
  /** Named after the dead, or after a saint, a saint's town or a brand: two words that only look like a person. */
  const notPersons = new Set([
    ...['Santa Maria', 'Santa Marta', 'Ben Guerir', 'Diego Garcia', 'Shah Alam', 'Tien Shan'],
    ...['Quang Ninh', 'Binh Duong', 'Quang Nam', 'Quang Ngai'],
  ]);
  it('stand in no lexicon by name', () => {
    const named = [
      ...organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...places.map(({ name }) => name),
      ...countries.flatMap(({ metonyms }) => metonyms),
    ].filter((name) => {
      const parts = name.split(' ');
      const [first = '', last = ''] = parts;
      return parts.length === 2 && given.has(first) && family.has(last) && !notPersons.has(name);
    });
    expect(named).toEqual([]);
  });
});
