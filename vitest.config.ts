import { defineConfig } from 'vitest/config';

/** Where continuous integration wants the runner's report; none otherwise. */
const report = process.env.READOUT_TEST_REPORT;

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    include: ['test/**/*.test.ts'],
    // Vitest leaves one core to itself: of two, that is half of the time. What is measured is time of the processor.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // The results must not depend on the host: the tests run in an awkward zone.
    env: { TZ: 'Pacific/Chatham' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**', 'src/lexicon/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
