import { expect, test } from '@playwright/test';
import { refuseWrites } from '../admission';
import type { Obj } from '../api';
import { turnOnFault } from '../faults';
import { makeNamespace } from '../fresh';
import { VmPage } from '../pages/vm-details';
import { axeOf } from '../updates';
import { readVm, stateOf, vmObject } from '../virtual-machines';

const READY = { timeout: 90_000 };

const bridge = (namespace: string, vlan: number): Obj => ({
  apiVersion: 'k8s.cni.cncf.io/v1',
  kind: 'NetworkAttachmentDefinition',
  metadata: { name: `vlan-${vlan}`, namespace },
  spec: { config: JSON.stringify({ cniVersion: '0.3.1', name: `vlan-${vlan}`, type: 'bridge', vlan }) },
});

test('a bridge NIC comes to a running machine, its link is set, and it goes again', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-nics');
  await api.create(bridge(namespace, 40));
  await api.create(vmObject({ namespace, name: 'web1' }));
  await expect.poll(() => stateOf(api, namespace, 'web1'), READY).toBe('Running');
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open('nics');
  await vm.button('add-nic').click();
  await vm.type('nic.mac', '01:00:5e:00:00:01');
  await expect(vm.problem('nic.mac')).toContainText('address of a group');
  await vm.type('nic.mac', '');
  await vm.confirm('add-nic-dialog').click();
  await expect(vm.problem('nic.network')).toContainText('One network interface');
  await vm.choose('nic.network', new RegExp(`${namespace}/vlan-40`));
  await expect(vm.option('nic.binding', 'bridge')).toBeChecked();
  await expect(page.getByTestId('nic-effect')).toContainText('migrated');
  await vm.confirm('add-nic-dialog').click();
  await expect(vm.dialog).toHaveCount(0, READY);
  await expect(vm.nicState('nic1')).toHaveText('In the guest', READY);

  await vm.doWith(vm.nic('nic1'), 'link-down');
  await expect(vm.nic('nic1').getByTestId('nic-link')).toHaveText('Down', READY);
  await vm.doWith(vm.nic('nic1'), 'remove-nic');
  await expect(vm.dialog).toContainText('loses it at once');
  await page.getByTestId('confirm').click();
  await expect(vm.nic('nic1')).toHaveCount(0, READY);
});

test('a NIC is changed after it was added; a refusal keeps what was typed', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'vm-nic-edit');
  const object = await api.create(vmObject({ namespace, name: 'web1', runStrategy: 'Halted' }));
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open('nics');
  await vm.doWith(vm.nic('nic0'), 'edit-nic');
  await vm.type('nic.mac', '01:00:5e:00:00:01');
  await expect(vm.problem('nic.mac')).toContainText('address of a group');
  await vm.type('nic.mac', '02:00:00:00:00:77');
  await vm.choose('nic.model', 'e1000e');
  await page.getByRole('button', { name: 'Add port' }).click();
  await vm.type('nic.ports.0.port', '70000');
  await expect(vm.problem('nic.ports.0.port')).toContainText('1 to 65535');
  await vm.type('nic.ports.0.port', '22');
  await vm.type('nic.ports.0.name', 'ssh');
  expect(await axeOf(page)).toEqual([]);
  const release = await refuseWrites(api, 'UPDATE', object, 'no changes to web1 today');
  await vm.confirm('edit-nic-dialog').click();
  await expect(vm.dialog).toContainText('no changes to web1 today', READY);
  await expect(vm.field('nic.mac')).toHaveValue('02:00:00:00:00:77');
  await release();
  await vm.confirm('edit-nic-dialog').click();
  await expect(vm.dialog).toHaveCount(0, READY);
  await expect(vm.nic('nic0')).toContainText('masquerade, e1000e');
  await expect(vm.nic('nic0')).toContainText('02:00:00:00:00:77');
  const { spec } = await readVm(api, namespace, 'web1');
  expect(JSON.stringify(spec)).toContain('"model":"e1000e"');
  expect(JSON.stringify(spec)).toContain('"ports":[{"name":"ssh","port":22,"protocol":"TCP"}]');
});

const NICS = 'spec.template.spec.domain.devices.interfaces';

test('what the server refuses of a new NIC is told beside the field it comes from', async ({
  page,
  request,
}) => {
  test.slow();
  const { api, namespace } = await makeNamespace(request, 'vm-nic-refused');
  const network = { multus: { networkName: `${namespace}/vlan-40`, default: true } };
  await api.create(
    vmObject({ namespace, name: 'web1', runStrategy: 'Halted', nic: { bridge: {} }, network }),
  );
  await api.create(bridge(namespace, 41));
  const scope = { namespace, cluster: 'web1' };
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open('nics');
  await vm.button('add-nic').click();
  await vm.confirm('add-nic-dialog').click();
  await expect(vm.problem('nic.network')).toContainText(
    'Pod network cannot be defined when Multus default network is defined',
    READY,
  );
  expect(await axeOf(page)).toEqual([]);

  await vm.choose('nic.network', new RegExp(`${namespace}/vlan-41`));
  await vm.type('nic.mac', '02:00:00:00:00:77');
  await vm.choose('nic.model', 'e1000e');
  await turnOnFault(api, 'vm-field-refused', scope, `${NICS}[1].macAddress not of the pool of this site`);
  await vm.confirm('add-nic-dialog').click();
  await expect(vm.problem('nic.mac')).toContainText('not of the pool of this site', READY);
  await expect(vm.field('nic.mac')).toHaveValue('02:00:00:00:00:77');
  await turnOnFault(api, 'vm-field-refused', scope, `${NICS}[1].model virtio only`);
  await vm.confirm('add-nic-dialog').click();
  await expect(vm.problem('nic.model')).toContainText('virtio only', READY);
  expect(await axeOf(page)).toEqual([]);

  // What is wrong with the first NIC is no fault of the new one's field.
  const turnOff = await turnOnFault(api, 'vm-field-refused', scope, `${NICS}[0].macAddress it needs one`);
  await vm.confirm('add-nic-dialog').click();
  await expect(vm.dialog).toContainText('it needs one', READY);
  await expect(vm.problem('nic.mac')).toHaveCount(0);
  await turnOff();
  await vm.confirm('add-nic-dialog').click();
  await expect(vm.nic('nic1')).toContainText('bridge, e1000e', READY);
});
