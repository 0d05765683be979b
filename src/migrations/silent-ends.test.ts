import { beforeEach, describe, expect, it } from 'vitest';
import { bindTransport } from '../kubernetes/bound-transport';
import { BAD_ENDS } from '../kubernetes/testing/bad-ends';
import { json, scriptedTransport, type ScriptedTransport } from '../kubernetes/testing/scripted-transport';
import { writersIn } from '../kubernetes/testing/writers';
import { tasks } from '../ui/tasks/store';
import { cancelMigration } from './list/cancel-migration';
import { migrationRow } from './model/migration-row';
import { policyObject, policyValues } from './policies/policy-values';
import { changePolicy, createPolicy, deletePolicy } from './policies/write-policy';

/** How each file that writes tells the end of it. */
const TELLERS: Readonly<Record<string, string>> = {
  'limits/useLimits.ts': 'useSaveOver: the form shows a refusal, or both sides',
  'list/cancel-migration.ts': 'tried below',
  'policies/write-policy.ts': 'tried below; a change is told by useSaveOver of its form',
};

it('every file that writes is known here', () =>
  expect(writersIn(import.meta.dirname)).toEqual(Object.keys(TELLERS).sort()));

const row = migrationRow({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstanceMigration',
  metadata: { name: 'web1-move', namespace: 'demo', uid: 'uid-move' },
  spec: { vmiName: 'web1' },
});
const values = { ...policyValues(undefined), name: 'fast', vmLabels: [{ key: 'app', value: 'shop' }] };
const policy = policyObject(values);

let transport: ScriptedTransport;
beforeEach(() => {
  transport = scriptedTransport();
  bindTransport(transport);
  tasks.clear();
  for (const { id } of tasks.snapshot().toasts) tasks.closeToast(id);
});

describe.each(BAD_ENDS)('$title', ({ answer, kind, words }) => {
  it('cancel a migration: a toast that stays, with Retry', async () => {
    transport.answer(answer);
    await cancelMigration(row);
    expect(tasks.snapshot()).toMatchObject({
      toasts: [
        { level: 'danger', error: { kind, serverMessage: words }, links: [{ title: { key: 'Retry' } }] },
      ],
      tasks: [{ state: 'failed' }],
    });
  });

  it.each([
    ['create a policy', () => createPolicy(values)],
    ['change a policy', () => changePolicy(policy, values, '1')],
    ['delete a policy', () => deletePolicy(policy)],
  ])('%s: the dialog that waits for it is told, and nothing is called done', async (_title, work) => {
    transport.answer(answer);
    await expect(work()).rejects.toMatchObject({ kind, serverMessage: words });
    expect(tasks.snapshot().toasts).toEqual([]);
  });
});

it.each([
  ['cancel a migration', () => cancelMigration(row)],
  ['create a policy', () => createPolicy(values)],
  ['delete a policy', () => deletePolicy(policy)],
])('%s: what was agreed is told too', async (_title, work) => {
  transport.answer(() => json(policy));
  await work();
  expect(tasks.snapshot().toasts).toMatchObject([{ level: 'success' }]);
});
