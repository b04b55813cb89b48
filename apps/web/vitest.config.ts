import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'web',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/trial.ts'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 120_000,
    pool: 'forks',
    // Each browser file starts a browser and a server of its own; two at a time is what a small machine bears.
    maxWorkers: 2,
    // After the packages' tests: a browser beside them would only slow both.
    sequence: { groupOrder: 1 },
  },
});
