import type { Document } from '../../core/document.js';
import {
  endAt,
  isMark,
  lowerAt,
  sentenceAt,
  sentenceBounds,
  startAt,
  textAt,
  tokenAtOffset,
} from '../../core/look.js';
import type { EventRole, EventStatus, EventType, Place, ReadoutEvent } from '../../core/model.js';
import { type Mention, mentionOf } from '../../core/span.js';
import { isBreak } from './clause.js';
import type { Pair } from './pairs.js';
import { isRemote } from './remote.js';
import type { Scene } from './scene.js';
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
    isDayOfCancelling(document, telling) ||
    (ahead && !future && isDayOfPlanning(scene, telling))
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

/** `*cancelled* his trip on Sunday`: the day that it was called off, unless the words behind say for which it was set. */
const isDayOfCancelling = (document: Document, { status, at, end }: Telling): boolean =>
  status === 'cancelled' &&
  /^(?:cancell?ed|postponed|scrapped|aborted)$/u.test(
    textAt(document, /^(?:his|her|the|a|their)$/u.test(textAt(document, at - 1)) ? at - 2 : at - 1),
  ) &&
  textAt(document, end) === 'on';

/** `*held a call on Wednesday* and discussed their upcoming meeting`, `*on Tuesday agreed to* hold`: the day of what was done, not of what is planned. */
function isDayOfPlanning(scene: Scene, { at, end }: Telling): boolean {
  const { document } = scene;
  const day = dateAt(scene, at, 0, end, true)?.mention;
  if (day === undefined || day.start > startAt(document, at)) return false;
  for (let i = tokenAtOffset(document, day.start) - 3; i < at; i++)
    if (DONE.test(lowerAt(document, i)) && sentenceAt(document, i) === sentenceAt(document, at)) return true;
  return false;
}

const DONE =
  /^(?:agreed|discussed|held|met|spoke|said|told|announced|decided|reviewed|talked|confirmed|invited|called|signed|approved|received|had)$/u;

/** `*had* a productive meeting`, `*held* talks`. */
function isHad(document: Document, at: number): boolean {
  for (let i = at - 1; i > at - 6 && i >= 0; i--) {
    if (isMark(document, i, ',') || isBreak(document, i)) return false;
    if (/^(?:had|held)$/u.test(textAt(document, i)))
      return !/^(?:be|been|being|is|are|was|were|to|will)$/u.test(lowerAt(document, i - 1));
  }
  return false;
}

const isPast = (document: Document, at: number, rule: string): boolean =>
  (rule.endsWith('-noun') && isHad(document, at)) ||
  (rule.endsWith('-verb') &&
    (/^(?:met|spoke|saw|sat)$/u.test(textAt(document, at)) ||
      textAt(document, at - 1) === 'had' ||
      // `discussed the visit planned in May`
      (/ed$/u.test(textAt(document, at)) &&
        !/^(?:be|is|are|being|been|to|or|as)$/u.test(lowerAt(document, at - 1)))));

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

const TOLD = /^(?:inform|brief(?:ed|ing|s)$|updat|told|tell|appris|debrief)/iu;

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
  for (let i = at + 1; i < at + 16 && sentence[i] === sentence[at]; i++) {
    if (isBreak(document, i) || isMark(document, i, ',')) break;
    if (
      /^last$/u.test(textAt(document, i)) &&
      /^(?:year|month|summer|autumn|spring|winter|fall)$/u.test(textAt(document, i + 1))
    )
      return true;
    if (/^recently$/iu.test(textAt(document, i)) && !/(?:ed|wn)$/u.test(textAt(document, i + 1))) return true;
  }
  return false;
}
