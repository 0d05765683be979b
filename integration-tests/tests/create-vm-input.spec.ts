import { expect, test } from '@playwright/test';
import { fresh, makeNamespace } from '../fresh';
import { CreateVmWizard } from '../pages/create-vm-wizard';
import { CreateVmYaml, machineText } from '../pages/create-vm-yaml';
import { listVms, makeNetwork } from '../vm-sources';

test('bad input is answered at its field, and nothing is created', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'bad');
  await makeNetwork(api, namespace, 'vlan');
  const taken = fresh('taken');
  await api.create({
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name: taken, namespace },
    spec: {
      runStrategy: 'Halted',
      template: { spec: { domain: { memory: { guest: '1Gi' }, devices: {} } } },
    },
  });
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.identity(namespace, 'Web_1');
  await expect(wizard.problem('basic.name')).toContainText('web-1');
  await page.locator('[data-test=use-name]').click();
  await expect(wizard.field('basic.name')).toHaveValue('web-1');
  await wizard.type('basic.name', taken);
  await expect(wizard.problem('basic.name')).toContainText('Choose another name');
  await expect(page.locator('[data-test=taken-by]')).toHaveAttribute('href', new RegExp(taken));
  await wizard.type('basic.name', 'web-1');
  await wizard.pick('basic.source', 'container');
  await wizard.type('basic.memory', '2GB');
  await wizard.next.click();
  // Two bad fields, two messages.
  await expect(wizard.problem('basic.memory')).toBeVisible();
  await expect(wizard.problem('root.image')).toContainText('Enter the image');
  await expect(wizard.errors.getByRole('listitem')).toHaveCount(2);
  await wizard.type('basic.memory', '2Gi');
  await wizard.type('root.image', 'example.com/images/fedora:42');
  await wizard.next.click();
  await wizard.atStep('Networking');
  await wizard.choose('nics.0.network', `${namespace}/vlan`);
  await wizard.choose('nics.0.binding', /^masquerade/);
  await wizard.field('nics.0.binding').press('Tab');
  await wizard.next.click();
  await expect(wizard.problem('nics.0.binding')).toContainText('Use bridge');
  await wizard.choose('nics.0.binding', /^bridge/);
  await wizard.next.click();
  await wizard.atStep('Storage');
  await page.getByRole('button', { name: 'Add disk' }).click();
  await wizard.page.locator('[data-test="option-disks.0.type-cdrom"]').check();
  await expect(wizard.field('disks.0.bus')).toHaveValue('sata');
  await wizard.type('disks.0.name', 'rootdisk');
  await wizard.next.click();
  await expect(wizard.problem('disks.0.name')).toContainText('is there twice');
  expect((await listVms(api, namespace)).map(({ metadata }) => metadata.name)).toEqual([taken]);
});

test('form and YAML are one: unknown fields stay, broken text waits', async ({ page, request }) => {
  const { namespace } = await makeNamespace(request, 'yaml');
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.identity(namespace, 'web-1');
  await wizard.containerRoot();
  await wizard.showYaml();
  await expect(wizard.editor.text).toContainText('containerDisk');
  const yaml = (await wizard.editor.read()).replace('runStrategy: Always', 'runStrategy: Manual');
  const withUnknown = yaml.replace(
    '    spec:\n      domain:',
    '    spec:\n      schedulerName: mine\n      domain:',
  );
  expect(withUnknown).toContain('schedulerName');
  await wizard.editor.write(withUnknown);
  await expect(wizard.field('basic.runStrategy')).toHaveValue('Only by hand');
  await wizard.type('basic.name', 'web-2');
  await expect(wizard.editor.text).toContainText('name: web-2');
  await expect(wizard.editor.text).toContainText('schedulerName: mine');
  await wizard.editor.write('kind: VirtualMachine\nspec: [');
  await expect(page.locator('[data-test=yaml-problems]')).toContainText('Line 2, column');
  await expect(wizard.field('basic.name')).toHaveValue('web-2');
});

test('what YAML brings is told with its paths, what the form can mend is mended there', async ({
  page,
  request,
}) => {
  const { namespace } = await makeNamespace(request, 'paths');
  const wizard = new CreateVmWizard(page);
  const problems = page.locator('[data-test=yaml-problems]');
  await wizard.open();
  await expect(wizard.field('basic.name')).toHaveValue(/^vm-[a-z0-9]{5}$/);
  await wizard.place(namespace, 'web-1');
  await wizard.containerRoot();
  await wizard.showYaml();
  await expect(wizard.editor.text).toContainText('containerDisk');
  const good = await wizard.editor.read();
  await wizard.editor.write(good.replace('  runStrategy:', '  running: true\n  runStrategy:'));
  await expect(problems).toContainText('Keep runStrategy');
  await wizard.editor.write(
    good.replace('disk:\n                bus: virtio', 'cdrom:\n                bus: virtio'),
  );
  await expect(problems).toBeHidden();
  await wizard.nextTo('Storage');
  await wizard.next.click();
  await expect(wizard.problem('root.bus')).toContainText('Choose sata or scsi');
  await wizard.goTo('basic');
  await wizard.editor.write(
    good.replace('          disks:\n', '          disks:\n            - name: lost\n'),
  );
  await expect(problems).toContainText('spec.template.spec.domain.devices.disks[0] is disk lost');
  await expect(problems).toContainText('spec.template.spec.volumes has no volume');
  await expect(wizard.field('root.image')).toHaveValue('example.com/images/fedora:42');
  await wizard.editor.write(
    good.replace('      domain:\n', '      domain:\n        cpu:\n          cores: 4\n'),
  );
  await expect(problems).toBeHidden();
  await wizard.next.click();
  await expect(wizard.problem('basic.sizing')).toContainText('which the size does');
  await page.locator('[data-test=remove-size]').click();
  await expect(wizard.problem('basic.sizing')).toBeHidden();
  await page.locator('[data-test=toggle-yaml]').click();
  await wizard.pick('basic.sizing', 'custom');
  await wizard.type('basic.memory', '2Gi');
  await wizard.nextTo('Networking');
  await page.getByRole('button', { name: 'Add network interface' }).click();
  await wizard.next.click();
  await expect(wizard.problem('nics.1.network')).toContainText('One network interface can be on the pod');
  await page.getByRole('button', { name: 'Remove Network interface nic1' }).click();
  await wizard.nextTo('Advanced');
  await wizard.unfold('Names, memory and shutdown');
  await wizard.type('advanced.request', '8Gi');
  await wizard.next.click();
  await expect(wizard.problem('advanced.request')).toContainText('must be lower');
});

test('from YAML: the example is valid, problems have their lines', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'text');
  const fromYaml = new CreateVmYaml(page);
  await fromYaml.open();
  const download = page.waitForEvent('download');
  await page.locator('[data-test=download]').click();
  expect((await download).suggestedFilename()).toBe('virtual-machine.yaml');
  const name = fresh('text');
  const text = (bus: string) => `apiVersion: kubevirt.io/v1
kind: VirtualMachine
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  runStrategy: Halted
  template:
    spec:
      domain:
        memory: {guest: 1Gi}
        devices:
          disks:
          - {name: root, ${bus}}
      volumes:
      - {name: root, emptyDisk: {capacity: 1Gi}}
`;
  await fromYaml.editor.write(text('cdrom: {bus: virtio}'));
  await fromYaml.create.click();
  await expect(fromYaml.problems).toContainText('Line 12');
  await fromYaml.editor.write(text('disk: {bus: virtio}'));
  await fromYaml.create.click();
  await expect(page).toHaveURL(new RegExp(`/ns/${namespace}/${name}`), { timeout: 30_000 });
  expect(await listVms(api, namespace)).toHaveLength(1);
});

test('from YAML: the text comes back after a reload, without what is secret in it', async ({
  page,
  request,
}) => {
  const { namespace } = await makeNamespace(request, 'draft');
  const fromYaml = new CreateVmYaml(page);
  await fromYaml.open();
  const secret = { name: 'web-1-data', userdata: 'a-password-to-look-for' };
  const devices = '{disks: [{name: lost}]}';
  await fromYaml.editor.write(machineText({ namespace, name: 'web-1', secret, devices }));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByTestId('draft-banner')).toBeVisible();
  await expect(fromYaml.editor.text).toContainText('name: web-1-data');
  await expect(fromYaml.editor.text).not.toContainText('a-password-to-look-for');
  await fromYaml.create.click();
  await expect(fromYaml.problems).toContainText(
    'Line 8: spec.template.spec.domain.devices.disks[0] is disk lost',
  );
  await expect(fromYaml.problems).toContainText('Nothing is hidden behind userdata');
  await page.getByTestId('draft-start-over').click();
  await expect(fromYaml.editor.text).toContainText('example-rootdisk');
});
