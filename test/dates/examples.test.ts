import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates.js';
import { dateRules } from '../../src/detectors/dates/index.js';

describe('the examples of the date rules', () => {
  const examples = dateRules.flatMap((rule) =>
    rule.examples.map((example) => ({ rule: rule.id, ...example })),
  );

  it.each(examples)('$rule: $text', ({ text, found, date }) => {
    expect(findDates(text, { date })[0]?.text ?? null).toBe(found);
  });

  it('show for each rule what it finds or leaves', () => {
    expect(dateRules.filter((rule) => rule.examples.length === 0).map((rule) => rule.id)).toEqual([]);
  });
});
