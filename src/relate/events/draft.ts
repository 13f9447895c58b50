import type { Document } from '../../core/document.js';
import {
  endAt,
  entryAt,
  isCapitalWord,
  isMark,
  lowerAt,
  sentenceAt,
  sentenceBounds,
  startAt,
  textAt,
} from '../../core/look.js';
import type { EventRole, EventStatus, EventType, Place, ReadoutEvent } from '../../core/model.js';
import { type Mention, mentionOf } from '../../core/span.js';
import { isBreak } from './clause.js';
import type { Pair } from './pairs.js';
import type { Scene } from './scene.js';
import { EVENT_VERB } from './vocabulary.js';
import { compareToNews, dateAt } from './when.js';

/** An event as one place in the text tells it, before tellings of one event are put together. */
export interface EventDraft {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly background: boolean;
  readonly date: ReadoutEvent['date'];
  readonly place: Place | null;
  readonly participants: ReadonlyMap<string, EventRole>;
  readonly evidence: readonly Mention[];
  /** The token it is told at. */
  readonly at: number;
  readonly sentence: number;
  /** `the meeting`, `the two met`: tells of an event told before, if there is one. */
  readonly anaphoric: boolean;
  /** `the two`, `the ministers`: who took part, told by people named before. */
  readonly pair: Pair | null;
  /** `A also joined the meeting`: one more at the event told before. */
  readonly joins: boolean;
  /** One of several separate meetings of one actor: never a part of a bigger one. */
  readonly separate: boolean;
}

/** What a rule knows of an event; the rest is read from its sentence. */
export interface Telling {
  readonly rule: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly background: boolean;
  readonly at: number;
  /** End token of the words that tell it. */
  readonly end: number;
  readonly place: Place | null;
  readonly participants: ReadonlyMap<string, EventRole>;
  readonly anaphoric: boolean;
  /** The actors behind `met`, where they may have been met one after another. */
  readonly met?: readonly string[] | undefined;
  readonly pair?: Pair | null;
  readonly joins?: boolean;
  readonly separate?: boolean;
  /** Nobody by name and no place: an event only if its day is told. */
  readonly dated?: boolean;
}

/** Whether it took place or is going on. */
export const isReal = ({ status }: Pick<EventDraft, 'status'>): boolean =>
  status === 'held' || status === 'ongoing';

const EARLIER =
  /\b(?:earlier(?! (?:today|on|this|in the (?:day|morning|afternoon|evening)))|previously|reminded|last time|recalled|years (?:ago|after|since)|months ago|weeks ago|last year|last month|in the past)\b/iu;

/** Completes a telling with its date and with what date and paragraph say of its status. */
export function draftOf(scene: Scene, telling: Telling): EventDraft {
  const { document, findings } = scene;
  const { at, end, rule, participants, anaphoric } = telling;
  const type =
    telling.type === 'meeting' && !isJoining(document, telling) && isRemote(document, end)
      ? 'call'
      : telling.type;
  // A call has two places or none.
  const place = type === 'call' ? null : telling.place;
  // `*visiting* Minister Oru said on Monday`: the day is not that of the journey.
  const from = type === 'visit' ? asideStart(document, at) : 0;
  const ahead = telling.status === 'planned' || telling.status === 'proposed';
  const told = rule === 'events/visiting' ? null : (dateAt(scene, at, from, end, ahead)?.date ?? null);
  const future = compareToNews(told, findings.context.date) === 'future';
  // `The port opens on 6 November. He *met* traders in the morning`: what is told in the past was not that morning.
  const date =
    (future && telling.status === 'held' && isPast(document, at, rule)) ||
    isDayOfCancelling(document, telling)
      ? null
      : told;
  const relation = compareToNews(date, findings.context.date);
  let { status, background } = telling;
  // `had also spoken by phone on Tuesday`: the past of the past is still news where its day is.
  if (relation === 'news' && date !== null && findings.context.date !== null) background = false;
  // `is travelling to Rome on Thursday`
  if ((status === 'held' || status === 'ongoing') && relation === 'future') status = 'planned';
  if (status === 'planned' && relation === 'past') status = 'held';
  if (
    (status === 'held' || status === 'ongoing') &&
    (relation === 'past' || isHistory(document, at) || (type === 'visit' && isListed(document, at)))
  )
    background = true;
  const start = startAt(document, at);
  const to = endAt(document, end - 1);
  return {
    type,
    status,
    background: background && (status === 'held' || status === 'cancelled'),
    date,
    place,
    participants,
    evidence: [mentionOf(document.text, start, to, rule)],
    at,
    sentence: sentenceAt(document, at),
    anaphoric,
    pair: telling.pair ?? null,
    joins: telling.joins ?? false,
    separate: telling.separate ?? false,
  };
}

/** How far before a visit its own clause may begin, in tokens. */
const ASIDE = 12;

/**
 * `received on Monday Minister A, *who* is on a visit`, `agreed on Monday *as* A wound up a visit`: where the aside begins, as an offset;
 * the day before it is not that of the journey. 0 where the visit is told by itself.
 */
function asideStart(document: Document, at: number): number {
  const { first } = sentenceBounds(document, at);
  for (let i = at - 1; i > Math.max(first, at - ASIDE); i--)
    if (/^(?:who|which|as|while|concluding|completing|wrapping|ending)$/u.test(textAt(document, i)))
      return startAt(document, i);
  return 0;
}

/** `A also *joined* the talks by video`: only A did. */
const isJoining = (document: Document, { joins, at }: Telling): boolean =>
  joins === true || /^join/iu.test(textAt(document, at));

const REMOTE = /^(?:via|by|through|on|over|in)$/u;

/** A comma before a small letter other than that of `via` or `by`, or the verb of another event. */
const endsPhrase = (document: Document, at: number): boolean =>
  (isMark(document, at, ',') &&
    !isCapitalWord(document, at + 1) &&
    !REMOTE.test(lowerAt(document, at + 1))) ||
  entryAt(document, at, EVENT_VERB) !== null;

/** How far behind `met`, `held a meeting` the words may stand that say it was by video or phone, in tokens. */
const VIDEO_REACH = 24;

/** `held a meeting with Lim *via videoconference*`, `met *virtually* with Lim`, `held talks *on the phone*`. */
function isRemote(document: Document, end: number): boolean {
  const { sentence } = document.tokens;
  for (let i = end; i < end + VIDEO_REACH && sentence[i] === sentence[end - 1]; i++) {
    const word = lowerAt(document, i);
    if (/^(?:virtually|online)$/u.test(word) && i <= end + 1) return true;
    // `due to chair the session, *spoke* by telephone with both`: another event's.
    if (isBreak(document, i) || endsPhrase(document, i)) return false;
    if (!REMOTE.test(word)) continue;
    const next = lowerAt(document, /^(?:the|a)$/u.test(lowerAt(document, i + 1)) ? i + 2 : i + 1);
    // `held talks *on the phone*`, `talked to Lim *in a phone call*`
    if (/^(?:phone|telephone)$/u.test(next))
      return word !== 'in' || /^(?:call|conversation)$/u.test(lowerAt(document, i + 3));
    if (word === 'on' || word === 'over' || word === 'in') continue;
    if (/^(?:videoconference|videoconferencing|zoom|videolink)$/u.test(next)) return true;
    if (next === 'video' && !/^(?:message|address|clip)$/u.test(lowerAt(document, i + 2))) return true;
  }
  return false;
}

/** `*cancelled* his trip on Sunday`: the day that it was called off, unless the words behind say for which it was set. */
const isDayOfCancelling = (document: Document, { status, at, end }: Telling): boolean =>
  status === 'cancelled' &&
  /^(?:cancell?ed|postponed|scrapped|aborted)$/u.test(
    textAt(document, /^(?:his|her|the|a|their)$/u.test(textAt(document, at - 1)) ? at - 2 : at - 1),
  ) &&
  textAt(document, end) === 'on';

const isPast = (document: Document, at: number, rule: string): boolean =>
  rule.endsWith('-verb') &&
  (/^(?:met|spoke|saw|sat)$/u.test(textAt(document, at)) || textAt(document, at - 1) === 'had');

/** Whether the paragraph retells history, or the words before the event in its sentence do. */
function isHistory(document: Document, at: number): boolean {
  const sentence = document.sentences[sentenceAt(document, at)];
  if (sentence === undefined) return false;
  if (document.paragraphs[sentence.paragraph]?.kind === 'background') return true;
  const from = startAt(document, sentence.first);
  return EARLIER.test(document.text.slice(from, document.tokens.start[at])) || isRetold(document, at);
}

/** `progress in 2019, *including a visit by* President Oru`: what there was. */
const isListed = (document: Document, at: number): boolean =>
  /^(?:a|an|the|two|three)$/u.test(textAt(document, at - 1)) && textAt(document, at - 2) === 'including';

const TOLD = /^(?:inform|brief|updat|told|tell|appris|debrief)/iu;

/** `informed Lim *about his talks* with Oru in Rome`, `a readout *of his call*`, `*in the follow-up to* the meeting`, `had a good meeting with Oru *recently*`: older than what is told. */
function isRetold(document: Document, at: number): boolean {
  let of = at - 1;
  while (of > at - 5 && !/^(?:about|of|on|to)$/iu.test(textAt(document, of))) of--;
  // `a readout of his call`; a headline `Readout of the call` tells it.
  if (/^(?:readout|follow-up|followup)$/iu.test(textAt(document, of - 1)))
    return of - 1 > sentenceBounds(document, at).first;
  if (/^up$/iu.test(textAt(document, of - 1)) && isMark(document, of - 2, '-')) return true;
  // `announced the results of his talks with Oru`
  if (
    /^(?:results|outcomes?)$/iu.test(textAt(document, of - 1)) &&
    /^(?:his|her|their)$/iu.test(textAt(document, of + 1))
  )
    return true;
  if (/^(?:about|of|on)$/iu.test(textAt(document, of)))
    for (let i = of - 1; i > of - 10 && i >= 0; i--) {
      if (TOLD.test(textAt(document, i))) return true;
      if (isMark(document, i, '.') || isMark(document, i, ',')) break;
    }
  const { sentence } = document.tokens;
  for (let i = at + 1; i < at + 16 && sentence[i] === sentence[at]; i++)
    if (/^recently$/iu.test(textAt(document, i)) && !/(?:ed|wn)$/u.test(textAt(document, i + 1))) return true;
  return false;
}
