import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,dev-cluster,standalone,scripts}/**/*.test.ts?(x)'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'cluster',
          include: ['{src,dev-cluster}/**/*.cluster.ts'],
          environment: 'node',
          globalSetup: './integration-tests/cluster.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          retry: process.env.CI ? 1 : 0,
          fileParallelism: false,
        },
      },
    ],
  },
});
