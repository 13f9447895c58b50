import { type Document, TokenKind } from '../../core/document.js';
import { fold } from '../../core/fold.js';
import { isMark, lowerAt } from '../../core/look.js';
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
  /^(?:issues?|topics?|questions?|matters?|subjects?|aspects?|areas?|fields?|range|number|series|set|spectrum|list|state|course|problems?|themes?|details?|prospects?|possibilit(?:y|ies))$/u;
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
  'issue issues topic topics question questions matter matters subject subjects aspect aspects range number series set spectrum list theme themes problems'.split(
    ' ',
  ),
);
const MODIFIERS = new Set(
  'key main current topical important certain wide broad various several following urgent pressing practical specific relevant full whole other many priority other bilateral regional international different'.split(
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
  if (to <= from || document.tokens.kind[from] === TokenKind.number)
    return to - from > 1 ? { first: from, end: to } : null;
  return { first: from, end: to };
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
  let next = at + 2;
  if (lowerAt(document, next) === 'to' || lowerAt(document, next) === 'with') next++;
  if (/^(?:mutual|common|shared)$/u.test(lowerAt(document, next))) return first;
  return next < end ? next : first;
}

const TRAILING = new Set(
  'and or of in on for with to the a an by at from as also between including both well etc their among'.split(
    ' ',
  ),
);
const isLoose = (document: Document, at: number): boolean =>
  (document.tokens.kind[at] === TokenKind.punctuation &&
    !isMark(document, at, ')') &&
    !/["”»’]/u.test(lowerAt(document, at))) ||
  TRAILING.has(lowerAt(document, at));

/** Whether the item says nothing: `issues of mutual interest`, `various fields`. */
export function isGeneric(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = plain(text);
  return (
    GENERIC.has(words) ||
    GENERIC.has(words.replace(/^(?:other|some|various|several|a) /u, '')) ||
    ANYWHERE.test(words)
  );
}
