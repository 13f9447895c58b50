import { defineConfig } from 'vitest/config';

const tests = (process.env.READOUT_MUTATION_TESTS ?? '').split(',');
/** Whether all modules are loaded anew for each change. */
const anew = process.env.READOUT_MUTATION_ANEW === '1';

/** The runner of scripts/mutation.mjs: the quick tests of one room, in one thread. */
export default defineConfig({
  test: {
    include: anew ? ['test/mutation/room.ts'] : tests.map((name) => `test/${name}.test.ts`),
    pool: 'threads',
    isolate: anew,
    maxWorkers: 1,
    fileParallelism: false,
    env: { TZ: 'Pacific/Chatham' },
  },
});
