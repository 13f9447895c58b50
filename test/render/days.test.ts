import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../src/core/model.js';
import { dateInWords } from '../../src/render/days.js';
import { amountInWords } from '../../src/render/wording.js';
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
