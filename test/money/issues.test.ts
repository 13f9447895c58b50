import { describe, expect, it } from 'vitest';
import { ReadoutError, readMoney } from '../../src/money.js';

const codesOf = (text: string): readonly (readonly [string, string | undefined])[] =>
  readMoney(text).issues.map(({ code, span }) => [code, span?.text]);

describe('issues', () => {
  it.each([
    ['It costs Rs 5 zillion.', 'money/scale-not-understood', 'Rs 5 zillion'],
    ['It costs 5 zillion dollars.', 'money/scale-not-understood', '5 zillion dollars'],
    ['It costs R$1,5 bilhão.', 'money/scale-not-understood', 'R$1,5 bilhão'],
    ['It costs $5q.', 'money/scale-not-understood', '$5q'],
    ['It gave 5 million Ruritanian dollars.', 'money/currency-unknown', '5 million Ruritanian dollars'],
    ['It costs $0.05 cents.', 'money/scale-not-understood', '$0.05 cents'],
    ['It costs 250 fils.', 'money/currency-unknown', '250 fils'],
    ['It gave ZX$5 million.', 'money/currency-unknown', '$5 million'],
  ])('%s', (text, code, words) => {
    expect(codesOf(text)).toEqual([[code, words]]);
  });

  it.each([
    'It costs $5.',
    'It costs $5m a year.',
    'It gave 5 zillion reasons.',
    'It costs $5a share.',
    'It costs $5-6 cents.',
  ])('none: %s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it('tell no number that they doubt', () => {
    expect(readMoney('It costs Rs 5 zillion and $5q.').money).toEqual([]);
    expect(readMoney('It gave 5 million Ruritanian dollars.').money).toMatchObject([
      { amount: 5_000_000, currency: null, currencyEvidence: 'none' },
    ]);
  });
});

describe('readMoney', () => {
  it('throws typed errors', () => {
    expect(() => readMoney(5 as unknown as string)).toThrow(ReadoutError);
    expect(() => readMoney('$5 and more', { maxLength: 5 })).toThrow(ReadoutError);
  });

  it('keeps figures within their line', () => {
    expect(readMoney('It was 5\nmillion euros.').money).toEqual([]);
    expect(readMoney('').money).toEqual([]);
  });

  it('gives spans into the original text', () => {
    const text = '  Fee:\r\n\t$5 million\u00a0a year.';
    for (const { start, end, text: words } of readMoney(text).money)
      expect(text.slice(start, end)).toBe(words);
    expect(readMoney(text).money).toHaveLength(1);
  });
});
