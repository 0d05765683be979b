import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bindTransport } from '../../kubernetes/bound-transport';
import {
  json,
  scriptedTransport,
  sentBody,
  type ScriptedTransport,
} from '../../kubernetes/testing/scripted-transport';
import { someVm } from '../model/vms-for-tests';
import { deleteVm } from './delete-vm';
import { NotKept } from './let-go';

const template = (name: string) => ({ metadata: { name }, spec: {} });
const owner = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: 'web1', uid: 'uid-web1' };
const other = { apiVersion: 'v1', kind: 'ConfigMap', name: 'else', uid: 'uid-else' };
const vm = someVm({
  metadata: { resourceVersion: '7' },
  spec: { dataVolumeTemplates: [template('root'), template('data')] },
});
const volume = (name: string) => ({
  apiVersion: 'cdi.kubevirt.io/v1beta1',
  kind: 'DataVolume',
  metadata: { name, namespace: 'demo', resourceVersion: '3', ownerReferences: [owner, other] },
});

let transport: ScriptedTransport;
let refuse: (method: string, path: string) => Response | undefined;

const answer = (method: string, path: string): Response => {
  const refused = refuse(method, path);
  if (refused) return refused;
  if (path.includes('/datavolumes/')) return json(volume(/datavolumes\/(\w+)/.exec(path)?.[1] ?? ''));
  return json(vm);
};

beforeEach(() => {
  transport = scriptedTransport();
  const { fetch } = transport;
  transport.fetch = (path, init) => {
    transport.answer(() => answer(init.method ?? 'GET', path));
    return fetch(path, init);
  };
  bindTransport(transport);
  refuse = () => undefined;
});

/** What was written, in order: method, kind and name, and the part of the body that counts. */
const written = (): unknown[][] =>
  transport.requests
    .filter(({ init }) => init.method !== 'GET')
    .map(({ path, init }) => {
      // What the patches and deletions of this file carry.
      const body = sentBody({ init }) as {
        spec?: { dataVolumeTemplates: { metadata: { name: string } }[] };
        metadata?: { ownerReferences?: { uid: string }[] };
      };
      const what = /(virtualmachines|datavolumes|persistentvolumeclaims)\/([\w-]+)/.exec(path)?.[0];
      return [
        init.method,
        what,
        body.spec?.dataVolumeTemplates.map(({ metadata }) => metadata.name) ??
          body.metadata?.ownerReferences?.map(({ uid }) => uid),
      ];
    });

const forbidden = () =>
  json(
    { kind: 'Status', code: 403, reason: 'Forbidden', message: 'not you', details: { name: 'root' } },
    403,
  );

const gone = () =>
  json(
    { kind: 'Status', code: 404, reason: 'NotFound', message: 'not there', details: { name: 'web1' } },
    404,
  );

describe('deleting a virtual machine', () => {
  it('deletes it alone: its own volumes go by garbage collection', async () => {
    await deleteVm(vm, { keep: [], alsoRemove: [] });
    expect(written()).toEqual([['DELETE', 'virtualmachines/web1', undefined]]);
    expect(sentBody(transport.requests[0])).toMatchObject({
      preconditions: { uid: 'uid-web1' },
    });
  });

  it('lets a volume go before it deletes: the template, then the owner, and no other owner', async () => {
    await deleteVm(vm, { keep: ['root'], alsoRemove: [] });
    expect(written()).toEqual([
      ['PATCH', 'virtualmachines/web1', ['data']],
      ['PATCH', 'datavolumes/root', ['uid-else']],
      ['DELETE', 'virtualmachines/web1', undefined],
    ]);
  });

  it('keeps the machine when a volume cannot be let go, and puts the template back', async () => {
    refuse = (method, path) =>
      method === 'PATCH' && path.includes('/datavolumes/root') ? forbidden() : undefined;
    const failed = await deleteVm(vm, { keep: ['root'], alsoRemove: [] }).catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(NotKept);
    expect(failed).toMatchObject({ volume: 'root', error: { kind: 'forbidden', serverMessage: 'not you' } });
    expect(written()).toEqual([
      ['PATCH', 'virtualmachines/web1', ['data']],
      ['PATCH', 'datavolumes/root', ['uid-else']],
      ['PATCH', 'virtualmachines/web1', ['root', 'data']],
    ]);
  });

  it('takes back a volume that was let go when the next one cannot be', async () => {
    refuse = (method, path) =>
      method === 'PATCH' && path.includes('/datavolumes/data') ? forbidden() : undefined;
    await expect(deleteVm(vm, { keep: ['root', 'data'], alsoRemove: [] })).rejects.toBeInstanceOf(NotKept);
    expect(written().slice(3)).toEqual([
      ['PATCH', 'datavolumes/root', ['uid-web1', 'uid-else']],
      ['PATCH', 'virtualmachines/web1', ['root', 'data']],
    ]);
  });

  it('gives back what was let go when the machine itself may not be deleted', async () => {
    refuse = (method) => (method === 'DELETE' ? forbidden() : undefined);
    await expect(deleteVm(vm, { keep: ['root'], alsoRemove: [] })).rejects.toMatchObject({
      kind: 'forbidden',
    });
    expect(written().slice(3)).toEqual([
      ['PATCH', 'datavolumes/root', ['uid-web1', 'uid-else']],
      ['PATCH', 'virtualmachines/web1', ['root', 'data']],
    ]);
  });

  it.each([
    ['somebody else has deleted it meanwhile', gone, gone],
    ['nobody knows whether it was', () => json({ kind: 'Status', code: 500 }, 500), undefined],
  ])(
    'leaves what was let go when %s: an owner that goes would take it along',
    async (_why, onDelete, onRead) => {
      let wasAsked = false;
      refuse = (method, path) => {
        if (method === 'DELETE') {
          wasAsked = true;
          return onDelete();
        }
        return wasAsked && path.includes('/virtualmachines/') ? onRead?.() : undefined;
      };
      vi.useFakeTimers();
      const ended = deleteVm(vm, { keep: ['root'], alsoRemove: [] }).then(
        () => 'gone',
        () => 'not known',
      );
      await vi.advanceTimersByTimeAsync(90_000);
      vi.useRealTimers();
      expect(await ended).toBe(onRead ? 'gone' : 'not known');
      expect(written().filter(([method]) => method === 'PATCH')).toHaveLength(2);
    },
  );

  it('lets a volume go although its controller was faster', async () => {
    let conflicts = 2;
    refuse = (method, path) =>
      method === 'PATCH' && path.includes('/datavolumes/root') && conflicts-- > 0
        ? json(
            { kind: 'Status', code: 409, reason: 'Conflict', message: 'changed', details: { name: 'root' } },
            409,
          )
        : undefined;
    await deleteVm(vm, { keep: ['root'], alsoRemove: [] });
    expect(written().at(-1)).toEqual(['DELETE', 'virtualmachines/web1', undefined]);
  });

  it('removes what is to go beside it last, and not at all when the machine stays', async () => {
    const alsoRemove = [{ kind: 'PersistentVolumeClaim', name: 'shared', isOwned: false }] as const;
    await deleteVm(vm, { keep: [], alsoRemove });
    expect(written().map((one) => one[1])).toEqual(['virtualmachines/web1', 'persistentvolumeclaims/shared']);
    transport.requests.length = 0;
    refuse = (method) => (method === 'DELETE' ? forbidden() : undefined);
    await expect(deleteVm(vm, { keep: [], alsoRemove })).rejects.toMatchObject({ kind: 'forbidden' });
    expect(written()).toHaveLength(1);
  });
});
