import type { Document } from '../core/document.js';
import { flatMap } from '../core/flat-map.js';
import { entryAt, lowerAt, textAt, tokenAtOffset } from '../core/look.js';
import type { Cast } from '../link/index.js';
import type { Figure } from './money-parts.js';
import { TRANSFER } from './money-words.js';

/** Where actors are named: the token of each mention and the actor's id, in order. */
export interface ActorPlaces {
  readonly first: readonly number[];
  readonly end: readonly number[];
  readonly id: readonly string[];
}

/** `his country` is not he. */
const POSSESSIVE = /^(?:his|her|its|their|our|my)$/iu;

/** All mentions of actors by place, gathered once. */
export function actorPlaces(document: Document, cast: Cast): ActorPlaces {
  const mentions = flatMap(cast.actors, ({ id, mentions: all }) =>
    all.filter(({ text }) => !POSSESSIVE.test(text)).map(({ start, end }) => ({ id, start, end })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    first: mentions.map(({ start }) => tokenAtOffset(document, start)),
    end: mentions.map(({ end }) => tokenAtOffset(document, end - 1) + 1),
    id: mentions.map(({ id }) => id),
  };
}

/** The index of the first mention that starts at or after token `at`. */
function from(places: ActorPlaces, at: number): number {
  let low = 0;
  let high = places.first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places.first[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether tokens `[first, end)` are an actor's name and no more, but for an article. */
export function isActor(document: Document, places: ActorPlaces, first: number, end: number): boolean {
  const start = lowerAt(document, first) === 'the' ? first + 1 : first;
  for (let i = from(places, first); (places.first[i] ?? end) <= start; i++)
    if (places.end[i] === end) return true;
  return false;
}

/** Whether an actor's mention ends right before token `end`. */
function isNamed(places: ActorPlaces, end: number): boolean {
  for (let i = from(places, end) - 1; i >= 0 && (places.first[i] ?? 0) >= end - 8; i--)
    if (places.end[i] === end) return true;
  return false;
}

/** The last actor named in tokens `[start, end)` whose mention ends at token `least` or later, or `null`. */
function lastActor(
  document: Document,
  places: ActorPlaces,
  start: number,
  end: number,
  least: number,
): string | null {
  for (let i = from(places, end) - 1; i >= 0 && (places.first[i] ?? 0) >= start; i--) {
    const last = places.end[i] ?? 0;
    if (last > end || last < least) continue;
    // `Canada, Denmark and Norway gave`: several gave, and one of them alone would be wrong.
    const joint = places.first[i] ?? 0;
    if (lowerAt(document, joint - 1) === 'and' && isNamed(places, joint - 1)) return null;
    return places.id[i] ?? null;
  }
  return null;
}

/** The first actor named in tokens `[start, end)`, or `null`. */
function firstActor(places: ActorPlaces, start: number, end: number): string | null {
  const i = from(places, start);
  return (places.end[i] ?? Number.POSITIVE_INFINITY) <= end ? (places.id[i] ?? null) : null;
}

/** How far before a figure its verb may stand, and how far before the verb its subject may end, in tokens. */
const VERB_REACH = 12;
const SUBJECT_REACH = 6;
const RECIPIENT_REACH = 8;

/** What parts a verb from an actor before it: `Virtasalo said the country will receive`, `to Santiago, Chile, announced`. */
const BARRIER = /^(?:said|says|told|noted|notes|that|added|stressed|stated|reported|according|,|;|:)$/iu;
/** Before `to allocate`: the subject is the one who decides; after any other word it is whom that word speaks of. */
const DECIDES =
  /^(?:agree[ds]?|agreed|decide[ds]?|plan(?:s|ned)?|intend(?:s|ed)?|promise[ds]?|pledge[ds]?|ready|expects?|continue[ds]?|wants?|set|due|going|able|decision|willing|prepared|committed|readiness|is|are|was|were|has|have|had|intention|plans)$/iu;

/** The actor who does what the verb at token `verb` says, or `null` where it is not plain. */
function subjectOf(document: Document, places: ActorPlaces, verb: number, first: number): string | null {
  let at = verb;
  if (lowerAt(document, at - 1) === 'to') {
    const before = textAt(document, at - 2);
    if (!DECIDES.test(before)) return lastActor(document, places, at - 5, at - 1, at - 1);
    at -= 2;
  }
  const floor = Math.max(first, at - SUBJECT_REACH);
  let start = at;
  while (start > floor && !BARRIER.test(textAt(document, start - 1))) start--;
  return lastActor(document, places, start - SUBJECT_REACH, at, start);
}

const PASSIVE = /^(?:was|were|been|be|being|is|are)$/iu;

/** The actor behind the preposition that stands within a few tokens after `at`. */
function actorAfter(
  document: Document,
  places: ActorPlaces,
  at: number,
  sentence: number,
  prepositions: RegExp,
): string | null {
  for (let i = at; i < at + RECIPIENT_REACH && document.tokens.sentence[i] === sentence; i++) {
    if (/^[.;]$/u.test(textAt(document, i))) return null;
    if (prepositions.test(textAt(document, i))) {
      const actor = firstActor(places, i + 1, i + 4);
      if (actor !== null) return actor;
      // `to the World Food Programme for Sudan`: a long name begins here, or one that nobody knows.
      const long = from(places, i + 1);
      if ((places.first[long] ?? Number.POSITIVE_INFINITY) <= i + 3) return places.id[long] ?? null;
    }
  }
  return null;
}

/** Who pays a figure and who gets it, by the verb before it: `Norway will give Ukraine NOK 5 billion`, `the fund received $2 million from Oslo`. */
export function partiesOf(
  document: Document,
  places: ActorPlaces,
  figure: Figure,
): { readonly payer: string | null; readonly payee: string | null } {
  const { first, end, sentence } = figure;
  for (
    let i = first - 1;
    i >= first - VERB_REACH && i >= 0 && document.tokens.sentence[i] === sentence;
    i--
  ) {
    if (/^[;:]$/u.test(textAt(document, i))) break;
    const verb = entryAt(document, i, TRANSFER);
    if (verb === null) continue;
    const bounds = document.sentences[sentence];
    const subject = subjectOf(document, places, i, bounds?.first ?? 0);
    const object = firstActor(places, verb.end, first);
    const passive = PASSIVE.test(textAt(document, i - 1)) && !/ing$/u.test(textAt(document, i));
    if (verb.value === 'take') {
      return {
        payer: actorAfter(document, places, end, sentence, /^(?:from|by)$/iu),
        payee: passive ? null : subject,
      };
    }
    const payee = object ?? actorAfter(document, places, end, sentence, /^(?:to|for)$/iu);
    // `Kyiv was given $5 million by Oslo`
    if (passive)
      return { payer: actorAfter(document, places, end, sentence, /^by$/iu), payee: payee ?? subject };
    return { payer: subject, payee: payee === subject ? null : payee };
  }
  return { payer: null, payee: null };
}
