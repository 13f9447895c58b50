import { test } from 'vitest';

/**
 * All tests of a room as one file: what stands at the top of a module is changed only for who loads it anew. A module that does not even
 * load fails a test: Stryker takes a file without tests for one in which all passed.
 */
for (const name of (process.env.READOUT_MUTATION_TESTS ?? '').split(',')) {
  const path = new URL(`../${name}.test.ts`, import.meta.url).pathname;
  try {
    await import(/* @vite-ignore */ path);
  } catch (error) {
    test(`${name} loads`, () => {
      throw error;
    });
  }
}
