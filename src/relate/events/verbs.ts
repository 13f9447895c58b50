import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isKind, isMark, lowerAt, matchesOf, sentenceAt, textAt } from '../../core/look.js';
import type { EventVerbRow } from '../../lexicon/event-words.js';
import { callerBefore } from './caller.js';
import type { Telling } from './draft.js';
import { isPossessive, listAfter } from './groups.js';
import { invitedTo } from './invitations.js';
import { headOfTeam, metNext, visitorBefore } from './objects.js';
import { participantsOf, personsOf, withRole } from './people.js';
import type { Scene, Standing } from './scene.js';
import { modalityBefore, sharedHead } from './status.js';
import { sharedSubject, speakerOfGlad, speakerOfQuote } from './subjects.js';
import type { Clause, Told, VerbRow } from './verb-clause.js';
import { hostTelling } from './verb-host.js';
import { mutualTelling } from './verb-mutual.js';
import { signTelling, tellTelling, topicTelling } from './verb-other.js';
import { leadTelling, nextGoal, travelTelling } from './verb-travel.js';
import { EVENT_NOUN, EVENT_VERB } from './vocabulary.js';
import { placeAt, placeOfTalk } from './where.js';

/** How far behind its verb an object may start: `met on Monday evening in Kyiv with B`. */
const REACH = 12;
const HOST_REACH = 16;

/** The events that verbs tell. */
export function tellingsOfVerbs(scene: Scene): readonly Telling[] {
  const { document } = scene;
  const tellings: Telling[] = [];
  let last = 0;
  let before = -1;
  for (const match of matchesOf(document, EVENT_VERB)) {
    const at = match.first;
    // The longest comes first: the shorter ones at the same place are parts of it.
    if (at < last || at === before) continue;
    before = at;
    if ((entryAt(document, at, EVENT_NOUN)?.end ?? 0) > match.end) continue;
    const telling = tellingOf(scene, match.value, at, match.end, tellings.at(-1));
    if (telling === null) continue;
    tellings.push(telling);
    if (match.value.frame === 'travel') tellings.push(...nextGoal(scene, telling));
    last = match.end;
  }
  return tellings;
}

function tellingOf(
  scene: Scene,
  row: VerbRow,
  at: number,
  end: number,
  last: Telling | undefined,
): Telling | null {
  const { document } = scene;
  const index = sentenceAt(document, at);
  const sentence = document.sentences[index];
  if (sentence === undefined || isNoun(scene, row, at) || isPurpose(scene, row, at, sentence.first))
    return null;
  const standings = scene.actorsIn(index);
  const visitor = visitorBefore(scene, at, sentence.first);
  const head = sharedHead(document, at, sentence.first);
  const asked = invitedTo(scene, at, sentence.first);
  const found =
    visitor.length > 0 ? visitor : (asked ?? sharedSubject(document, standings, at, head, sentence.first));
  // `*The Prime Minister* spoke to President Oru`: an office that nobody in the text is told to hold; who stands farther off is not meant.
  const office = visitor.length === 0 && asked === null && isOfficeSubject(scene, found, at, sentence.first);
  const glad = found.length === 0 && !office ? speakerOfGlad(scene, at, sentence.first, sentence.end) : found;
  const subject = office ? speakerOfQuote(scene, at, sentence.end) : callerBefore(scene, last, glad, at);
  // `received *in the building of the Government of Norland* Minister Oru`: only people are received.
  const hosted = row.frame === 'host' || row.frame === 'guest';
  const near = listAfter(
    document,
    hosted ? personsOf(standings) : standings,
    end,
    sentence.end,
    row.frame === 'travel' ? 2 : hosted ? HOST_REACH : REACH,
  )
    .filter((s) => !isPossessed(scene, s) && !isPossessive(document, s))
    .map((s) => notReflexive(scene, s, subject));
  const team = personsOf(near).length === 0 && row.frame !== 'travel' && row.frame !== 'sign';
  const leader = team ? headOfTeam(document, standings, end, sentence.end) : [];
  const object = leader.length > 0 ? leader : near;
  // `Grain would flow, A *told* B`: another clause's helper.
  const helper = row.frame === 'tell' ? Math.max(sentence.first, at - 2) : sentence.first;
  const { status: said, background } = modalityBefore(document, at, helper);
  // `*looks forward to meeting* Minister Oru`
  const wished = said === 'held' && /^look/u.test(row.form) ? 'planned' : said;
  // `*Ahead of* the call Oru *spoke* with Lim`: the past is not to come.
  const status = wished === 'planned' && isPastForm(document, at) ? 'held' : wished;
  const place = row.frame === 'topic' ? placeOfTalk(scene, end, sentence.end) : placeAt(scene, end - 1);
  const told = {
    rule: `events/${row.frame}-verb`,
    type: row.type,
    status,
    background,
    at,
    end,
    place,
    participants: NOBODY,
    anaphoric: false,
    met: undefined,
    pair: null,
    joins: false,
    separate: false,
  };
  const pick = FRAMES[row.frame];
  const telling = pick(
    {
      scene,
      row,
      at,
      end,
      from: sentence.first,
      to: sentence.end,
      subject,
      object,
      headed: leader.length > 0,
      office,
    },
    told,
  );
  const next =
    telling === null || row.frame === 'travel' || row.frame === 'sign'
      ? []
      : metNext(document, standings, object, sentence.end);
  return telling === null || next.length === 0 ? telling : withNext(telling, object, next);
}

/** Those met next take the part of those met first, each in a meeting of his own. */
function withNext(telling: Telling, object: readonly Standing[], next: readonly Standing[]): Telling {
  const role = telling.participants.get(object[0]?.actor ?? '') ?? 'attendee';
  return {
    ...telling,
    participants: participantsOf([...telling.participants], withRole(next, role)),
    met: [...object, ...next].map((s) => s.actor),
    separate: true,
  };
}

const BEFORE_VERB = /^(?:also|has|had|have|will|today|yesterday|earlier|then|later|recently|,|is|to)$/u;

/** Whether an office without a name is the subject of the verb at `at`, nearer to it than the mentions found. */
function isOfficeSubject(scene: Scene, found: readonly Standing[], at: number, from: number): boolean {
  let end = at;
  // `accepted an invitation from *the Speaker to visit* Rome`: he asks, and another goes.
  if (lowerAt(scene.document, at - 1) === 'to' && scene.isOfficeBefore(at - 1)) return false;
  while (end > from && BEFORE_VERB.test(lowerAt(scene.document, end - 1))) end--;
  if (/^(?:I|We|we)$/u.test(textAt(scene.document, end - 1))) return true;
  // `*The Prime Minister* spoke to President Lim before *he* travels to Rome`: perhaps the one whom nobody names.
  const [own, second] = found;
  if (own?.form === 'pronoun' && second === undefined)
    for (let i = from + 1; i <= Math.min(from + 4, own.first); i++) if (scene.isOfficeBefore(i)) return true;
  return (found.at(-1)?.end ?? 0) < end && scene.isOfficeBefore(end);
}

// The frames put theirs in its place: a key that stands already keeps the hidden class of all tellings one. One that is added behind a spread
// would give each telling a class of its own.
const NOBODY: Telling['participants'] = new Map();

const isPastForm = (document: Document, at: number): boolean =>
  /^(?:met|spoke|saw)$/u.test(textAt(document, at)) &&
  !/^(?:be|to|will|has|have)$/u.test(lowerAt(document, at - 1));

/** How far before `to discuss` the meeting may stand whose purpose it is, in tokens. */
const PURPOSE_REACH = 40;

/** `met in Rome *to discuss* grain`, `spoke by phone to review…`: what the event told before was for, no event of its own. */
function isPurpose({ document }: Scene, row: VerbRow, at: number, from: number): boolean {
  if (row.frame !== 'topic') return false;
  const to = /^(?:further|jointly|also|again)$/u.test(textAt(document, at - 1)) ? at - 2 : at - 1;
  if (textAt(document, to) !== 'to') return false;
  for (let i = to - 1; i >= from && to - i <= PURPOSE_REACH; i--) {
    const verb = entryAt(document, i, EVENT_VERB)?.value;
    if ((verb !== undefined && verb.frame !== 'topic') || entryAt(document, i, EVENT_NOUN) !== null)
      return true;
  }
  return false;
}

/** `a visit`, `the call`, `visits by`: the form is a noun here. */
function isNoun({ document }: Scene, row: VerbRow, at: number): boolean {
  const before = lowerAt(document, at - 1);
  if (row.frame === 'sign')
    return /^(?:a|an|the|newly|no|without|of|any|with|by|clear|real|first|positive|good)$/u.test(before);
  // `received a phone *call on* Wednesday`
  if (row.form === 'call on') return /^(?:phone|telephone|video|a|the|first|conference)$/u.test(before);
  // `had a *brief* conversation`
  if (row.form === 'brief') return !/^(?:to|will|would|can|could|may|and|,|should|must)$/u.test(before);
  // `had *a successful visit* to Norland`
  if (
    row.form === 'visit' &&
    /^\p{Ll}+[^s\P{L}]$/u.test(textAt(document, at - 1)) &&
    /^(?:a|an|his|her|their|another)$/u.test(lowerAt(document, at - 2))
  )
    return true;
  if (!/^(?:visits?|calls?|talk|host|hosts|meet|welcome)$/u.test(row.form)) return false;
  return (
    /^(?:a|an|the|his|her|their|its|this|that|official|working|state|phone|telephone|video|hold|holds|held|of|first|during|day|recent|upcoming|planned|courtesy|your|our|most)$/u.test(
      before,
    ) ||
    isKind(document, at - 1, TokenKind.clitic) ||
    isMark(document, at - 1, '-')
  );
}

/** `welcomed Lim's decision`: the object is a thing of his. */
const isPossessed = ({ document }: Scene, standing: Standing): boolean =>
  standing.form !== 'pronoun' &&
  isKind(document, standing.end, TokenKind.clitic) &&
  !/^(?:delegation|team)$/u.test(textAt(document, standing.end + 1));

/** `Onana called on *him*`: an object pronoun never means the subject; the person named last before the sentence is meant. */
function notReflexive(scene: Scene, standing: Standing, subject: readonly Standing[]): Standing {
  if (standing.form !== 'pronoun' || !subject.some((s) => s.actor === standing.actor)) return standing;
  const sentence = sentenceAt(scene.document, standing.first);
  for (let back = 1; back <= 2; back++) {
    const other = scene
      .actorsIn(sentence - back)
      .find((s) => s.kind === 'person' && !subject.some((own) => own.actor === s.actor));
    if (other !== undefined) return { ...standing, actor: other.actor };
  }
  return standing;
}

const FRAMES: Readonly<Record<EventVerbRow['frame'], (clause: Clause, told: Told) => Telling | null>> = {
  mutual: mutualTelling,
  host: (clause, told) => hostTelling(clause, told, 'host', 'guest'),
  guest: (clause, told) => hostTelling(clause, told, 'guest', 'host'),
  topic: topicTelling,
  travel: travelTelling,
  lead: leadTelling,
  sign: signTelling,
  tell: tellTelling,
  speak: () => null,
};
