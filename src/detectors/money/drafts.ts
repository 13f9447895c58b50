import type { Found } from '../../core/detector.js';
import { type Document, TokenKind } from '../../core/document.js';
import { type EntryMatch, endAt, entryAt, isKind, startAt } from '../../core/look.js';
import type { Amount } from './amounts.js';
import { type Decimal, shift } from './decimal.js';
import type { Draft, DraftMention } from './types.js';
import { UNIT, type Unit } from './units.js';

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

/** Names of many hundredths: `a $5 penny stock` has none. */
const MINORS = /^(?:cents|pence|pennies|pais[ea]|kope[ck]ks|sen|centavos|kobo|fils)$/u;

/** The hundredths named behind a figure of their main unit: the `cents` of `$5 cents`, but not of `3 $ 5 cents`. */
export function minorBehind(document: Document, draft: Draft): EntryMatch<Unit> | null {
  const { unit, side, first, end } = draft;
  const alone = unit?.kind === 'sign' && side === 'before' && !isKind(document, first - 1, TokenKind.number);
  const minor = alone && !unit.minor ? entryAt(document, end, UNIT) : null;
  const agrees = minor?.value.codes.some((code) => draft.unit?.codes.includes(code)) === true;
  return agrees && minor?.value.minor === true && MINORS.test(minor.value.form) ? minor : null;
}

/** Currencies of a thousand parts, by ISO 4217: `BHD 1.500` is one and a half dinars. */
const THOUSANDTHS = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/u;

/** Whether a currency has a thousand parts. */
export const hasThousandths = (code: string): boolean => THOUSANDTHS.test(code);

/** `500 fils` are hundredths in the Emirates and thousandths in Kuwait: read as hundredths until the currency is known. */
export const isFils = (unit: Unit | null): boolean =>
  unit?.form === 'fils' && unit.codes.some(hasThousandths);

/** An amount in the main unit of its currency. */
export const inMainUnit = (amount: Amount, unit: Unit | null): Decimal =>
  shift(
    amount.value,
    (unit?.shift ?? 0) - (amount.pointed && unit?.codes.some(hasThousandths) === true ? 3 : 0),
  );

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
  low: inMainUnit(amount, unit),
  high: null,
  seam: null,
  unknown: false,
  abroad,
  qualifier: amount.plus ? 'at-least' : 'exact',
  equivalents: [],
  resolution: null,
});
