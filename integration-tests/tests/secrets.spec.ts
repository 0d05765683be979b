import { expect, test } from '@playwright/test';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { makeCertificate } from '../certificates';
import { KUBECONFIG, KUBECONFIG_TOKEN } from '../kubeconfig';
import { expectNotInLogs, Leaks, middleLine } from '../leaks';
import { ClusterDetails } from '../pages/cluster-details';
import { SSH_KEY } from '../pages/create-wizard';
import { CredentialPart } from '../pages/credential';
import { InfrastructureStep } from '../pages/infrastructure-step';

test.afterEach(removeClusters);

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const PULL = base64('somebody:planted-in-the-pull-secret');
const PULL_SECRET = JSON.stringify({ auths: { 'quay.io': { auth: PULL } } });
const PROXY_PASSWORD = 'planted-in-the-proxy';

test('planted secrets are in no URL, log line, storage, YAML, command or screen of a creation', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const { api, namespace } = await makeNamespace(request, 'secret');
  const name = fresh('c');
  const credential = fresh('lab');
  await api.create({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: credential,
      namespace,
      labels: { 'cluster.open-cluster-management.io/type': 'kubevirt' },
    },
    data: {
      pullSecret: base64(PULL_SECRET),
      'ssh-publickey': base64(SSH_KEY),
      kubeconfig: base64(KUBECONFIG),
      externalInfraNamespace: base64('machines'),
    },
  });
  const served = makeCertificate({ commonName: 'api', names: ['api.example.com'] });
  const leaks = new Leaks(page);
  const wizard = new InfrastructureStep(page);
  await wizard.open('details');
  await new CredentialPart(page, wizard).choose(credential);
  await expect(wizard.help('details.pullSecret')).toContainText(`From credential ${credential}`);
  await leaks.look('Details, with a credential');
  await wizard.type('details.name', name);
  await wizard.field('details.namespace').fill(namespace);
  await wizard.field('details.namespace').press('Enter');
  await wizard.choose('details.release', /^4\.22\.1/);
  await wizard.nextTo('Networking');
  await wizard.unfold('Proxy');
  await wizard.type('networking.proxy.httpProxy', `http://user:${PROXY_PASSWORD}@proxy.example.com:3128`);
  await leaks.look('Networking, with a proxy');
  await wizard.nextTo('Infrastructure');
  await wizard.api();
  await wizard.type('infrastructure.apiName', 'api.example.com');
  await wizard.add('Add certificate');
  await wizard.giveCertificate(0, served.certificate, served.key);
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
  const details = new ClusterDetails(page, namespace, name);
  for (const tab of ['overview', 'access', 'yaml'] as const) {
    await details.tab(tab).click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await leaks.look(`the cluster, ${tab}`);
  }
  await expect(page.getByLabel(`YAML of ${name}`)).toContainText(`name: ${name}`);

  const secret = async (role: string, key: string): Promise<string> => {
    const { data } = await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}-${role}`);
    return (data as Record<string, string>)[key] ?? '';
  };
  const text = (data: string): string => Buffer.from(data, 'base64').toString();
  // All of it was really given.
  expect(text(await secret('pull-secret', '.dockerconfigjson'))).toBe(PULL_SECRET);
  expect(text(await secret('infra-credentials', 'kubeconfig'))).toBe(KUBECONFIG);
  expect(text(await secret('api-certificate', 'tls.key')).trim()).toBe(served.key.trim());
  const planted = {
    'pull secret': PULL,
    'pull secret as a whole': PULL_SECRET,
    'token of the infrastructure cluster': KUBECONFIG_TOKEN,
    'kubeconfig as a whole': KUBECONFIG,
    'private key of the API': middleLine(served.key),
    'password of the proxy': PROXY_PASSWORD,
    // Random bytes are no text: they are looked for as they are written.
    'key of etcd': await secret('etcd-encryption-key', 'key'),
  };
  leaks.expectNone(planted);
  await expectNotInLogs(planted);
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
