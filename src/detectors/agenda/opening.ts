import { type Document, TokenKind } from '../../core/document.js';
import { isMark, lowerAt } from '../../core/look.js';
import { FINITE, OCCASION, words } from './words.js';

/** Talks and those who talk. */
const TALKS = words(
  `talks talk meeting meetings discussion discussions conversation conversations call negotiations consultations dialogue
  agenda session sides side ministers leaders presidents parties officials delegations delegation diplomats they we two both interlocutors
  counterparts premiers visit summit exchange briefing chiefs heads representatives pair three teams round`,
);
const HELPERS = words(
  'also then further will to would is are was were expected due set separately mainly primarily particularly and jointly have has',
);
/** What one addresses without talking of it. */
const AUDIENCE =
  /^(?:summit|parliament|forum|nation|gathering|conference|assembly|session|meeting|crowd|media|letter|reporters|audience|congress|ceremony|people|council|participants)$/u;

/** Whether talks, or those who hold them, are the subject of the verb at `verb`: `the call also | concerned`. */
export function isOfTalks(document: Document, verb: number, end: number, sentenceFirst: number): boolean {
  const object = /^(?:the|a|an|his|her|their)$/u.test(lowerAt(document, end)) ? end + 1 : end;
  for (let at = object; at < object + 3; at++) if (AUDIENCE.test(lowerAt(document, at))) return false;
  let at = verb - 1;
  while (at >= sentenceFirst && at > verb - 6 && HELPERS.has(lowerAt(document, at))) at--;
  return at >= sentenceFirst && TALKS.has(lowerAt(document, at));
}

/** How far behind `spoke` the matter may stand: `spoke by phone with Prime Minister Ana Oru on Monday | about`. */
const REACH = 18;

/** The token behind `about` (or `on`, `of`, after `briefed`), -1 where none follows in the clause. */
export function behindAbout(document: Document, end: number, limit: number, verb: string): number {
  const told = /^(?:brief|inform|updat|consult)/u.test(verb);
  if (verb.startsWith('talk') && BARE.has(lowerAt(document, end))) return end;
  for (let at = end; at < Math.min(limit - 1, end + REACH); at++) {
    const word = lowerAt(document, at);
    if (/^(?:about|regarding|concerning)$/u.test(word)) return at + 1;
    if (
      told &&
      word === 'on' &&
      document.tokens.kind[at + 1] === TokenKind.word &&
      !DAY.test(lowerAt(document, at + 1)) &&
      (lowerAt(document, at + 1) !== 'the' || !OCCASION.has(lowerAt(document, at + 2)))
    )
      return at + 1;
    if (/^(?:reporters|journalists|media|press|audience|students|parliament)$/u.test(word)) return -1;
    if (
      word === 'that' ||
      FINITE.has(word) ||
      isMark(document, at, ',') ||
      isMark(document, at, ':') ||
      isMark(document, at, '"')
    )
      return -1;
  }
  return -1;
}

/** What one talks without `about`: `the two | talked trade and tourism`. */
const BARE = words(
  `trade tourism business defence defense security energy politics peace sanctions tariffs migration gas oil climate investment investments sport
  sports football water weapons drones grain visas debt aid culture education technology agriculture arms transport health economics ceasefire
  infrastructure reform reforms bilateral economy`,
);

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|behalf)$/u;

/** `did not discuss the border`, `left without discussing it`: nothing was on the table. */
export function isDenied(document: Document, verb: number, sentenceFirst: number): boolean {
  for (let at = verb - 1; at >= Math.max(sentenceFirst, verb - 4); at--) {
    const word = lowerAt(document, at);
    if (
      /^(?:not|never|without|nor|neither|refused|refuses|declined|nobody|cannot|no)$/u.test(word) ||
      /n['’]t$/u.test(word)
    )
      return true;
    if (isMark(document, at, ',')) return false;
  }
  return false;
}

/** `Earlier, the sides discussed…`, `As reported, …`, `Previously, …`: talks that the article recalls. */
export function isRecalled(document: Document, sentenceFirst: number): boolean {
  const word = lowerAt(document, sentenceFirst);
  const next = lowerAt(document, sentenceFirst + 1);
  if (word === 'earlier' || word === 'previously') return next === ',';
  if (word === 'as')
    return (
      /^(?:reported|noted|a)$/u.test(next) &&
      (next !== 'a' || lowerAt(document, sentenceFirst + 2) === 'reminder')
    );
  return word === 'recall' || (word === 'last' && /^(?:week|month|year|time)$/u.test(next));
}
