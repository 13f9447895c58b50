import fc from 'fast-check';

/** What breaks careless readers: halves of letters, marks that turn the writing, floods of accents, things nobody sees. */
export const ODD: readonly string[] = [
  '\uD83D', '\uDE00', '\u202E', '\u2066', '\u200F', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u0000', '\u0008', '\u001B[31m', '\u0085', '\u2028', '\u2029',
  '\u00A0', '\u3000', '\u0301', '\u0301'.repeat(40), 'e\u0301', '\uFFFD', '\uFFFF', '\u{1F1FA}\u{1F1E6}', '👩‍👩‍👧‍👦', 'ﬁ', 'İ', 'ı', 'ß', 'ẞ', 'Σς', 'ǅ', '٣', '一', 'ａ', '′', '‐', '‑', '−', '…', '․',
  '<script>', '</b>', '&amp;', '__proto__', 'constructor', 'toString', '=1+1', '@', '|', '`', '\\', '%00', '{x}', '\r', '\t', '\v', '\f',
  '"', '“', '”', '(', ')', '[', '$', '€', '.', ',', ';', ':', '—', '-', "'", '’', '1', '000', ' date 2024-05-05 ', '\n\n', 'GMT', 'A', 'Mr. ', 'of ', ' and ',
]; // biome-ignore format: a table

/** A change of a text; both numbers are parts of one, for where it happens. */
type Change = (text: string, from: number, to: number, odd: string) => string;

const at = (text: string, part: number): number => Math.floor(part * (text.length + 1));
const between = (text: string, a: number, b: number): readonly [number, number] => [
  at(text, Math.min(a, b)),
  at(text, Math.max(a, b)),
];

const CHANGES: readonly Change[] = [
  (text, a, _, odd) => text.slice(0, at(text, a)) + odd + text.slice(at(text, a)),
  (text, a, _, odd) => text.slice(0, at(text, a)) + odd.repeat(50) + text.slice(at(text, a)),
  (text, a, b) => {
    const [from, to] = between(text, a, b);
    return text.slice(0, from) + text.slice(to);
  },
  (text, a, b) => {
    const [from, to] = between(text, a, b);
    return text.slice(0, to) + text.slice(from);
  },
  (text, a, b) => {
    const [from, to] = between(text, a, b);
    return text.slice(to) + text.slice(from, to) + text.slice(0, from);
  },
  (text, a) => text.slice(0, at(text, a)),
  (text, a) => text.slice(at(text, a)),
  (text, _a, _b, odd) => text.replaceAll(' ', odd),
  (text, _a, _b, odd) => text.replaceAll('.', odd),
  (text) => text.replaceAll('\n', ''),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replace(/[.,;:]/gu, ''),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => [...text].reverse().join(''),
  (text) => text + text,
];

const part = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.tuple(fc.constantFrom(...CHANGES), part, part, fc.constantFrom(...ODD));

/** The texts of an arbitrary, each changed in up to four ways. */
export const mutated = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(change, { maxLength: 4 }))
    .map(([words, changes]) =>
      changes.reduce((result, [apply, a, b, odd]) => apply(result, a, b, odd).slice(0, 60_000), words),
    );

/** Any units of UTF-16 at all, lone surrogates among them, with words that rules look for in between. */
export const anyUnicode: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...ODD),
        fc.constantFrom(
          'June',
          'President',
          'met',
          'said',
          'million',
          ' ',
          ' ',
          'Oru',
          'Norway',
          'today',
          '5',
        ),
        fc.string({ maxLength: 6, unit: 'binary' }),
      ),
      { maxLength: 120 },
    )
    .map((words) => words.join('')),
);
