import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { ClusterDetails, type ClusterTab } from '../pages/cluster-details';

test.afterEach(removeClusters);

const INSTALLED = { timeout: 60_000 };

test('an installation goes through its stages to Ready without a reload', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'install');
  const name = fresh('demo');
  const release = await turnOnFault(api, 'hold-at', { namespace, cluster: name }, 'etcd');
  await createCluster(api, { namespace, name, pools: [1] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.stage('InfrastructureReady')).toHaveAttribute('data-state', 'done');
  await expect(details.sentence).toContainText('Waiting for etcd');
  await expect(details.button('download-kubeconfig')).toHaveAttribute('aria-disabled', 'true');
  await release();
  await expect(details.status).toHaveText('Ready', INSTALLED);
  await expect(details.installed).toContainText('Installed in');
  await expect(details.sentence).toHaveCount(0);
});

test('each tab shows its part and has its address', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'tabs');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [2, 1] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.status).toHaveText('Ready', INSTALLED);
  await expect(page.getByTestId('about-release')).toContainText('ocp-release:4.22.1-multi');

  await details.tab('node-pools').click();
  await expect(page).toHaveURL(/\/node-pools$/);
  await expect(details.pool(name)).toContainText('2/2');
  await expect(details.pool(`${name}-2`)).toContainText('1/1');
  await details.pool(`${name}-2`).getByRole('button', { name: 'Details' }).click();
  await expect(details.pool(`${name}-2`).getByTestId('machines')).toContainText('Running');
  await details.pool(name).getByTestId('actions').click();
  await page.getByTestId('action-scale').click();
  await expect(page).toHaveURL(`/infrastructure/node-pools/ns/${namespace}/${name}?do=scale`);
  await page.getByTestId('scale-dialog').getByTestId('cancel').click();
  await expect(page.getByTestId('scale-dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/node-pools\/ns\/[^?]+$/);
  await details.open('node-pools');

  await details.tab('conditions').click();
  await expect(details.condition('Available').first()).toContainText('True');
  await expect(page.getByTestId('conditions')).toHaveCount(3);

  await details.tab('events').click();
  await expect(page.getByTestId('events')).toContainText(`HostedCluster ${name}`);

  await details.tab('yaml').click();
  await expect(page.getByLabel(`YAML of ${name}`)).toContainText(`name: ${name}`);
  await page.reload();
  await expect(page.getByLabel(`YAML of ${name}`)).toContainText('kind: HostedCluster');
  await page.goBack();
  await expect(page).toHaveURL(/\/events$/);
});

test('the kubeconfig is the one of the Secret, and no Secret is read before it is asked for', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'access');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const secretReads: string[] = [];
  page.on('request', (sent) => {
    if (sent.url().includes('/secrets/')) secretReads.push(sent.url());
  });
  const details = new ClusterDetails(page, namespace, name);
  await details.open('access');
  await expect(details.reveal).not.toHaveAttribute('aria-disabled', 'true', INSTALLED);
  expect(secretReads).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByTestId('action-download-kubeconfig').last().click();
  const file = await (await download).path();
  const secret = await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}-admin-kubeconfig`);
  const { kubeconfig = '' } = secret.data as Record<string, string>;
  expect(await readFile(file, 'utf8')).toBe(Buffer.from(kubeconfig, 'base64').toString());
  expect(secretReads.filter((url) => url.includes('kubeadmin'))).toEqual([]);
});

test('the password is shown on a click for 30 seconds', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'password');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const details = new ClusterDetails(page, namespace, name);
  await page.clock.install();
  await details.open('access');
  await expect(details.reveal).not.toHaveAttribute('aria-disabled', 'true', INSTALLED);
  const secret = await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}-kubeadmin-password`);
  const { password = '' } = secret.data as Record<string, string>;
  const text = Buffer.from(password, 'base64').toString();
  await expect(details.password).not.toContainText(text);
  await details.reveal.click();
  await expect(details.password).toHaveText(text);
  await page.clock.fastForward(31_000);
  await expect(details.password).not.toContainText(text);
});

test('what is not there yet says why: kubeconfig, and a password that an identity provider has replaced', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'early');
  const name = fresh('demo');
  await turnOnFault(api, 'hold-at', { namespace, cluster: name }, 'etcd');
  const spec = {
    configuration: {
      oauth: {
        identityProviders: [
          {
            name: 'staff',
            mappingMethod: 'claim',
            type: 'HTPasswd',
            htpasswd: { fileData: { name: 'users' } },
          },
        ],
      },
    },
  };
  await createCluster(api, { namespace, name, pools: [], spec });
  const details = new ClusterDetails(page, namespace, name);
  await details.open('access');
  await expect(details.access('kubeconfig')).toContainText('Not ready yet');
  await expect(details.access('password')).toContainText('An identity provider is set');
  await expect(details.reveal).toHaveAttribute('aria-disabled', 'true');
});

test('the console opens at the name of the domain once the cluster is completed', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'console');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open('access');
  await expect(details.access('console')).toContainText('Not ready yet');
  await expect(details.access('console').getByRole('link')).toHaveAttribute(
    'href',
    `https://console-openshift-console.apps.${name}.apps.mgmt.example.com`,
    INSTALLED,
  );
});

test('a cluster with its own domain waits for ingress and says who must act', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'ingress');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1], baseDomain: 'example.com' });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.status).toHaveText('Waiting for ingress', INSTALLED);
  await expect(details.sentence).toContainText(`*.apps.${name}.example.com`);
  await expect(page.getByTestId('next-step')).toContainText('DNS record');
});

test('a cluster that does not exist says so; another one is not blamed', async ({ page, request }) => {
  const { namespace } = await makeNamespace(request, 'missing');
  const details = new ClusterDetails(page, namespace, 'nobody');
  await details.open();
  await expect(page.getByTestId('missing')).toContainText('does not exist');
});

for (const tab of [
  'overview',
  'node-pools',
  'access',
  'conditions',
  'events',
  'yaml',
] as const satisfies readonly ClusterTab[])
  test(`the tab ${tab} of an installing cluster is accessible`, async ({ page, request }) => {
    const { api, namespace } = await makeNamespace(request, 'axe');
    const name = fresh('demo');
    await turnOnFault(api, 'hold-at', { namespace, cluster: name }, 'etcd');
    await createCluster(api, { namespace, name, pools: [1] });
    const details = new ClusterDetails(page, namespace, name);
    await details.open(tab);
    await expect(details.sentence).toContainText('Waiting for etcd');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
