import { test as base, type Page } from '@playwright/test';
import type { Api } from '../api';
import { agentNamed, turnOnFault } from '../faults';
import { fresh, makeNamespace } from '../fresh';

/** Where a scenario plays: a namespace of its own, and a browser whose requests alone meet the faults. */
export interface Stage {
  readonly page: Page;
  /** Another way to the API server, which meets no fault. */
  readonly api: Api;
  readonly namespace: string;
  /** For the object that the scenario is about. */
  readonly name: string;
  /** What the page threw and nobody caught. */
  readonly uncaught: readonly string[];
  /** Resolves with the way to turn it off. */
  readonly strike: (fault: string, value: string) => Promise<() => Promise<void>>;
  /** Turns the clock of the browser's machine, before a page is opened, by milliseconds. */
  readonly turnClock: (byMs: number) => Promise<void>;
}

/** What the standalone host throws where a console would go on: it asks for the API groups too. */
const OF_THE_HOST = 'Discovery at';

export const test = base.extend<{ stage: Stage }>({
  stage: async ({ browser, baseURL, request }, use) => {
    const { api, namespace } = await makeNamespace(request, 'rf');
    const agent = `browser-${namespace}`;
    const context = await browser.newContext({ baseURL: baseURL ?? '', userAgent: agentNamed(agent) });
    const page = await context.newPage();
    const uncaught: string[] = [];
    page.on('pageerror', ({ message }) => {
      if (!message.startsWith(OF_THE_HOST)) uncaught.push(message);
    });
    const on: (() => Promise<void>)[] = [];
    await use({
      page,
      api,
      namespace,
      name: fresh('obj'),
      uncaught,
      strike: async (fault, value) => {
        const off = await turnOnFault(api, fault, { agent }, value);
        on.push(off);
        return off;
      },
      turnClock: (byMs) => context.clock.install({ time: Date.now() + byMs }),
    });
    for (const off of on) await off();
    await context.close();
  },
});
