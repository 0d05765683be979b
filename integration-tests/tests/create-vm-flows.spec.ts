import { expect, test, type Page } from '@playwright/test';
import { refuseWrites } from '../admission';
import { fresh, makeNamespace } from '../fresh';
import { serveMigrationToolkit } from '../migration-toolkit';
import { CreateVmWizard } from '../pages/create-vm-wizard';
import { CreateVmYaml, machineText } from '../pages/create-vm-yaml';
import { readVm, ROOT, vmObject } from '../virtual-machines';
import { listSecrets, listVms } from '../vm-sources';

/** Tab until the element has the focus; the focus never falls back to the page. */
const tabTo = async (page: Page, target: ReturnType<CreateVmWizard['field']>): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not reach this');
};

test('the keyboard alone is enough', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'keys');
  const name = fresh('keys');
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await tabTo(page, wizard.field('basic.namespace'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(namespace);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(wizard.field('basic.namespace')).toHaveValue(namespace);
  await tabTo(page, wizard.field('basic.name'));
  await page.keyboard.type(name);
  // The radio buttons are one stop; arrows choose: image, address, container.
  await tabTo(page, wizard.field('basic.source'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, wizard.field('root.image'));
  await page.keyboard.type('example.com/images/fedora:42');
  await tabTo(page, wizard.field('basic.sizing'));
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, wizard.field('basic.memory'));
  await page.keyboard.type('2Gi');
  const nextTo = async (title: string) => {
    await tabTo(page, wizard.next);
    await page.keyboard.press('Enter');
    await wizard.atStep(title);
    await expect(page.locator('[data-test=step-heading]')).toBeFocused();
  };
  await nextTo('Networking');
  await nextTo('Storage');
  await tabTo(page, page.getByRole('button', { name: 'Add disk' }));
  await page.keyboard.press('Enter');
  await expect(wizard.field('disks.0.source')).toBeFocused();
  await tabTo(page, page.getByLabel('Boot from disk-1'));
  await page.keyboard.press('Space');
  const up = page.getByRole('button', { name: 'Move disk-1 up' });
  await expect(up).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  for (let presses = 0; presses < 10 && !(await isFocused(up)); presses += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-test=boot-disk-1]')).toContainText('1.');
  await expect(up).toBeFocused();
  await nextTo('Advanced');
  await nextTo('Review');
  await tabTo(page, wizard.create);
  await page.keyboard.press('Enter');
  await wizard.created(namespace, name);
  expect((await readVm(api, namespace, name)).spec).toMatchObject({
    template: {
      spec: {
        domain: {
          devices: {
            disks: [
              { name: 'rootdisk', bootOrder: 2 },
              { name: 'disk-1', bootOrder: 1 },
            ],
          },
        },
      },
    },
  });
});

const isFocused = (target: ReturnType<CreateVmWizard['field']>): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

test('another machine is copied, its disks too', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'another');
  const [source, stuck, name] = [fresh('original'), fresh('stuck'), fresh('copy')];
  await api.create(vmObject({ namespace, name: source, runStrategy: 'Halted' }));
  const gone = { name: 'data', volume: { persistentVolumeClaim: { claimName: 'gone' } } };
  await api.create(vmObject({ namespace, name: stuck, runStrategy: 'Halted', disks: [ROOT, gone] }));
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.place(namespace, name);
  await wizard.pick('basic.source', 'vm');
  await wizard.field('basic.vm').click();
  await expect(wizard.entry(stuck)).toContainText('No snapshot can be taken of: data');
  await expect(wizard.entry(stuck)).toHaveAttribute('aria-disabled', 'true');
  await wizard.entry(source).click();
  // A copy is asked nothing else.
  await wizard.next.click();
  await wizard.atStep('Review');
  await expect(wizard.row('source')).toContainText(source);
  await wizard.create.click();
  await expect
    .poll(async () => (await listVms(api, namespace)).map(({ metadata }) => metadata.name).sort(), {
      timeout: 60_000,
    })
    .toEqual([source, stuck, name].sort());
  expect(JSON.stringify((await readVm(api, namespace, name)).spec)).toContain('containerdisks/fedora');
});

test('machines of VMware: the way to the migration toolkit, or to how it is installed', async ({
  page,
  request,
}) => {
  const { api } = await makeNamespace(request, 'vmware');
  const wizard = new CreateVmWizard(page);
  const way = page.getByTestId('from-vmware');
  await wizard.open();
  await expect(way).toHaveText('How to install it');
  await expect(way).toHaveAttribute('href', /migration_toolkit/);
  const end = await serveMigrationToolkit(api);
  try {
    await wizard.open();
    await expect(way).toHaveText('Open its list of providers');
    await expect(way).toHaveAttribute('href', /forklift\.konveyor\.io~v1beta1~Provider$/);
  } finally {
    await end();
  }
});

test('answers for Windows are judged by their key; a rule places the machine', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'placed');
  const answers = (name: string, key: string) =>
    api.create({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace },
      data: { [key]: '<unattend/>' },
    });
  await answers('notes', 'readme');
  await answers('answers', 'autounattend.xml');
  const name = fresh('placed');
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.identity(namespace, name);
  await wizard.containerRoot();
  await wizard.choose('basic.preference', /^windows/);
  await wizard.nextTo('Advanced');
  await wizard.pick('advanced.sysprep', 'configMap');
  await wizard.choose('advanced.sysprepName', 'notes');
  await expect(wizard.problem('advanced.sysprepName')).toContainText('has none of the keys autounattend.xml');
  await wizard.choose('advanced.sysprepName', 'answers');
  await expect(wizard.problem('advanced.sysprepName')).toBeHidden();
  await wizard.unfold('Placement on nodes');
  await wizard.unfold('Add placement rule');
  await wizard.next.click();
  await expect(wizard.problem('advanced.placement.0.conditions.0.key')).toContainText('Enter a key');
  await wizard.type('advanced.placement.0.conditions.0.key', 'app');
  await wizard.type('advanced.placement.0.conditions.0.values', 'web, db');
  await wizard.nextTo('Review');
  await expect(wizard.row('placement-0')).toContainText('app = web|db');
  await wizard.finish(namespace, name);
  expect((await readVm(api, namespace, name)).spec).toMatchObject({
    template: {
      spec: {
        affinity: {
          podAntiAffinity: {
            preferredDuringSchedulingIgnoredDuringExecution: [
              {
                weight: 100,
                podAffinityTerm: {
                  topologyKey: 'kubernetes.io/hostname',
                  labelSelector: {
                    matchExpressions: [{ key: 'app', operator: 'In', values: ['web', 'db'] }],
                  },
                },
              },
            ],
          },
        },
        volumes: [{ name: 'rootdisk' }, { name: 'sysprep', sysprep: { configMap: { name: 'answers' } } }],
      },
    },
  });
});

test('from YAML: a Secret that a run is refused has its line, and nothing stays', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'refused');
  const name = fresh('text');
  const secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: `${name}-data`, namespace },
  };
  const undo = await refuseWrites(api, 'CREATE', secret, 'Secrets come from the vault');
  const fromYaml = new CreateVmYaml(page);
  await fromYaml.open();
  const data = { name: `${name}-data`, userdata: 'hello' };
  await fromYaml.editor.write(machineText({ namespace, name, secret: data }));
  await fromYaml.create.click();
  await expect(fromYaml.problems).toContainText('Secrets come from the vault', { timeout: 60_000 });
  await expect(fromYaml.problems).toContainText('Line 10');
  expect(await listVms(api, namespace)).toEqual([]);
  expect(await listSecrets(api, namespace)).toEqual([]);
  await undo();
});
