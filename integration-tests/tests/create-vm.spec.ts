import { expect, test } from '@playwright/test';
import { refuseWrites } from '../admission';
import { Api } from '../api';
import { fresh, makeNamespace, signIn } from '../fresh';
import { CreateVmWizard } from '../pages/create-vm-wizard';
import { allowDeveloper } from '../rights';
import { readVm } from '../virtual-machines';
import { listSecrets, listVms, makeImage, makeNetwork } from '../vm-sources';

test('a machine from a golden image: what the review shows is what the cluster gets', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm');
  await makeImage(api, namespace, 'fedora');
  await makeImage(api, namespace, 'rhel');
  const name = fresh('web');
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.identity(namespace, '');
  // The name that is proposed follows the image; one that is typed stays.
  await wizard.choose('root.dataSource', 'fedora');
  await expect(wizard.field('basic.name')).toHaveValue(/^fedora-[a-z0-9]{5}$/);
  await wizard.choose('root.dataSource', 'rhel');
  await expect(wizard.field('basic.name')).toHaveValue(/^rhel-[a-z0-9]{5}$/);
  await wizard.type('basic.name', name);
  await wizard.choose('root.dataSource', 'fedora');
  await expect(wizard.field('basic.name')).toHaveValue(name);
  await wizard.type('root.size', '30');
  await wizard.nextTo('Advanced');
  await wizard.cloudInit({ user: 'fedora', password: 'a-password-to-look-for' });
  await wizard.nextTo('Review');
  await expect(wizard.row('cloudInit')).toContainText('in a Secret');
  await wizard.tab('yaml').click();
  const yaml = await wizard.editor.read();
  expect(yaml).not.toContain('a-password-to-look-for');
  await wizard.finish(namespace, name);
  const vm = await readVm(api, namespace, name);
  expect(vm.spec).toMatchObject({
    runStrategy: 'Always',
    dataVolumeTemplates: [
      {
        metadata: { name: `${name}-rootdisk` },
        spec: {
          sourceRef: { kind: 'DataSource', name: 'fedora', namespace },
          storage: { resources: { requests: { storage: '30Gi' } } },
        },
      },
    ],
    template: {
      spec: {
        domain: {
          memory: { guest: '2Gi' },
          devices: {
            disks: [
              { name: 'rootdisk', bootOrder: 1, disk: { bus: 'virtio' } },
              { name: 'cloudinitdisk', disk: { bus: 'virtio' } },
            ],
            interfaces: [{ name: 'nic0', model: 'virtio', masquerade: {} }],
          },
        },
        networks: [{ name: 'nic0', pod: {} }],
        volumes: [
          { name: 'rootdisk', dataVolume: { name: `${name}-rootdisk` } },
          { name: 'cloudinitdisk', cloudInitNoCloud: { secretRef: { name: `${name}-cloud-init` } } },
        ],
      },
    },
  });
  await expect
    .poll(async () => (await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}-cloud-init`)).metadata)
    .toMatchObject({ ownerReferences: [{ kind: 'VirtualMachine', name }] });
});

test('PXE: the network interface first, a disk second', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'pxe');
  await makeNetwork(api, namespace, 'vlan');
  const name = fresh('pxe');
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.identity(namespace, name);
  await wizard.pick('basic.source', 'network');
  await wizard.nextTo('Networking');
  await wizard.next.click();
  await expect(wizard.problem('nics')).toContainText('Add one');
  await wizard.choose('nics.0.network', `${namespace}/vlan`);
  await wizard.nextTo('Storage');
  await page.getByRole('button', { name: 'Add disk' }).click();
  // What is installed on the first disk shall start.
  await expect(page.getByLabel('Boot from disk-1')).toBeChecked();
  await page.getByLabel('Boot from disk-1').uncheck();
  await wizard.next.click();
  await expect(wizard.problem('disks')).toContainText('none is in the boot order');
  await page.getByLabel('Boot from disk-1').check();
  await wizard.nextTo('Review');
  await wizard.finish(namespace, name);
  expect((await readVm(api, namespace, name)).spec).toMatchObject({
    template: {
      spec: {
        domain: {
          devices: {
            interfaces: [{ name: 'nic0', bridge: {}, bootOrder: 1 }],
            disks: [{ name: 'disk-1', bootOrder: 2 }],
          },
        },
        networks: [{ name: 'nic0', multus: { networkName: `${namespace}/vlan` } }],
      },
    },
  });
});

test('what the server refuses stays on the review, and leaves no Secret', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'orphan');
  const name = fresh('web');
  const undo = await refuseWrites(
    api,
    'CREATE',
    {
      apiVersion: 'kubevirt.io/v1',
      kind: 'VirtualMachine',
      metadata: { name, namespace },
      spec: {
        runStrategy: 'Halted',
        template: { spec: { domain: { memory: { guest: '1Gi' }, devices: {} } } },
      },
    },
    'Machines are made on Mondays',
  );
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.identity(namespace, name);
  await wizard.containerRoot();
  await wizard.nextTo('Advanced');
  await wizard.cloudInit({ password: 'secret-enough' });
  await wizard.next.click();
  await wizard.create.click();
  await expect(page.locator('[data-test=refused]')).toContainText('Machines are made on Mondays', {
    timeout: 60_000,
  });
  await wizard.atStep('Review');
  await expect(wizard.row('name')).toContainText(name);
  await expect
    .poll(async () => (await listSecrets(api, namespace)).map(({ metadata }) => metadata.name))
    .toEqual([]);
  expect(await listVms(api, namespace)).toEqual([]);
  await undo();
});

test('a member of a project without rights on networks finishes', async ({ page, context, request }) => {
  const { api, namespace } = await makeNamespace(request, 'limited');
  await allowDeveloper(api, namespace, 'vms', {
    'kubevirt.io': ['virtualmachines', 'virtualmachineinstances'],
    'cdi.kubevirt.io': ['datavolumes'],
    // Who may read a namespace has it among the own projects.
    '': ['namespaces'],
  });
  await signIn(context, 'developer');
  const name = fresh('web');
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.identity(namespace, name);
  await wizard.containerRoot();
  await wizard.nextTo('Networking');
  // Nobody tells which networks there are: the name is typed, and the field says which right is missing.
  await wizard.type('nics.0.network', `${namespace}/vlan`);
  await expect(wizard.field('nics.0.network')).toHaveValue(`${namespace}/vlan`);
  await expect(wizard.help('nics.0.network')).toContainText(
    'you may not list network-attachment-definitions.k8s.cni.cncf.io',
  );
  await wizard.nextTo('Advanced');
  // A key that is entered needs a Secret: that is told before.
  await wizard.pick('advanced.sshKeys', 'new');
  await wizard.type('advanced.sshKeyUsers', 'fedora');
  await expect(wizard.problem('advanced.sshKeys')).toContainText('You may not create Secrets here');
  await wizard.pick('advanced.sshKeys', 'none');
  await wizard.nextTo('Review');
  await wizard.finish(namespace, name);
  const [vm] = await listVms(new Api(request), namespace);
  expect(vm?.spec).toMatchObject({
    template: { spec: { networks: [{ name: 'nic0', multus: { networkName: `${namespace}/vlan` } }] } },
  });
});
