import { describe, expect, it } from 'vitest';
import { compromiseNames } from '../../src/compromise.js';
import { createReadout, type OwnDetector, ReadoutError } from '../../src/index.js';

const text = `date 2025-06-02 Prime Minister Alan Oru met Mira Veld in Tallinn on Monday.

They spoke for an hour about the barter of 40 zorkmids for grain.`;

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const people = (detectors: readonly OwnDetector[]): readonly (string | null)[] => {
  const { participants, mentioned } = createReadout({ detectors }).readout(text);
  return [...participants, ...mentioned].filter(({ kind }) => kind === 'person').map(({ name }) => name);
};

describe('a detector of one’s own', () => {
  it('adds names, with its id as their rule', () => {
    const detector: OwnDetector = {
      id: 'newsroom/grain',
      kind: 'names',
      precedence: 'fallback',
      find: () => [{ ...at('grain'), kind: 'person', title: 'Envoy', country: 'EE', confidence: 0.7 }],
    };
    const { mentioned, participants } = createReadout({ detectors: [detector] }).readout(text);
    const found = [...participants, ...mentioned].find(({ name }) => name === 'grain');
    expect(found).toMatchObject({ title: 'Envoy', country: 'EE', confidence: 0.7 });
    expect(found?.mentions[0]?.rule).toBe('newsroom/grain');
  });

  it('gives way where it says fallback, and rules where it says override', () => {
    const part = (precedence: OwnDetector['precedence']): OwnDetector => ({
      id: 'newsroom/part',
      kind: 'names',
      precedence,
      find: () => [{ ...at('Veld'), kind: 'person' }],
    });
    expect(people([part('fallback')])).toEqual(people([]));
    expect(people([part('fallback')])).toContain('Mira Veld');
    expect(people([part('override')])).toContain('Veld');
    expect(people([part('override')])).not.toContain('Mira Veld');
  });

  it('adds sums and dates', () => {
    const sum: OwnDetector = {
      id: 'newsroom/zorkmid',
      kind: 'money',
      precedence: 'fallback',
      find: () => [
        {
          ...at('40 zorkmids'),
          amount: 40,
          amountText: '40',
          min: null,
          max: null,
          currency: null,
          currencyEvidence: 'none',
          currencyCandidates: [],
          qualifier: 'exact',
          per: null,
          equivalents: [],
        },
      ],
    };
    const day: OwnDetector = {
      id: 'newsroom/market-day',
      kind: 'dates',
      precedence: 'fallback',
      find: ({ date }) => [
        {
          ...at('barter'),
          value: date ?? '',
          type: 'DATE',
          mod: null,
          precision: 'day',
          interval: { start: date, end: date },
          anchor: 'header',
        },
      ],
    };
    const { money } = createReadout({ detectors: [sum] }).readout(text);
    expect(money).toMatchObject([{ text: '40 zorkmids', amount: 40, rule: 'newsroom/zorkmid' }]);
    const plain = createReadout().readout(text);
    expect(plain.money).toEqual([]);
    const { dates } = createReadout({ detectors: [day] }).readout(text);
    expect(dates.find(({ rule }) => rule === 'newsroom/market-day')).toMatchObject({
      text: 'barter',
      value: '2025-06-02',
    });
    expect(dates.length).toBe(plain.dates.length + 1);
  });

  it.each<[string, { start: number; end: number }[]]>([
    ['outside the text', [{ start: 0, end: 100_000 }]],
    ['empty', [{ start: 20, end: 20 }]],
    ['over two paragraphs', [{ start: text.indexOf('Monday'), end: text.indexOf('They') + 4 }]],
    ['over one another', [at('Mira Veld'), at('Veld in')]],
  ])('is refused with its id where a range lies %s', (_, ranges) => {
    const { safeReadout } = createReadout({
      detectors: [
        {
          id: 'newsroom/wrong',
          kind: 'names',
          precedence: 'fallback',
          find: () => ranges.map((range) => ({ ...range, kind: 'person' as const })),
        },
      ],
    });
    const result = safeReadout(text);
    expect(result.success).toBe(false);
    expect(!result.success && result.error).toMatchObject({ code: 'config/invalid' });
    expect(!result.success && result.error.message).toContain('newsroom/wrong');
  });
});

describe('a configuration of a wrong shape', () => {
  it.each<[string, unknown, string]>([
    ['null', null, 'expected an object'],
    ['an unknown field', { topic: [] }, 'unknown field "topic"'],
    ['a prototype’s name', JSON.parse('{"__proto__": []}'), 'unknown field "__proto__"'],
    ['no array', { topics: {} }, 'topics must be an array'],
    ['no object', { lexicon: ['x'] }, 'lexicon[0] must be an object'],
    ['a missing phrase', { lexicon: [{ class: 'a/b', match: 'any' }] }, 'lexicon[0].phrase'],
    ['a wrong match', { lexicon: [{ phrase: 'x', class: 'a/b', match: 'some' }] }, 'lexicon[0].match'],
    [
      'cues that are no texts',
      { topics: [{ id: 'a', label: 'A', group: 'g', iptc: null, strong: [1] }] },
      'topics[0].strong',
    ],
    [
      'a kind that is none',
      { detectors: [{ id: 'a', kind: 'verbs', precedence: 'override', find: () => [] }] },
      'detectors[0].kind',
    ],
  ])('is a typed error: %s', (_, config, message) => {
    expect(() => createReadout(config as never)).toThrowError(ReadoutError);
    expect(() => createReadout(config as never)).toThrowError(message);
  });
});

describe('compromise as a second opinion', () => {
  const read = createReadout({ detectors: [compromiseNames] }).readout;

  it('adds what it takes for a person, never in the place of what the library found', () => {
    const own = createReadout().readout(text);
    const both = read(text);
    expect(both.participants).toEqual(own.participants);
    expect(both.events).toEqual(own.events);
  });

  it('stays out of boilerplate and bounds what compromise is given', () => {
    const long = `date 2025-06-02 The council met, ${'Xavier '.repeat(20_000)}.`;
    expect(() => read(long)).not.toThrow();
  });
});
