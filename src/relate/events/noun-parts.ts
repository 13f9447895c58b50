import type { Document } from '../../core/document.js';
import { entryAt, isCapitalWord, isMark, lowerAt, sentenceAt, textAt } from '../../core/look.js';
import { isBreak, wordsBetween } from './clause.js';
import { listAfter } from './groups.js';
import { isGroupAfter } from './objects.js';
import { personsOf } from './people.js';
import type { Scene, Standing } from './scene.js';
import { subjectOf } from './subjects.js';
import { EVENT_NOUN, EVENT_VERB, LIGHT_VERB } from './vocabulary.js';

/** How far before the noun its `sidelines of` may stand, in tokens: `of the Harbour Cooperation Organisation (HCO) Foreign Ministers' meeting`. */
const SETTING_REACH = 15;

/** `on the sidelines *of the forum*`, `as part of a session`: where it was, no event of its own. */
export function isSetting(document: Document, at: number): boolean {
  for (let i = at - 1; i > at - SETTING_REACH && i >= 0; i--) {
    const word = lowerAt(document, i);
    if (word === ',' || word === '.') return false;
    // `decisions *taken at* the summit`
    if (
      word === 'at' &&
      /^(?:taken|adopted|reached|made|agreed|achieved|outlined)$/u.test(textAt(document, i - 1))
    )
      return true;
    if (word !== 'of') continue;
    if (/^(?:sidelines?|margins?|fringes?|framework|part|eve|edges?)$/iu.test(textAt(document, i - 1)))
      return true;
    // `on the margins of the *Group of 20* conference`
    if (!isCapitalWord(document, i - 1)) return false;
  }
  return false;
}

/** `*met* Minister B *at the ninth council meeting* in Rome`: where two met; who else was there, nobody says. */
export function isStage(document: Document, at: number, from: number): boolean {
  let i = at - 1;
  while (i > from && at - i < 8 && textAt(document, i) !== 'the') i--;
  if (textAt(document, i) !== 'the' || textAt(document, i - 1) !== 'at') return false;
  for (let verb = i - 2; verb >= from && i - verb < STAGE_REACH; verb--)
    if (/^me(?:t|ets?)$/u.test(textAt(document, verb))) return true;
  return false;
}

const STAGE_REACH = 30;

/** `the meeting *between A and B*`: all are told. */
export const isBetween = (document: Document, [first, second]: readonly Standing[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  wordsBetween(document, first.first - 3, first.first).includes('between');

const TIES =
  /^(?:cooperation|relations|ties|friendship|links|trade|partnership|contacts|relationship|collaboration)$/u;
const HOSTED = /^(?:hosted|chaired|convened|organi[sz]ed|led|called|mediated|brokered|facilitated)$/iu;

/** `has held talks*, so far fruitless, with* B`: behind the `with`; 0 where no such aside is. */
function asideEnd(document: Document, end: number): number {
  if (!isMark(document, end, ',')) return 0;
  for (let i = end + 1; i < end + 6; i++)
    if (isMark(document, i, ',')) return /^(?:with|between)$/u.test(textAt(document, i + 1)) ? i + 2 : 0;
  return 0;
}

/** `between A and B`, `with B`, `of A and B`, `by B`: the list behind the noun, a date or a place between allowed. */
export function partnersOf(
  scene: Scene,
  standings: readonly Standing[],
  end: number,
  to: number,
  isSigning: boolean,
): readonly Standing[] {
  const { document } = scene;
  const aside = asideEnd(document, end);
  if (aside > 0) return listAfter(document, standings, aside, to, 6);
  let comma = false;
  for (let at = end; at < Math.min(to, end + 9); at++) {
    const word = lowerAt(document, at);
    // `During the conversation, issues of *cooperation between* Norland and Oman were discussed`
    if (/^(?:with|between)$/u.test(word) && at > end && TIES.test(textAt(document, at - 1))) return [];
    if (
      word === 'with' ||
      word === 'between' ||
      // `The consultations *attended by* A and B focused on…`
      (word === 'by' && at === end + 1 && textAt(document, end) === 'attended') ||
      // `granted an audience at the palace *to* Ambassador B`
      (word === 'to' && textAt(document, end - 1) === 'audience') ||
      (at === end && (word === 'by' || (word === 'of' && !isSigning))) ||
      // `the visit, he attended a dinner hosted by B`: the dinner was; `a conference in Rome, hosted by B`: the conference.
      (word === 'by' && HOSTED.test(textAt(document, at - 1)) && (!comma || isMark(document, at - 2, ',')))
    ) {
      return listAfter(document, standings, at + 1, to, 10);
    }
    // `During this visit *Minister A held* talks with B`: another clause.
    if (
      at > end &&
      entryAt(document, at, LIGHT_VERB) !== null &&
      standings.some((s) => s.kind === 'person' && s.end === at && s.first >= end)
    )
      return [];
    if (isMark(document, at, ',')) comma = true;
    if (
      isBreak(document, at) ||
      isMark(document, at, '.') ||
      word === 'and' ||
      (entryAt(document, at, EVENT_VERB) !== null && textAt(document, at + 1) !== 'by')
    )
      return [];
  }
  return [];
}

/** How far behind `the eighth session` those who chaired it may be told, in tokens: `of the Commission was held in Rome on 3 March, co-chaired by A and B`. */
const CHAIR_REACH = 30;

/** `was held in Rome *under the co-chairmanship of A and B*`, `…, *co-chaired by* A and B`: who chairs is there. */
export function chairsOf(
  document: Document,
  standings: readonly Standing[],
  end: number,
  to: number,
): readonly Standing[] {
  for (let at = end; at < Math.min(to, end + CHAIR_REACH); at++) {
    const word = lowerAt(document, at);
    const chaired = word === 'by' && /^(?:chaired|led)$/u.test(textAt(document, at - 1));
    const under =
      word === 'of' &&
      /^(?:chair|chairs|chairmanship|chairpersonship|leadership|presidency)$/iu.test(
        textAt(document, at - 1),
      ) &&
      wordsBetween(document, at - 6, at).includes('under');
    if (chaired || under) return personsOf(listAfter(document, personsOf(standings), at + 1, to, 6));
    if (isBreak(document, at) || entryAt(document, at, EVENT_VERB) !== null) return [];
  }
  return [];
}

/** `held`, `attended`, `has begun`: the verb that carries the noun, within a few words before it. -1 where none does. */
export function lightVerbBefore({ document }: Scene, at: number, from: number): number {
  for (let i = at - 1; i >= from && at - i <= 9; i--) {
    if (entryAt(document, i, LIGHT_VERB) !== null) return i;
    // `paid attention *to* the organization *of* the meeting`: it carries another noun.
    const measure = /^(?:days?|hours?|rounds?|series|string)$/u.test(textAt(document, i - 1));
    // `concluded *two days of* talks`
    if (/^(?:of|about|from|with)$/u.test(textAt(document, i)) && !measure) return -1;
    if (isBreak(document, i) || isMark(document, i, ',')) return -1;
  }
  return -1;
}

/** The subject of the noun's own sentence; of the sentence before, where the noun opens its own (`*A meeting with B* was cancelled.`). */
export function subjectNear(
  scene: Scene,
  standings: readonly Standing[],
  partners: readonly Standing[],
  at: number,
  end: number,
  from: number,
): readonly Standing[] {
  const main = mainSubject(scene, standings, partners, at, from);
  // `spoke to B *ahead of* the meeting in Rome`: whether he will be there, nobody says.
  if (personsOf(partners).length === 0 && wordsBetween(scene.document, at - 5, at).includes('ahead'))
    return [];
  const group = lowerAt(scene.document, end) === 'with' && isGroupAfter(scene.document, end, end + 8);
  if (main.length > 0 || (personsOf(partners).length === 0 && !group) || at - from > 3) return main;
  if (lowerAt(scene.document, (partners[0]?.first ?? 0) - 1) === 'between') return main;
  const index = sentenceAt(scene.document, at);
  const paragraph = scene.document.sentences[index]?.paragraph;
  if (index === 0 || scene.document.sentences[index - 1]?.paragraph !== paragraph) return [];
  const [first] = scene.actorsIn(index - 1);
  return first === undefined || first.kind !== 'person' || partners.some((s) => s.actor === first.actor)
    ? []
    : [first];
}

/** The subject of the sentence's main verb, for `during a meeting with B, A said` and `A said during a meeting with B`. */
function mainSubject(
  scene: Scene,
  standings: readonly Standing[],
  partners: readonly Standing[],
  at: number,
  from: number,
): readonly Standing[] {
  const { document } = scene;
  const governed = wordsBetween(document, at - 5, at).some((w) =>
    /^(?:during|while|within|framework|at|after|following|before|ahead|in|through|for)$/u.test(w),
  );
  if (!governed) return [];
  const before = subjectOf(document, standings, at, from);
  if (before.length > 0) return before;
  // `In talks with his Omani colleague*, Ana Oru,* Lim said`: who is told as the partner already.
  const last = partners.at(-1)?.end ?? 0;
  const comma = standings.find(
    (s) =>
      s.kind === 'person' &&
      s.first > at &&
      s.first >= last &&
      /^(?:,)$/u.test(textAt(document, s.first - 1)),
  );
  // `*At a joint press conference Oru* pledged…`
  const next =
    comma === undefined && entryAt(document, at, EVENT_NOUN)?.value.type === 'briefing' && at - from < 5
      ? standings.find(
          (s) => s.kind === 'person' && s.first >= at && s.first === entryAt(document, at, EVENT_NOUN)?.end,
        )
      : undefined;
  if (next !== undefined) return [next];
  return comma === undefined
    ? []
    : listAfter(document, standings, comma.first, document.sentences[sentenceAt(document, at)]?.end ?? 0, 0);
}
