import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'paket',
          include: ['packages/**/*.test.ts', 'apps/cli/**/*.test.ts', 'bench/**/*.test.ts', 'models/**/*.test.ts'],
          testTimeout: 60_000,
          pool: 'forks',
        },
      },
      'apps/web',
    ],
  },
});
