import { describe, expect, it } from 'vitest';
import rows from '../../fixtures/spec/money-whole.json' with { type: 'json' };
import { findMoney, type MoneyMention } from '../../src/money.js';

/** All that a figure says, without what is as usual: what a row leaves out must be as usual too. */
function shown({ start, end, amount, equivalents, ...figure }: MoneyMention, input: string) {
  expect(input.slice(start, end)).toBe(figure.text);
  expect(amount).toBe(figure.amountText === null ? null : Number(figure.amountText));
  const { currency, currencyCandidates: candidates, qualifier, min, max, per, ...rest } = figure;
  const isOnly = candidates.length === 1 && candidates[0] === currency;
  for (const e of equivalents) expect(input.slice(e.start, e.end)).toBe(e.text);
  return {
    ...rest,
    currency,
    ...(isOnly ? {} : { currencyCandidates: candidates }),
    ...(qualifier === 'exact' ? {} : { qualifier }),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(per === null ? {} : { per }),
    ...(equivalents.length === 0
      ? {}
      : { equivalents: equivalents.map((e) => [e.text, e.amountText, e.currency]) }),
  };
}

describe('all fields of a figure', () => {
  it.each(rows.map(({ input, expected, note }) => [note, input, expected] as const))(
    '%s: %s',
    (_, input, expected) => {
      expect(findMoney(input).map((figure) => shown(figure, input))).toEqual(expected);
    },
  );
});
