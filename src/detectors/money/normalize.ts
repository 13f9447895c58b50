import type { Document } from '../../core/document.js';
import { compare, type Decimal, decimalText, shift } from './decimal.js';
import { perOf } from './per.js';
import type { DraftMention, MoneyValue } from './types.js';

const numberOf = (value: Decimal | null): number | null =>
  value === null ? null : Number(decimalText(value));

/** The bounds that a qualifier gives a sum: more than 5 has `min` 5, up to 5 has `max` 5. */
function boundsOf(value: DraftMention['value'], low: Decimal | null): Pick<MoneyValue, 'min' | 'max'> {
  const amount = numberOf(low);
  switch (value.qualifier) {
    case 'range':
      return { min: amount, max: numberOf(value.high) };
    case 'more-than':
    case 'at-least':
      return { min: amount, max: null };
    case 'up-to':
    case 'less-than':
      return { min: null, max: amount };
    default:
      return { min: null, max: null };
  }
}

/** Prices by measure are told in thousandths: `€1.650 per litre`. */
const MEASURES = /^(?:litre|liter|gallon|kWh|kilowatt-hour|kilogram|kilo|pound|cubic metre|therm|unit)$/u;

/** The figure, or its thousandth where `€1.650` turns out to be a price by measure: the upper end of a range too. */
function byMeasure(value: DraftMention['value'], per: string | null): DraftMention['value'] {
  const { low, high, amount } = value;
  if (low === null || amount?.pointed !== true || !MEASURES.test(per ?? '')) return value;
  if (compare(low, amount.value) !== 0) return value;
  const whole = high !== null && compare(high, low) >= 0;
  return { ...value, low: shift(low, -3), high: whole ? shift(high, -3) : high };
}

/** The values of a figure, from its draft and its neighbours among the figures. */
export function readValue(
  document: Document,
  mention: DraftMention,
  previousEnd: number,
  nextFirst: number,
): MoneyValue {
  const { value } = mention;
  const { resolution } = value;
  const last = value.equivalents.at(-1)?.value;
  // A conversion in brackets stands between a figure and its period: `NOK 15 billion (about EUR 1.3 billion) annually`.
  const end =
    last === undefined
      ? value.end
      : /^[)\]]$/u.test(document.text.slice(document.tokens.start[last.end], document.tokens.end[last.end]))
        ? last.end + 1
        : last.end;
  const per =
    perOf(document, value.first, end, previousEnd, nextFirst) ??
    (end === value.end ? null : perOf(document, value.first, value.end, previousEnd, nextFirst));
  const priced = byMeasure(value, per);
  const { low } = priced;
  return {
    amount: numberOf(low),
    amountText: low === null ? null : decimalText(low),
    ...boundsOf(priced, low),
    currency: resolution?.currency ?? null,
    currencyEvidence: resolution?.evidence ?? 'none',
    currencyCandidates: resolution?.candidates ?? [],
    qualifier: value.qualifier,
    per,
    equivalents: value.equivalents.map(({ start, end, value: other }) => ({
      start,
      end,
      text: document.text.slice(start, end),
      amount: numberOf(other.low),
      amountText: other.low === null ? null : decimalText(other.low),
      currency: other.resolution?.currency ?? null,
    })),
  };
}
