import { expect, test } from '@playwright/test';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { namespaceObject } from '../clusters';
import { CreateWizard } from '../pages/create-wizard';

test.afterEach(removeClusters);

const bad: readonly (readonly [field: string, text: string, words: RegExp])[] = [
  ['details.name', 'x'.repeat(60), /clusters-x+, would have 69 characters and may have 63/],
  ['details.release', 'quay.io/openshift-release-dev/ocp-release:4.13.9-multi', /4\.13.*4\.2\d/],
];

for (const [field, text, words] of bad) {
  test(`what takes the cluster to judge stops beside its field: ${field}`, async ({ page }) => {
    const wizard = new CreateWizard(page);
    await wizard.open();
    await wizard.field(field).fill(text);
    await wizard.field(field).press('Enter');
    await wizard.field(field).blur();
    await expect(wizard.problem(field)).toContainText(words);
  });
}

test('nodes added in a later step mend what Details had wrong', async ({ page, request }) => {
  const { namespace } = await makeNamespace(request, 'create');
  const wizard = new CreateWizard(page);
  const step = page.getByRole('button', { name: /Details$/ });
  await wizard.open();
  await wizard.details({ name: fresh('c'), namespace });
  await wizard.nextTo('Node pools');
  await wizard.type('pools.0.replicas', '1');
  await step.click();
  await wizard.unfold(/^More options/);
  await page.getByRole('radio', { name: 'Highly available' }).last().click();
  await wizard.next.click();
  await expect(wizard.problem('details.infrastructureAvailability')).toContainText('at least 2 nodes');
  await page.getByRole('button', { name: /Node pools$/ }).click();
  await expect(step).not.toHaveAccessibleName(/^Complete/);
  await wizard.type('pools.0.replicas', '2');
  await expect(step).toHaveAccessibleName(/^Complete/);
  await step.click();
  await expect(wizard.problem('details.infrastructureAvailability')).toBeHidden();
});

test('what a name and a namespace clash with is said at their fields', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'names');
  const name = fresh('c');
  const wizard = new CreateWizard(page);
  const problem = wizard.problem('details.name');
  const give = async (cluster: string, place: string) => {
    await wizard.type('details.name', cluster);
    await wizard.field('details.namespace').fill(place);
    await wizard.field('details.namespace').press('Enter');
    await wizard.field('details.namespace').blur();
  };
  const controlPlane = await api.create(namespaceObject(`${namespace}-${name}`));
  await wizard.open();
  await give(name, namespace);
  await expect(problem).toContainText(`${namespace}-${name}, exists already`);
  await api.remove(controlPlane);
  await expect(problem).toBeHidden();
  await give(namespace, namespace);
  await expect(problem).toContainText('cannot have the name of its namespace');

  // `clusters` and `a-b` make the same namespace as `clusters-a` and `b`.
  await give('eu', 'clusters-prod');
  await expect(problem).toContainText('clusters-prod-eu, belongs to cluster prod-eu in namespace clusters');
  await give(name, 'local-cluster');
  await expect(wizard.problem('details.namespace')).toContainText('belongs to the managed cluster');
});

test('what few choose is written: availability, etcd, FIPS, a key of their own', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'few');
  const name = fresh('c');
  const key = async (secret: string, bytes: number) =>
    api.create({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: secret, namespace },
      data: { key: Buffer.alloc(bytes, 7).toString('base64') },
    });
  await key('short', 31);
  await key('right', 32);
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.details({ name, namespace });
  await page.getByRole('radio', { name: 'Own domain' }).check();
  await wizard.type('details.baseDomain', 'example.com');
  await wizard.unfold(/^More options/);
  await page.getByRole('radio', { name: 'Single replica' }).first().click();
  await wizard.type('details.etcdSize', '0Gi');
  await expect(wizard.problem('details.etcdSize')).toBeVisible();
  await wizard.type('details.etcdSize', '16Gi');
  await page.getByText('FIPS cryptography').click();
  await page.getByRole('radio', { name: 'The key of a Secret' }).click();
  await wizard.choose('details.encryptionSecretName', 'short');
  await expect(wizard.problem('details.encryptionSecretName')).toContainText('has 31 bytes');
  await wizard.choose('details.encryptionSecretName', 'right');
  await expect(wizard.problem('details.encryptionSecretName')).toBeHidden();
  await wizard.nextTo('Review');
  await wizard.create.click();
  await wizard.created({ name, namespace });
  const { spec } = await api.get(
    `/apis/hypershift.openshift.io/v1beta1/namespaces/${namespace}/hostedclusters/${name}`,
  );
  expect(spec).toMatchObject({
    controllerAvailabilityPolicy: 'SingleReplica',
    infrastructureAvailabilityPolicy: 'SingleReplica',
    etcd: { managed: { storage: { persistentVolume: { size: '16Gi' } } } },
    fips: true,
    dns: { baseDomain: 'example.com' },
    secretEncryption: { type: 'aescbc', aescbc: { activeKey: { name: 'right' } } },
  });
  const secrets = await api.list(`/api/v1/namespaces/${namespace}/secrets`);
  expect(secrets.map(({ metadata }) => metadata.name).sort()).toEqual([
    `${name}-pull-secret`,
    'right',
    'short',
  ]);
});
