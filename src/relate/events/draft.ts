import type { Document } from '../../core/document.js';
import type { EventRole, EventStatus, EventType, Place, ReadoutEvent } from '../../core/model.js';
import { type Mention, mentionOf } from '../../core/span.js';
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
  /** `the meeting`, `the two met`: tells of an event told before, if there is one. */
  readonly anaphoric: boolean;
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
}

const EARLIER =
  /\b(?:earlier|previously|last time|recalled|years ago|months ago|weeks ago|last year|last month|in the past)\b/iu;

/** Completes a telling with its date and with what date and paragraph say of its status. */
export function draftOf(scene: Scene, telling: Telling): EventDraft {
  const { document, findings } = scene;
  const { type, at, end, rule, place, participants, anaphoric } = telling;
  const found = dateAt(scene, at);
  const date = found?.date ?? null;
  const relation = compareToNews(date, findings.context.date);
  let { status, background } = telling;
  // `had also spoken by phone on Tuesday`: the past of the past is still news where its day is.
  if (relation === 'news' && date !== null) background = false;
  if (status === 'held' && relation === 'future') status = 'planned';
  if (status === 'planned' && relation === 'past') status = 'held';
  if ((status === 'held' || status === 'ongoing') && (relation === 'past' || isHistory(document, at)))
    background = true;
  const from = document.tokens.start[at] ?? 0;
  const to = document.tokens.end[end - 1] ?? from;
  return {
    type,
    status,
    background: background && (status === 'held' || status === 'cancelled'),
    date,
    place,
    participants,
    evidence: [mentionOf(document.text, from, to, rule)],
    at,
    anaphoric,
  };
}

/** Whether the paragraph retells history, or the words before the event in its sentence do. */
function isHistory(document: Document, at: number): boolean {
  const sentence = document.sentences[document.tokens.sentence[at] ?? 0];
  if (sentence === undefined) return false;
  if (document.paragraphs[sentence.paragraph]?.kind === 'background') return true;
  const from = document.tokens.start[sentence.first] ?? 0;
  return EARLIER.test(document.text.slice(from, document.tokens.start[at]));
}
