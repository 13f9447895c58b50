import { describe, expect, it } from 'vitest';
import rows from '../../fixtures/spec/money.json' with { type: 'json' };
import idioms from '../../fixtures/spec/money-idioms.json' with { type: 'json' };
import { findMoney, type MoneyMention } from '../../src/money.js';

interface ExpectedFigure {
  readonly text: string;
  readonly equivalents?: readonly (readonly string[])[];
}

/** The fields of a figure that the row speaks of, and no others. */
const shown = (figure: MoneyMention, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.map((field) =>
      field === 'equivalents'
        ? [field, figure.equivalents.map((e) => [e.text, e.amountText, e.currency])]
        : [field, figure[field as keyof MoneyMention]],
    ),
  );

describe('money', () => {
  it.each(
    [...rows, ...idioms].map(
      ({ input, expected, note }) => [input, note, expected as readonly ExpectedFigure[]] as const,
    ),
  )('%s (%s)', (input, _, expected) => {
    const found = findMoney(input);
    expect(found.map((figure, i) => shown(figure, Object.keys(expected[i] ?? { text: '' })))).toEqual(
      expected,
    );
    for (const figure of found) {
      expect(input.slice(figure.start, figure.end)).toBe(figure.text);
      expect(figure.amount).toBe(figure.amountText === null ? null : Number(figure.amountText));
    }
  });

  it('has a third of negatives', () => {
    const negatives = rows.filter(({ expected }) => expected.length === 0);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(negatives.length * 3).toBeGreaterThanOrEqual(rows.length);
  });
});
