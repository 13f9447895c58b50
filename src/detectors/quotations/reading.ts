import { int32At } from '../../core/columns.js';
import { type Document, type QuoteZone, type Sentence, TokenFlag, TokenKind } from '../../core/document.js';
import { endAt, hasFlag, isMark, matchesOf } from '../../core/look.js';
import type { Span } from '../../core/span.js';
import { CUE, type CueValue, ROLE } from './vocabulary.js';

/** A stretch of tokens, half open. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A cue verb or phrase in the text: its tokens and its meaning. */
export interface Cue extends Range {
  readonly value: CueValue;
}

/** A stretch that is read as one sentence: a quotation that holds several is never parted from its `he said`. */
export interface Unit extends Range {
  readonly zones: readonly QuoteZone[];
  readonly cues: readonly Cue[];
}

/** The document with what this detector looks at. */
export interface Reading {
  readonly document: Document;
  /** The article's dateline, if it has one. */
  readonly dateline: Span | null;
  /** The role of each token: see `Role`. */
  readonly roles: Uint8Array;
  readonly units: readonly Unit[];
  /** The outer quotation zones by the token of their opening mark. */
  readonly opens: ZoneIndex;
  /** The same by the token of their closing mark. */
  readonly closes: ZoneIndex;
}

/** Zones by a token of theirs. */
export interface ZoneIndex {
  has(at: number): boolean;
  get(at: number): QuoteZone | undefined;
}

/** A column and not a map: a text of nothing but marks has half a million zones. */
function indexZones(count: number, zones: readonly QuoteZone[], side: 'open' | 'close'): ZoneIndex {
  if (zones.length === 0) return { has: () => false, get: () => undefined };
  const column = new Int32Array(count);
  zones.forEach((zone, i) => {
    if (zone[side] >= 0) column[zone[side]] = i + 1;
  });
  return {
    has: (at) => int32At(column, at) > 0,
    // Never at -1: a list that is asked there looks for a key of that name.
    get: (at) => (int32At(column, at) > 0 ? zones[int32At(column, at) - 1] : undefined),
  };
}

/** Whether token `at` belongs to the dateline. */
const isDateline = ({ tokens: { start } }: Document, dateline: Span | null, at: number): boolean =>
  dateline !== null && int32At(start, at) >= dateline.start && int32At(start, at) < dateline.end;

/** The same of what was read: `KYIV: The envoy has left.`, the place of a dateline says nothing. */
export const inDateline = ({ document, dateline }: Reading, at: number): boolean =>
  isDateline(document, dateline, at);

/** Reads the document once; linear in its tokens. */
export function readSpeech(document: Document, dateline: Span | null = null): Reading {
  // `State House, Victoria, 30 October:` is where it was written.
  const cues = cuesOf(document).filter(({ first }) => !isDateline(document, dateline, first));
  const zones = document.quotes.filter((zone) => zone.depth === 0);
  return {
    document,
    dateline,
    roles: rolesOf(document),
    units: unitsOf(document, cues, zones),
    opens: indexZones(document.tokens.count, zones, 'open'),
    closes: indexZones(document.tokens.count, zones, 'close'),
  };
}

function rolesOf(document: Document): Uint8Array {
  const roles = new Uint8Array(document.tokens.count);
  // All of them are single words.
  for (const { first, value } of matchesOf(document, ROLE)) roles[first] = value;
  return roles;
}

/** The cues outside quotation zones, the longest at each place, none inside another. */
function cuesOf(document: Document): readonly Cue[] {
  const cues: Cue[] = [];
  let last = 0;
  for (const cue of matchesOf(document, CUE)) {
    if (cue.first < last || hasFlag(document, cue.first, TokenFlag.quoted)) continue;
    cues.push(cue);
    last = cue.end;
  }
  return cues;
}

/** The token after a zone: after its closing mark, where it has one. */
export const zoneStop = (zone: QuoteZone): number => (zone.close >= 0 ? zone.close + 1 : zone.end);

export const isDash = (document: Document, at: number): boolean => {
  const unit = at >= 0 && at < document.tokens.count ? document.tokens.first[at] : 0;
  return unit === 0x2013 || unit === 0x2014 || unit === 0x2015 || unit === 45;
};

/** A dash that parts (`act. - Oru stated`, `act" – said`), not a hyphen inside a word. */
export const isPartingDash = (document: Document, at: number): boolean =>
  isDash(document, at) &&
  (document.tokens.first[at] !== 45 ||
    (hasFlag(document, at, TokenFlag.spaced) && hasFlag(document, at + 1, TokenFlag.spaced)));

/** How far into the next sentence a cue may stand that looks back at a quotation: `"Who are you?" the Norwegian prime minister Ana Oru asked.` */
const NEAR = 10;

/**
 * Whether the sentence `next` goes on the one that the quotation `zone` ended: `We are glad!" the President noted.`, `Why?" Oru asked.`,
 * `We act." - Oru said.`
 */
function goesOn(document: Document, zone: QuoteZone, next: Sentence, cue: Cue | undefined): boolean {
  const at = next.first;
  if (document.tokens.kind[at] !== TokenKind.word) return isMark(document, at, ',') || isDash(document, at);
  if (!hasFlag(document, at, TokenFlag.capital)) return true;
  if (cue === undefined || cue.first >= Math.min(next.end, at + NEAR)) return false;
  if (cue.value.frame === 'view' || cue.value.frame === 'source') return false;
  const last = document.text.charAt(endAt(document, zone.end - 1) - 1);
  if (last === '?' || last === '!') return true;
  // `We act now." Oru said.`: a point for a comma, and nothing but speaker and verb.
  return last === '.' && cue.first > at && cue.end >= next.end - 1;
}

/** Cuts the document into units; linear in its sentences, zones and cues. */
function unitsOf(document: Document, cues: readonly Cue[], zones: readonly QuoteZone[]): readonly Unit[] {
  const { sentences } = document;
  const units: Unit[] = [];
  let first = -1;
  let z = 0;
  let c = 0;
  let unitZone = 0;
  let unitCue = 0;
  sentences.forEach((sentence, index) => {
    if (first < 0) first = sentence.first;
    while (z < zones.length && zoneStopAt(zones, z) <= sentence.end) z++;
    while (c < cues.length && (cues[c]?.first ?? 0) < sentence.end) c++;
    const next = sentences[index + 1];
    const running = zones[z];
    if (next !== undefined) {
      if (running !== undefined && running.open < sentence.end) return;
      const before = z > unitZone ? zones[z - 1] : undefined;
      if (before !== undefined && zoneStop(before) >= sentence.end) {
        if (before.close < 0 && running?.continues === true) return;
        if (
          before.close >= 0 &&
          next.paragraph === sentence.paragraph &&
          goesOn(document, before, next, cues[c])
        ) {
          return;
        }
      }
    }
    units.push({
      first,
      end: sentence.end,
      zones: zones.slice(unitZone, z),
      cues: cues.slice(unitCue, c),
    });
    first = -1;
    unitZone = z;
    unitCue = c;
  });
  return units;
}

const zoneStopAt = (zones: readonly QuoteZone[], at: number): number => {
  const zone = zones[at];
  return zone === undefined ? 0 : zoneStop(zone);
};
