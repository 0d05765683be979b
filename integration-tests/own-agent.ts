import { test as base } from '@playwright/test';
import { agentNamed } from './faults';
import { fresh } from './fresh';

/** Tests whose browser alone meets the faults that are turned on for its `agent`. */
export const test = base.extend<{ agent: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing else is needed
  agent: ({}, use) => use(fresh('browser')),
  userAgent: ({ agent }, use) => use(agentNamed(agent)),
});
