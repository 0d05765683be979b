import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { settleSeed } from './integration-tests/seed';

// Here, so that all workers inherit the same one.
settleSeed();

/** As in webpack.config.ts: rules are tried as they are shipped. */
const alias = [{ find: /^zod$/, replacement: path.join(import.meta.dirname, 'src/form/zod.ts') }];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          alias,
          include: ['{src,dev-cluster,standalone,scripts,integration-tests}/**/*.test.ts?(x)'],
          environment: 'node',
          setupFiles: './integration-tests/fast-check.ts',
        },
      },
      {
        test: {
          name: 'cluster',
          alias,
          include: ['{src,dev-cluster}/**/*.cluster.ts'],
          environment: 'node',
          setupFiles: './integration-tests/fast-check.ts',
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
