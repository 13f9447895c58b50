import { type Document, TokenKind } from '../../core/document.js';
import { fold } from '../../core/fold.js';
import { isMark, lowerAt, textAt } from '../../core/look.js';
import { genericItems } from '../../lexicon/agenda-phrases.js';
import type { Range } from './parts.js';
import { LEADING } from './words.js';

/** Folded, without marks. */
const plain = (text: string): string =>
  fold(text)
    .replace(/["“”,]/gu, '')
    .replace(/\s+/gu, ' ');
const GENERIC = new Set(genericItems.map(plain));
/** The longest generic item, with room for what {@link plain} takes out. */
const LONGEST = 80;
/** `cooperation in various fields`. */
const ANYWHERE =
  /^(?:bilateral |mutual |further )?(?:cooperation|ties|relations|collaboration|partnership) (?:in|across) (?:various|different|many|all|other|several|multiple) (?:fields|areas|spheres|sectors)$/u;

/** `the issue of`, `issues related to`, `the topic of`: what follows is the item. */
const HEAD =
  /^(?:issues?|topics?|questions?|matters?|subjects?|aspects?|areas?|fields?|range|number|series|set|spectrum|list|state|course|problems?|themes?|details?|prospects?|possibilit(?:y|ies)|spheres?|sectors?|importance|need|necessity|significance)$/u;
const FIELDS = /^(?:field|fields|area|areas|sphere|spheres|sector|sectors)$/u;
const BARE_FIELD = /^(?:cooperation|activity|interaction|work|common|mutual|shared|responsibility|the)$/u;
const NEED = /^(?:importance|need|necessity|significance)$/u;
const HEAD_LINK = new Set([
  'of',
  'related',
  'relating',
  'concerning',
  'regarding',
  'pertaining',
  'on',
  'about',
  'connected',
  'around',
  'like',
  'for',
]);
const HOLLOW = new Set(
  'issue issues topic topics question questions matter matters subject subjects aspect aspects range number series set spectrum list theme themes problems field fields area areas sphere spheres sector sectors importance need necessity significance'.split(
    ' ',
  ),
);
const MODIFIERS = new Set(
  'most key main current further special particular vital continued topical important certain wide broad various several following urgent pressing practical specific relevant full whole other many priority other bilateral regional international different'.split(
    ' ',
  ),
);

/** Cleans an item: drops leading articles and empty heads, trailing marks and prepositions. `null` where nothing is left. */
export function cleanItem(document: Document, { first, end }: Range): Range | null {
  let from = skipLeading(document, first, end);
  for (let turn = 0; turn < 3; turn++) {
    const next = skipHead(document, from, end);
    if (next === from) break;
    from = skipLeading(document, next, end);
  }
  let to = end;
  while (to > from && isLoose(document, to - 1)) to--;
  return to <= from || isNoItem(document, from, to) ? null : { first: from, end: to };
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** What opens a part of the sentence that is no item: `, for maintaining peace`, `, based on trust`, `by Minister Oru`. */
const ADJUNCT = /^(?:for|from|by|at|through|under|within|based|with|despite|given|against|between|without)$/u;
const OFFICE =
  /^(?:president|co-chair|chair|chairman|chairwoman|minister|prime|deputy|head|secretary|director|ambassador|representative|ceo|foreign|speaker|commander)$/u;

/** A day, a lone number, a phrase that only says where or by whom, an office behind a name (`headed by Ana Oru, Chair of the Board`). */
function isNoItem(document: Document, from: number, to: number): boolean {
  const word = lowerAt(document, from);
  if (document.tokens.kind[from] === TokenKind.number && to - from === 1) return true;
  if (MONTH.test(word) && to - from <= 3 && document.tokens.kind[to - 1] === TokenKind.number) return true;
  if (ADJUNCT.test(word)) return true;
  if (!OFFICE.test(word) || !/^\p{Lu}/u.test(textAt(document, from))) return false;
  // `President Oru's plan`, `the Foreign Minister's visits`
  for (let at = from; at < to; at++)
    if (document.tokens.kind[at] === TokenKind.clitic || /^\p{Ll}{5,}/u.test(textAt(document, at)))
      return false;
  return true;
}

function skipLeading(document: Document, first: number, end: number): number {
  let from = first;
  while (
    from < end &&
    (LEADING.has(lowerAt(document, from)) ||
      (document.tokens.kind[from] === TokenKind.punctuation && !isMark(document, from, '"')))
  )
    from++;
  return from;
}

/** Past `key issues of`, `a number of issues related to`; the same place where no empty head stands. */
function skipHead(document: Document, first: number, end: number): number {
  let at = first;
  while (at < end && at < first + 3 && MODIFIERS.has(lowerAt(document, at))) at++;
  const head = lowerAt(document, at);
  if (!HEAD.test(head) || !HOLLOW.has(head)) return first;
  const link = lowerAt(document, at + 1);
  if (!HEAD_LINK.has(link)) return first;
  // `the field of defence`, `areas of trade`; but `possible areas of cooperation`
  if (FIELDS.test(head) && (link !== 'of' || at > first || BARE_FIELD.test(lowerAt(document, at + 2))))
    return first;
  if (NEED.test(head) && !/^(?:of|for)$/u.test(link)) return first;
  let next = at + 2;
  if (lowerAt(document, next) === 'to' || lowerAt(document, next) === 'with') next++;
  if (/^(?:mutual|common|shared)$/u.test(lowerAt(document, next))) return first;
  // `matters of concern within the ports sector`
  if (
    /^(?:concern|interest|importance)$/u.test(lowerAt(document, next)) &&
    /^(?:in|within|on|regarding|about|concerning)$/u.test(lowerAt(document, next + 1)) &&
    next + 2 < end
  )
    next += 2;
  return next < end ? next : first;
}

const TRAILING = new Set(
  'and or of in on for with to the a an by at from as also between including both well etc their among that'.split(
    ' ',
  ),
);
const isLoose = (document: Document, at: number): boolean =>
  (document.tokens.kind[at] === TokenKind.punctuation &&
    !isMark(document, at, ')') &&
    !/["”»’]/u.test(lowerAt(document, at))) ||
  TRAILING.has(lowerAt(document, at));

const FILLER =
  /^(?:most|more|all|other|these|those|such|own|many|several|various|of|and|the|a|an|current|interest|importance|concern|mutual|common|shared|global|world|topical|acute|open|outstanding|remaining|related|bilateral|regional|international|multilateral|agenda|cooperation|on|in|their|our|number|range|series)$/u;

/** `the most important issues`, `key international topics of common interest`: nothing but a hollow noun and what goes with every one. */
function isHollow(text: string): boolean {
  const parts = text.split(' ');
  return (
    parts.length <= 8 &&
    parts.some((word) => HOLLOW_HEAD.test(word)) &&
    parts.every((word) => HOLLOW_HEAD.test(word) || MODIFIERS.has(word) || FILLER.test(word))
  );
}
const HOLLOW_HEAD =
  /^(?:ways|issues?|topics?|matters?|questions?|points|subjects?|areas|fields|spheres|sectors|spectrum)$/u;

/** Whether the item says nothing: `issues of mutual interest`, `various fields`. */
export function isGeneric(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = plain(text);
  return (
    GENERIC.has(words) ||
    GENERIC.has(words.replace(/^(?:other|some|various|several|a) /u, '')) ||
    ANYWHERE.test(words) ||
    isHollow(words)
  );
}
