import { withoutZeros } from '../../core/digits.js';

/** An exact decimal: `digits` × 10^`exponent`. 1.8 billion is 18 × 10^8, with no binary rounding on the way. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

export const decimalOf = (value: number): Decimal => ({ digits: BigInt(value), exponent: 0 });

/** The decimal of plain digits with at most one point: `1250.5`. */
export function parseDecimal(text: string): Decimal {
  const point = text.indexOf('.');
  if (point < 0) return { digits: BigInt(text), exponent: 0 };
  const decimals = text.slice(point + 1);
  return { digits: BigInt((text.slice(0, point) || '0') + decimals), exponent: -decimals.length };
}

/** `value` × 10^`power`. */
export const shift = (value: Decimal, power: number): Decimal => ({
  digits: value.digits,
  exponent: value.exponent + power,
});

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const lift = (d: Decimal): bigint => d.digits * 10n ** BigInt(d.exponent - exponent);
  return { digits: lift(a) + lift(b), exponent };
}

export const negate = (value: Decimal): Decimal => ({ digits: -value.digits, exponent: value.exponent });

/** Negative where `a` is the smaller, 0 where they are equal. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = add(a, negate(b)).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The plain notation without needless zeros: `1800000000`, `9.66`. */
export function decimalText(value: Decimal): string {
  if (value.exponent >= 0) return (value.digits * 10n ** BigInt(value.exponent)).toString();
  const negative = value.digits < 0n;
  const digits = (negative ? -value.digits : value.digits).toString().padStart(1 - value.exponent, '0');
  const whole = digits.slice(0, digits.length + value.exponent);
  const decimals = withoutZeros(digits.slice(whole.length));
  return `${negative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}
