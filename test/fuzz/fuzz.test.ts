import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReadout, ReadoutError, readout, safeReadout } from '../../src/index.js';
import { growthOf } from './growth.js';
import { MONSTERS } from './monsters.js';
import { anyUnicode, mutated } from './mutations.js';
import { article } from './pieces.js';
import { holdPromises } from './properties.js';

/** Fixed, so that a failure is there for everybody; `npm run fuzz` takes another seed each time, and runs long. */
const RUN = { seed: 20261122, numRuns: 150 };

describe('any text keeps every promise', () => {
  it.each([
    ['articles', article],
    ['articles, changed', mutated(article)],
    ['any Unicode', anyUnicode],
  ])('%s', (_, texts) => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (holdPromises(text).success) read += 1;
      }),
      RUN,
    );
    expect(read).toBeGreaterThan(RUN.numRuns / 2);
  });

  // What the long run found.
  it.each([
    [
      'an unnamed guest of a meeting long ago',
      ' date 2015-01 Riga: It was reported earlier that on January 1, 2014 Ana Oru met with the Norwegian leader.\nnoon',
    ],
    [
      'a number before a word that every object has',
      ' date 2025-01-02 Oru gave $0toString0-1,0 million, 5constructor/2 and 1__proto__.',
    ],
    ['a mark that turns the writing', ' date 2015-01-02 June\u200F! Oru met Bek.'],
  ])('%s', (_, text) => {
    expect(holdPromises(text).success).toBe(true);
  });
});

describe('time grows with the text, not faster', () => {
  it.each(MONSTERS.map((monster) => [monster.name, monster] as const))('%s', (_, { make }) => {
    const result = holdPromises(make(3000), { twice: false });
    // What is taken for another language is not read, and costs nothing.
    expect(result.success && result.data.article.language).toBe('en');
    const { ratio } = growthOf((text) => void safeReadout(text), make, {
      short: 4000,
      long: 16_000,
      bound: 2.2,
    });
    // 4 were quadratic.
    expect(ratio).toBeLessThan(2.8);
  });

  it('a megabyte without an end is read', () => {
    for (const unit of ['a', '"', '7']) {
      holdPromises(` date 2025-06-02 ${unit.repeat(999_900)}`, { twice: false, render: false });
    }
    holdPromises(` date 2025-06-02 ${'A\n\n'.repeat(100_000)}`, { twice: false, render: false });
  });
});

describe('no call leaves anything for the next', () => {
  it('in any order, the same results', () => {
    const texts = fc.sample(mutated(article), { seed: 7, numRuns: 60 });
    const first = texts.map((text) => JSON.stringify(safeReadout(text)));
    const again = texts
      .map((_, i) => texts.length - 1 - i)
      .map((i) => JSON.stringify(safeReadout(texts[i] ?? '')));
    expect(again.reverse()).toEqual(first);
  });

  it('options and configuration are left as they were', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freeze(part);
      return Object.freeze(value);
    };
    const config = freeze({
      lexicon: [{ phrase: 'Zorkmid', class: 'money/currency-name', value: null, match: 'any' as const }],
    });
    const options = freeze({ date: '2025-06-02', maxLength: 5000, vagueDates: true });
    const { readout: own } = createReadout(config);
    expect(own('Oru met Bek yesterday.', options).dates).toHaveLength(1);
    expect(readout('Oru met Bek yesterday.', options).dates).toHaveLength(1);
  });

  it.each([undefined, null, 7, {}, [], Symbol('x'), () => 'text', new String('text'), Buffer.from('text')])(
    'what is no string is a typed error',
    (input) => {
      // @ts-expect-error callers without types
      const result = safeReadout(input);
      expect(!result.success && result.error).toBeInstanceOf(ReadoutError);
      expect(!result.success && result.error.code).toBe('input/not-a-string');
    },
  );
});
