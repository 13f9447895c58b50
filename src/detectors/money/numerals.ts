import { type Document, TokenKind } from '../../core/document.js';
import { endAt, isGlued, isKind, isMark, startAt, textAt } from '../../core/look.js';
import { add, type Decimal, parseDecimal } from './decimal.js';

/** A number in digits. `grouped`: it has thousands separators or decimals, so it is no year, no count of a list and no part of a name. */
export interface Numeral {
  readonly end: number;
  readonly value: Decimal;
  readonly grouped: boolean;
  /** One point before three digits, the last of them 0 (`5.000`, `12.500`): no sum is told in thousandths, so without a scale it is a group. */
  readonly pointed: boolean;
}

/** Longer runs of digits are no sums; the bound also keeps the arithmetic small on hostile input. */
const LONGEST = 24;

const GROUPED = /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u;
const POINT = /^\d+(?:\.\d+)?$/u;
const DECIMAL_COMMA = /^\d+,\d{1,2}$|^0,\d+$/u;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d{1,2}$/u;

/** The plain digits of a written number, or `null` where its marks make no sense (`21.06.2024`, `1,2345`). */
export function plainDigits(text: string): string | null {
  // `05401` is a number of something, not a quantity.
  if (text.length > LONGEST || /^0\d+$/u.test(text)) return null;
  if (POINT.test(text)) return text;
  // `1,250,000.50`, and `12,34,567` as India groups.
  if (GROUPED.test(text)) return text.replaceAll(',', '');
  // `4,1 billion` can only be a decimal comma: no group has one or two digits at the end.
  if (DECIMAL_COMMA.test(text)) return text.replace(',', '.');
  // `1.250.000`, `1.250,50`.
  if (POINT_GROUPS.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return null;
}

const POINTED = /^[1-9]\d{0,2}\.\d\d0$/u;

const VULGAR: ReadonlyMap<string, string> = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
  ['⅛', '0.125'],
  ['⅜', '0.375'],
  ['⅝', '0.625'],
  ['⅞', '0.875'],
]);

const DIGITS_ONLY = /^\d+$/u;

/** `25 000 000`, `1'250'000`: groups of three digits parted by one space of any width, or an apostrophe. */
function readGroups(document: Document, at: number): { readonly end: number; readonly digits: string } {
  let digits = textAt(document, at);
  let end = at + 1;
  if (!DIGITS_ONLY.test(digits) || digits.length > 3 || digits.startsWith('0')) return { end, digits };
  for (let groups = 0; groups < 5; groups++) {
    const apostrophe = isMark(document, end, "'") || isMark(document, end, '’');
    if (apostrophe && !(isGlued(document, end - 1) && isGlued(document, end))) break;
    const next = apostrophe ? end + 1 : end;
    const gap = startAt(document, next) - endAt(document, next - 1);
    if (!isKind(document, next, TokenKind.number) || (!apostrophe && gap !== 1)) break;
    const group = textAt(document, next);
    if (!/^\d{3}(?:\.\d+)?$/u.test(group)) break;
    digits += group;
    end = next + 1;
    if (group.length > 3) break;
  }
  return { end, digits };
}

/** Reads the number in digits that starts at token `at`, or `null`. */
export function readNumeral(document: Document, at: number): Numeral | null {
  if (isMark(document, at, '.')) return readPointFirst(document, at);
  if (!isKind(document, at, TokenKind.number)) return null;
  const groups = readGroups(document, at);
  const plain = plainDigits(groups.digits);
  if (plain === null) return null;
  let value = parseDecimal(plain);
  let end = groups.end;
  const grouped = groups.end > at + 1 || !DIGITS_ONLY.test(textAt(document, at)) || plain.length > 4;
  const fraction = readFraction(document, end);
  if (fraction !== null && !plain.includes('.')) {
    value = add(value, fraction.value);
    end = fraction.end;
  }
  return { end, value, grouped: grouped || fraction !== null, pointed: POINTED.test(groups.digits) };
}

/** `$.50`, `.5 million dollars`: a decimal without its zero, at its point. */
function readPointFirst(document: Document, at: number): Numeral | null {
  const digits = textAt(document, at + 1);
  const free = at === 0 || !isGlued(document, at - 1) || isKind(document, at - 1, TokenKind.symbol);
  if (!free || !isGlued(document, at) || !/^\d{1,4}$/u.test(digits)) return null;
  return { end: at + 2, value: parseDecimal(`0.${digits}`), grouped: true, pointed: false };
}

/** `½`, or the `1/2` of `37 1/2 cents`, at token `at`. */
function readFraction(
  document: Document,
  at: number,
): { readonly end: number; readonly value: Decimal } | null {
  const vulgar = VULGAR.get(textAt(document, at));
  if (vulgar !== undefined) return { end: at + 1, value: parseDecimal(vulgar) };
  if (!isMark(document, at + 1, '/') || !isGlued(document, at) || !isGlued(document, at + 1)) return null;
  const share = SHARES.get(`${textAt(document, at)}/${textAt(document, at + 2)}`);
  return share === undefined ? null : { end: at + 3, value: parseDecimal(share) };
}

/** Shares that a decimal holds exactly. */
const SHARES: ReadonlyMap<string, string> = new Map([
  ['1/2', '0.5'],
  ['1/4', '0.25'],
  ['3/4', '0.75'],
  ['1/8', '0.125'],
  ['3/8', '0.375'],
  ['5/8', '0.625'],
  ['7/8', '0.875'],
]);
