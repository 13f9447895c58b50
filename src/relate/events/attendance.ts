import type { Sentence } from '../../core/document.js';
import { endAt, lowerAt, startAt } from '../../core/look.js';
import { wordsBetween } from './clause.js';
import type { EventDraft } from './draft.js';
import { peopleFirst } from './merge.js';
import { personsOf } from './people.js';
import type { Scene, Standing } from './scene.js';

const CUE =
  /\b(?:attended by|also present|present (?:on the occasion|at the (?:meeting|talks))? ?were|were present|sat in on|joined by video|joined the (?:talks|meeting|call|session)|took part by video|was present|in attendance|attended the (?:meeting|talks|ceremony|event|summit|session)|(?:took|takes?|taking) part in the (?:meeting|talks|event)|participat(?:e|es|ed|ing) in the (?:meeting|talks|event|ceremony)|attend the event|accompanied by|assisted by|accompanying|attending(?: the (?:meeting|talks|ceremony|event|session|reception|audience|call)| were)|attending$|^attending|joined by|also attended|taking part in the (?:talks|meeting|conversation)|in the presence of|participants included|present at|^these included|^hosted by)\b/iu;
/** `Minister Oru led the Brusland delegation`. */
const LED = /\b(?:led|headed) the (?:[^\s,;]+ ){0,4}(?:delegations?|side|team)\b/iu;
/** `The Polish delegation was headed by Deputy Minister A`, `the delegation included A and B`. */
const TEAM =
  /\b(?:delegations?|representation|sides?|team)(?: of (?:the|both) (?:two )?(?:parties|sides|countries|states|ministries))? (?:(?:was|is|will be|were) (?:led|headed|represented) by|(?:also |will )?(?:included?|includes|comprise[sd]?|consist(?:ed|s)? of))\b/iu;
/** One of these words stands in each cue: the cues are only looked for where one does. */
const CUE_WORDS: ReadonlySet<string> = new Set(
  'assisted attended hosted taking attending attendance accompanied accompanying joined part participants presence present sat led headed represented include included includes comprise comprised comprises consist consisted consists'.split(
    ' ',
  ),
);
const ABSENT = /\b(?:not|n't|never|absent|without)\b/iu;

/** The actors whom a sentence of attendance lists: `The meeting was attended by A, Minister of X; B, Adviser; and C.` */
export function attendants(scene: Scene, sentence: number): readonly Standing[] {
  const { document } = scene;
  const range = document.sentences[sentence];
  if (range === undefined) return [];
  const persons = personsOf(scene.actorsIn(sentence));
  if (persons.length === 0 || !hasCueWord(scene, range)) return [];
  const from = startAt(document, range.first);
  const text = document.text.slice(from, Math.min(endAt(document, range.end - 1), from + 4000));
  const cue = CUE.exec(text) ?? LED.exec(text) ?? TEAM.exec(text);
  if (cue === null || ABSENT.test(text.slice(0, cue.index))) return [];
  return persons.filter((s) => s.form !== 'pronoun' && !isOnBehalf(scene, s));
}

function hasCueWord({ document }: Scene, { first, end }: Sentence): boolean {
  for (let at = first; at < end; at++) if (CUE_WORDS.has(lowerAt(document, at))) return true;
  return false;
}

/** `on behalf of President Lim`: Lim is absent. */
const isOnBehalf = ({ document }: Scene, standing: Standing): boolean =>
  wordsBetween(document, standing.first - 3, standing.first).includes('behalf') ||
  // `in the presence of President Lim`
  (lowerAt(document, standing.first - 1) === 'of' && lowerAt(document, standing.first - 2) !== 'presence');

/** Adds the attendants of each sentence to the event told last, that of the sentence itself included. */
export function addAttendants(scene: Scene, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const { document } = scene;
  const added = new Map<EventDraft, Map<string, 'attendee'>>();
  document.sentences.forEach((range, sentence) => {
    const list = attendants(scene, sentence);
    if (list.length === 0) return;
    const open = drafts.filter(
      (d) =>
        d.at < range.end &&
        !d.background &&
        d.type !== 'briefing' &&
        d.status !== 'denied' &&
        d.status !== 'cancelled',
    );
    const own = open.filter((d) => d.at >= range.first);
    const event = own.at(-1) ?? open.at(-1);
    if (event === undefined) return;
    const map = added.get(event) ?? new Map<string, 'attendee'>();
    for (const s of list) map.set(s.actor, 'attendee');
    added.set(event, map);
  });
  return drafts.map((draft) => {
    const more = added.get(draft);
    return more === undefined
      ? draft
      : { ...draft, participants: peopleFirst(new Map([...more, ...draft.participants])) };
  });
}
