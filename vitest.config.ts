import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/frames.ts'],
    globalSetup: 'test/support/global.ts',
    pool: 'forks',
    // A worker keeps what it has imported for its next file: the service takes seconds to import, and keeps nothing of its own in modules.
    isolate: false,
    // One more than the cores of the smallest machine: many a test waits for other processes and for time to pass.
    maxWorkers: 3,
    // What is waited for comes, or never does: how long it takes is the machine's affair.
    expect: { poll: { timeout: 20_000, interval: 10 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
