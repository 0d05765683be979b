import { expect, test } from '@playwright/test';
import type { Api } from '../api';
import { FOREIGN } from '../foreign-clusters';
import type { ForeignCluster } from '../foreign-parts';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { ApiAccess } from '../pages/api-access';
import { ClusterDetails } from '../pages/cluster-details';
import { ClustersList } from '../pages/clusters-list';

test.use({ viewport: { width: 1440, height: 1000 } });
test.afterEach(removeClusters);

const READY = { timeout: 90_000 };
const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';

const create = async (api: Api, { others, cluster, pools }: ForeignCluster): Promise<void> => {
  for (const object of [...others, cluster, ...pools]) await api.create(object);
};

const namesOf = (objects: readonly { metadata: { name: string } }[]): string[] =>
  objects.map(({ metadata }) => metadata.name);

for (const [by, shape] of Object.entries(FOREIGN))
  test(`a cluster made by ${by} is shown, edited and deleted as well as one of ours`, async ({
    page,
    request,
  }) => {
    test.setTimeout(240_000);
    const { api, namespace } = await makeNamespace(request, 'foreign');
    const name = fresh('demo');
    const made = shape({ namespace, name });
    await create(api, made);

    await test.step('the list', async () => {
      const list = new ClustersList(page);
      await list.open({ q: name });
      const row = list.row(namespace, name);
      await expect(list.status(namespace, name)).toHaveText('Ready', READY);
      await expect(row).toContainText('4.22.1');
      await expect(row).toContainText(/[1-9]\/[1-9] nodes?/);
      await expect(row.locator('[data-column=api]')).not.toHaveText('–');
    });

    const details = new ClusterDetails(page, namespace, name);
    await test.step('the details', async () => {
      await details.open();
      await expect(details.status).toHaveText('Ready');
      await expect(details.installed).toBeVisible();
      await expect(page.getByTestId('about-encryption')).toContainText(/Off|AES-CBC/);
      await expect(page.getByTestId('about-managed-by')).toHaveCount(by === 'Argo CD' ? 1 : 0);
      await details.tab('node-pools').click();
      for (const pool of namesOf(made.pools)) await expect(details.pool(pool)).toContainText('Ready');
      await details.tab('access').click();
      await expect(details.access('kubeconfig')).toBeVisible();
      await expect(details.reveal).not.toHaveAttribute('aria-disabled', 'true');
      await details.tab('yaml').click();
      await expect(page.getByLabel(`YAML of ${name}`)).toContainText(`name: ${name}`);
    });

    await test.step('another size', async () => {
      const [pool = ''] = namesOf(made.pools);
      await page.goto(`/infrastructure/node-pools?q=${pool}&filter.cluster=${name}`);
      const row = page.getByRole('row').filter({ hasText: name }).filter({ hasText: pool }).first();
      await row.getByTestId('actions').click();
      await page.getByTestId('action-scale').last().click();
      await page.locator('#field-size-replicas').fill('2');
      await page.getByTestId('scale-save').click();
      await expect
        .poll(async () => (await api.get(`${HYPERSHIFT}/${namespace}/nodepools/${pool}`)).spec)
        .toMatchObject({ replicas: 2 });
    });

    await test.step('a name of the API, set and cleared', async () => {
      const path = `${HYPERSHIFT}/${namespace}/hostedclusters/${name}`;
      const before = await api.get(path);
      const access = new ApiAccess(page);
      await details.open('access');
      await access.open();
      await access.field('apiName').fill('api.lab.example.com');
      await access.save();
      await expect(access.dialog).toBeHidden();
      await expect(access.row('name')).toContainText('api.lab.example.com');
      const after = await api.get(path);
      expect(after.spec).toEqual({ ...(before.spec as object), kubeAPIServerDNSName: 'api.lab.example.com' });
      expect(after.metadata.labels).toEqual(before.metadata.labels);
      expect(after.metadata.annotations).toEqual(before.metadata.annotations);
      await access.open();
      await access.field('apiName').fill('');
      await access.save();
      await expect(access.dialog).toBeHidden();
      expect((await api.get(path)).spec).toEqual(before.spec);
    });

    await test.step('the deletion', async () => {
      await details.open();
      await details.act('delete');
      const goes = details.dialog.getByTestId('goes');
      for (const pool of namesOf(made.pools)) await expect(goes).toContainText(pool);
      const stays = details.dialog.getByTestId('stays');
      for (const left of [...made.stays, ...made.staysShared]) await expect(stays).toContainText(left);
      await expect(details.dialog.getByTestId('managed-elsewhere')).toHaveCount(by === 'Argo CD' ? 1 : 0);
      await page.getByTestId('typed-name').fill(name);
      await page.getByTestId('confirm').click();
      await expect(details.deleted).toBeVisible(READY);
      for (const left of made.stays)
        await expect(details.leftovers.getByRole('checkbox', { name: left })).toBeChecked();
      for (const left of made.staysShared)
        await expect(details.leftovers.getByRole('checkbox', { name: left })).not.toBeChecked();
      expect(await api.list(`${HYPERSHIFT}/${namespace}/nodepools`)).toEqual([]);
    });
  });

test('two clusters by hand in one namespace keep their pools and what both use apart', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const { api, namespace } = await makeNamespace(request, 'pair');
  const [first, second] = [fresh('left'), fresh('right')];
  const shape = FOREIGN['Argo CD'];
  const made = shape({ namespace, name: first });
  const other = shape({ namespace, name: second });
  await create(api, made);
  // The second one uses the pull secret that is there.
  await create(api, {
    ...other,
    others: [],
    pools: other.pools.map((pool) => ({ ...pool, metadata: { ...pool.metadata, name: 'others' } })),
  });
  const details = new ClusterDetails(page, namespace, first);
  await details.open('node-pools');
  await expect(details.pool('workers')).toBeVisible();
  await expect(details.pool('others')).toHaveCount(0);
  await details.delete();
  await expect(details.deleted).toBeVisible(READY);
  await expect(details.leftovers).toContainText('No Secret and no ConfigMap of the cluster is left');
  await expect(details.leftovers.getByRole('checkbox')).toHaveCount(0);
  expect(namesOf(await api.list(`${HYPERSHIFT}/${namespace}/nodepools`))).toEqual(['others']);
});
