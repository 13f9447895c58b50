import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isCapitalWord, isKind, isMark, sentenceAt, startAt, textAt } from '../../core/look.js';
import { ADJECTIVE, CALENDAR, COMMON, ORGANISATION } from '../../detectors/names/vocabulary.js';
import type { Scene, StandingPlace } from './scene.js';

const NOT_A_VENUE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Article|English|Telegram|Facebook|Twitter|X|The|His|Her|Q\d)$/u;

export const HOUSE =
  /^(?:Palace|House|Residence|Castle|Hall|Chancellery|Headquarters|Ministry|Office|Parliament|Presidency)$/u;
/** `at Rove *barracks*`: a small word that is a part of the name. */
const SITE =
  /^(?:barracks|airport|airfield|palace|university|stadium|residence|hotel|square|cathedral|mosque|shipyard|headquarters)$/u;

/** Whether the capital words can name a venue: no adjective of a country (`in the Ukrainian industry`), nothing that goes on in lower case. */
function isVenue(document: Document, preposition: number, first: number, end: number): boolean {
  if (NOT_A_VENUE.test(textAt(document, first)) || isKind(document, end, TokenKind.clitic)) return false;
  if (
    entryAt(document, first, ADJECTIVE) !== null ||
    entryAt(document, first, CALENDAR) !== null ||
    (entryAt(document, first, COMMON) !== null && !HOUSE.test(textAt(document, end - 1)))
  )
    return false;
  if (/^at$/iu.test(textAt(document, preposition))) return true;
  return (
    entryAt(document, first, ORGANISATION) === null &&
    /^(?:[.,;]|on|after|for|to|where|with|and|during|this|last|today|tomorrow|yesterday|late|earlier)$/u.test(
      textAt(document, end),
    )
  );
}

/** A venue that no lexicon knows: `at Camp Laurel`, `at the Great Hall`: `at` or `in`, an article, capital words, no person. */
export function venueAfter(scene: Scene, at: number, to: number): StandingPlace | null {
  const { document } = scene;
  const index = sentenceAt(document, at);
  const sentence = document.sentences[index];
  if (sentence === undefined) return null;
  for (let i = at + 1; i < Math.min(sentence.end, to); i++) {
    const word = textAt(document, i);
    // `toured the fence *near Medininkai*`; a plant near a town is another matter.
    if (
      word !== 'at' &&
      word !== 'in' &&
      !(word === 'near' && /^(?:tour|inspect)/u.test(textAt(document, at)))
    )
      continue;
    let first = i + 1;
    while (/^(?:the|his|her|a|downtown|central|nearby)$/u.test(textAt(document, first))) first++;
    let end = first;
    while (
      end < sentence.end &&
      end - first < 5 &&
      // `in *Rome* Monday on a visit`
      (end === first || entryAt(document, end, CALENDAR) === null) &&
      (isCapitalWord(document, end) || (isMark(document, end, '-') && isCapitalWord(document, end + 1)))
    )
      end++;
    // `held at *G7* last week`: no place
    if (end === first || isKind(document, end, TokenKind.number) || !isVenue(document, i, first, end))
      continue;
    if (word === 'at' && SITE.test(textAt(document, end))) end++;
    if (scene.actorsIn(index).some((s) => s.kind === 'person' && s.first < end && s.end > first)) continue;
    const { text } = document;
    const start = startAt(document, first);
    const stop = document.tokens.end[end - 1] ?? start;
    const known = scene.placesIn(index).find((p) => p.first === first && p.end >= end);
    if (known !== undefined) return known;
    const words = text.slice(start, stop);
    return { place: { start, end: stop, text: words, rule: 'events/venue', country: null }, first, end };
  }
  return null;
}
