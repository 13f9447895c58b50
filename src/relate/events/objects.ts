import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isCapitalWord, isKind, isMark, lowerAt, sentenceAt, textAt } from '../../core/look.js';
import { ADJECTIVE } from '../../detectors/names/vocabulary.js';
import { isBreak } from './clause.js';
import { listAfter } from './groups.js';
import { personsOf } from './people.js';
import type { Scene, Standing } from './scene.js';

const TEAM = /^(?:delegation|team|group|mission|representatives|deputation)$/iu;
const LED = /^(?:led|headed|chaired|fronted|represented)$/iu;
const INCLUDING = /^(?:including|comprising|includes|included)$/iu;
/** How far behind `delegation` its head may be told, in tokens. */
const TEAM_REACH = 24;

/** `met a delegation of the upper house *headed by* Speaker B`: the head of the team that the verb at `end` has for an object. */
export function headOfTeam(
  document: Document,
  standings: readonly Standing[],
  end: number,
  to: number,
): readonly Standing[] {
  let team = false;
  for (let at = end; at < Math.min(to, end + TEAM_REACH); at++) {
    const word = textAt(document, at);
    if (TEAM.test(word)) team = true;
    else if (team && LED.test(word) && textAt(document, at + 1) === 'by')
      return listAfter(document, personsOf(standings), at + 2, to, 14);
    // `a Senate delegation on June 3, *including* Senators A and B`
    else if (team && INCLUDING.test(word)) return personsOf(listAfter(document, standings, at + 1, to, 4));
    else if (isBreak(document, at)) return [];
  }
  return [];
}

/** People told by what they are, nobody by name: `met *ambassadors*`, `talks with *members* of the Senate`. */
const GROUP =
  /^(?:ambassadors|envoys|diplomats|ministers|officials|senators|lawmakers|legislators|congressmen|parliamentarians|mps|deputies|representatives|members|leaders|heads|chiefs|executives|businessmen|businesspeople|entrepreneurs|investors|students|teachers|doctors|workers|soldiers|servicemen|veterans|residents|families|relatives|victims|survivors|refugees|activists|farmers|fishermen|experts|scientists|scholars|governors|mayors|delegates|negotiators|mediators|commanders|bishops|delegations?|teams?|officers|elders|pastors|executives|editors|employees|makers|producers|dignitaries|guests|groups|unions|associations)$/u;
/** Words that end the phrase in which a group may be told. */
const NO_GROUP =
  /^(?:to|in|at|for|over|by|about|amid|after|before|during|whose|will|would|said|as|than|against)$/u;
const GROUP_REACH = 9;

/** `met today at the Foreign Ministry *with* a number of ambassadors`: the token behind `with`, or `end` where none is near. */
function withAfter(document: Document, end: number, to: number): number {
  for (let at = end; at < Math.min(to, end + 8); at++) {
    if (textAt(document, at) === 'with') return at + 1;
    if (isBreak(document, at) || isMark(document, at, ',') || isMark(document, at, '.')) break;
  }
  return end;
}

/** Whether the object that starts at `end` is a group without names: `with *local business leaders*`, never `met to help students`. */
export function isGroupAfter(document: Document, end: number, to: number): boolean {
  for (
    let at = withAfter(document, end, to);
    at < Math.min(to, withAfter(document, end, to) + GROUP_REACH);
    at++
  ) {
    const word = lowerAt(document, at);
    // `with *fishermen*'s groups`
    if (GROUP.test(word) && isKind(document, at + 1, TokenKind.clitic)) continue;
    if (GROUP.test(word)) return true;
    if (
      NO_GROUP.test(word) ||
      isBreak(document, at) ||
      isMark(document, at, '.') ||
      isMark(document, at, ',')
    )
      return false;
  }
  return false;
}

const AUXILIARY =
  /^(?:also|will|would|have|had|has|are|were|then|again|today|yesterday|both|is|to|be|set|due|expected)$/u;

/** `*foreign ministers* of the G7`: steps back over the body whose members they are. */
function memberBefore(document: Document, at: number, from: number): number {
  let i = at;
  while (i > from && at - i < 5 && isCapitalWord(document, i)) i--;
  if (i === at) return at;
  if (textAt(document, i) === 'the') i--;
  return textAt(document, i) === 'of' ? i - 1 : at;
}

const ASIDE_REACH = 14;

/** The comma that opens the aside which the comma at `close` ends; `close` itself where none does. */
function asideStart(document: Document, close: number, from: number): number {
  for (let i = close - 1; i > Math.max(from, close - ASIDE_REACH); i--)
    if (isMark(document, i, ',')) return i;
  return close;
}

/** `the *joint ministerial commission* would convene`, `The *working group* will meet`: of several states; the committee of one parliament is none. */
const BODY = /^(?:commissions?|committees?|councils?|groups?|mechanism|subcommittees?)$/u;
const SHARED =
  /^(?:joint|intergovernmental|mixed|bilateral|working|ministerial|contact|steering|trilateral|expert|negotiating|technical|coordinating)$/u;

export function isBodyBefore(document: Document, at: number, from: number): boolean {
  let i = at - 1;
  while (i >= from && AUXILIARY.test(lowerAt(document, i))) i--;
  // `The joint committee, agreed in principle last May, will hold…`
  if (isMark(document, i, ',')) i = asideStart(document, i, from) - 1;
  if (i < from || !BODY.test(lowerAt(document, i))) return false;
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) if (SHARED.test(lowerAt(document, k))) return true;
  return textAt(document, i) === 'group' && i === from + 1 && textAt(document, from) === 'The';
}

/** Whether the subject of the verb at `at` is such a group: `*Norwegian and Omani officials* met in Muscat`. */
export function isGroupBefore(document: Document, at: number, from: number): boolean {
  let i = at - 1;
  while (i >= from && AUXILIARY.test(lowerAt(document, i))) i--;
  i = memberBefore(document, i, from);
  return (
    i >= from &&
    GROUP.test(lowerAt(document, i)) &&
    (!/^(?:of|with|by|for)$/u.test(lowerAt(document, i - 1)) ||
      // `*teams of negotiators* would meet`
      /^(?:teams|delegations|groups)$/u.test(lowerAt(document, i - 2)))
  );
}

const TIME =
  /^(?:before|after|noon|lunch|dinner|breakfast|in|the|an?|morning|afternoon|evening|night|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|first|earlier|for|half|hours?|minutes|two|three|at|over|today|yesterday|,)$/iu;
const TIME_REACH = 8;

/** `saw Prime Minister A *before noon and* President B in the afternoon`: who was met next. */
export function metNext(
  document: Document,
  standings: readonly Standing[],
  object: readonly Standing[],
  to: number,
): readonly Standing[] {
  const last = object.at(-1);
  if (last === undefined) return [];
  for (let at = last.end; at < Math.min(to, last.end + TIME_REACH); at++) {
    const word = lowerAt(document, at);
    if (word !== 'and' && word !== 'then') {
      if (!TIME.test(word)) return [];
      continue;
    }
    if (at === last.end) return [];
    const next = personsOf(listAfter(document, standings, at + 1, to, 1));
    return next.some((s) => s.form === 'pronoun' || object.some((own) => own.actor === s.actor)) ? [] : next;
  }
  return [];
}

/** `On Monday *the visitor* called on Imam B`: the guest of the visit told before; who that is, merging knows. `The *German* guest`: the one who is named before and stands for that state. */
export const GUEST = '@guest';

/** `*The mission* met with Minister B`: its leader, where a visit told before names one. */
export const TEAM_GUEST = '@team';

export function visitorBefore(scene: Scene, at: number, from: number): readonly Standing[] {
  const { document } = scene;
  const team = teamAt(document, from);
  if (team > 0 && team <= at && at - team < 3)
    return [{ actor: TEAM_GUEST, kind: 'person', form: 'role', first: from, end: team }];
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (!/^(?:visitor|guest)$/iu.test(textAt(document, i))) continue;
    if (/^(?:the|visiting)$/iu.test(textAt(document, i - 1)))
      return [{ actor: GUEST, kind: 'person', form: 'role', first: i - 1, end: i + 1 }];
    const code = entryAt(document, i - 1, ADJECTIVE)?.value;
    const actor = code === undefined ? undefined : namedBefore(scene, i, code);
    return actor === undefined ? [] : [{ actor, kind: 'person', form: 'role', first: i - 2, end: i + 1 }];
  }
  return [];
}

/** Behind `The mission`, `The IMF team` that opens the sentence; 0 where none does. */
export function teamAt(document: Document, from: number): number {
  if (textAt(document, from) !== 'The') return 0;
  for (let i = from + 1; i < from + 3; i++)
    if (/^(?:mission|team|delegation)$/u.test(textAt(document, i))) return i + 1;
  return 0;
}

/** Sentences back in which the guest may be named. */
const GUEST_SENTENCES = 12;

function namedBefore({ document, actorsIn, countryOf }: Scene, at: number, code: string): string | undefined {
  const sentence = sentenceAt(document, at);
  for (let i = sentence - 1; i >= Math.max(0, sentence - GUEST_SENTENCES); i--) {
    const ids = new Set(
      personsOf(actorsIn(i))
        .filter((s) => s.form === 'name' && countryOf(s.actor) === code)
        .map((s) => s.actor),
    );
    if (ids.size > 0) return ids.size === 1 ? [...ids][0] : undefined;
  }
  return undefined;
}
