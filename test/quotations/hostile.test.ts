import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear, fill } from '../linear.js';
import { detect, documentOf } from './detect.js';

const pieces = [
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '„',
  "''",
  ' ',
  '\n',
  ', ',
  '. ',
  ': ',
  ' - ',
  'said ',
  'Oru ',
  'told ',
  'that ',
  'We go',
  'and ',
  'according to ',
  '(',
  ')',
];

describe('unbalanced marks', () => {
  it('never throw, and give spans of the input', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { value, start, end, text: words } of detect(text).mentions) {
          expect(text.slice(start, end)).toBe(words);
          expect(value.content.end).toBeGreaterThan(value.content.start);
          for (const span of value.quoted) expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
      { numRuns: 2000, seed: 20_251_122 },
    );
  });

  it('give zones that close after they open and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const zones = documentOf(parts.join('')).quotes.filter((zone) => zone.depth === 0);
        let last = -1;
        for (const zone of zones) {
          expect(zone.open).toBeGreaterThan(last);
          expect(zone.end).toBeGreaterThanOrEqual(zone.first);
          last = zone.close >= 0 ? zone.close : zone.end - 1;
        }
      }),
      { numRuns: 2000, seed: 20_251_122 },
    );
  });

  it.each([
    ['straight marks', '"'],
    ['apostrophes', "'"],
    ['apostrophes before words', "'a "],
    ['opening marks', '“'],
    ['closing marks', '”'],
    ['quotations without a cue', '"We agreed on it today."\n'],
    ['quotations left open', '"We agreed on it today.\n'],
    ['one sentence of many cues', '"a," he said, '],
    ['clauses in clauses', 'He said that '],
    ['dashes', '- said Oru. '],
  ])('cost time in step with their length: %s', (_name, unit) => {
    expectLinear(detect, fill(unit));
  });

  it.each([
    ['straight marks', '"'],
    ['apostrophes', "'"],
  ])('are read by the megabyte: %s', (_name, unit) => {
    // A second or two; one look-ahead over the rest of the text for each mark would be hours.
    expectLinear(detect, fill(unit), { short: 100_000, turns: 1 });
  });
});
