import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates.js';
import { dateRules } from '../../src/detectors/dates/index.js';
import { dateExamples } from '../../src/detectors/dates/rules/examples.js';

describe('the examples of the date rules', () => {
  const examples = Object.entries(dateExamples).flatMap(([rule, rows]) =>
    rows.map((row) => ({ rule, ...row })),
  );

  it.each(examples)('$rule: $text', ({ text, found, date }) => {
    expect(findDates(text, { date })[0]?.text ?? null).toBe(found);
  });

  it('show for each rule what it finds or leaves', () => {
    expect(Object.keys(dateExamples).sort()).toEqual(dateRules.map((rule) => rule.id).sort());
  });
});
