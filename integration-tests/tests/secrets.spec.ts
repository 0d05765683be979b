import { expect, test } from '@playwright/test';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { expectNotInLogs, Leaks } from '../leaks';
import { ClusterDetails } from '../pages/cluster-details';
import { CreateWizard } from '../pages/create-wizard';

test.afterEach(removeClusters);

const PULL = Buffer.from('somebody:planted-in-the-pull-secret').toString('base64');
const TOKEN = 'planted-token-of-the-infrastructure-cluster';
const KUBECONFIG = `apiVersion: v1
kind: Config
current-context: infra
contexts: [{name: infra, context: {cluster: infra, user: hypershift}}]
clusters: [{name: infra, cluster: {server: 'https://api.infra.example.com:6443'}}]
users: [{name: hypershift, user: {token: ${TOKEN}}}]
`;

test('planted secrets are in no URL, log line, storage, YAML, command or screen of a creation', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'secret');
  const name = fresh('c');
  const leaks = new Leaks(page);
  const wizard = new CreateWizard(page);
  await wizard.open('details');
  await wizard.details({
    name,
    namespace,
    pullSecret: JSON.stringify({ auths: { 'quay.io': { auth: PULL } } }),
  });
  await wizard.nextTo('Infrastructure');
  await wizard.type('infrastructure.kubeconfig', KUBECONFIG);
  await wizard.type('infrastructure.infraNamespace', 'machines');
  await page.locator('[data-test=toggle-yaml]').click();
  await wizard.editor().waitFor();
  await leaks.look('Infrastructure, with the YAML beside it');
  await page.locator('[data-test=toggle-yaml]').click();
  await wizard.nextTo('Node pools');
  await leaks.look('Node pools');
  await wizard.nextTo('Review');
  for (const tab of ['Summary', 'YAML', 'Command'] as const) {
    await wizard.tab(tab);
    await leaks.look(`Review, ${tab}`);
  }
  await page.waitForTimeout(1000); // the draft is kept half a second after the last change
  await leaks.look('Review, draft kept');
  await wizard.create.click();
  await expect(wizard.run).toBeVisible();
  await leaks.look('the creation');
  await wizard.created({ name, namespace });
  await leaks.look('Overview');

  const secret = async (role: string, key: string): Promise<string> => {
    const { data } = await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}-${role}`);
    return Buffer.from((data as Record<string, string>)[key] ?? '', 'base64').toString();
  };
  expect(await secret('infra-credentials', 'kubeconfig')).toContain(TOKEN);
  const planted = { 'pull secret': PULL, 'token of the infrastructure cluster': TOKEN };
  leaks.expectNone(planted);
  await expectNotInLogs(planted);
  // Random bytes are no text: they are looked for as they are written.
  const { data } = await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}-etcd-encryption-key`);
  leaks.expectNone({ 'key of etcd': (data as { key: string }).key });
});

test('the password and kubeconfig of a cluster are nowhere until they are asked for', async ({
  page,
  request,
}) => {
  const namespace = 'clusters';
  const name = 'prod-eu';
  const leaks = new Leaks(page);
  const details = new ClusterDetails(page, namespace, name);
  for (const tab of ['overview', 'node-pools', 'access', 'conditions', 'events', 'yaml'] as const) {
    await details.open(tab);
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await leaks.look(tab);
  }
  const read = async (secret: string, key: string): Promise<string> => {
    const response = await request.get(`/api/kubernetes/api/v1/namespaces/${namespace}/secrets/${secret}`);
    const { data } = (await response.json()) as { data: Record<string, string> };
    return Buffer.from(data[key] ?? '', 'base64').toString();
  };
  const password = await read(`${name}-kubeadmin-password`, 'password');
  const kubeconfig = await read(`${name}-admin-kubeconfig`, 'kubeconfig');
  expect(password.length).toBeGreaterThan(10);
  const client = /client-key-data: (\S+)|token: (\S+)/.exec(kubeconfig);
  leaks.expectNone({
    'kubeadmin password': password,
    kubeconfig,
    'key in the kubeconfig': client?.[1] ?? client?.[2] ?? kubeconfig,
  });
});
