import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
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
