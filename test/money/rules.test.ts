import { describe, expect, it } from 'vitest';
import { moneyRules } from '../../src/detectors/money/rules.js';
import { findMoney } from '../../src/money.js';

describe.each(moneyRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map(({ text, found }) => [text, found] as const))('%s', (text, found) => {
    expect(findMoney(text)[0]?.text ?? null).toBe(found);
  });

  it('has examples of nothing found', () => {
    expect(rule.examples.some(({ found }) => found === null)).toBe(true);
    expect(rule.examples.some(({ found }) => found !== null)).toBe(true);
  });
});
