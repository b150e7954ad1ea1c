import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['api/**/*.test.ts', 'widget/**/*.test.ts', 'dashboard/**/*.test.ts', 'examples/**/*.test.ts'],
          globalSetup: ['api/test/sql-server.ts'],
          // Only what hangs should end here: a real database on a busy machine takes its time.
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['examples/**/*.e2e.ts'],
          globalSetup: ['examples/test/world.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
