import { expect } from '@playwright/test';
import type { VmActionId } from '../../src/virtual-machines/model/vm-actions';
import type { Obj } from '../api';
import { turnOnFault } from '../faults';
import { readVm, stateOf, vmObject } from '../virtual-machines';
import { confirm, type Deed, succeeds, type Subject } from './deed';

const READY = { timeout: 45_000 };
const SUB = 'subresources.kubevirt.io';

type State = 'Stopped' | 'Running' | 'Paused' | 'Migrating';

const migration = (namespace: string, name: string): Obj => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstanceMigration',
  metadata: { name: `${name}-move`, namespace },
  spec: { vmiName: name },
});

/** Makes a machine and brings it into a state. */
const machineThatIs =
  (state: State): Deed['prepare'] =>
  async ({ api, namespace, name }) => {
    if (state === 'Migrating') await turnOnFault(api, 'migration-slow', { namespace, cluster: name });
    await api.create(
      vmObject({
        namespace,
        name,
        runStrategy: state === 'Stopped' ? 'Halted' : 'Always',
        startsPaused: state === 'Paused',
      }),
    );
    const first = state === 'Migrating' ? 'Running' : state;
    await expect.poll(() => stateOf(api, namespace, name), READY).toBe(first);
    if (state !== 'Migrating') return;
    await api.create(migration(namespace, name));
    await expect.poll(() => stateOf(api, namespace, name), READY).toBe(state);
  };

const confirmed = async (subject: Subject): Promise<void> => {
  await confirm(subject);
  await succeeds(subject);
};

const cloned = async (subject: Subject): Promise<void> => {
  await confirm(subject);
  await expect(subject.page.locator('[data-test^=copy-link-]').first()).toBeVisible(READY);
};

/** Writes a label into the YAML and saves it. */
const edited = async ({ page, api, namespace, name }: Subject): Promise<void> => {
  await expect(page).toHaveURL(new RegExp(`/${name}/yaml$`));
  // The status repeats it further down.
  await page.locator('.cm-content').getByText('runStrategy: Halted').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('runStrategy: Manual');
  await page.getByTestId('action-save-yaml').click();
  await expect
    .poll(async () => (await readVm(api, namespace, name)).spec, READY)
    .toMatchObject({ runStrategy: 'Manual' });
};

type Needs = Deed['needs'][number];
const ofVm = (subresource: string): Needs => ({
  verb: 'update',
  group: SUB,
  resource: 'virtualmachines',
  subresource,
});
const ofInstance = (subresource: string): Needs => ({
  verb: 'update',
  group: SUB,
  resource: 'virtualmachineinstances',
  subresource,
});
const toMigrations = (verb: string): Needs => ({
  verb,
  group: 'kubevirt.io',
  resource: 'virtualmachineinstancemigrations',
});
const toVms = (verb: string): Needs => ({ verb, group: 'kubevirt.io', resource: 'virtualmachines' });

const deed = (id: VmActionId, state: State, needs: Needs, finish = succeeds): Deed => ({
  id,
  needs: [needs],
  prepare: machineThatIs(state),
  finish,
});

/** Every action on a virtual machine; the type leaves none out. */
export const VM_DEEDS: Readonly<Record<VmActionId, Deed>> = {
  start: deed('start', 'Stopped', ofVm('start')),
  'start-paused': deed('start-paused', 'Stopped', ofVm('start')),
  stop: deed('stop', 'Running', ofVm('stop')),
  'force-stop': deed('force-stop', 'Running', ofVm('stop'), confirmed),
  restart: deed('restart', 'Running', ofVm('restart')),
  pause: deed('pause', 'Running', ofInstance('pause')),
  unpause: deed('unpause', 'Paused', ofInstance('unpause')),
  reset: deed('reset', 'Running', ofInstance('reset'), confirmed),
  'soft-reboot': deed('soft-reboot', 'Running', ofInstance('softreboot')),
  migrate: deed('migrate', 'Running', toMigrations('create'), confirmed),
  'cancel-migration': deed('cancel-migration', 'Migrating', toMigrations('delete')),
  snapshot: deed(
    'snapshot',
    'Stopped',
    { verb: 'create', group: 'snapshot.kubevirt.io', resource: 'virtualmachinesnapshots' },
    confirmed,
  ),
  clone: deed(
    'clone',
    'Stopped',
    { verb: 'create', group: 'clone.kubevirt.io', resource: 'virtualmachineclones' },
    cloned,
  ),
  edit: deed('edit', 'Stopped', toVms('update'), edited),
  delete: deed('delete', 'Stopped', toVms('delete'), confirmed),
};
