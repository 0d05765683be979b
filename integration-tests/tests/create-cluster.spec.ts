import { expect, test } from '@playwright/test';
import { Api, type Obj } from '../api';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { CreateWizard, SECRET_TEXT, SSH_KEY } from '../pages/create-wizard';

const INFRA = 'hypershift.openshift.io/auto-created-for-infra';
const SAFE = 'hypershift.openshift.io/safe-to-delete-with-cluster';
const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';

test.afterEach(removeClusters);

const labelsOf = ({ metadata }: Obj): Record<string, string> =>
  (metadata.labels ?? {}) as Record<string, string>;

test('name, release and pull secret are enough; the objects are those of hcp', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'create');
  const name = fresh('c');
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.toReview({ name, namespace });
  await wizard.create.click();
  await wizard.created({ name, namespace });

  const cluster = await api.get(`${HYPERSHIFT}/${namespace}/hostedclusters/${name}`);
  const { infraID } = cluster.spec as { infraID: string };
  expect(infraID).toMatch(new RegExp(`^${name.slice(0, 21)}.*-[a-z0-9]{5}$`));
  expect(labelsOf(cluster)[INFRA]).toBe(infraID);
  expect(cluster.spec).toMatchObject({
    pullSecret: { name: `${name}-pull-secret` },
    platform: { type: 'KubeVirt', kubevirt: { baseDomainPassthrough: true } },
    secretEncryption: {
      type: 'aescbc',
      aescbc: { activeKey: { name: `${name}-etcd-encryption-key` } },
    },
    services: [
      { service: 'APIServer', servicePublishingStrategy: { type: 'LoadBalancer' } },
      { service: 'Ignition', servicePublishingStrategy: { type: 'Route' } },
      { service: 'Konnectivity', servicePublishingStrategy: { type: 'Route' } },
      { service: 'OAuthServer', servicePublishingStrategy: { type: 'Route' } },
    ],
  });
  const [pool, ...otherPools] = await api.list(`${HYPERSHIFT}/${namespace}/nodepools`);
  expect(otherPools).toEqual([]);
  expect(pool).toMatchObject({
    metadata: { name, labels: { [INFRA]: infraID } },
    spec: {
      clusterName: name,
      replicas: 2,
      arch: 'amd64',
      management: { upgradeType: 'Replace' },
      release: (cluster.spec as { release: object }).release,
    },
  });
  const secrets = await api.list(`/api/v1/namespaces/${namespace}/secrets?labelSelector=${INFRA}=${infraID}`);
  expect(secrets.map(({ metadata }) => metadata.name).sort()).toEqual([
    `${name}-etcd-encryption-key`,
    `${name}-pull-secret`,
  ]);
  for (const secret of secrets) expect(labelsOf(secret)[SAFE]).toBe('true');
  const key = secrets.find(({ metadata }) => metadata.name.endsWith('etcd-encryption-key'))?.data as {
    key: string;
  };
  expect(Buffer.from(key.key, 'base64')).toHaveLength(32);
});

test('a namespace that does not exist is announced and created', async ({ page, request }) => {
  const api = new Api(request);
  const [name, namespace] = [fresh('c'), fresh('new')];
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.toReview({ name, namespace });
  await page.locator('[data-test=edit-details]').click();
  await expect(wizard.help('details.namespace')).toContainText('will be created');
  await page.locator('[data-test=step-review]').click();
  await wizard.create.click();
  await wizard.created({ name, namespace });
  const made = await api.get(`/api/v1/namespaces/${namespace}`);
  expect(labelsOf(made)).not.toHaveProperty('hosted-virtualization-plugin/only-for-check');
});

test('a name used in another namespace is refused before Create', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'create');
  const [taken] = await api.list('/apis/hypershift.openshift.io/v1beta1/namespaces/clusters/hostedclusters');
  if (!taken) throw new Error('The fleet has no cluster');
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.details({ name: taken.metadata.name, namespace });
  await expect(wizard.problem('details.name')).toContainText(
    `in namespace ${taken.metadata.namespace ?? ''}`,
  );
  await wizard.next.click();
  await wizard.atStep('Details');
  await expect(wizard.field('details.name')).toBeFocused();
});

test('a name of a managed cluster is refused', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'create');
  const name = fresh('managed');
  const managed = await api.create({
    apiVersion: 'cluster.open-cluster-management.io/v1',
    kind: 'ManagedCluster',
    metadata: { name },
    spec: { hubAcceptsClient: true },
  });
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.details({ name, namespace });
  await expect(wizard.problem('details.name')).toContainText('managed cluster');
  await api.remove(managed);
  await expect(wizard.problem('details.name')).toBeHidden();
});

test('a YAML edit changes the form, and no secret is in YAML, commands or storage', async ({
  page,
  request,
}) => {
  const { namespace } = await makeNamespace(request, 'create');
  const name = fresh('c');
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.type('details.sshKey', SSH_KEY);
  await wizard.toReview({ name, namespace });
  await wizard.tab('YAML');
  await expect(wizard.editor()).toContainText('(hidden, unchanged)');
  await expect(wizard.editor()).not.toContainText(SECRET_TEXT);
  await wizard.tab('Command');
  await expect(page.locator('[data-test=command]').first()).toContainText(`--name ${name}`);
  await expect(page.getByText(SECRET_TEXT)).toHaveCount(0);

  await wizard.tab('YAML');
  await wizard.editor().click();
  await page.keyboard.press('Control+End');
  await expect(wizard.editor()).toContainText('replicas: 2');
  const line = wizard.editor().locator('.cm-line', { hasText: 'replicas: 2' });
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('5');
  await wizard.tab('Summary');
  await expect(page.locator('[data-test=summary-node-pools]')).toContainText('5 nodes');
  await page.waitForTimeout(1000); // the draft is kept half a second after the last change
  const kept = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
  expect(kept).toContain(name);
  expect(kept).not.toContain(SECRET_TEXT);
});

test('a draft comes back after a reload, without its secrets, and can be started over', async ({
  page,
  request,
}) => {
  const { namespace } = await makeNamespace(request, 'create');
  const name = fresh('c');
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.details({ name, namespace });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.locator('[data-test=draft-banner]')).toBeVisible();
  await expect(wizard.field('details.name')).toHaveValue(name);
  await expect(wizard.field('details.pullSecret')).toHaveValue('');
  await page.locator('[data-test=draft-start-over]').click();
  await expect(wizard.field('details.name')).toHaveValue('');
});

test('the keyboard alone is enough', async ({ page, request }) => {
  const { namespace } = await makeNamespace(request, 'create');
  const name = fresh('c');
  const wizard = new CreateWizard(page);
  await wizard.open();
  const tabTo = async (target: ReturnType<CreateWizard['field']>) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('The keyboard does not reach this');
  };
  await tabTo(wizard.field('details.name'));
  await page.keyboard.type(name);
  await tabTo(wizard.field('details.namespace'));
  await page.keyboard.type(namespace);
  await page.keyboard.press('Enter');
  await tabTo(wizard.field('details.release'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(wizard.field('details.pullSecret'));
  await page.keyboard.insertText(`{"auths":{"quay.io":{"auth":"${SECRET_TEXT}"}}}`);
  for (const step of ['Networking', 'Infrastructure', 'Node pools', 'Review']) {
    await tabTo(wizard.next);
    await page.keyboard.press('Enter');
    await wizard.atStep(step);
    await expect(page.locator('[data-test=step-heading]')).toBeFocused();
  }
  await tabTo(wizard.create);
  await page.keyboard.press('Enter');
  await wizard.created({ name, namespace });
});

test('a wizard opened at its last step judges those before it; Create goes to the first bad field', async ({
  page,
}) => {
  const wizard = new CreateWizard(page);
  await wizard.open('review');
  await expect(page.locator('[data-test=step-details]')).toHaveAttribute('data-mark', 'error');
  await wizard.create.click();
  await expect(wizard.errors).toContainText('Enter a name for the cluster');
  await wizard.errors.getByRole('button').first().click();
  await wizard.atStep('Details');
  await expect(wizard.field('details.name')).toBeFocused();
  await expect(wizard.problem('details.pullSecret')).toBeVisible();
});

test('a viewer sees the form, which rights are missing, and cannot create', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: 'hvp-user', value: 'viewer', url: baseURL ?? '' }]);
  const wizard = new CreateWizard(page);
  await wizard.open('review');
  const missing = page.locator('[data-test=preflight-rights]');
  await expect(missing).toContainText('hostedclusters.hypershift.openshift.io');
  await expect(missing).toContainText('secrets');
  await expect(missing).toContainText('clusters');
  await expect(wizard.create).toHaveAttribute('aria-disabled', 'true');
});
