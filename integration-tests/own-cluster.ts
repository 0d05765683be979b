import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { DEFAULTS } from '../dev-cluster/options';
import { startDevCluster } from '../dev-cluster/start';
import { startTestServer } from './server';

/** The API groups that come with multicluster engine and Advanced Cluster Management. */
export const ACM_GROUPS = [
  'addon.open-cluster-management.io',
  'agent.open-cluster-management.io',
  'cluster.open-cluster-management.io',
  'hive.openshift.io',
  'multicluster.openshift.io',
] as const;

export interface OwnCluster {
  url: string;
  /** The folder that it keeps its data in. */
  data: string;
  /** Ends the API server and starts it again on its data. */
  restart: () => Promise<void>;
  /** Whether the API server's process lives: not after the fault `api-server-dies`. */
  isUp: () => boolean;
  /** Starts an API server again that a fault has killed. */
  revive: () => Promise<void>;
}

/** Long enough to compile the API server where nobody has yet. */
const START_MS = 600_000;

/** Tests on a management cluster that only they use, free to be restarted; without ACM unless `without` says otherwise. */
export const test = base.extend<object, { own: OwnCluster; without: readonly string[] }>({
  // A function, as Playwright would take an array for a value with options.
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing else is needed
  without: [({}, use) => use(ACM_GROUPS), { scope: 'worker', option: true }],
  own: [
    async ({ without }, use) => {
      const data = await mkdtemp(path.join(tmpdir(), 'own-cluster-'));
      const crashes: Error[] = [];
      const cluster = await startDevCluster(
        { ...DEFAULTS, data, port: 0, speed: 100, fleet: false, without },
        { say: () => undefined, onCrash: (error) => void crashes.push(error) },
      );
      const server = await startTestServer(path.join(data, 'cluster.json'));
      const { restart, isUp, revive } = cluster;
      await use({ url: server.url, data, restart, isUp, revive });
      await server.stop();
      await cluster.stop();
      await rm(data, { recursive: true, force: true });
      if (crashes[0]) throw crashes[0];
    },
    { scope: 'worker', timeout: START_MS },
  ],
  baseURL: async ({ own }, use) => {
    await use(own.url);
  },
});
