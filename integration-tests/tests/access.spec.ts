import { expect, test } from '@playwright/test';
import { Api } from '../api';
import { createCluster } from '../clusters';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
import { ClusterDetails } from '../pages/cluster-details';
import { ClustersList } from '../pages/clusters-list';
import { Host } from '../pages/host';

test.afterEach(removeClusters);

const READY = { timeout: 60_000 };

test('viewer sees everything but Secrets, and each action names the right that is missing', async ({
  page,
  request,
  context,
}) => {
  const { api, namespace } = await makeNamespace(request, 'viewer');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  await signIn(context, 'viewer');
  const list = new ClustersList(page);
  await list.open({ q: name });
  await expect(list.status(namespace, name)).toHaveText('Ready', READY);
  await expect(list.create).toHaveAttribute('aria-disabled', 'true');
  await list.create.hover();
  await expect(page.getByRole('tooltip')).toContainText('create hostedclusters.hypershift.openshift.io');
  await list.menu(namespace, name);
  await list.action('delete').hover();
  await expect(page.getByRole('tooltip')).toContainText(`delete hostedclusters.hypershift.openshift.io`);

  const details = new ClusterDetails(page, namespace, name);
  await details.open('access');
  await expect(details.access('kubeconfig').getByTestId('reason')).toContainText(
    `get secrets in namespace ${namespace}`,
  );
  await expect(details.reveal).toHaveAttribute('aria-disabled', 'true');
  await details.tab('overview').click();
  await expect(details.installed).toBeVisible();
});

test('developer is led from all namespaces to their own', async ({ page, context }) => {
  await signIn(context, 'developer');
  const list = new ClustersList(page);
  await list.open();
  await expect(list.otherNamespaces).toContainText('list hostedclusters.hypershift.openshift.io');
  await page.getByTestId('show-namespace-web-team').click();
  await expect(new Host(page).project).toContainText('web-team');
  await expect(page.getByTestId('empty-list').or(page.getByTestId('table'))).toBeVisible();
});

test('a part that may not be read is blank alone', async ({ page, request, context }) => {
  const api = new Api(request);
  const name = fresh('own');
  await createCluster(api, { namespace: 'web-team', name, pools: [] });
  await signIn(context, 'developer');
  const details = new ClusterDetails(page, 'web-team', name);
  await details.open();
  await expect(page.getByTestId('about-namespace')).toContainText('web-team');
  await expect(page.getByTestId('part-failed').first()).toContainText(`in namespace web-team-${name}`);
  await details.tab('conditions').click();
  await expect(details.condition('ReconciliationActive')).toBeVisible();
  await api.remove({
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'HostedCluster',
    metadata: { name, namespace: 'web-team' },
  });
});

test('developer cannot look into a namespace of others', async ({ page, request, context }) => {
  const { api, namespace } = await makeNamespace(request, 'others');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  await signIn(context, 'developer');
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(page.getByTestId('failed-forbidden')).toContainText(`in namespace ${namespace}`);
});
