/** Classes of UTF-16 units that the tokenizer tells apart. */
export const CharClass = { other: 0, space: 1, letter: 2, digit: 3, currency: 4 } as const;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const CURRENCY = /\p{Sc}/u;

function asciiClass(c: number): number {
  if (c === 32 || (c >= 9 && c <= 13)) return CharClass.space;
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) return CharClass.letter;
  if (c >= 48 && c <= 57) return CharClass.digit;
  return c === 36 ? CharClass.currency : CharClass.other;
}

/** The class of one UTF-16 unit. The ranges that news text is made of come first; the Unicode tables decide the rest. */
export function classOf(unit: number): number {
  return unit < LATIN_END ? (CLASSES[unit] ?? CharClass.other) : rareClass(unit);
}

function rareClass(unit: number): number {
  if (unit < 128) return asciiClass(unit);
  if (unit >= 0x00c0 && unit <= 0x024f)
    return unit === 0xd7 || unit === 0xf7 ? CharClass.other : CharClass.letter;
  if (unit >= 0x2010 && unit <= 0x2027) return CharClass.other;
  if (unit === 0x00a0 || unit === 0x202f || unit === 0x3000 || unit === 0xfeff || unit === 0x2060)
    return CharClass.space;
  if ((unit >= 0x2000 && unit <= 0x200b) || unit === 0x2028 || unit === 0x2029) return CharClass.space;
  if (unit >= 0x20a0 && unit <= 0x20cf) return CharClass.currency;
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.other;
  const char = String.fromCharCode(unit);
  if (LETTER.test(char)) return CharClass.letter;
  if (DIGIT.test(char)) return CharClass.digit;
  return CURRENCY.test(char) ? CharClass.currency : CharClass.other;
}

/** Whether the unit is a capital letter. */
export function isCapital(unit: number): boolean {
  return unit < LATIN_END ? CAPITALS[unit] === 1 : isRareCapital(unit);
}

function isRareCapital(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return char.toLowerCase() !== char;
}

/** ASCII and the Latin blocks after it, looked up; the rest of Unicode is asked. */
const LATIN_END = 0x0250;
const CLASSES: Uint8Array = Uint8Array.from({ length: LATIN_END }, (_, unit) => rareClass(unit));
const CAPITALS: Uint8Array = Uint8Array.from({ length: LATIN_END }, (_, unit) =>
  isRareCapital(unit) ? 1 : 0,
);
