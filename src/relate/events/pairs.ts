import type { Document } from '../../core/document.js';
import { isMark, lowerAt, sentenceAt } from '../../core/look.js';
import type { Actor, EventRole } from '../../core/model.js';
import { isBreak } from './clause.js';
import type { Scene } from './scene.js';

/** Those whom a text means by `the two`, `both presidents`, `the leaders`: how many, and which offices they hold. */
export interface Pair {
  /** 0 where no number is said. */
  readonly count: 0 | 2 | 3;
  /** The office in the singular, `null` where any will do. */
  readonly office: RegExp | null;
}

const HEADS =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|head of|leader|taoiseach)\b/iu;

/** Words for those who meet, each with the offices it can mean. */
const NOUNS: ReadonlyMap<string, RegExp | null> = new Map([
  ['sides', null],
  ['parties', null],
  ['pair', null],
  ['officials', null],
  ['counterparts', null],
  ['diplomats', null],
  ['interlocutors', null],
  ['delegations', null],
  ['leaders', HEADS],
  ['heads', HEADS],
  ['presidents', /\bpresident\b|head of state/iu],
  ['premiers', /prime minister|premier/iu],
  ['ministers', /minister|secretary/iu],
  ['secretaries', /secretary/iu],
]);

const NUMBERS: ReadonlyMap<string, 2 | 3> = new Map([
  ['two', 2],
  ['both', 2],
  ['pair', 2],
  ['three', 3],
]);

/** How far before its verb the pair may stand, in tokens: `the two leaders will also hold`. */
const REACH = 9;

/** The pair that is the subject of the verb at `at`: right before it, or the first words of a sentence that names nobody up to there. */
export function pairBefore(scene: Scene, at: number, from: number): Pair | null {
  const { document } = scene;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const pair = pairAt(document, i);
    if (pair !== null) return pair;
    if (isMark(document, i, ',') || isBreak(document, i)) break;
  }
  const named = scene
    .actorsIn(sentenceAt(document, at))
    .some((s) => s.kind === 'person' && s.form !== 'pronoun' && s.end <= at);
  if (named) return null;
  for (let i = from; i < Math.min(at, from + 5); i++) {
    const pair = pairAt(document, i);
    if (pair !== null) return isOneClause(document, i, at) ? pair : null;
  }
  return null;
}

/** The pair told from token `at` on: `a meeting between *the two leaders*`. */
export function pairAfter(document: Document, at: number): Pair | null {
  for (let i = at + 1; i < at + 4; i++) {
    const pair = pairAt(document, i);
    if (pair !== null) return pair;
  }
  return null;
}

/** `They agreed *that* teams of negotiators would meet`: others meet. */
function isOneClause(document: Document, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isBreak(document, i)) return false;
  return true;
}

/** The pair whose last word stands at `at`: `*the two*`, `both *ministers*`, `the heads of state`, never `the leaders *of X and Y*`. */
function pairAt(document: Document, at: number): Pair | null {
  const word = lowerAt(document, at);
  const next = lowerAt(document, at + 1);
  if (word === 'they') return { count: 0, office: null };
  if (word === 'two' || word === 'both' || word === 'three' || word === 'pair') {
    // `two agreements`: the number alone only where no noun follows.
    return /^\p{Ll}/u.test(next) && !ALONE.test(next)
      ? null
      : { count: NUMBERS.get(word) ?? 0, office: null };
  }
  const office = NOUNS.get(word);
  // `the ministers *of the two countries*`, never `the leaders of Norland and Oman`
  if (office === undefined || (next === 'of' && word !== 'heads' && !isOfBoth(document, at + 2))) return null;
  if (next === 'of' && isOfBoth(document, at + 2)) return { count: 2, office };
  let count: Pair['count'] = 0;
  for (let i = at - 1; i >= at - 3; i--) {
    const before = lowerAt(document, i);
    count = NUMBERS.get(before) ?? count;
    if (/^(?:the|both)$/u.test(before)) return { count, office };
  }
  return count === 0 ? null : { count, office };
}

const isOfBoth = (document: Document, at: number): boolean =>
  /^(?:both|two)$/u.test(lowerAt(document, lowerAt(document, at) === 'the' ? at + 1 : at));

const ALONE =
  /^(?:met|meet|will|would|also|had|have|are|were|then|later|last|agreed|signed|held|spoke|talked|discussed|plan|planned|again|did|do|to|first|briefly|both|should)$/u;

/** Whether these are they. */
export function isPair(pair: Pair, actors: readonly string[], offices: ReadonlyMap<string, Actor>): boolean {
  if (actors.length < 2 || (pair.count > 0 && actors.length !== pair.count)) return false;
  const { office } = pair;
  return office === null || actors.every((id) => office.test(offices.get(id)?.title ?? ''));
}

/** How many sentences back those meant by `the two presidents` may stand. */
const SENTENCES = 12;

/** Those named before token `at` whom the pair means: the people of one sentence, as many as it says, who hold its office. */
export function pairNamedBefore(
  scene: Scene,
  pair: Pair,
  at: number,
  offices: ReadonlyMap<string, Actor>,
): ReadonlyMap<string, EventRole> | null {
  const sentence = sentenceAt(scene.document, at);
  for (let i = sentence - 1; i >= Math.max(0, sentence - SENTENCES); i--) {
    const ids = new Set<string>();
    for (const s of scene.actorsIn(i)) if (s.kind === 'person' && s.form === 'name') ids.add(s.actor);
    const list = [...ids];
    if (list.length === (pair.count || 2) && isPair(pair, list, offices))
      return new Map(list.map((id) => [id, 'attendee'] as const));
  }
  return null;
}
