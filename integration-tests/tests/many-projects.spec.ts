import { expect } from '@playwright/test';
import { namespaceObject } from '../clusters';
import { signIn } from '../fresh';
import { CreateVmWizard } from '../pages/create-vm-wizard';
import { Host } from '../pages/host';
import { VmListPage } from '../pages/vm-list';
import { test } from '../roles/test';
import { vmObject } from '../virtual-machines';

/** More than fit on the page that leads to them, and than anything may ask one by one without a limit. */
const PROJECTS = 50;
const RBAC = 'rbac.authorization.k8s.io';

test('a developer in 50 projects reaches the machines of the last one', async ({ page, context, house }) => {
  test.setTimeout(240_000);
  const { api, project, url, letIn } = house;
  const names = Array.from({ length: PROJECTS }, (_, at) => `${project.namespace}-p${at + 1}`);
  await letIn({ id: 'many-projects', grants: [{ role: 'basic-user', where: 'cluster' }] });
  for (const namespace of names) {
    await api.create(namespaceObject(namespace));
    await api.create({
      apiVersion: `${RBAC}/v1`,
      kind: 'RoleBinding',
      metadata: { name: 'edit', namespace },
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: 'edit' },
      subjects: [{ kind: 'ServiceAccount', name: 'many-projects', namespace: project.namespace }],
    });
  }
  const last = names.at(-1) ?? '';
  await api.create(vmObject({ namespace: last, name: 'mine' }));
  await signIn(context, 'many-projects', url);
  const list = new VmListPage(page);
  await list.open();
  await expect(list.otherNamespaces).toContainText('list virtualmachines.kubevirt.io');
  await expect(page.getByTestId('more-namespaces')).toContainText(`${PROJECTS} projects`);
  await new Host(page).chooseProject(last);
  await expect(list.row('mine')).toBeVisible();

  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.place(last, 'another');
  await expect(wizard.field('basic.namespace')).toHaveValue(last);
  for (const namespace of names) await api.remove(namespaceObject(namespace));
});
