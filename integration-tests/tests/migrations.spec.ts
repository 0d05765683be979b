import { expect, test } from '@playwright/test';
import type { Obj } from '../api';
import { fresh, makeNamespace, signIn } from '../fresh';
import { Migrations } from '../pages/migrations';
import { runVm, vmObject } from '../virtual-machines';

const migration = (namespace: string, vm: string): Obj => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstanceMigration',
  metadata: { name: fresh('move'), namespace, labels: { 'kubevirt.io/vmi-name': vm } },
  spec: { vmiName: vm },
});

test('a migration appears by itself with its way and its end; filters find it; a viewer may not cancel', async ({
  page,
  context,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'migrations');
  const name = fresh('web');
  await runVm(api, vmObject({ namespace, name }));
  const migrations = new Migrations(page);
  await migrations.open(undefined, namespace);
  await expect(page.getByText('No migrations')).toBeVisible();
  await api.create(migration(namespace, name));
  await expect(migrations.row(name)).toBeVisible();
  await expect(migrations.cell(name, 'status')).toContainText('Succeeded', { timeout: 45_000 });
  await expect(migrations.cell(name, 'way')).toContainText(/worker-\d → worker-\d/);
  await page.goto(`/virtualization/ns/${namespace}/migrations?filter.status=failed`);
  await expect(page.getByTestId('filtered-empty')).toBeVisible();

  await signIn(context, 'viewer');
  await migrations.open(undefined, namespace);
  await migrations.row(name).getByTestId('actions').click();
  await expect(page.getByTestId('action-cancel-migration').last().getByRole('menuitem')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
