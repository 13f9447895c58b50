import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import type { SourceKind } from '../../core/model.js';
import { organisations } from '../../lexicon/organisations.js';

/** Agencies, outlets and channels by name. */
export const KNOWN = lexiconClass<SourceKind>('sources/known');
/** `press service`, `media office`: what speaks for an office. */
export const OFFICE = lexiconClass<true>('sources/office');
/** `statement`, `communiqué`: a document that says something. */
export const PAPER = lexiconClass<true>('sources/paper');
/** `reports`, `informs`: follows the name of who reports. */
export const REPORTS = lexiconClass<true>('sources/reports');
/** `said`, `reads`: follows a document that speaks. */
export const SAYS = lexiconClass<true>('sources/says');
/** `wrote`, `post`: stands before the channel. */
export const POSTING = lexiconClass<true>('sources/posting');
/** `citing`, `with reference to`: stands before the name of a source. */
export const CITING = lexiconClass<true>('sources/citing');

const rows = (words: string): readonly (readonly [string, true])[] =>
  words.split('|').map((word) => [word, true] as const);

export const sourceVocabulary: readonly LexiconEntry[] = [
  ...entriesOf(
    KNOWN,
    organisations.flatMap(({ name, aliases, kind }) =>
      kind === 'agency' || kind === 'outlet' || kind === 'channel'
        ? [name, ...aliases].map((form) => [form, kind, 'exact'] as const)
        : [],
    ),
  ),
  ...entriesOf(
    OFFICE,
    rows(
      'press service|press office|press center|press centre|press secretariat|press department|press bureau|press wing|press team|media office|media service|information service|information office|information department|communications office|communications department|public relations department|press and information office|press and information department',
    ),
  ),
  ...entriesOf(
    PAPER,
    rows(
      'statement|joint statement|press statement|official statement|communique|communiqué|joint communique|joint communiqué|joint declaration|declaration|press release|news release|official release|readout|release|memo|letter|document|report|note verbale|white paper|fact sheet|minutes',
    ),
  ),
  ...entriesOf(REPORTS, rows('reports|reported|informs|informed|writes|learnt|learned|understands')),
  ...entriesOf(
    SAYS,
    rows('said|says|read|reads|stated|states|noted|notes|added|adds|wrote|announced|described|mentioned'),
  ),
  ...entriesOf(
    CITING,
    rows(
      'citing|with reference to|in reference to|referring to|according to|quoting|reported by|quoted by|published by|told|interview with|report by|reports of',
    ),
  ),
  ...entriesOf(
    POSTING,
    rows(
      'said|says|wrote|writes|written|posted|posts|post|published|stated|announced|announcement|reported|tweet|tweeted|tweets|shared|message|messages|statement|noted|video|stressed|emphasized|confirmed|added|according to|called|thanked|explained|told|page|account',
    ),
  ),
];
