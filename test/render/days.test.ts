import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../src/core/model.js';
import { dateInWords, eventDay } from '../../src/render/days.js';
import { harmless } from '../../src/render/plain.js';
import { cutTo } from '../../src/render/width.js';
import { amountInWords, nameOf, sumInWords } from '../../src/render/wording.js';
import { SAMPLE } from './sample.js';

const inWords = (value: string): string => dateInWords({ ...SAMPLE.dates[0]!, value } satisfies DateMention);

describe('dateInWords', () => {
  it.each([
    ['2025-06-02', '2 June 2025'],
    ['2025-06', 'June 2025'],
    ['2025', '2025'],
    ['2025-WI', 'winter 2025'],
    ['2025-Q3', 'quarter 3 of 2025'],
    ['2025-H1', 'half 1 of 2025'],
    ['2025-W07', 'week 7 of 2025'],
    ['2025-W07-WE', 'weekend of week 7 of 2025'],
    ['P3Y', '3 years'],
    ['P1D', '1 day'],
    ['PT2H', '2 hours'],
    ['PT1M', '1 minute'],
    ['PT30S', '30 seconds'],
    ['2025-SP', 'spring 2025'],
    ['P1.5W', '1.5 weeks'],
    ['199', '1990s'],
    ['2025-06-02T14:00', '2 June 2025, 14:00'],
    ['2025-06-02TMO', '2 June 2025, morning'],
    ['2025-06-02/2025-06-04', '2 June 2025 to 4 June 2025'],
    // What has no simple words stays as it is.
    ['XXXX-06-02', 'XXXX-06-02'],
    ['2025-13-02', '2025-13-02'],
    ['PXY', 'PXY'],
    ['2025-06-02TDT', '2 June 2025, DT'],
    ['PT', 'PT'],
    ['2022-02-24/..', '2022-02-24/..'],
  ])('%s: %s', (value, words) => expect(inWords(value)).toBe(words));
});

describe('amountInWords', () => {
  it.each([
    ['1800000000', '1.8 billion'],
    ['900000000', '900 million'],
    ['2500000000000', '2.5 trillion'],
    ['12345678', '12,345,678'],
    ['999999', '999,999'],
    ['1234000000', '1.234 billion'],
    ['0.75', '0.75'],
    ['1234.50', '1,234.50'],
    ['-5000000', '-5 million'],
    ['many', 'many'],
  ])('%s: %s', (amount, words) => expect(amountInWords(amount)).toBe(words));
});

describe('eventDay', () => {
  it.each([
    ['2025-06-02', '2 June 2025'],
    [{ start: '2025-06-02', end: '2025-06-04' }, '2 to 4 June 2025'],
    [{ start: '2025-05-30', end: '2025-06-01' }, '30 May 2025 to 1 June 2025'],
    [null, ''],
  ] as const)('%j: %s', (date, words) => expect(eventDay({ ...SAMPLE.events[0]!, date })).toBe(words));
});

describe('sumInWords', () => {
  const sum = SAMPLE.money[0]!;
  const range = { ...sum, qualifier: 'range' as const, amountText: '1000000', per: null };
  it('has both bounds of a range, also those that a number shows with an exponent', () => {
    const most = sumInWords({ ...range, currency: 'EUR', min: 1_000_000, max: 3e21 });
    expect(most).toMatch(/^EUR 1 million to 3/u);
    expect(most).not.toContain('e+');
  });
  it('says what is known where the currency is not', () => {
    const unknown = { ...range, currency: null, min: 1_000_000, max: 2_000_000 };
    expect(sumInWords({ ...unknown, currencyCandidates: [] })).toBe('1 million to 2 million');
    expect(sumInWords({ ...unknown, currencyCandidates: ['USD', 'CAD'] })).toBe(
      'USD or CAD 1 million to 2 million',
    );
  });
});

describe('nameOf', () => {
  const actor = SAMPLE.participants[0]!;
  it.each([
    [{ name: 'Ana Oru' }, 'Ana Oru'],
    [{ name: null, title: 'Prime Minister', country: 'GR' }, 'Prime Minister (GR)'],
    [{ name: null, title: 'Prime Minister', country: null }, 'Prime Minister'],
    [{ name: null, title: null, country: null, mentions: [] }, actor.kind],
  ])('%j: %s', (parts, words) => expect(nameOf({ ...actor, ...parts })).toBe(words));
});

describe('characters that steer', () => {
  it('become visible, each by its own sign', () => {
    expect(harmless('a\u001Bb\u007Fc\u009Bd\u202Ee\t\n')).toBe('a\u241Bb\u2421c\uFFFDd\uFFFDe\t\n');
  });
  it('a text is cut by columns, not by units', () => {
    expect(cutTo('Ana', 3)).toBe('Ana');
    expect(cutTo('Ana Oru', 5)).toBe('Ana…');
    expect(cutTo('一二三', 5)).toBe('一二…');
  });
});
