import { expect, it } from 'vitest';
import rows from '../../fixtures/spec/datelines.json' with { type: 'json' };
import { datelineAt } from '../../src/split/dateline.js';

it.each(rows.map((row) => [row.input, row.expected] as const))('%s', (input, expected) => {
  // The offsets are those of the whole text.
  const before = 'date 2025-06-02\n';
  const found = datelineAt(before + input, before.length, before.length + input.length);
  expect(found).toEqual(
    expected === null
      ? null
      : { ...expected, start: before.length, end: before.length + expected.text.length },
  );
});
