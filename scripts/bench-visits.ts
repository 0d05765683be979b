import type { Browser } from '@playwright/test';
import type { QuietCluster } from './bench-cluster';
import { machineOf, machinesIn, projectOf } from './bench-machine-data';
import { poolsIn } from './bench-node-pools';
import { openPage } from './bench-page';
import { twice, watchesOf } from '../integration-tests/watches';

/** Of the 500 projects of the bench, so many are those of the user `developer`. */
const OWN_PROJECTS = 20;

const LISTS = ['/virtual-machines', '/infrastructure/clusters', '/infrastructure/node-pools'];
const RBAC = 'rbac.authorization.k8s.io';

/** Rights in 20 of 500 projects, as an administrator of each would give them. */
const giveRights = async ({ send }: QuietCluster): Promise<void> => {
  for (let number = 0; number < OWN_PROJECTS; number += 1)
    await send('POST', `/apis/${RBAC}/v1/namespaces/${projectOf(number)}/rolebindings`, {
      apiVersion: `${RBAC}/v1`,
      kind: 'RoleBinding',
      metadata: { name: 'bench-developer', namespace: projectOf(number) },
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: 'edit' },
      subjects: [{ apiGroup: RBAC, kind: 'User', name: 'developer' }],
    });
};

/** Requests, bytes and open watches of one visit to a page. */
const benchVisit = async (browser: Browser, url: string, user: string, path: string): Promise<void> => {
  const page = await openPage(browser, url, user);
  const asked: string[] = [];
  const watches = watchesOf(page);
  let bytes = 0;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  cdp.on('Network.webSocketFrameReceived', ({ response }) => (bytes += response.payloadData.length));
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/kubernetes/')) asked.push(pathname);
  });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // Until nothing is asked any more: a long list opens its watch at its end.
  for (let before = -1; before !== asked.length + watches().length;) {
    before = asked.length + watches().length;
    await page.waitForTimeout(5000);
  }
  const reviews = asked.filter((one) => one.endsWith('accessreviews')).length;
  console.log(
    `${`${path} as ${user}`.padEnd(64)} ${asked.length} requests (${reviews} questions for rights), ${(bytes / 1e6).toFixed(1)} MB, ${watches().length} watches, ${twice(watches()).length} of them twice`,
  );
  await page.context().close();
};

/** What lists and one machine's page ask of the API server, of an administrator and of a user with rights in 20 of 500 projects. */
export const benchVisits = async (browser: Browser, cluster: QuietCluster): Promise<void> => {
  await poolsIn(cluster);
  await machinesIn(cluster);
  await giveRights(cluster);
  const own = `/virtual-machines/ns/${projectOf(0)}`;
  const machine = `${own}/${machineOf(0)}`;
  for (const user of ['admin', 'developer'])
    for (const path of [...LISTS, own, machine]) await benchVisit(browser, cluster.url, user, path);
};
