import { expect, test } from '@playwright/test';
import { refuseWrites } from '../admission';
import type { Api, Obj } from '../api';
import { createCluster } from '../clusters';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { ClusterDetails } from '../pages/cluster-details';
import { ClustersList } from '../pages/clusters-list';
import { CreateWizard } from '../pages/create-wizard';

const FLEET = '/apis/cluster.open-cluster-management.io/v1/managedclusters';
const addOns = (name: string): string =>
  `/apis/agent.open-cluster-management.io/v1/namespaces/${name}/klusterletaddonconfigs/${name}`;

const imported: string[] = [];

test.afterEach(async ({ request }) => {
  await removeClusters({ request });
  for (const name of imported.splice(0))
    await request.delete(`/api/kubernetes${FLEET}/${name}`, { headers: { Cookie: 'hvp-user=admin' } });
});

const name = (): string => {
  const made = fresh('c');
  imported.push(made);
  return made;
};

const managed = (api: Api, of: string): Promise<Obj> => api.get(`${FLEET}/${of}`);
const isImported = async (api: Api, of: string): Promise<boolean> =>
  (await api.list(FLEET)).some(({ metadata }) => metadata.name === of);

test('a cluster is imported with its creation, with set and labels', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'fleet');
  const cluster = name();
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.details({ name: cluster, namespace });
  await wizard.choose('fleet.clusterSet', 'production');
  await wizard.field('fleet.labels').click();
  await wizard.field('fleet.labels.0.key').fill('team');
  await wizard.field('fleet.labels.0.value').fill('web');
  await wizard.nextTo('Review');
  await expect(page.locator('[data-test=summary-details]')).toContainText('production');
  await wizard.create.click();
  await wizard.created({ name: cluster, namespace });
  const { spec } = await api.get(
    `/apis/hypershift.openshift.io/v1beta1/namespaces/${namespace}/hostedclusters/${cluster}`,
  );
  const infra = { 'hypershift.openshift.io/auto-created-for-infra': (spec as { infraID: string }).infraID };
  const made = await managed(api, cluster);
  expect(made.metadata.labels).toEqual(
    expect.objectContaining({
      team: 'web',
      'cluster.open-cluster-management.io/clusterset': 'production',
      ...infra,
    }),
  );
  expect(made.metadata.annotations).toEqual(
    expect.objectContaining({
      'import.open-cluster-management.io/hosting-cluster-name': 'local-cluster',
      'import.open-cluster-management.io/klusterlet-deploy-mode': 'Hosted',
      'open-cluster-management/created-via': 'hypershift',
    }),
  );
  expect(made.spec).toMatchObject({ hubAcceptsClient: true });
  expect(await api.get(addOns(cluster))).toMatchObject({
    metadata: { labels: infra },
    spec: { clusterName: cluster, clusterNamespace: cluster },
  });
});

test('without import no ManagedCluster is made, and the form says what happens anyway', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'fleet');
  const cluster = name();
  const wizard = new CreateWizard(page);
  await wizard.open();
  await page.getByText('Import as a managed cluster').click();
  await expect(wizard.help('fleet.isImported')).toContainText('unless auto-import is disabled');
  await expect(wizard.field('fleet.clusterSet')).toBeHidden();
  await wizard.toReview({ name: cluster, namespace });
  await wizard.tab('YAML');
  await expect(wizard.editor()).not.toContainText('ManagedCluster');
  await wizard.create.click();
  await wizard.created({ name: cluster, namespace });
  expect(await isImported(api, cluster)).toBe(false);
});

test('an import that fails leaves a cluster that was created, not imported', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'fleet');
  const cluster = name();
  const allow = await refuseWrites(
    api,
    'CREATE',
    {
      apiVersion: 'cluster.open-cluster-management.io/v1',
      kind: 'ManagedCluster',
      metadata: { name: cluster },
      spec: { hubAcceptsClient: true },
    },
    'not today',
  );
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.toReview({ name: cluster, namespace });
  await wizard.create.click();
  await expect(page.getByTestId('run-heading')).toContainText('was created, but not imported');
  await expect(wizard.object(`ManagedCluster/${cluster}`)).toContainText('not today');
  await expect(page.getByTestId('run-undo')).toBeHidden();
  await page.getByTestId('run-open').click();
  await wizard.created({ name: cluster, namespace });
  const pools = await api.list(`/apis/hypershift.openshift.io/v1beta1/namespaces/${namespace}/nodepools`);
  expect(pools).toHaveLength(1);

  await allow();
  const details = new ClusterDetails(page, namespace, cluster);
  await expect(details.status).toHaveText(/Installing|Ready/, { timeout: 30_000 });
  await details.act('import');
  await page.getByTestId('import-confirm').click();
  await expect.poll(() => isImported(api, cluster)).toBe(true);
});

test('Import waits until the cluster is available, asks for the set, and is offered once', async ({
  page,
  request,
}) => {
  test.setTimeout(60_000);
  const { api, namespace } = await makeNamespace(request, 'fleet');
  const cluster = name();
  await createCluster(api, { namespace, name: cluster, pools: [] });
  const list = new ClustersList(page);
  await list.open({ q: cluster });
  await expect(list.status(namespace, cluster)).toHaveText('Installing', { timeout: 40_000 });
  await list.menu(namespace, cluster);
  await list.action('import').click();
  const wizard = new CreateWizard(page);
  await wizard.choose('fleet.clusterSet', 'production');
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import')).toBeHidden();
  await expect(page.getByText(`Cluster ${cluster} is being imported into the fleet.`)).toBeVisible();
  expect((await managed(api, cluster)).metadata.labels).toEqual(
    expect.objectContaining({ 'cluster.open-cluster-management.io/clusterset': 'production' }),
  );
  await expect.poll(() => api.get(addOns(cluster)).then(({ kind }) => kind)).toBe('KlusterletAddonConfig');

  const details = new ClusterDetails(page, namespace, cluster);
  await details.open();
  await page.getByTestId('actions').first().click();
  const again = details.button('import').getByRole('menuitem');
  await expect(again).toHaveAttribute('aria-disabled', 'true');
  await again.hover();
  await expect(page.getByRole('tooltip')).toContainText('imported already');
});
