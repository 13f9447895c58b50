/**
 * Folding of one UTF-16 unit for lexicon look-ups: lower case, no diacritics, straight apostrophe.
 * `Støre` and `STORE` fold alike, and so do `Hà Nội` and `Ha Noi`. 0 means: the unit is a combining mark, skip it.
 * Folding never looks at the locale, so that `I` is `i` on a Turkish machine too.
 */
export function foldUnit(unit: number): number {
  if (unit < LATIN_END) return FOLDED[unit] ?? unit;
  if (unit >= 0x1e00 && unit <= 0x1eff) return FOLDED[unit - 0x1e00 + LATIN_END] ?? unit;
  return foldRare(unit);
}

function foldRare(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0x2019 || unit === 0x02bc || unit === 0x2018) return 39;
  if (unit >= 0x0300 && unit <= 0x036f) return 0;
  const plain = UNDECOMPOSED.get(unit);
  if (plain !== undefined) return plain;
  if (unit < 0x00c0) return unit;
  const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
  if (base >= 65 && base <= 90) return base + 32;
  if (base < 128) return base;
  const lower = String.fromCharCode(base).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : base;
}

/** Letters that Unicode does not decompose but that English-language news writes without their stroke. */
const UNDECOMPOSED: ReadonlyMap<number, number> = new Map(
  (
    [
      ['Øø', 'o'],
      ['Łł', 'l'],
      ['Đđ', 'd'],
      ['Ðð', 'd'],
      ['ı', 'i'],
      ['ß', 's'],
      ['Ææ', 'a'],
      ['Œœ', 'o'],
      ['Þþ', 't'],
      ['Ħħ', 'h'],
      ['Əə', 'a'],
    ] as const
  ).flatMap(([letters, plain]) => [...letters].map((l) => [l.charCodeAt(0), plain.charCodeAt(0)] as const)),
);

/** The Latin blocks, and Latin Extended Additional after them (Vietnamese): news needs no more, and a table costs no look at Unicode. */
const LATIN_END = 0x0250;
const FOLDED: Uint16Array = Uint16Array.from({ length: LATIN_END + 0x100 }, (_, i) =>
  foldRare(i < LATIN_END ? i : i - LATIN_END + 0x1e00),
);

/** The folded form of a whole word or phrase: see {@link foldUnit}. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit !== 0) out += String.fromCharCode(unit);
  }
  return out;
}
