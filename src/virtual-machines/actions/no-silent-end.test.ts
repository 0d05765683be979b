import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindTransport } from '../../kubernetes/bound-transport';
import {
  json,
  scriptedTransport,
  sentBody,
  type ScriptedTransport,
} from '../../kubernetes/testing/scripted-transport';
import { BAD_ENDS } from '../../kubernetes/testing/bad-ends';
import { tasks } from '../../ui/tasks/store';
import { someMigration, someVm, someVmi } from '../model/vms-for-tests';
import { deletion, runBulk, sender } from './bulk';
import { CALL_IDS, type CallId } from './calls';
import { deleteVmAsTask } from './delete-vm';
import { runCall } from './run-call';

let transport: ScriptedTransport;

beforeEach(() => {
  vi.useFakeTimers();
  transport = scriptedTransport();
  bindTransport(transport);
  tasks.clear();
  for (const { id } of tasks.snapshot().toasts) tasks.closeToast(id);
});

afterEach(() => vi.useRealTimers());

/** A server that does not answer is waited for, up to a minute for each look. */
const waited = async <T>(work: Promise<T>): Promise<T> => {
  const ended = Promise.allSettled([work]);
  await vi.advanceTimersByTimeAsync(300_000);
  const [end] = await ended;
  if (end.status === 'rejected') throw end.reason;
  return end.value;
};

const status = (code: number, reason: string, words: string): Response =>
  json({ kind: 'Status', status: 'Failure', code, reason, message: words }, code);

const target = { vm: someVm(), vmi: someVmi(), migration: someMigration() };

const rows = CALL_IDS.flatMap((id) => BAD_ENDS.map((end) => [id, end.title, end] as const));

describe('no action ends in silence', () => {
  it.each(rows)(
    '%s, %s: a toast that stays, with the server’s words and Retry',
    async (id, _title, { answer, kind, words }) => {
      transport.answer(answer);
      await waited(runCall(id, target));
      const { toasts, tasks: list } = tasks.snapshot();
      expect(toasts).toHaveLength(1);
      expect(toasts[0]).toMatchObject({ level: 'danger', error: { kind, serverMessage: words } });
      expect(toasts[0]?.links?.map(({ title }) => title.key)).toEqual(['Retry']);
      expect(list[0]).toMatchObject({ what: 'web1', where: 'demo', state: 'failed', error: { kind } });
    },
  );

  it.each(CALL_IDS)('%s: what was agreed is told too', async (id) => {
    transport.answer(() => new Response('', { status: 202 }));
    await waited(runCall(id, target));
    expect(tasks.snapshot()).toMatchObject({ toasts: [{ level: 'success' }], tasks: [{ state: 'done' }] });
  });

  it('Retry sends it again', async () => {
    transport.answer(() => status(403, 'Forbidden', 'not today'));
    transport.answer(() => new Response('', { status: 202 }));
    await waited(runCall('stop', target));
    tasks.snapshot().toasts[0]?.links?.[0]?.run?.();
    await vi.waitFor(() => expect(tasks.snapshot().tasks[0]?.state).toBe('done'));
    expect(transport.requests).toHaveLength(2);
  });

  it.each(BAD_ENDS)('delete, $title', async ({ answer, kind }) => {
    transport.answer(answer);
    await expect(waited(deleteVmAsTask(someVm(), { keep: [], alsoRemove: [] }))).rejects.toMatchObject({
      kind,
    });
    expect(tasks.snapshot()).toMatchObject({
      toasts: [{ level: 'danger', error: { kind } }],
      tasks: [{ state: 'failed' }],
    });
  });

  it('several at once: one that fails keeps no other from its turn, and is named', async () => {
    transport.answer(() => status(409, 'Conflict', 'VM is not running'));
    transport.answer(() => new Response('', { status: 202 }));
    const named = (name: string) => ({ vm: someVm({ metadata: { name } }), reasons: [] });
    const told = new Map<string, unknown>();
    const failed = await runBulk(
      { title: { key: 'Stop 3' }, link: '', send: sender('stop') },
      ['a', 'b', 'c'].map(named),
      (key, outcome) => told.set(key, outcome),
    );
    expect(failed).toEqual(['demo/a']);
    expect(told.get('demo/a')).toMatchObject({
      error: { kind: 'conflict', serverMessage: 'VM is not running' },
    });
    expect([told.get('demo/b'), told.get('demo/c')]).toEqual(['done', 'done']);
    expect(tasks.snapshot().toasts).toMatchObject([
      { level: 'danger', title: { values: { failed: 1, count: 3 } } },
    ]);
  });
});

it('several deleted at once: one whose volume cannot be kept stays, and says so', async () => {
  const volume = { metadata: { name: 'root', ownerReferences: [{ uid: 'uid-web1' }] } };
  transport.answer(() => json(someVm()));
  transport.answer(() => json(volume));
  transport.answer(() => status(403, 'Forbidden', 'volumes are frozen'));
  const told = new Map<string, unknown>();
  const send = deletion(() => ({ keep: ['root'], alsoRemove: [] }));
  const failed = await runBulk(
    { title: { key: 'Delete 1' }, link: '', send },
    [{ vm: someVm(), reasons: [] }],
    (key, outcome) => told.set(key, outcome),
  );
  expect(failed).toEqual(['demo/web1']);
  expect(told.get('demo/web1')).toMatchObject({
    error: { kind: 'forbidden', serverMessage: 'volumes are frozen' },
    words: { values: { volume: 'root', name: 'web1' } },
  });
  expect(transport.requests.some(({ init }) => init.method === 'DELETE')).toBe(false);
});

const VM = '/apis/subresources.kubevirt.io/v1/namespaces/demo/virtualmachines/web1';
const VMI = '/apis/subresources.kubevirt.io/v1/namespaces/demo/virtualmachineinstances/web1';

// Source: KubeVirt's aggregated API; bodies of the specification of this plugin, virtual machines, actions.
describe('the request of each action', () => {
  it.each<[CallId, string, string, unknown]>([
    ['start', 'PUT', `${VM}/start`, {}],
    ['start-paused', 'PUT', `${VM}/start`, { paused: true }],
    ['stop', 'PUT', `${VM}/stop`, {}],
    ['force-stop', 'PUT', `${VM}/stop`, { gracePeriod: 0 }],
    ['restart', 'PUT', `${VM}/restart`, {}],
    ['pause', 'PUT', `${VMI}/pause`, {}],
    ['unpause', 'PUT', `${VMI}/unpause`, {}],
    ['reset', 'PUT', `${VMI}/reset`, {}],
    ['soft-reboot', 'PUT', `${VMI}/softreboot`, {}],
    [
      'cancel-migration',
      'DELETE',
      '/apis/kubevirt.io/v1/namespaces/demo/virtualmachineinstancemigrations/web1-migration',
      { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid: 'uid-migration' } },
    ],
  ])('%s', async (id, method, path, body) => {
    transport.answer(() => new Response('', { status: 202 }));
    await waited(runCall(id, target));
    const [request] = transport.requests;
    expect(request?.path).toBe(path);
    expect(request?.init.method).toBe(method);
    expect(sentBody(request)).toEqual(body);
  });

  it.each([
    [undefined, { vmiName: 'web1' }],
    ['worker-2', { vmiName: 'web1', addedNodeSelector: { 'kubernetes.io/hostname': 'worker-2' } }],
  ])('migrate to %s', async (node, spec) => {
    transport.answer(() => json({}, 201));
    await waited(runCall('migrate', { vm: someVm(), ...(node === undefined ? {} : { hostname: node }) }));
    const [request] = transport.requests;
    expect(request?.path).toContain('/apis/kubevirt.io/v1/namespaces/demo/virtualmachineinstancemigrations');
    expect(sentBody(request)).toMatchObject({ spec });
  });
});
