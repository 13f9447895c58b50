import {
  type Context,
  type DetectedMention,
  type Detection,
  type Detector,
  mentionAt,
} from '../../core/detector.js';
import { type Document, TokenKind } from '../../core/document.js';
import { isKind, wordsAt } from '../../core/look.js';
import type { Span } from '../../core/span.js';
import { findChunks } from './chunks.js';
import { decidePersons, type Person } from './decide.js';
import { nameEntries } from './entries.js';
import { labelTokens } from './labels.js';
import type { Office, TokenSpan } from './office.js';
import { findOffices } from './offices.js';
import { organisationMentions } from './organisations.js';
import { candidatesOf } from './persons.js';
import { pronounMentions } from './pronouns.js';
import { roleMentions } from './roles.js';
import { type Segment, segmentsOf } from './segments.js';
import { tagNames } from './tagger/index.js';
import type { NameValue } from './types.js';

export type { NameValue } from './types.js';

/** Finds persons with their offices, organisations, countries, places and pronouns. */
export const nameDetector: Detector<'names', NameValue> = {
  kind: 'names',
  vocabulary: nameEntries,
  detect: detectNames,
};

function detectNames(document: Document, _context: Context): Detection<NameValue> {
  const tags = tagNames(document);
  const labels = labelTokens(document, tags);
  const offices = findOffices(document, labels);
  const segments: Segment[] = [];
  for (const chunk of findChunks(document, labels, offices))
    segments.push(...segmentsOf(document, labels, chunk, tags));
  const open = segments.filter((s): s is Extract<Segment, { kind: 'open' }> => s.kind === 'open');
  const candidates = candidatesOf(document, labels, open, offices, tags);
  const persons = decidePersons(document, labels, candidates);
  const taken = officesOf(document, persons);
  const free = offices.filter(({ first, end }) => (taken[first] ?? 0) < end);
  const roles = roleMentions(document, free, persons, candidates);
  // `Foreign Ministers A and B`: the group's office names them once more, and better.
  const grouped = new Set(
    roles.filter((role) => role.rule === 'names/plural-office').map((role) => role.start),
  );
  // `Vice Premier *He* Long`: a pronoun elsewhere, a part of a name here.
  const named = new Set<number>();
  for (const { first, end } of persons)
    for (let at = first; at < end; at++) named.add(document.tokens.start[at] ?? -1);
  const mentions = [
    ...persons
      .map((person) => personMention(document, person))
      .filter((mention) => !grouped.has(mention.start)),
    ...roles,
    ...knownMentions(document, segments),
    ...organisationMentions(document, labels, open, persons),
    ...pronounMentions(document).filter(({ start }) => !named.has(start)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions: withoutNested(mentions), issues: [] };
}

/** `People’s *Republic of China*`, `Organization of *Islamic Cooperation*`: a body or country inside a longer name of its kind is a part of it. */
function withoutNested(
  mentions: readonly DetectedMention<NameValue>[],
): readonly DetectedMention<NameValue>[] {
  const ends = { organization: -1, country: -1 };
  return mentions.filter(({ value: { kind }, end }) => {
    if (kind !== 'organization' && kind !== 'country') return true;
    if (end <= ends[kind]) return false;
    ends[kind] = end;
    return true;
  });
}

/** For each token of an office that stands beside a person's name the end of that office, 0 for all others. */
function officesOf(document: Document, persons: readonly Person[]): Int32Array {
  const ends = new Int32Array(document.tokens.count);
  for (const { before, after } of persons) {
    for (const office of [before, after]) {
      if (office === null) continue;
      for (let at = office.first; at < office.end; at++) ends[at] = Math.max(ends[at] ?? 0, office.end);
    }
  }
  return ends;
}

/** The characters of a range of tokens. */
export const tokenText = (document: Document, span: TokenSpan): Span =>
  wordsAt(document, span.first, span.end);

/** `Lt. Gen. Alan Oru, the *defence minister*`, `his brother Alan Oru, a *senator*`, `Prince Faris, *Minister of Sports*`: a rank, a birth or kin
 * before the name gives way. */
function officeOf({ before, after }: Person): Office | null {
  if (before === null || after === null) return before ?? after;
  if (before.kind === 'royal' && after.state) return after;
  // `*Senator* the Honourable Ana Oru, Minister of Foreign Affairs`
  if (before.kind === 'legislator' && after.kind === 'minister') return after;
  return before.kind === 'kin' || (before.kind === 'military' && after.kind !== 'military') ? after : before;
}

function personMention(document: Document, person: Person): DetectedMention<NameValue> {
  const name = tokenText(document, person);
  const office = officeOf(person);
  const organization = office?.organization ?? person.home.organization;
  return mentionAt(name, `names/${person.basis}`, {
    kind: 'person',
    name,
    title: office?.title ?? null,
    titleKind: office?.kind ?? null,
    state: office?.state ?? false,
    country:
      office?.countries[0] ?? (office?.possessor ? null : person.after?.countries[0]) ?? person.home.country,
    organization: organization === null ? null : tokenText(document, organization).text,
    gender: person.honorific?.gender ?? office?.gender ?? null,
    // `Ana Oru *was sworn in as president*`: the office is told of her, and is no part of how she is named.
    office:
      office === null || (office === person.after && isKind(document, person.end, TokenKind.word))
        ? null
        : tokenText(document, office),
    definite: true,
    plural: false,
    possessor: office?.possessor ?? false,
    confidence: person.confidence,
  });
}

type KnownSegment = Exclude<Segment, { kind: 'open' }>;

/** Countries, places and organisations of the lexicons. */
const knownMentions = (
  document: Document,
  segments: readonly Segment[],
): readonly DetectedMention<NameValue>[] =>
  segments
    .filter((segment): segment is KnownSegment => segment.kind !== 'open')
    .map((segment) => knownMention(document, segment));

function knownMention(document: Document, segment: KnownSegment): DetectedMention<NameValue> {
  const name = tokenText(document, segment);
  if (segment.kind === 'country') {
    const { code, metonym, adjective } = segment;
    return mentionAt(name, 'names/country', { kind: 'country', code, metonym, adjective });
  }
  const { kind, country } = segment;
  if (kind === 'place') return mentionAt(name, 'names/place', { kind, name, country });
  return mentionAt(name, 'names/organization', { kind, name, country, listed: segment.listed });
}
