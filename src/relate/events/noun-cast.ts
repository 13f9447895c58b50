import { endAt, isMark, lowerAt, sentenceAt, startAt, textAt } from '../../core/look.js';
import type { EventRole, Place } from '../../core/model.js';
import type { EventNounRow } from '../../lexicon/event-words.js';
import { goalAfter } from './goals.js';
import { participantsOf, personsOf, sidesOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';
import { placeAt } from './where.js';

interface Roles {
  readonly at: number;
  readonly end: number;
  readonly partners: readonly Standing[];
  readonly main: readonly Standing[];
  readonly owned: boolean;
  readonly carried: boolean;
  /** The verb that carries the noun says nothing of being there: `is in talks`, `made a visit`. */
  readonly light: boolean;
  /** `opened talks`: months of them may follow. */
  readonly starts: boolean;
}

/** Who takes part by the kind of the noun: a visit has travellers, a briefing speakers, talks have sides. */
export function casting(
  scene: Scene,
  row: EventNounRow,
  { at, end, partners, main, carried, owned, light, starts }: Roles,
) {
  const place = placeAt(scene, end - 1) ?? hostingPlace(scene, at);
  const list = (own: EventRole, other: EventRole): ReadonlyMap<string, EventRole> =>
    participantsOf(withRole(sidesOf(main), own), withRole(sidesOf(partners), other));
  if (row.type === 'visit') {
    const by = lowerAt(scene.document, end) === 'by' || partners.length > 0 ? partners : [];
    const goal = goalOf(scene, at, end, by);
    const travellers = foreigners(scene, personsOf(by.length > 0 ? by : main), goal, at);
    // `an overnight visit *with* B`: B is visited.
    const hosted = lowerAt(scene.document, (by[0]?.first ?? 0) - 1) === 'with' && personsOf(main).length > 0;
    const participants = hosted
      ? participantsOf(withRole(personsOf(main), 'guest'), withRole(travellers, 'host'))
      : participantsOf(withRole(travellers, 'guest'));
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
  // `the importance of negotiations between the regime and the Front`: one body is no meeting.
  if (row.weak === true && participants.size === 1 && personsOf([...main, ...partners]).length === 0)
    return { participants: new Map<string, EventRole>(), place, counted: 0 };
  // `A attended the summit`, `participated in a trilateral meeting`: the verb says that the subject was there; `A is in talks` does not.
  const takesPart = carried && personsOf(main).length > 0 && !light;
  // `Norland and the Bank concluded two days of talks`
  const bodies = carried && main.length > 1 && light && !starts;
  // `A and B pledged more trade after *the signing of* eight agreements`
  const signed = row.type === 'signing' && personsOf(main).length > 1;
  const named =
    signed || bodies || personsOf(partners).length > 0 || (carried && personsOf(main).length > 0) || owned;
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

/** `A received Malaysian Minister B during *her trip to Estonia*`: nobody travels to the state that he stands for; of two in the sentence the other one does. */
function foreigners(
  scene: Scene,
  travellers: readonly Standing[],
  goal: Place | null,
  at: number,
): readonly Standing[] {
  const [own] = travellers;
  if (goal?.country == null || own === undefined || own.form !== 'pronoun') return travellers;
  const home = scene.countryOf(own.actor);
  if (home !== goal.country) return travellers;
  const others = personsOf(scene.actorsIn(sentenceAt(scene.document, at))).filter((s) => {
    const country = scene.countryOf(s.actor);
    return s.form === 'name' && s.actor !== own.actor && country !== null && country !== goal.country;
  });
  return others.length === 1 ? others : travellers;
}

const ATTENDS = /^(?:attend|join|address|take|participate)$/u;
const STAGE_REACH = 14;

/** The place of what is attended: the first that `in` stands before. */
function stageAfter(scene: Scene, at: number): Place | null {
  const found = scene
    .placesIn(sentenceAt(scene.document, at))
    .find((p) => p.first >= at && p.first - at < STAGE_REACH && textAt(scene.document, p.first - 1) === 'in');
  return found?.place ?? null;
}

/** How far before the noun the verb may stand that has a place for its subject, in tokens. */
const HOSTED_REACH = 9;

/** `*Port Ovan hosted* a trilateral ministerial`, `*Norland will host* talks`: where it was. */
function hostingPlace(scene: Scene, at: number): Place | null {
  const { document } = scene;
  for (let i = at - 1; i > at - HOSTED_REACH && i > 0; i--) {
    if (isMark(document, i, ',') || isMark(document, i, '.')) return null;
    if (!/^host(?:s|ed|ing)?$/u.test(textAt(document, i))) continue;
    let verb = i;
    while (/^(?:will|to|also|has|is|again)$/u.test(textAt(document, verb - 1))) verb--;
    const place = scene.placesIn(sentenceAt(document, at)).find((p) => p.end === verb);
    return place?.place ?? null;
  }
  return null;
}

/** `a visit *to Kyiv*`, `a visit by the President of Norland *to Kyiv*`, `is *in Kyiv* on a visit`. */
function goalOf(scene: Scene, at: number, end: number, by: readonly Standing[]): Place | null {
  const { document } = scene;
  const behind = by.at(-1)?.end ?? end;
  // `his trip *to attend* the Grain Summit *in Rome*`
  if (textAt(document, behind) === 'to' && ATTENDS.test(textAt(document, behind + 1)))
    return stageAfter(scene, behind + 2);
  if (/^(?:to|in)$/iu.test(textAt(document, behind))) return goalAfter(scene, behind + 1, 4);
  // `on a three-day visit, *his first to Norland*`
  if (
    isMark(document, behind, ',') &&
    /^(?:his|her|their|the)$/u.test(textAt(document, behind + 1)) &&
    textAt(document, behind + 3) === 'to'
  )
    return goalAfter(scene, behind + 4, 1);
  // `begins his three-day *Oman visit*`
  const named = scene
    .placesIn(sentenceAt(document, at))
    .find((p) => p.end === at && !isMark(document, p.first - 1, '-'));
  if (named !== undefined) return named.place;
  let on = at - 1;
  while (on > at - 6 && !/^(?:on|for)$/iu.test(textAt(document, on))) on--;
  const place = scene
    .placesIn(sentenceAt(document, at))
    .find((p) => p.end <= on && on - p.end <= 1 && /^in$/iu.test(textAt(document, p.first - 1)));
  return place?.place ?? null;
}

/** Whether the place of a noun without people starts within `reach` tokens of it: `talks in Rome`, `a summit of the Baltic states in Oslo`. */
export function isAdjacent({ document }: Scene, place: Place, end: number, reach: number): boolean {
  const limit = startAt(document, Math.min(end + reach, document.tokens.count - 1));
  return place.start <= limit && place.start >= endAt(document, end - 1);
}
