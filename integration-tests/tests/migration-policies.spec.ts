import { expect, test } from '@playwright/test';
import { fresh, makeNamespace } from '../fresh';
import { Migrations } from '../pages/migrations';
import { vmObject } from '../virtual-machines';

test('a policy previews the virtual machines it chooses, is written, changed and deleted', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'policies');
  const chosen = fresh('gold');
  const label = fresh('tier');
  await api.create(
    vmObject({ namespace, name: chosen, runStrategy: 'Halted', instanceLabels: { [label]: 'gold' } }),
  );
  const name = fresh('policy');
  const migrations = new Migrations(page);
  await migrations.open('policies');
  await page.getByTestId('action-create-policy').first().click();
  await migrations.type('name', name);
  await page.getByTestId('policy-dialog-confirm').click();
  await expect(migrations.problem('vmLabels')).toContainText('about none');
  await migrations.addLabel('vmLabels', 0, label, 'gold');
  await expect(migrations.preview).toContainText('1 virtual machine');
  await expect(page.getByTestId(`preview-${chosen}`)).toContainText(`${namespace}/${chosen}`);
  await migrations.type('bandwidth', '128Mi');
  await page.getByTestId('policy-dialog-confirm').click();
  await expect(migrations.policyDialog).toHaveCount(0);
  const path = `/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies/${name}`;
  expect((await api.get(path)).spec).toEqual({
    selectors: { virtualMachineInstanceSelector: { [label]: 'gold' } },
    bandwidthPerMigration: '128Mi',
  });

  // One that asks for more labels wins.
  const stronger = {
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    kind: 'MigrationPolicy',
    metadata: { name: fresh('stronger') },
    spec: {
      selectors: {
        virtualMachineInstanceSelector: { [label]: 'gold' },
        namespaceSelector: { 'kubernetes.io/metadata.name': namespace },
      },
    },
  };
  await api.create(stronger);
  await migrations.act(name, 'edit-policy');
  await expect(page.getByTestId(`preview-${chosen}`)).toContainText(stronger.metadata.name);
  await migrations.type('bandwidth', '');
  await page.getByTestId('policy-dialog-confirm').click();
  await expect.poll(async () => (await api.get(path)).spec).not.toHaveProperty('bandwidthPerMigration');

  // Somebody else is faster: both sides are shown, what was typed is kept, and nothing of theirs is lost.
  await migrations.act(name, 'edit-policy');
  await migrations.type('bandwidth', '256Mi');
  const theirs = { bandwidthPerMigration: '64Mi', completionTimeoutPerGiB: 99 };
  await api.patch(await api.get(path), { spec: theirs });
  await page.getByTestId('policy-dialog-confirm').click();
  await expect(page.getByTestId('conflict-field-bandwidth')).toHaveAttribute('data-changed-by', 'both');
  await expect(page.getByTestId('conflict-field-completion')).toHaveAttribute('data-changed-by', 'them');
  await page.getByTestId('conflict-back').click();
  await expect(migrations.field('bandwidth')).toHaveValue('256Mi');
  await page.getByTestId('policy-dialog-confirm').click();
  await page.getByTestId('conflict-bandwidth-mine').check();
  await page.getByTestId('conflict-save').click();
  await expect(page.getByTestId('toast').last()).toContainText(`Migration policy ${name} was changed.`);
  expect((await api.get(path)).spec).toMatchObject({ ...theirs, bandwidthPerMigration: '256Mi' });
  await migrations.act(name, 'delete-policy');
  await page.getByTestId('confirm').click();
  await expect(migrations.row(name)).toHaveCount(0);
  await api.remove({ ...stronger });
});

test('the policy that a preview names is the one that a migration takes', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'policy');
  const vmName = fresh('gold');
  const label = fresh('tier');
  await api.create(vmObject({ namespace, name: vmName, instanceLabels: { [label]: 'gold' } }));
  const policy = (name: string, selectors: object) => ({
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    kind: 'MigrationPolicy',
    metadata: { name },
    spec: { selectors },
  });
  const virtualMachineInstanceSelector = { [label]: 'gold' };
  const weaker = policy(fresh('weaker'), { virtualMachineInstanceSelector });
  const stronger = policy(fresh('stronger'), {
    virtualMachineInstanceSelector,
    namespaceSelector: { 'kubernetes.io/metadata.name': namespace },
  });
  await api.create(weaker);
  await api.create(stronger);
  const migrations = new Migrations(page);
  await migrations.open('policies');
  await migrations.act(weaker.metadata.name, 'edit-policy');
  await expect(page.getByTestId(`preview-${vmName}`)).toContainText(stronger.metadata.name);

  const kubevirt = `/apis/kubevirt.io/v1/namespaces/${namespace}`;
  await expect
    .poll(async () => (await api.get(`${kubevirt}/virtualmachines/${vmName}`)).status, { timeout: 45_000 })
    .toMatchObject({ printableStatus: 'Running' });
  const migration = {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachineInstanceMigration',
    metadata: { name: fresh('move'), namespace },
    spec: { vmiName: vmName },
  };
  await api.create(migration);
  await expect
    .poll(
      async () =>
        (await api.get(`${kubevirt}/virtualmachineinstancemigrations/${migration.metadata.name}`)).status,
      { timeout: 45_000 },
    )
    .toMatchObject({ migrationState: { migrationPolicyName: stronger.metadata.name } });
  // Without the stronger one the form that is open names the next.
  await api.remove(stronger);
  await expect(page.getByTestId(`preview-${vmName}`)).toHaveText(`${namespace}/${vmName}`);
  await api.remove(weaker);
});
