import type { Browser, CDPSession, Page } from '@playwright/test';
import { inFrames, twoFrames, type Work, workOf } from './bench-measure';
import type { QuietCluster } from './bench-cluster';
import { forEachNumber, type Json, namespace, type Send } from './bench-send';

const CLUSTERS = 200;
const POOLS_EACH = 5;
const PATH = '/infrastructure/node-pools';
const STANDS_STILL = { 'simulator.dev-cluster/leave-at-generation': '1' };
const RELEASE = 'quay.io/openshift-release-dev/ocp-release:4.22.1-multi';
const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces/bench';

const hostedCluster = (name: string): Json => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'HostedCluster',
  metadata: { name, namespace: 'bench', annotations: STANDS_STILL },
  spec: {
    infraID: `${name}-abcde`,
    release: { image: RELEASE },
    pullSecret: { name: 'pull-secret' },
    sshKey: { name: 'ssh-key' },
    etcd: {
      managementType: 'Managed',
      managed: { storage: { type: 'PersistentVolume', persistentVolume: { size: '8Gi' } } },
    },
    networking: { clusterNetwork: [{ cidr: '10.132.0.0/14' }], serviceNetwork: [{ cidr: '172.31.0.0/16' }] },
    platform: { type: 'KubeVirt', kubevirt: { baseDomainPassthrough: true } },
    services: ['APIServer', 'Ignition', 'Konnectivity', 'OAuthServer'].map((service) => ({
      service,
      servicePublishingStrategy: { type: service === 'APIServer' ? 'LoadBalancer' : 'Route' },
    })),
  },
});

const pool = (clusterName: string, name: string): Json => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'NodePool',
  metadata: { name, namespace: 'bench', annotations: STANDS_STILL },
  spec: {
    clusterName,
    replicas: 3,
    release: { image: RELEASE },
    management: { upgradeType: 'Replace' },
    platform: {
      type: 'KubeVirt',
      kubevirt: {
        compute: { cores: 4, memory: '16Gi' },
        rootVolume: { type: 'Persistent', persistent: { size: '32Gi' } },
      },
    },
  },
});

const poolStatus = (isReady: boolean): Json => ({
  status: {
    replicas: isReady ? 3 : 2,
    version: '4.22.1',
    conditions: ['Ready', 'AllMachinesReady', 'AllNodesHealthy', 'ValidReleaseImage'].map((type) => ({
      type,
      status: isReady || type === 'ValidReleaseImage' ? 'True' : 'False',
      reason: 'AsExpected',
      message: '',
      lastTransitionTime: '2026-01-01T00:00:00Z',
      observedGeneration: 1,
    })),
  },
});

const instance = (inside: string, poolName: string): Json => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: {
    name: poolName,
    namespace: inside,
    labels: { 'hypershift.openshift.io/nodepool-name': poolName },
    // Only to be read: nobody starts it.
    annotations: { 'simulator.dev-cluster/leave-at-generation': '1' },
  },
  spec: { domain: { devices: {}, memory: { guest: '8Gi' } } },
  status: { conditions: [{ type: 'LiveMigratable', status: 'True' }] },
});

const fillCluster = async (send: Send, number: number): Promise<void> => {
  const name = `bench-${String(number).padStart(3, '0')}`;
  const inside = `bench-${name}`;
  await send('POST', '/api/v1/namespaces', namespace(inside));
  await send('POST', `${HYPERSHIFT}/hostedclusters`, hostedCluster(name));
  for (let i = 0; i < POOLS_EACH; i += 1) {
    const own = `${name}-${i}`;
    await send('POST', `${HYPERSHIFT}/nodepools`, pool(name, own));
    await send('PATCH', `${HYPERSHIFT}/nodepools/${own}/status`, poolStatus((number + i) % 10 !== 0));
    const instances = `/apis/kubevirt.io/v1/namespaces/${inside}/virtualmachineinstances`;
    await send('POST', instances, instance(inside, own));
  }
};

/** 200 clusters with five pools each, and a machine of each pool. They stand still: no simulated controller works meanwhile. */
const fillPools = async (send: Send): Promise<void> => {
  await send('POST', '/api/v1/namespaces', namespace('bench'));
  await forEachNumber(CLUSTERS, (number) => fillCluster(send, number));
};

/** Has the clusters and pools in a cluster, which may have them from the last time. */
export const poolsIn = ({ fill, send }: QuietCluster): Promise<void> =>
  fill(`${CLUSTERS} clusters with ${CLUSTERS * POOLS_EACH} node pools`, () => fillPools(send));

const told = (what: string, ms: number, { all, scripts }: Work): void =>
  console.log(
    `${what.padEnd(52)} shown after ${ms.toFixed(0).padStart(5)} ms   main thread ${inFrames(all)}   scripts ${inFrames(scripts)}`,
  );

/** Does something and waits until the page shows it and has drawn twice. */
const measured = async (
  what: string,
  page: Page,
  cdp: CDPSession,
  act: () => Promise<unknown>,
): Promise<void> => {
  const began = performance.now();
  let ended = began;
  const work = await workOf(cdp, async () => {
    await act();
    await twoFrames(page);
    ended = performance.now();
  });
  told(what, ended - began, work);
};

/** Lists, filters and sorts 1,000 pools of 200 clusters on a real API server, and takes a change in. */
export const benchNodePools = async (browser: Browser, cluster: QuietCluster): Promise<void> => {
  const { url, send } = cluster;
  await poolsIn(cluster);
  const page = await browser.newPage({ baseURL: url, viewport: { width: 1440, height: 900 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const first = page.locator('[data-test^="row-"]').first();
  const test = (id: string) => page.locator(`[data-test="${id}"]`);
  const rows = page.locator('[data-test^="row-bench-"]');
  await measured('1,000 pools: open the list', page, cdp, async () => {
    await page.goto(PATH);
    await first.waitFor();
  });
  // What the list reads beside the pools has come by then.
  await page.waitForTimeout(3000);
  const header = (name: string) => page.getByRole('columnheader', { name }).getByRole('button');
  for (const column of ['Nodes', 'Status', 'Live migration'])
    await measured(`1,000 pools: sort by ${column}`, page, cdp, async () => {
      await header(column).click();
      await page.locator('th[aria-sort]', { hasText: column }).waitFor();
    });
  await measured('1,000 pools: type a letter into the search', page, cdp, async () => {
    await page.getByPlaceholder('Find by name or cluster').pressSequentially('b');
  });
  await measured('1,000 pools: type the rest, one row is left', page, cdp, async () => {
    await page.getByPlaceholder('Find by name or cluster').pressSequentially('ench-123-4');
    await page.waitForURL(/ench-123-4/);
  });
  console.log(`${'rows that are left'.padEnd(52)} ${await rows.count()}`);
  await page.getByPlaceholder('Find by name or cluster').fill('');
  await page.waitForTimeout(500);
  await test('filter-status').click();
  await measured('1,000 pools: filter by a status', page, cdp, async () => {
    await test('filter-status-scaling').click();
    await page.waitForURL(/filter\.status/);
  });
  await page.keyboard.press('Escape');
  await measured('1,000 pools: a change comes in', page, cdp, async () => {
    await send('PATCH', `${HYPERSHIFT}/nodepools/bench-000-0/status`, { status: { replicas: 1 } });
    await page.locator('[data-test="row-bench-000-0"] [data-column=nodes]', { hasText: '1/3' }).waitFor();
  });
  await page.close();
};
