import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { NameLabel, readRun } from '../../src/detectors/names/tagger/chain.js';
import { taggedNames, tagNames } from '../../src/detectors/names/tagger/index.js';
import { KEY_BITS, readWeights, weigh, writeWeights } from '../../src/detectors/names/tagger/model.js';
import { compileVocabulary, createDocument } from '../../src/document/index.js';

const vocabulary = compileVocabulary([]);
const read = (text: string): Document =>
  createDocument(text, [{ start: 0, end: text.length, text, kind: 'body' }], vocabulary);
const namesIn = (text: string): string[] => {
  const document = read(text);
  const { start, end } = document.tokens;
  return taggedNames(tagNames(document)).map(({ first, end: last }) =>
    text.slice(start[first], end[last - 1]),
  );
};

describe('the names tagger', () => {
  it.each([
    [
      'President Tamsin Okorafel met Prime Minister Jorge Valdanza in Lisbon on Monday.',
      ['Tamsin Okorafel', 'Jorge Valdanza'],
    ],
    ['“We will not wait,” said Foreign Minister Ilkka Rautavesi.', ['Ilkka Rautavesi']],
    ['Defence Minister Ahmed bin Khalid al-Rawasi will travel to Paris.', ['Ahmed bin Khalid al-Rawasi']],
    ['According to John R. Willoughby, the deal is near.', ['John R. Willoughby']],
    ['PRESIDENT MARIA DUKOVA MEETS GERMAN CHANCELLOR IN BERLIN', ['MARIA DUKOVA']],
  ])('finds the names of %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'The European Commission approved the Just Transition Fund on Tuesday.',
    'Talks in Addis Ababa will go on in October.',
    'The United Nations Security Council met in New York.',
    'the ministers agreed on nothing',
  ])('finds nobody in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('lets one clear use of a surname carry a bare one', () => {
    const bare = 'Wendrosk was quiet.';
    const whole = `Prime Minister Oskar Wendrosk said the budget was ready. President Oskar Wendrosk, 54, told reporters. ${bare}`;
    const score = (text: string): number => {
      const document = read(text);
      return tagNames(document).scores[document.tokens.count - 4] ?? 0;
    };
    expect(score(whole)).toBeGreaterThan(score(bare));
    expect(namesIn(whole).at(-1)).toBe('Wendrosk');
  });

  it('scores above zero exactly what it labels, within ten', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Mr.',
            'Anna',
            'de',
            'al-',
            'Berg',
            'said',
            ',',
            'J.',
            'UN',
            '“',
            '”',
            '.',
            '5',
            '\n',
          ),
          { maxLength: 60 },
        ),
        (words) => {
          const { labels, scores } = tagNames(read(words.join(' ')));
          labels.forEach((label, i) => {
            expect((scores[i] ?? 0) > 0).toBe(label !== NameLabel.outside);
            expect(Math.abs(scores[i] ?? 99)).toBeLessThanOrEqual(10);
            if (label === NameLabel.inside) expect(labels[i - 1]).not.toBe(NameLabel.outside);
          });
        },
      ),
    );
  });

  it('says nothing of an empty document', () => {
    expect(tagNames(read('')).labels).toHaveLength(0);
  });
});

describe('reading a run', () => {
  const TRANSITIONS = [0, -3, 0, -1, -9, 4, -2, -8, 3, 0, 1, 0];
  /** All readings of the run, one by one. */
  const best = (emissions: readonly number[], fixed: (labels: readonly number[]) => boolean): number => {
    const count = emissions.length / 2;
    let most = -Infinity;
    for (let code = 0; code < 3 ** count; code++) {
      const labels = Array.from({ length: count }, (_, i) => Math.floor(code / 3 ** i) % 3);
      if (labels.some((l, i) => l === 2 && (labels[i - 1] ?? 0) === 0) || !fixed(labels)) continue;
      const sum = labels.reduce(
        (s, l, i) =>
          s + (l === 0 ? 0 : emissions[i * 2 + l - 1]!) + TRANSITIONS[(labels[i - 1] ?? 3) * 3 + l]!,
        0,
      );
      most = Math.max(most, sum);
    }
    return most;
  };

  it('gives for each token the best reading with it less the best one without', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: -12, max: 12 }), { minLength: 2, maxLength: 12 })
          .map((a) => a.slice(0, a.length & ~1)),
        (emissions) => {
          const count = emissions.length / 2;
          const margins = new Int32Array(count);
          readRun(
            TRANSITIONS,
            Int32Array.from(emissions),
            0,
            count,
            margins,
            new Uint8Array(count),
            new Int32Array(count * 3),
          );
          expect([...margins]).toEqual(
            [...margins].map(
              (_, i) => best(emissions, (l) => l[i] !== 0) - best(emissions, (l) => l[i] === 0),
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the written model', () => {
  it('reads back what was written', () => {
    const rows = [
      [0, -31, 2],
      [3, 0, 1],
      [4, 5, -6],
      [400, 31, 31],
      [2 ** KEY_BITS - 1, -1, 0],
    ] as const;
    const weights = readWeights(writeWeights(rows));
    const sums = new Int32Array(2);
    for (const [key, begin, inside] of rows) {
      weigh(weights, Uint32Array.of((key << (32 - KEY_BITS)) >>> 0), sums, 0);
      expect([...sums]).toEqual([begin, inside]);
    }
    weigh(weights, Uint32Array.of((5 << (32 - KEY_BITS)) >>> 0), sums, 0);
    expect([...sums]).toEqual([0, 0]);
  });
});
