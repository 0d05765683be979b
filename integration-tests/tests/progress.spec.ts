import { expect } from '@playwright/test';
import { createCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { test } from '../own-agent';
import { ClusterDetails } from '../pages/cluster-details';

test.afterEach(removeClusters);

const SLOW = { timeout: 60_000 };

/** More than the quarter of an hour after which a stage counts as slow, in seconds. */
const LATER_S = 16 * 60;

test('the running stage shows since when, its components and pods, and what was heard last', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'stages');
  const name = fresh('demo');
  await turnOnFault(api, 'hold-at', { namespace, cluster: name }, 'kube-apiserver');
  await createCluster(api, { namespace, name, pools: [1] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();

  await expect(details.stage('EtcdAvailable')).toHaveAttribute('data-state', 'done', SLOW);
  await expect(details.stage('EtcdAvailable').locator('time')).toHaveText(/\d:\d\d/);
  const running = details.stage('KubeAPIServerAvailable');
  await expect(running).toHaveAttribute('data-state', 'running', SLOW);
  await expect(details.sentence).toContainText('Waiting for the API server');
  await expect(running).toContainText(/running for \d+ sec/);
  await expect(running.getByTestId('stage-pods')).toContainText(/Pods: 0 of [13] ready/);
  await expect(running.getByTestId('stage-pods')).toContainText('kube-apiserver-');
  await expect(running.getByTestId('stage-components')).toContainText(/Components: \d+ of \d+ rolled out/);
  await expect(running.getByTestId('stage-components')).toContainText('kube-apiserver');
  await expect(details.progress.getByTestId('last-words')).toContainText(/Heard last: .*\d:\d\d/);
  await expect(details.progress.getByTestId('running-since')).toContainText(/Running for .*usually/);
  await expect(details.stage('ClusterVersionSucceeding')).toHaveAttribute('data-state', 'waiting');
  await expect(details.progress.getByTestId('stage-hint')).toHaveCount(0);
});

test('machines are followed from the import of their disk to the node', async ({ page, request }) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'machines');
  const name = fresh('demo');
  const release = await turnOnFault(api, 'hold-at', { namespace, cluster: name }, 'nodes');
  await createCluster(api, { namespace, name, pools: [2] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.stage('pools')).toHaveAttribute('data-state', 'running', SLOW);
  await expect(details.sentence).toContainText('Waiting for workers: 0 of 2 nodes joined');
  await release();
  const machines = details.stage('pools').getByTestId('stage-machines');
  await expect(machines).toContainText(/Machines: [01] of 2 joined/, SLOW);
  await expect(details.installed).toBeVisible(SLOW);
});

test('a slow stage says what to look at, and the sentence says the same', async ({
  page,
  request,
  agent,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'slow');
  const name = fresh('demo');
  await turnOnFault(api, 'etcd-volume-pending', { namespace, cluster: name });
  await createCluster(api, { namespace, name, pools: [] });
  await turnOnFault(api, 'clock-ahead', { agent }, String(LATER_S));
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  const stage = details.stage('EtcdAvailable');
  await expect(stage).toHaveAttribute('data-state', 'attention', SLOW);
  await expect(stage.getByTestId('stage-hint')).toContainText(/Pod etcd-\d waits for its volume/);
  await expect(page.getByTestId('next-step')).toContainText(/Pod etcd-\d waits for its volume/);
  await expect(stage.getByTestId('stage-pods')).toContainText('etcd-0');
});

test('a cluster that the operator refuses is red, with the words of the operator, and shows no stage as work', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'refused');
  const name = fresh('demo');
  await turnOnFault(api, 'cidr-clash', { namespace, cluster: name });
  await createCluster(api, { namespace, name, pools: [] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.status).toHaveText('Invalid', SLOW);
  await expect(details.status).toHaveAttribute('data-level', 'danger');
  const { status } = await api.get(
    `/apis/hypershift.openshift.io/v1beta1/namespaces/${namespace}/hostedclusters/${name}`,
  );
  const { conditions } = status as { conditions: { type: string; message: string }[] };
  const words = conditions.find(({ type }) => type === 'ValidConfiguration')?.message ?? '-';
  await expect(page.getByTestId('operator-words')).toContainText(words);
  await expect(page.locator('[data-test^=stage-][data-state=running]')).toHaveCount(0);
});
