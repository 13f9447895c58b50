import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileVocabulary, createDocument } from '../../src/document/index.js';

interface Row {
  readonly input: string;
  /** The sentences, white space around them left out. */
  readonly expected: readonly string[];
  readonly note: string;
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/spec/sentences.json', import.meta.url), 'utf8'),
);
const vocabulary = compileVocabulary([]);
const documentOf = (text: string) =>
  createDocument(text, [{ start: 0, end: text.length, text, kind: 'lead' }], vocabulary);
const sentencesOf = (text: string): readonly string[] => {
  const { sentences, tokens } = documentOf(text);
  return sentences.map(({ first, end }) => text.slice(tokens.start[first], tokens.end[end - 1]));
};

describe('sentences', () => {
  it.each(rows.map((row) => [row.note, row] as const))('%s', (_, { input, expected }) => {
    expect(sentencesOf(input)).toEqual(expected);
  });

  it('has a table in which a quarter of the rows stays whole', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter(({ expected }) => expected.length === 1).length * 4).toBeGreaterThanOrEqual(
      rows.length,
    );
  });

  it('tile the tokens of any text', () => {
    const text = fc.array(
      fc.constantFrom(
        'Oru',
        'met',
        '.',
        '. ',
        '."',
        '“',
        '”',
        '"',
        ' ',
        '(',
        ')',
        'U.S.',
        '5',
        'p.m.',
        '…',
        '?',
        'The',
        'Harbor.Info',
        '12.5',
        "'",
        '’s',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const { sentences, tokens } = documentOf(pieces.join(''));
        let at = 0;
        for (const { first, end } of sentences) {
          expect(first).toBe(at);
          expect(end).toBeGreaterThan(first);
          at = end;
        }
        expect(at).toBe(tokens.count);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    for (const piece of ['.', '."', 'a."', 'U.S.', '“', '. ', "'", 'A.']) {
      const sentences = sentencesOf(piece.repeat(20_000));
      expect(sentences.join('').replace(/\s/gu, '').length).toBe(piece.trim().length * 20_000);
    }
  }, 20_000);
});
