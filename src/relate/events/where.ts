import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isCapitalWord, isKind, isMark, lowerAt, sentenceAt, textAt } from '../../core/look.js';
import type { Place } from '../../core/model.js';
import { CALENDAR } from '../../detectors/names/vocabulary.js';
import type { Scene, StandingPlace } from './scene.js';
import { HOUSE, venueAfter } from './venue.js';
import { EVENT_VERB } from './vocabulary.js';

const AT = /^(?:in|at|near|inside|outside|on)$/iu;

/** `in *the Beijing press*`: whose it is, not where; `in *the Black Sea city* of…` is a place. */
export const isAttribute = (document: Document, first: number, end: number): boolean =>
  lowerAt(document, first - 1) === 'the' &&
  /^(?:press|media|newspapers?|government|leadership|stock|market|bourse|process|format|agreements?|accords?|deal|summit|declaration|talks|side|authorities|administration|regime|court|country|countries|nations?|states?|emirate)$/u.test(
    textAt(document, end),
  );

/** Whether `in`, `at` stands before the place, an article or an adjective between allowed: `at the Great Hall`, `in downtown Kyiv`. */
function hasPreposition(scene: Scene, { first, end, place }: StandingPlace): string | null {
  // `at *Norland*'s initiative`
  if (
    isKind(scene.document, end, TokenKind.clitic) &&
    !isCapitalWord(scene.document, end + 1) &&
    /^(?:initiative|request|invitation|suggestion|expense|disposal)$/u.test(textAt(scene.document, end + 1))
  )
    return null;
  if (place.rule === 'names/place' && isAttribute(scene.document, first, end)) return null;
  const { tokens } = scene.document;
  for (let back = 1; back <= 5 && tokens.sentence[first - back] === tokens.sentence[first]; back++) {
    const word = lowerAt(scene.document, first - back);
    // `sanctions *on Norland*`: nobody meets on a state.
    if (AT.test(word)) return word === 'on' && place.rule === 'names/country' ? null : word;
    // `in the *city of* Port Ovan`
    if (
      word === 'of' &&
      /^(?:city|town|village|port|resort|capital)$/u.test(lowerAt(scene.document, first - back - 1))
    )
      continue;
    if (/^(?:to|from|of|for|with|and|,|\.)$/u.test(word)) return null;
  }
  return null;
}

/** The place of an event told at token `at`: the nearest one behind it in its sentence that `in` or `at` stands before; else one that opens the sentence (`In Kyiv, …`). */
export function placeAt(scene: Scene, at: number): Place | null {
  if (isFocus(scene.document, at)) return null;
  const index = sentenceAt(scene.document, at);
  const sentence = scene.document.sentences[index];
  const known = scene.placesIn(index).filter((p) => hasPreposition(scene, p) !== null);
  const stage = whereBefore(scene, at);
  if (stage !== null) return stage;
  const to = topicStart(scene, at);
  const relative = relativeStart(scene.document, at, to);
  const after = known.find(
    (p) => p.first > at && p.first < to && (p.first < relative || p.place.rule !== 'names/country'),
  );
  const venue = venueAfter(scene, at, to);
  // `at the *Palace* in the capital Port Ovan`: any capital has one.
  const vague =
    venue !== null && HOUSE.test(venue.place.text) && after !== undefined && after.first < venue.end + 5;
  if (venue !== null && !vague && (after === undefined || venue.first <= after.first)) return venue.place;
  if (after !== undefined) return cityOf(scene, index, after).place;
  const opening = known.find(
    (p) =>
      sentence !== undefined &&
      (p.first <= sentence.first + 3 || closesOpening(scene.document, p, sentence.first)),
  );
  return opening?.place ?? null;
}

/** `*The focus of the* discussions was the situation in Norland`: of what they spoke, not where. */
const isFocus = (document: Document, at: number): boolean =>
  lowerAt(document, at - 2) === 'of' &&
  /^(?:focus|subject|topic|topics|theme|aim|purpose|goal|agenda)$/u.test(lowerAt(document, at - 3));

/** `in the Black Sea city of *Trabzon*`: the city, and not what lies beside it. */
function cityOf(scene: Scene, sentence: number, near: StandingPlace): StandingPlace {
  const noun = lowerAt(scene.document, near.end);
  if (!/^(?:city|town|resort|port|village)$/u.test(noun) || lowerAt(scene.document, near.end + 1) !== 'of')
    return near;
  return scene.placesIn(sentence).find(({ first }) => first === near.end + 2) ?? near;
}

/** `will travel to *Ankara, where* he will meet B`: the place told right before `where`. */
function whereBefore(scene: Scene, at: number): Place | null {
  const { document } = scene;
  for (let i = at - 1; i > at - 12 && i > 0; i--) {
    if (isMark(document, i, ',') || isMark(document, i, '.')) return null;
    if (textAt(document, i) !== 'where') continue;
    const end = isMark(document, i - 1, ',') ? i - 1 : i;
    return scene.placesIn(sentenceAt(document, at)).find((p) => p.end === end)?.place ?? null;
  }
  return null;
}

/** `On the sidelines of the Climate Conference *in Glasgow*, A met B`: the last words of a phrase that opens the sentence. */
const closesOpening = (document: Document, place: StandingPlace, first: number): boolean =>
  place.end - first < 16 &&
  isMark(document, place.end, ',') &&
  /^(?:on|at|during|in)$/iu.test(textAt(document, first));

/** `met with B, *who is on a visit to* Norland*`: what is told of the partner; his city is the meeting's too, his country says too little. */
function relativeStart(document: Document, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    const word = textAt(document, i);
    if (word === 'who' || word === 'which') return i;
  }
  return to;
}

/** How far behind the event its place may stand, in tokens. */
const PLACE_REACH = 28;
const LONG_OFFICE = 14;
const TOPIC: ReadonlySet<string> = new Set(
  'about regarding concerning that discuss discussed discussing focused dedicated devoted aimed amid over against because while after before following ahead'.split(
    ' ',
  ),
);

const PAPER =
  /^(?:one|another|agreements?|memorandum|understanding|deal|protocol|declaration|contract|pact|treaty|convention|roadmap)$/u;

const MARGIN = /^(?:sidelines?|margins?|fringes?|eve|occasion|same|day|edges?)$/u;

/** `on *the situation*`, `on *Reforms in Norland*`; not `on *the sidelines*`, `on *Monday*`, `on *4 June*`. */
function isTopic(document: Document, at: number): boolean {
  if (textAt(document, at) === 'the') return !MARGIN.test(textAt(document, at + 1));
  return isKind(document, at, TokenKind.word) && entryAt(document, at, CALENDAR) === null;
}

/** The place of talks told by their topic: one that opens the sentence, or right behind the partner (`discussed grain with Oru in Rome`). */
export function placeOfTalk(scene: Scene, end: number, to: number): Place | null {
  const index = sentenceAt(scene.document, end - 1);
  const sentence = scene.document.sentences[index];
  const known = scene.placesIn(index).filter((p) => hasPreposition(scene, p) !== null);
  const partner = scene.actorsIn(index).findLast((s) => s.kind === 'person' && s.first >= end && s.end < to);
  const behind = partner && known.find((p) => p.first >= partner.end && p.first - partner.end <= 2);
  const opening = known.find((p) => sentence !== undefined && p.first <= sentence.first + 3 && p.first < end);
  return (behind ?? opening)?.place ?? null;
}

/** The token where what was talked about begins (`to discuss the violence in eastern Congo`): places behind it are not the event's. */
export function topicStart({ document, actorsIn }: Scene, at: number): number {
  const index = sentenceAt(document, at);
  const sentence = document.sentences[index];
  let end = at + PLACE_REACH;
  // `met with *the Minister of Foreign Affairs of the Republic of Norland Ana Oru*, at the palace`: long offices stand aside.
  for (const s of actorsIn(index))
    if (s.kind === 'person' && s.first > at && s.first < end) end += Math.min(s.end - s.first, LONG_OFFICE);
  end = Math.min(sentence?.end ?? at, end, at + 2 * PLACE_REACH);
  for (let i = at + 1; i < end; i++) {
    const word = lowerAt(document, i);
    if (TOPIC.has(word) || word === ';' || word === ':') return i;
    // `met Oru, spokesman Bek *said* in Rome`: where he said it.
    if (/^(?:said|says|announced|reported)$/u.test(word)) return i;
    const next = textAt(document, i + 1);
    // `met face *to* face in Ohrid`
    if (word === 'to' && next === textAt(document, i - 1)) continue;
    // `talks *on the* situation in Norland`, never `a meeting on the sidelines of the forum in Norland`.
    if (word === 'on' && i === at + 1 && isTopic(document, i + 1) && !isTitle(document, at)) return i;
    // `signed an agreement *on a* station at Port Ovan`: what it is about.
    if (word === 'on' && PAPER.test(textAt(document, i - 1)) && isTopic(document, i + 1)) return i;
    // `called on Oru in the morning*, and attended* a show in Rome`: what he did next.
    if (word === 'and' && isMark(document, i - 1, ',') && /^\p{Ll}+ed$/u.test(next)) return i - 1;
    // `met Oru *and toured* a plant in Rome`: where he went next.
    if (word === 'and' && entryAt(document, i + 1, EVENT_VERB)?.value.frame === 'travel') return i;
    if (word === 'to' && /^\p{Ll}/u.test(next) && !/^(?:the|his|her|its)$/u.test(next)) return i;
    if (word === 'on' && /^\p{Ll}/u.test(next) && !/^(?:the|a|an)$/u.test(next)) return i;
  }
  return end;
}

/** `the International *Conference on Glaciers* in Rome`: a part of its name. */
const isTitle = (document: Document, at: number): boolean =>
  /^(?:Conference|Summit|Forum|Congress)$/u.test(textAt(document, at)) && isCapitalWord(document, at + 2);
