import { defineConfig } from '@playwright/test';
import { settleSeed } from './integration-tests/seed';

const console = process.env.CONSOLE_URL;

// Here, so that all workers inherit the same one.
settleSeed();

/** Browser tests. They drive Debian's Chromium; the server under test is started by integration-tests/server.ts. */
export default defineConfig({
  testDir: 'integration-tests',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // On a machine with two cores a starved browser may miss a moment; a test that needs its second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [['list']] : [['list'], ['html', { open: 'never' }]],
  use: {
    testIdAttribute: 'data-test',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    trace: 'retain-on-failure',
    video: 'off',
  },
  projects: [
    {
      name: 'standalone',
      testDir: 'integration-tests/tests',
      use: { baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:9100' },
    },
    {
      name: 'console',
      testDir: 'integration-tests/console',
      use: { baseURL: console ?? 'http://127.0.0.1:9002' },
    },
  ],
});
