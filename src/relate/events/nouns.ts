import { TokenKind } from '../../core/document.js';
import { entryAt, isKind, isMark, lowerAt, textAt } from '../../core/look.js';
import type { EventRole } from '../../core/model.js';
import { type EventNounRow, sessionBodies } from '../../lexicon/event-words.js';
import { isBreak, wordsBetween } from './clause.js';
import type { Telling } from './draft.js';
import { listAfter, subjectOf } from './groups.js';
import { participantsOf, personsOf, sidesOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';
import { modalityAfter, modalityBefore } from './status.js';
import { EVENT_NOUN, EVENT_VERB, LIGHT_VERB } from './vocabulary.js';
import { goalAfter, placeAt } from './where.js';

const BODIES: ReadonlySet<string> = new Set(sessionBodies);

/** The events that nouns tell: `held talks with`, `during a visit to`, `the meeting between A and B`. */
export function tellingsOfNouns(scene: Scene): readonly Telling[] {
  const { document } = scene;
  const id = document.vocabulary.classes.get(EVENT_NOUN.name);
  const tellings: Telling[] = [];
  let last = 0;
  for (const m of id === undefined ? [] : (document.postings[id] ?? [])) {
    const at = document.matches.first[m] ?? 0;
    const match = at >= last ? entryAt(document, at, EVENT_NOUN) : null;
    if (match === null) continue;
    last = match.end;
    const telling = tellingOf(scene, match.value, at, match.end);
    if (telling !== null) tellings.push(telling);
  }
  return tellings;
}

function tellingOf(scene: Scene, row: EventNounRow, at: number, end: number): Telling | null {
  const { document } = scene;
  const index = document.tokens.sentence[at] ?? 0;
  const sentence = document.sentences[index];
  if (sentence === undefined || BODIES.has(lowerAt(document, at - 1)) || isVerb(scene, at)) return null;
  if (isAdjective(scene, at, end)) return null;
  const standings = scene.actorsIn(index);
  const partners = partnersOf(scene, standings, end, sentence.end);
  const owner = ownerOf(scene, standings, at);
  const light = lightVerbBefore(scene, at, sentence.first);
  const carried = light >= 0 ? subjectOf(document, standings, light, sentence.first) : [];
  const main =
    owner.length > 0
      ? owner
      : carried.length > 0
        ? carried
        : mainSubject(scene, standings, at, sentence.first);
  const { participants, place, counted } = casting(scene, row, {
    at,
    end,
    partners,
    main,
    owned: owner.length > 0,
    carried: carried.length > 0,
    light: !/^(?:attend|participat|join|chair|co-chair|host)/iu.test(textAt(document, light)),
  });
  const before = modalityBefore(document, light >= 0 ? light : at, sentence.first);
  const near = light >= 0 ? modalityBefore(document, at, light + 1) : before;
  const after = modalityAfter(document, end, sentence.end);
  const told = after ?? (near.status !== 'held' ? near.status : before.status);
  // `is on a two-day visit`: it is going on.
  const status =
    row.type === 'visit' && told === 'held' && /^(?:is|are)$/iu.test(textAt(document, light))
      ? 'ongoing'
      : told;
  const definite = /^(?:the|this|that|these)$/iu.test(determinerOf(scene, at));
  const anaphoric = definite && counted === 0;
  if (counted === 0 && place === null && (row.weak === true || !anaphoric)) return null;
  // `held separate meetings with A and B`, `phone calls with A and B`: one with each.
  const several = /s$/iu.test(textAt(document, end - 1)) || row.type === 'call';
  const separately =
    several &&
    personsOf(main).length === 1 &&
    personsOf(partners).length > 1 &&
    !partners.some((s) => s.actor === main[0]?.actor)
      ? { met: personsOf(partners).map((s) => s.actor) }
      : {};
  return {
    rule: `events/${row.type}-noun`,
    type: row.type,
    status,
    background:
      before.background || /^(?:recent|previous|last|earlier|past)$/iu.test(textAt(document, at - 1)),
    at,
    end,
    place,
    participants,
    anaphoric,
    ...separately,
  };
}

/** `bilateral relations`, `a ministerial post`: the word before another noun is no event. */
function isAdjective({ document }: Scene, at: number, end: number): boolean {
  if (!/^(?:bilaterals?|trilateral|ministerial)$/iu.test(textAt(document, at)) || end - at > 1) return false;
  return !/^(?:with|between|on|at|in|and|[.,;]|that|which|was|is|will)$/iu.test(textAt(document, end));
}

interface Roles {
  readonly at: number;
  readonly end: number;
  readonly partners: readonly Standing[];
  readonly main: readonly Standing[];
  readonly owned: boolean;
  readonly carried: boolean;
  /** The verb that carries the noun says nothing of being there: `is in talks`, `made a visit`. */
  readonly light: boolean;
}

/** Who takes part by the kind of the noun: a visit has travellers, a briefing speakers, talks have sides. */
function casting(scene: Scene, row: EventNounRow, { at, end, partners, main, carried, owned, light }: Roles) {
  const place = placeAt(scene, end - 1);
  const list = (own: EventRole, other: EventRole): ReadonlyMap<string, EventRole> =>
    participantsOf(withRole(sidesOf(main), own), withRole(sidesOf(partners), other));
  if (row.type === 'visit') {
    const goal = /^(?:to|in)$/iu.test(textAt(scene.document, end)) ? goalAfter(scene, end + 1, 4) : null;
    const by = lowerAt(scene.document, end) === 'by' || partners.length > 0 ? partners : [];
    const travellers = personsOf(by.length > 0 ? by : main);
    const participants = participantsOf(withRole(travellers, 'guest'));
    return {
      participants,
      place: goal ?? null,
      counted: goal === null && !carried && !owned && by.length === 0 ? 0 : travellers.length,
    };
  }
  if (row.type === 'briefing') {
    const participants = participantsOf(
      withRole(personsOf(main), 'attendee'),
      withRole(personsOf(partners), 'attendee'),
    );
    return { participants, place, counted: participants.size };
  }
  const participants = list('attendee', 'attendee');
  // `A attended the summit`, `participated in a trilateral meeting`: the verb says that the subject was there; `A is in talks` does not.
  const takesPart = carried && personsOf(main).length > 0 && !light;
  const named = personsOf(partners).length > 0 || (carried && personsOf(main).length > 0) || owned;
  // `X discussed it at talks in Y` says nothing of who met whom: the subject alone does not make a meeting.
  const counted =
    partners.length > 0 || (named && participants.size > 1) || (carried && (row.weak !== true || takesPart))
      ? participants.size
      : 0;
  return {
    participants: counted === 0 && row.weak === true ? new Map<string, EventRole>() : participants,
    place: at >= 0 ? place : null,
    counted,
  };
}

const HOSTED = /^(?:hosted|chaired|convened|organi[sz]ed|led|called)$/iu;

/** `between A and B`, `with B`, `of A and B`, `by B`: the list behind the noun, a date or a place between allowed. */
function partnersOf(
  scene: Scene,
  standings: readonly Standing[],
  end: number,
  to: number,
): readonly Standing[] {
  const { document } = scene;
  for (let at = end; at < Math.min(to, end + 9); at++) {
    const word = lowerAt(document, at);
    if (
      word === 'with' ||
      word === 'between' ||
      (at === end && (word === 'of' || word === 'by')) ||
      (word === 'by' && HOSTED.test(textAt(document, at - 1)))
    ) {
      return listAfter(document, standings, at + 1, to, 10);
    }
    if (
      isBreak(document, at) ||
      isMark(document, at, '.') ||
      word === 'and' ||
      entryAt(document, at, EVENT_VERB) !== null
    )
      return [];
  }
  return [];
}

/** `Reding's visit`, `her four-day working trip`: whose it is. */
function ownerOf(scene: Scene, standings: readonly Standing[], at: number): readonly Standing[] {
  const { document } = scene;
  for (let back = 1; back <= 6; back++) {
    const i = at - back;
    const pronoun = standings.find((s) => s.form === 'pronoun' && s.first === i);
    if (pronoun !== undefined && /^(?:his|her|their)$/iu.test(textAt(document, i))) return [pronoun];
    if (isKind(document, i, TokenKind.clitic))
      return standings.filter((s) => s.end === i && s.kind === 'person');
    if (
      !isKind(document, i, TokenKind.word) &&
      !isMark(document, i, '-') &&
      !isKind(document, i, TokenKind.number)
    )
      return [];
  }
  return [];
}

/** `held`, `attended`, `has begun`: the verb that carries the noun, within a few words before it. -1 where none does. */
function lightVerbBefore({ document }: Scene, at: number, from: number): number {
  for (let i = at - 1; i >= from && at - i <= 7; i--) {
    if (entryAt(document, i, LIGHT_VERB) !== null) return i;
    if (isBreak(document, i) || isMark(document, i, ',')) return -1;
  }
  return -1;
}

/** The subject of the sentence's main verb, for `during a meeting with B, A said` and `A said during a meeting with B`. */
function mainSubject(
  scene: Scene,
  standings: readonly Standing[],
  at: number,
  from: number,
): readonly Standing[] {
  const { document } = scene;
  const governed = wordsBetween(document, at - 5, at).some((w) =>
    /^(?:during|at|after|following|before|ahead|in|through|for)$/u.test(w),
  );
  if (!governed) return [];
  const before = subjectOf(document, standings, at, from);
  if (before.length > 0) return before;
  const comma = standings.find(
    (s) => s.kind === 'person' && s.first > at && /^(?:,)$/u.test(textAt(document, s.first - 1)),
  );
  return comma === undefined ? [] : [comma];
}

/** `to meet` was a verb; `to visit Kyiv`, `will call` are verbs too. */
const isVerb = ({ document }: Scene, at: number): boolean =>
  /^(?:visit|visits|call|address|audience)$/iu.test(textAt(document, at)) &&
  /^(?:to|will|would|can|could|may|might|should|must|not|he|she|they|who)$/iu.test(textAt(document, at - 1));

/** The article or demonstrative of the noun's phrase. */
function determinerOf({ document }: Scene, at: number): string {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const word = textAt(document, i);
    if (/^(?:the|this|that|these|a|an|his|her|their|its)$/iu.test(word)) return word;
    if (!isKind(document, i, TokenKind.word)) return '';
  }
  return '';
}
