import type { Found } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { endAt, startAt } from '../../core/look.js';
import type { Amount } from './amounts.js';
import { shift } from './decimal.js';
import type { Draft, DraftMention } from './types.js';
import type { Unit } from './units.js';

/** A mention over other tokens, with its words. */
export function remake(document: Document, mention: DraftMention, value: Draft): DraftMention {
  const start = startAt(document, value.first);
  const end = endAt(document, value.end - 1);
  return { start, end, text: document.text.slice(start, end), rule: mention.rule, value };
}

/** The codes that two figures may both mean; a figure without a currency agrees with all. */
export const agree = (a: Draft, b: Draft): boolean =>
  a.unit === null || b.unit === null || a.unit.codes.some((code) => b.unit?.codes.includes(code));

/** A draft over tokens `[first, end)` as a found thing. */
export const foundAt = (document: Document, draft: Draft): Found<Draft> => ({
  start: startAt(document, draft.first),
  end: endAt(document, draft.end - 1),
  value: draft,
});

/** Currencies of a thousand parts, by ISO 4217: `BHD 1.500` is one and a half dinars. */
const THOUSANDTHS = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/u;

/** An exact figure, before its neighbours are looked at. */
export const draftOf = (
  unit: Unit,
  unitAt: number,
  side: Draft['side'],
  amount: Amount,
  first: number,
  end: number,
  abroad: boolean,
): Draft => ({
  first,
  end,
  unitAt,
  unit,
  side,
  amount,
  low: shift(
    amount.value,
    amount.pointed && unit.codes.some((code) => THOUSANDTHS.test(code)) ? unit.shift - 3 : unit.shift,
  ),
  high: null,
  seam: null,
  unknown: false,
  abroad,
  qualifier: amount.plus ? 'at-least' : 'exact',
  equivalents: [],
  resolution: null,
});
