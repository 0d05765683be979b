import { expect, test } from '@playwright/test';
import type { Api } from '../api';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
import { Leaks } from '../leaks';
import { CreateWizard, PULL_SECRET, SECRET_TEXT, SSH_KEY } from '../pages/create-wizard';
import { CredentialPart } from '../pages/credential';

test.afterEach(removeClusters);

const PLANTED = 'a-token-to-look-for';
const KUBECONFIG = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Config',
  clusters: [{ name: 'infra', cluster: { server: 'https://infra.example.com:6443' } }],
  users: [{ name: 'wizard', user: { token: PLANTED } }],
  contexts: [{ name: 'infra', context: { cluster: 'infra', user: 'wizard' } }],
  'current-context': 'infra',
});
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const saved = async (
  api: Api,
  namespace: string,
  name: string,
  texts: Record<string, string>,
): Promise<void> => {
  await api.create({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace, labels: { 'cluster.open-cluster-management.io/type': 'kubevirt' } },
    data: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, base64(text)])),
  });
};

test('a credential fills pull secret, SSH key, kubeconfig and namespace, and is kept nowhere', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'cred');
  const name = fresh('lab');
  await saved(api, namespace, name, {
    pullSecret: PULL_SECRET,
    'ssh-publickey': SSH_KEY,
    kubeconfig: KUBECONFIG,
    externalInfraNamespace: 'vms-there',
  });
  const wizard = new CreateWizard(page);
  const credential = new CredentialPart(page, wizard);
  await wizard.open();
  await credential.choose(name);
  await expect(credential.help).toContainText(`From ${name}`);
  await expect(wizard.field('details.sshKey')).toHaveValue(SSH_KEY);
  await expect(wizard.help('details.sshKey')).toContainText(`From credential ${name}`);
  await expect(wizard.help('details.pullSecret')).toContainText(`From credential ${name}`);
  await expect(page.getByText(SECRET_TEXT)).toHaveCount(0);

  const cluster = fresh('c');
  await wizard.type('details.name', cluster);
  await wizard.field('details.namespace').fill(namespace);
  await wizard.field('details.namespace').press('Enter');
  await wizard.choose('details.release', /^4\.22\.1/);
  await wizard.nextTo('Infrastructure');
  await wizard.unfold(/^Another infrastructure cluster/);
  await expect(wizard.field('infrastructure.infraNamespace')).toHaveValue('vms-there');
  await expect(wizard.help('infrastructure.kubeconfig')).toContainText(`From credential ${name}`);
  await page.locator('[data-test="reveal-infrastructure.kubeconfig"]').click();
  await expect(wizard.field('infrastructure.kubeconfig')).toHaveValue(KUBECONFIG);

  await page.waitForTimeout(1000); // the draft is kept half a second after the last change
  const kept = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage, location.href]));
  expect(kept).toContain(cluster);
  for (const secret of [SECRET_TEXT, PLANTED, base64(PLANTED)]) expect(kept).not.toContain(secret);
});

test('what was typed is not overwritten before somebody agrees', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'cred');
  const [first, second] = [fresh('one'), fresh('two')];
  await saved(api, namespace, first, { pullSecret: PULL_SECRET, 'ssh-publickey': SSH_KEY });
  await saved(api, namespace, second, { 'ssh-publickey': SSH_KEY });
  const own = JSON.stringify({ auths: { 'quay.io': { auth: base64('me:mine') } } });
  const wizard = new CreateWizard(page);
  const credential = new CredentialPart(page, wizard);
  const reveal = page.locator('[data-test="reveal-details.pullSecret"]');
  await wizard.open();
  await wizard.type('details.pullSecret', own);
  await credential.choose(first);
  await expect(credential.overwrite).toContainText('Pull secret');
  await expect(credential.overwrite).not.toContainText('SSH key');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(wizard.field('credential')).toHaveValue('None');
  await expect(wizard.field('details.sshKey')).toHaveValue('');

  await credential.choose(first);
  await credential.keep.click();
  await expect(wizard.field('details.sshKey')).toHaveValue(SSH_KEY);
  await reveal.click();
  await expect(wizard.field('details.pullSecret')).toHaveValue(own);

  await credential.choose(second);
  await expect(credential.help).toContainText('Not in it: Pull secret');
  await credential.choose(first);
  await credential.replace.click();
  await expect(wizard.field('details.pullSecret')).toHaveValue(PULL_SECRET);
  await expect(credential.overwrite).toBeHidden();
});

test('what was given is saved as a credential, beside the cluster', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'cred');
  const name = fresh('saved');
  const leaks = new Leaks(page);
  const wizard = new CreateWizard(page);
  const credential = new CredentialPart(page, wizard);
  await wizard.open();
  await expect(credential.save).toHaveAttribute('aria-disabled', 'true');
  await wizard.field('details.namespace').fill(namespace);
  await wizard.field('details.namespace').press('Enter');
  await wizard.type('details.pullSecret', PULL_SECRET);
  await wizard.type('details.sshKey', SSH_KEY);
  await credential.saveAs('Not A Name');
  await expect(wizard.problem('savedName')).toContainText('is not a name');
  await wizard.field('savedName').fill(name);
  await page.getByTestId('save-credential-confirm').click();
  await expect(credential.dialog).toBeHidden();
  await leaks.look('Details, with a saved credential');
  leaks.expectNone({ 'pull secret': SECRET_TEXT });
  expect(await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}`)).toMatchObject({
    metadata: {
      labels: {
        'cluster.open-cluster-management.io/type': 'kubevirt',
        'cluster.open-cluster-management.io/credentials': '',
      },
    },
    data: { pullSecret: base64(PULL_SECRET), 'ssh-publickey': base64(SSH_KEY) },
  });
  await credential.saveAs(name);
  await expect(wizard.problem('savedName')).toContainText('exists there already');
});

test('who may not list secrets is told, and the form works without', async ({ page, context }) => {
  await signIn(context, 'developer');
  const wizard = new CreateWizard(page);
  await wizard.open();
  await expect(new CredentialPart(page, wizard).help).toContainText(
    'You may not list secrets of all namespaces',
  );
  await wizard.type('details.pullSecret', PULL_SECRET);
  await expect(wizard.problem('details.pullSecret')).toBeHidden();
});
