import type { DetectedMention, Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { startAt, tokenAtOffset } from '../../core/look.js';
import type { DateMod } from '../../core/model.js';
import type { Draft } from './types.js';
import { isHyphen, near } from './words.js';

type Item = DetectedMention<Draft>;

/** The mention with another span and value. */
export const spanning = (
  document: Document,
  item: Item,
  end: number,
  value: Draft,
  start = item.start,
): Item => ({
  ...item,
  start,
  end,
  text: document.text.slice(start, end),
  value,
});

const MODS: ReadonlyMap<string, DateMod | null> = new Map<string, DateMod | null>([
  ['early', 'START'], ['late', 'END'], ['mid', 'MID'], ['middle', 'MID'], ['earlier', null], ['later', null], ['sometime', null],
]); // biome-ignore format: a table
const PARTS: ReadonlyMap<string, DateMod | null> = new Map<string, DateMod | null>([
  ['end', 'END'], ['close', 'END'], ['eve', 'BEFORE'], ['beginning', 'START'], ['start', 'START'], ['middle', 'MID'], ['rest', 'END'], ['remainder', 'END'], ['outset', 'START'],
  ['turn', 'START'],
]); // biome-ignore format: a table

/** The words before a date that tell which part of it is meant: how many tokens, and the `mod`. */
function modBefore(
  document: Document,
  first: number,
): { readonly tokens: number; readonly mod: DateMod | null } | null {
  const word = near(document, first, first - 1);
  if (isHyphen(document, first - 1)) {
    const mod = MODS.get(near(document, first, first - 2));
    return mod === undefined || mod === null ? null : withArticle(document, first, 2, mod);
  }
  const mod = MODS.get(word);
  if (mod !== undefined) return withArticle(document, first, 1, mod);
  if (word === 'in' && /^(?:early|earlier|late|later)$/u.test(near(document, first, first - 2)))
    return { tokens: 2, mod: MODS.get(near(document, first, first - 2)) ?? null };
  if (word !== 'of') return null;
  const part = PARTS.get(near(document, first, first - 2));
  return part === undefined ? null : withArticle(document, first, 2, part);
}

function withArticle(
  document: Document,
  first: number,
  tokens: number,
  mod: DateMod | null,
): { readonly tokens: number; readonly mod: DateMod | null } {
  const very = near(document, first, first - tokens - 1) === 'very' ? 1 : 0;
  const the = near(document, first, first - tokens - very - 1) === 'the' ? 1 : 0;
  return { tokens: tokens + (the === 1 ? very + 1 : 0), mod };
}

export const takeModifiers: Refiner<Draft> = {
  id: 'dates/take-modifiers',
  why: 'after the merge: `the end of` takes the whole date',
  refine: (mentions, document) =>
    mentions.map((mention) => {
      const { value } = mention;
      if (
        value.kind === 'range' ||
        value.kind === 'time' ||
        (value.kind === 'fixed' && value.type !== 'DATE')
      )
        return mention;
      if (value.kind === 'fixed' && value.precision === 'vague') return mention;
      const first = tokenAtOffset(document, mention.start);
      const found = modBefore(document, first);
      if (found === null) return mention;
      const start = startAt(document, first - found.tokens);
      return spanning(document, mention, mention.end, { ...value, mod: found.mod ?? value.mod }, start);
    }),
};
