import { TokenKind } from '../../core/document.js';
import { entryAt, isKind, isMark, lowerAt, textAt } from '../../core/look.js';
import type { EventVerbRow } from '../../lexicon/event-words.js';
import type { Telling } from './draft.js';
import { listAfter, subjectOf } from './groups.js';
import type { Scene, Standing } from './scene.js';
import { modalityBefore } from './status.js';
import type { Clause, Told, VerbRow } from './verb-clause.js';
import { hostTelling } from './verb-host.js';
import { mutualTelling } from './verb-mutual.js';
import { signTelling, topicTelling, travelTelling } from './verb-other.js';
import { EVENT_NOUN, EVENT_VERB } from './vocabulary.js';
import { placeAt } from './where.js';

/** How far behind its verb an object may start: `met on Monday evening in Kyiv with B`. */
const REACH = 12;

/** The events that verbs tell. */
export function tellingsOfVerbs(scene: Scene): readonly Telling[] {
  const { document } = scene;
  const id = document.vocabulary.classes.get(EVENT_VERB.name);
  const tellings: Telling[] = [];
  let last = 0;
  for (const m of id === undefined ? [] : (document.postings[id] ?? [])) {
    const at = document.matches.first[m] ?? 0;
    const match = at >= last ? entryAt(document, at, EVENT_VERB) : null;
    if (match === null || (entryAt(document, at, EVENT_NOUN)?.end ?? 0) > match.end) continue;
    const telling = tellingOf(scene, match.value, at, match.end);
    if (telling === null) continue;
    tellings.push(telling);
    last = match.end;
  }
  return tellings;
}

function tellingOf(scene: Scene, row: VerbRow, at: number, end: number): Telling | null {
  const { document } = scene;
  const index = document.tokens.sentence[at] ?? 0;
  const sentence = document.sentences[index];
  if (sentence === undefined || isNoun(scene, row, at)) return null;
  const standings = scene.actorsIn(index);
  const subject = subjectOf(document, standings, at, sentence.first);
  const object = listAfter(document, standings, end, sentence.end, row.frame === 'travel' ? 2 : REACH)
    .filter((s) => !isPossessed(scene, s))
    .map((s) => notReflexive(scene, s, subject));
  const { status, background } = modalityBefore(document, at, sentence.first);
  const place = placeAt(scene, end - 1);
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
  };
  const pick = FRAMES[row.frame];
  return pick({ scene, row, at, end, to: sentence.end, subject, object }, told);
}

// The frames put theirs in its place: a key that stands already keeps the hidden class of all tellings one.
const NOBODY: Telling['participants'] = new Map();

/** `a visit`, `the call`, `visits by`: the form is a noun here. */
function isNoun({ document }: Scene, row: VerbRow, at: number): boolean {
  const before = lowerAt(document, at - 1);
  if (row.frame === 'sign') return /^(?:a|the|newly)$/u.test(before);
  if (!/^(?:visits?|calls?|host|hosts|meet|welcome)$/u.test(row.form)) return false;
  return (
    /^(?:a|an|the|his|her|their|its|this|that|official|working|state|phone|telephone|of|first|during|day|recent|upcoming|planned|courtesy|your|our|most)$/u.test(
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
  const sentence = scene.document.tokens.sentence[standing.first] ?? 0;
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
  sign: signTelling,
  speak: () => null,
};
