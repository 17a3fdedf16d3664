import { defineConfig } from 'vitest/config';

// No test changes what another could see, so files share a process: half of the time went into loading the same modules again.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
  },
});
