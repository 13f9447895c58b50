import type { Document } from '../core/document.js';
import { isMark, lowerAt, textAt, wordsAt } from '../core/look.js';
import type { Span } from '../core/span.js';
import { listEnd } from '../detectors/agenda/list-end.js';
import type { Range } from '../detectors/agenda/parts.js';
import { type OutcomeObject, objectWords } from '../lexicon/outcome-verbs.js';
import { clauseStart } from './outcomes-clause.js';

/** `declined to comment`, `refused to say`: nothing was refused to the other side. */
const SILENT =
  /^(?:comment|say|elaborate|give|answer|disclose|name|identify|speculate|specify|be|confirm|discuss|reveal)$/u;
/** How far an object is followed. */
const REACH = 45;

const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(objectWords).map(([kind, words]) => [kind, new Set(words)] as const),
);

/** The tokens of the object behind the verb that ends at `end`: up to the end of its clause. */
export function objectAfter(document: Document, end: number, sentenceEnd: number): Range | null {
  let from = end;
  // `agreed Friday to bring forward`, `agreed, in particular, on`
  while (
    from < Math.min(sentenceEnd, end + 4) &&
    /^(?:,|on|upon|to|that|friday|monday|tuesday|wednesday|thursday|saturday|sunday)$/u.test(
      lowerAt(document, from),
    )
  )
    from++;
  // `issued the following statement: "…"`: what follows was said, and nothing was agreed.
  if (lowerAt(document, from) === 'following' || lowerAt(document, from + 1) === 'following') return null;
  if (from >= sentenceEnd || SILENT.test(lowerAt(document, from)) || lowerAt(document, from) === 'off')
    return null;
  // `agreed that the border will reopen`: the whole clause.
  if (lowerAt(document, from - 1) === 'that')
    return trimmed(document, {
      first: from,
      end: clauseEnd(document, from, Math.min(sentenceEnd, from + REACH)),
    });
  const stop = relativeFrom(document, from, listEnd(document, from, Math.min(sentenceEnd, from + REACH)));
  return trimmed(document, { first: from, end: stop });
}

/** `a statement | that sets out…`: what the thing says or does is no part of its name. */
function relativeFrom(document: Document, from: number, end: number): number {
  for (let at = from + 2; at < end; at++) if (lowerAt(document, at) === 'that') return at;
  return end;
}

/** The end of a whole clause: a mark of quotation, a full stop, `, said`. */
function clauseEnd(document: Document, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const word = lowerAt(document, at);
    if (/^[.!?"“”;—]$/u.test(word)) return at;
    if (
      word === ',' &&
      /^(?:said|says|according|adding|noting|he|she|they|reported|reports|while|which)$/u.test(
        lowerAt(document, at + 1),
      )
    )
      return at;
  }
  return limit;
}

/** What opens a sentence before its subject, up to a comma. */
const OPENING =
  /^(?:during|in|at|on|as|following|within|under|earlier|also|according|after|currently|recently|additionally|finally|separately|moreover|meanwhile|today|yesterday|then|later|thus|besides|previously|furthermore|with|by)$/u;

/** The tokens before `was signed` at `verb`, from the start of its clause. */
export function objectBefore(document: Document, verb: number, sentenceFirst: number): Range | null {
  let from = clauseStart(document, verb, sentenceFirst);
  // `In addition, according to him, the road was opened`, `Currently, a treaty has been signed`
  for (let turn = 0; turn < 3 && OPENING.test(lowerAt(document, from)); turn++) {
    let comma = from;
    while (comma < verb && !isMark(document, comma, ',')) comma++;
    if (comma >= verb) break;
    from = comma + 1;
  }
  if (/^(?:he|she|they|it|this|that|which|who|there)$/u.test(lowerAt(document, from))) return null;
  return trimmed(document, { first: from, end: verb });
}

/** Drops articles before the object and loose marks behind it; `null` where nothing is left, or `no agreement` stands. */
function trimmed(document: Document, { first, end }: Range): Range | null {
  let from = first;
  while (from < end && /^(?:a|an|the|also|both|,|:|"|“)$/u.test(lowerAt(document, from))) from++;
  let to = end;
  while (
    to > from &&
    /^(?:[,;:.–—-]|and|or|of|in|on|for|with|to|by|at|as|here|also)$/u.test(lowerAt(document, to - 1))
  )
    to--;
  return to <= from || to - from > REACH || /^(?:no|none|neither)$/u.test(lowerAt(document, from))
    ? null
    : { first: from, end: to };
}

/** Whether the object names what its verb wants; money of any kind counts as aid. */
export function fits(
  document: Document,
  { first, end }: Range,
  object: OutcomeObject,
  hasMoney: boolean,
): boolean {
  if (object === 'any') return true;
  if (object === 'measure' && UNDONE.has(headOf(document, first, end))) return false;
  if (object === 'name')
    return /^\p{Lu}/u.test(textAt(document, first)) || /^(?:new|special)$/u.test(lowerAt(document, first));
  if (object === 'aid' && hasMoney) return true;
  const words = WORDS.get(object);
  for (let at = first; at < Math.min(end, first + 14); at++)
    if (words?.has(lowerAt(document, at))) return true;
  return false;
}

/** What takes a measure back: `announced the lifting of sanctions`, `extended the suspension of duties` impose nothing. */
const UNDONE = new Set(
  'lifting suspension easing removal relaxation repeal waiver exemption exemptions relief end cancellation abolition revocation reduction pause delay postponement softening exception exceptions cut cuts withdrawal termination'.split(
    ' ',
  ),
);

/** The noun before the first `of`, `on`, `to`, `from` or `in` of the object: `further temporary | easing | of visa restrictions`. */
function headOf(document: Document, first: number, end: number): string {
  for (let at = first + 1; at < Math.min(end, first + 6); at++)
    if (/^(?:of|on|to|from|in)$/u.test(lowerAt(document, at))) return lowerAt(document, at - 1);
  return lowerAt(document, first);
}

export const spanOfRange = (document: Document, { first, end }: Range): Span => wordsAt(document, first, end);

/**
 * The document or initiative that the object names, with its expansion in brackets: `memorandum of understanding on drones`,
 * `PURL initiative (priority requirements list)`. `null` where the object names none.
 */
export function documentIn(document: Document, { first, end }: Range): Span | null {
  // `decided to | set up a joint commission`: a clause, no name.
  if (lowerAt(document, first - 1) === 'to') return null;
  const words = WORDS.get('document');
  for (let at = first; at < end; at++) {
    const word = lowerAt(document, at);
    if (word === 'of' || word === 'between' || word === 'with' || word === ',') break;
    if (words?.has(word))
      return spanOfRange(document, {
        first: skipCount(document, first, end),
        end: nameEnd(document, at + 1, end),
      });
  }
  return null;
}

/** `the PURL initiative | with a contribution of…`, `five contracts | worth…` */
function nameEnd(document: Document, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (
      /^(?:with|worth|following|after|during|aimed|totalling|totaling|valued)$/u.test(lowerAt(document, at))
    )
      return at;
  return end;
}

/** `18 agreements` are not one document by name, but their words are kept; `a new` says nothing. */
function skipCount(document: Document, first: number, end: number): number {
  let from = first;
  while (from < end - 1 && /^(?:a|an|the|new|several)$/u.test(lowerAt(document, from))) from++;
  return from;
}
