import { expect, test, type APIRequestContext } from '@playwright/test';
import type { Api } from '../api';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { quotaOfOne } from '../quota';
import { allowDeveloper } from '../rights';
import { CreateWizard, PULL_SECRET, SECRET_TEXT, SSH_KEY } from '../pages/create-wizard';

const RELEASE = 'quay.io/openshift-release-dev/ocp-release:4.21.9-multi';
const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';

test.afterEach(removeClusters);

const makePlace = async (
  request: APIRequestContext,
): Promise<{ api: Api; namespace: string; name: string }> => ({
  ...(await makeNamespace(request, 'stop')),
  name: fresh('c'),
});

/** A creation that stops at the second node pool. */
const stopAtPool = async (wizard: CreateWizard, api: Api, identity: { name: string; namespace: string }) => {
  const quota = await quotaOfOne(api, identity.namespace, 'nodepools.hypershift.openshift.io');
  await wizard.open();
  await wizard.details(identity);
  await wizard.nextTo('Node pools');
  await wizard.addPool();
  await wizard.nextTo('Review');
  await wizard.create.click();
  await expect(wizard.run).toHaveAttribute('data-phase', 'stopped');
  return quota;
};

test('a quota in the middle is told at its object; Resume finishes without doubles', async ({
  page,
  request,
}) => {
  const { api, namespace, name } = await makePlace(request);
  const wizard = new CreateWizard(page);
  const quota = await stopAtPool(wizard, api, { name, namespace });
  const failed = wizard.object(`NodePool/${namespace}/${name}-2`);
  await expect(failed).toHaveAttribute('data-object-state', 'failed');
  await expect(failed).toContainText('quota');
  await expect(wizard.object(`HostedCluster/${namespace}/${name}`)).toHaveAttribute(
    'data-object-state',
    'created',
  );
  await api.remove(quota);
  await page.locator('[data-test=run-resume]').click();
  await wizard.created({ name, namespace });
  const pools = await api.list(`${HYPERSHIFT}/${namespace}/nodepools`);
  expect(pools.map(({ metadata }) => metadata.name).sort()).toEqual([name, `${name}-2`]);
});

test('Undo removes what was created, and the form is as it was', async ({ page, request }) => {
  const { api, namespace, name } = await makePlace(request);
  const wizard = new CreateWizard(page);
  await stopAtPool(wizard, api, { name, namespace });
  await page.locator('[data-test=run-undo]').click();
  await expect(wizard.run).toHaveAttribute('data-phase', 'undone', { timeout: 40_000 });
  expect(await api.list(`${HYPERSHIFT}/${namespace}/hostedclusters`)).toEqual([]);
  expect(await api.list(`${HYPERSHIFT}/${namespace}/nodepools`)).toEqual([]);
  expect(await api.list(`/api/v1/namespaces/${namespace}/secrets`)).toEqual([]);
  await page.locator('[data-test=run-back]').click();
  await expect(wizard.field('details.name')).toHaveValue(name);
  await expect(wizard.field('details.pullSecret')).not.toHaveValue('');
});

test('a reload in the middle finds the creation again', async ({ page, request }) => {
  const { api, namespace, name } = await makePlace(request);
  const wizard = new CreateWizard(page);
  const quota = await stopAtPool(wizard, api, { name, namespace });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(wizard.run).toHaveAttribute('data-phase', 'stopped');
  await expect(wizard.object(`HostedCluster/${namespace}/${name}`)).toHaveAttribute(
    'data-object-state',
    'created',
  );
  await api.remove(quota);
  await page.locator('[data-test=run-resume]').click();
  await wizard.created({ name, namespace });
});

test('after a reload only the secrets not yet created are asked for', async ({ page, request }) => {
  const { api, namespace, name } = await makePlace(request);
  const quota = await quotaOfOne(api, namespace, 'secrets');
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.type('details.sshKey', SSH_KEY);
  await wizard.toReview({ name, namespace });
  await wizard.create.click();
  await expect(wizard.run).toHaveAttribute('data-phase', 'stopped');
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  expect(kept).not.toContain(SECRET_TEXT);
  expect(kept).not.toContain(Buffer.from(PULL_SECRET).toString('base64'));

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.locator('[data-test=missing-secrets]')).toBeVisible();
  await expect(wizard.field('pullSecret')).toBeHidden();
  await api.remove(quota);
  await page.locator('[data-test=run-resume]').click();
  await expect(wizard.problem('sshKey')).toBeVisible();
  await wizard.type('sshKey', SSH_KEY);
  await page.locator('[data-test=run-resume]').click();
  await wizard.created({ name, namespace });
  const secrets = await api.list(`/api/v1/namespaces/${namespace}/secrets`);
  expect(secrets.map(({ metadata }) => metadata.name)).toEqual(
    expect.arrayContaining([`${name}-etcd-encryption-key`, `${name}-pull-secret`, `${name}-ssh-key`]),
  );
});

test('an API server that fails in the middle is waited for', async ({ page, request }) => {
  const { api, namespace, name } = await makePlace(request);
  const wizard = new CreateWizard(page);
  const quota = await stopAtPool(wizard, api, { name, namespace });
  const turnOff = await turnOnFault(api, 'http-500', { namespace });
  await api.remove(quota).catch(() => undefined);
  await page.locator('[data-test=run-resume]').click();
  await expect(wizard.object(`NodePool/${namespace}/${name}-2`)).toHaveAttribute(
    'data-object-state',
    'creating',
  );
  await turnOff();
  await api.remove(quota).catch(() => undefined);
  await wizard.created({ name, namespace });
  expect(await api.list(`${HYPERSHIFT}/${namespace}/nodepools`)).toHaveLength(2);
});

test('two tabs with the same name: the second is refused at the name', async ({ page, context, request }) => {
  const { namespace, name } = await makePlace(request);
  const first = new CreateWizard(page);
  const second = new CreateWizard(await context.newPage());
  for (const wizard of [first, second]) {
    await wizard.open();
    await wizard.toReview({ name, namespace });
  }
  await first.create.click();
  await first.created({ name, namespace });
  await second.create.click();
  await second.atStep('Details');
  await expect(second.field('details.name')).toBeFocused();
  await expect(second.problem('details.name')).toContainText(name);
});

test('a missing right on Secrets is named with verb, resource and namespace', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  const { api, namespace, name } = await makePlace(request);
  await allowDeveloper(api, namespace, 'clusters', {
    'hypershift.openshift.io': ['hostedclusters', 'nodepools'],
  });
  await context.addCookies([{ name: 'hvp-user', value: 'developer', url: baseURL ?? '' }]);
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.type('details.name', name);
  await wizard.field('details.namespace').fill(namespace);
  await wizard.field('details.namespace').press('Enter');
  const missing = page.locator('[data-test=missing-rights]');
  await expect(missing.getByRole('listitem')).toHaveCount(1);
  await expect(missing).toContainText(/create.*secrets/);
  await expect(missing).toContainText(namespace);
});

test('a right that is taken away in the middle is named at its object; given back, Resume finishes', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  const { api, namespace, name } = await makePlace(request);
  await allowDeveloper(api, namespace, 'clusters', {
    '': ['secrets', 'configmaps'],
    'hypershift.openshift.io': ['hostedclusters'],
  });
  const pools = { 'hypershift.openshift.io': ['nodepools'] };
  const role = await allowDeveloper(api, namespace, 'pools', pools);
  await context.addCookies([{ name: 'hvp-user', value: 'developer', url: baseURL ?? '' }]);
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.toReview({ name, namespace, release: RELEASE });
  // The pool's request waits on its way, and the right goes meanwhile; its dry run comes with another query first.
  const turnOff = await turnOnFault(
    api,
    'slow',
    { namespace },
    'seconds=4,method=POST,path=nodepools?fieldValidation',
  );
  await wizard.create.click();
  const pool = wizard.object(`NodePool/${namespace}/${name}`);
  await expect(pool).toHaveAttribute('data-object-state', 'creating');
  await api.remove(role);
  await expect(pool).toHaveAttribute('data-object-state', 'failed');
  await expect(pool).toContainText(/create.*nodepools/);
  await expect(pool).toContainText(namespace);
  await turnOff();
  await api.create({ ...role, metadata: { name: 'pools', namespace } });
  await page.locator('[data-test=run-resume]').click();
  await wizard.created({ name, namespace });
  expect(await api.list(`${HYPERSHIFT}/${namespace}/nodepools`)).toHaveLength(1);
});

test('a refusal with no pool and no import leaves nothing behind by itself', async ({ page, request }) => {
  const { api, namespace, name } = await makePlace(request);
  await quotaOfOne(api, namespace, 'secrets');
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.details({ name, namespace });
  await page.getByText('Import as a managed cluster').click();
  await wizard.nextTo('Node pools');
  await page.locator('[data-test=remove-pool-0]').click();
  await expect(page.locator('[data-test=no-pools]')).toBeVisible();
  await wizard.nextTo('Review');
  await wizard.create.click();
  await expect(wizard.run).toHaveAttribute('data-phase', 'undone');
  expect(await api.list(`/api/v1/namespaces/${namespace}/secrets`)).toEqual([]);
});
