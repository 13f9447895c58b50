import { describe, expect, it } from 'vitest';
import { type Document, TokenFlag, TokenKind } from '../../src/core/document.js';
import { compileVocabulary, createDocument } from '../../src/document/index.js';

const documentOf = (text: string): Document =>
  createDocument(text, [{ start: 0, end: text.length, text, kind: 'lead' }], compileVocabulary([]));
const wordsOf = (text: string): readonly string[] => {
  const { tokens } = documentOf(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

describe('tokens', () => {
  it.each([
    ['Oru met Lim.', 'Oru|met|Lim|.'],
    ["Peru's envoy didn't come", "Peru|'s|envoy|didn't|come"],
    ['Perú’s O’Hale', 'Perú|’s|O’Hale'],
    ['the U.S. at 5 p.m.', 'the|U.S.|at|5|p.m.'],
    ['H.E the Amir', 'H.E|the|Amir'],
    ['F-16 and 5pm', 'F|-|16|and|5|pm'],
    ['$1,250.5 on 21.06.2024.', '$|1,250.5|on|21.06.2024|.'],
    ['€20m, 5% and ¢5', '€|20|m|,|5|%|and|¢|5'],
    ['Harbor.NET', 'Harbor|.|NET'],
    ['D.Ganbold', 'D|.|Ganbold'],
    ['Đỗ Quang Khải', 'Đỗ|Quang|Khải'],
    ['a\u0301 b', 'a\u0301|b'],
    ['peace 😀 now', 'peace|😀|now'],
    ['a\u00A0b\u200Bc', 'a|b|c'],
    ['', ''],
  ])('of %s', (text, expected) => {
    expect(wordsOf(text).join('|')).toBe(expected);
  });

  it('have kinds', () => {
    const { tokens } = documentOf("Peru's 5 $ .");
    expect([...tokens.kind.slice(0, tokens.count)]).toEqual([
      TokenKind.word,
      TokenKind.clitic,
      TokenKind.number,
      TokenKind.symbol,
      TokenKind.punctuation,
    ]);
  });

  it('have flags for capitals, space, places and points', () => {
    const { tokens } = documentOf('Oru met NATO.');
    const has = (at: number, flag: number): boolean => ((tokens.flags[at] ?? 0) & flag) !== 0;
    expect([0, 1, 2, 3].map((at) => has(at, TokenFlag.capital))).toEqual([true, false, true, false]);
    expect([0, 1, 2, 3].map((at) => has(at, TokenFlag.upper))).toEqual([false, false, true, false]);
    expect([0, 1, 2, 3].map((at) => has(at, TokenFlag.spaced))).toEqual([true, true, true, false]);
    expect([0, 1, 2, 3].map((at) => has(at, TokenFlag.first))).toEqual([true, false, false, false]);
    expect([0, 1, 2, 3].map((at) => has(at, TokenFlag.opening))).toEqual([true, false, false, false]);
  });

  it('are none in boilerplate', () => {
    const text = 'Oru met Lim. Read more: Bek';
    const { tokens, paragraphs, sentences } = createDocument(
      text,
      [
        { start: 0, end: 12, text: 'Oru met Lim.', kind: 'lead' },
        { start: 13, end: 27, text: 'Read more: Bek', kind: 'boilerplate' },
      ],
      compileVocabulary([]),
    );
    expect(tokens.count).toBe(4);
    expect(sentences.length).toBe(1);
    expect(paragraphs.map(({ first, last }) => [first, last])).toEqual([
      [0, 4],
      [4, 4],
    ]);
  });
});
