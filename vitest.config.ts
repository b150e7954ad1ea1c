import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['api/**/*.test.ts', 'widget/**/*.test.ts', 'dashboard/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'api/worker-test/**'],
          globalSetup: ['api/test/sql-server.ts'],
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
