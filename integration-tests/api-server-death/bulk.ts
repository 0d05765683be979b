import { expect } from '@playwright/test';
import { VmListPage } from '../pages/vm-list';
import type { OwnCluster } from '../own-cluster';
import type { Stage } from '../request-faults/stage';
import { vmObject } from '../virtual-machines';
import { aim, type Moment, untilDead } from './death';

/** An action on several machines. */
export interface Bulk {
  readonly id: 'start' | 'stop' | 'restart' | 'pause' | 'unpause' | 'migrate' | 'delete';
  /** Its requests, as a value of the gateway's faults. */
  readonly writes: string;
  /** The status of the machines before. */
  readonly from: 'Running' | 'Stopped' | 'Paused';
  /** Whether the server has done it to a machine. */
  readonly proof: (stage: Stage, vm: string) => Promise<boolean>;
}

const KUBEVIRT = '/apis/kubevirt.io/v1/namespaces';
const SUBRESOURCES = '/apis/subresources.kubevirt.io/v1';
const COMES = { timeout: 60_000 };
/** A server that does not answer is waited for a minute. */
const WAITED = { timeout: 90_000 };

/** More than are sent at once, so that some are done, some are on their way and some wait. */
const VMS = ['vm-1', 'vm-2', 'vm-3', 'vm-4', 'vm-5', 'vm-6'];

const textOf = ({ api, namespace }: Stage, kind: string, name: string): Promise<string> =>
  api.get(`${KUBEVIRT}/${namespace}/${kind}/${name}`).then(
    (object) => JSON.stringify(object),
    () => '',
  );

const strategyIs =
  (strategy: string): Bulk['proof'] =>
  async (stage, vm) =>
    (await textOf(stage, 'virtualmachines', vm)).includes(`"runStrategy":"${strategy}"`);

const isPaused =
  (paused: boolean): Bulk['proof'] =>
  async (stage, vm) =>
    (await textOf(stage, 'virtualmachineinstances', vm)).includes('"type":"Paused"') === paused;

/** UIDs of the instances that ran at first, by namespace and name: a restart makes others. */
const firstInstances = new Map<string, string>();

const uidOf = async ({ api, namespace }: Stage, vm: string): Promise<string> => {
  const { metadata } = await api.get(`${KUBEVIRT}/${namespace}/virtualmachineinstances/${vm}`);
  return String(metadata.uid);
};

export const BULKS: readonly Bulk[] = [
  { id: 'start', writes: 'method=PUT,path=/start$', from: 'Stopped', proof: strategyIs('Always') },
  { id: 'stop', writes: 'method=PUT,path=/stop$', from: 'Running', proof: strategyIs('Halted') },
  {
    id: 'restart',
    writes: 'method=PUT,path=/restart$',
    from: 'Running',
    proof: async (stage, vm) => {
      const uid = await uidOf(stage, vm).catch(() => '');
      return uid !== '' && uid !== firstInstances.get(`${stage.namespace}/${vm}`);
    },
  },
  { id: 'pause', writes: 'method=PUT,path=/pause$', from: 'Running', proof: isPaused(true) },
  { id: 'unpause', writes: 'method=PUT,path=/unpause$', from: 'Paused', proof: isPaused(false) },
  {
    id: 'migrate',
    writes: 'method=POST,path=virtualmachineinstancemigrations?fieldValidation',
    from: 'Running',
    proof: async ({ api, namespace }, vm) => {
      const all = await api.list(`${KUBEVIRT}/${namespace}/virtualmachineinstancemigrations`);
      return JSON.stringify(all).includes(`"vmiName":"${vm}"`);
    },
  },
  {
    id: 'delete',
    writes: 'method=DELETE,path=/virtualmachines/',
    from: 'Stopped',
    proof: async (stage, vm) => (await textOf(stage, 'virtualmachines', vm)) === '',
  },
];

const prepare = async ({ from, id }: Bulk, stage: Stage, list: VmListPage): Promise<void> => {
  const { api, namespace, page } = stage;
  const runStrategy = from === 'Stopped' ? 'Halted' : 'Always';
  for (const name of VMS) await api.create(vmObject({ namespace, name, runStrategy }));
  await list.open(namespace);
  for (const name of VMS)
    await expect(list.status(name)).toHaveText(from === 'Stopped' ? from : 'Running', COMES);
  if (from === 'Paused') {
    await list.tick(...VMS);
    await list.bulk('pause');
    await list.confirm.click();
    for (const name of VMS) await expect(list.outcome(name)).toHaveText('Done', COMES);
    await page.getByTestId('cancel').click();
    for (const name of VMS) await expect(list.status(name)).toHaveText('Paused', COMES);
  }
  if (id === 'restart')
    for (const name of VMS) firstInstances.set(`${namespace}/${name}`, await uidOf(stage, name));
  await list.tick(...VMS);
};

const confirm = async (id: Bulk['id'], list: VmListPage): Promise<void> => {
  if (id === 'delete') await list.typeName('delete');
  await list.confirm.click();
};

/** What is said of a machine whose request was not answered; of a deletion in words of its own. */
const NO_ANSWER = /failed to answer|cannot be reached|No clear answer came/;

/** While nobody answers, nothing is told as done but what was answered before. */
const expectNoneTooEarly = async (list: VmListPage, answered: number): Promise<void> => {
  const done = list.dialog.locator('[data-test^=outcome-]').filter({ hasText: /^Done$/ });
  expect(await done.count(), 'said to be done while the server is dead').toBeLessThanOrEqual(answered);
};

/** The machines whose outcome is said to be Done, once all have one. */
const saidDone = async (list: VmListPage): Promise<readonly string[]> => {
  const done: string[] = [];
  for (const name of VMS) {
    await expect(list.outcome(name)).not.toHaveText(/^(Waiting|Running)$/, WAITED);
    if ((await list.outcome(name).innerText()) === 'Done') done.push(name);
    else await expect(list.outcome(name)).toContainText(NO_ANSWER);
  }
  return done;
};

/** What failed is ticked; done again from the same page, it ends well. */
const finish = async (bulk: Bulk, stage: Stage, list: VmListPage, done: readonly string[]): Promise<void> => {
  const { page, api } = stage;
  for (const name of done) await expect.poll(() => bulk.proof(stage, name), COMES).toBe(true);
  const left: string[] = [];
  for (const name of VMS) if (!(await bulk.proof(stage, name))) left.push(name);
  for (const name of left) await expect(list.row(name).getByRole('checkbox')).toBeChecked();
  for (const name of done) await expect(list.row(name).locator('input:checked')).toHaveCount(0);
  if (left.length === 0) return;
  await expect(() => api.get(SUBRESOURCES)).toPass(COMES);
  await expect(page.getByTestId('updates-paused')).toHaveCount(0, COMES);
  await list.bulk(bulk.id);
  await confirm(bulk.id, list);
  // One that was done unheard may be at it still: it is left out then.
  await expect.poll(() => page.locator('[data-test^=outcome-]').allInnerTexts(), COMES).toContain('Done');
  await expect(page.locator('[data-test^=outcome-]').filter({ hasNotText: /^Done$/ })).toHaveCount(0, COMES);
  await page.getByTestId('cancel').click();
  for (const name of VMS) await expect.poll(() => bulk.proof(stage, name), COMES).toBe(true);
};

/**
 * The API server dies in the middle of an action on several machines. When it is back they go on: all are done, but restarts that
 * nobody has answered, which are not repeated unasked; those are told, and can be done again.
 */
export const playBulk = async (
  bulk: Bulk,
  stage: Stage,
  own: OwnCluster,
  blow: { moment: Moment; after: number },
): Promise<void> => {
  const { page } = stage;
  const list = new VmListPage(page);
  await prepare(bulk, stage, list);
  await aim(stage, { ...blow, writes: bulk.writes });
  await list.bulk(bulk.id);
  await untilDead(stage, own, () => confirm(bulk.id, list));
  await expectNoneTooEarly(list, blow.after);
  await own.revive();
  // A toast of what went well goes by itself.
  const [toast, done] = await Promise.all([list.toasts.first().innerText(WAITED), saidDone(list)]);
  const failed = VMS.length - done.length;
  if (bulk.id !== 'restart') expect(done).toEqual(VMS);
  expect(toast).toContain(
    failed === 0
      ? `Done for ${VMS.length} virtual machines.`
      : `${failed} of ${VMS.length} virtual machines failed.`,
  );
  await page.getByTestId('cancel').click();
  await finish(bulk, stage, list, done);
  expect(stage.uncaught).toEqual([]);
};
