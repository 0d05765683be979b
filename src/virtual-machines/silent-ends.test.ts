import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bindTransport } from '../kubernetes/bound-transport';
import { BAD_ENDS } from '../kubernetes/testing/bad-ends';
import { json, scriptedTransport } from '../kubernetes/testing/scripted-transport';
import { writersIn } from '../kubernetes/testing/writers';
import { tasks } from '../ui/tasks/store';
import { createCloneRun } from './copies/clone-run';
import { cancelMove, moveStorage } from './copies/move-storage';
import { restoreVm } from './copies/restore-vm';
import { takeSnapshot } from './copies/take-snapshot';
import { changeVm } from './details/edit/change-vm';
import { addDisk, removeDisk } from './disks/plug-disk';
import { withChangedNic } from './model/change-nics';
import { someVm } from './model/vms-for-tests';
import { removeNic, setLink } from './nics/write-nic';

/** How each file that writes tells the end of it; `tried` are those whose functions are called below or beside them. */
const TELLERS: Readonly<Record<string, string>> = {
  'actions/calls.ts': 'tried in actions/no-silent-end.test.ts',
  'actions/delete-vm.ts': 'tried in actions/no-silent-end.test.ts',
  'actions/let-go.ts': 'tried in actions/delete-vm.test.ts',
  'console/ssh/SshPanel.tsx': 'runTask: a toast',
  'copies/DeleteSnapshotDialog.tsx': 'ConfirmDialog shows the refusal, a toast the success',
  'copies/ExportForm.tsx': 'useSending: the form shows the refusal, the list the new export',
  'copies/ExportItem.tsx': 'ErrorAlert in its card; the card goes with the export',
  'copies/clone-run.ts': 'tried',
  'copies/move-storage.ts': 'tried',
  'copies/restore-vm.ts': 'tried',
  'copies/take-snapshot.ts': 'tried',
  'create/from-yaml/useCreateText.ts': 'VmRun shows the run, object by object',
  'create/run/perform.ts': 'VmRun shows the run, object by object, and a toast its end',
  'create/run/useCreate.ts': 'VmRun shows the run, object by object',
  'details/edit/EditVmDialog.tsx': 'useSaveOver: the form shows a refusal, or both sides',
  'details/edit/change-vm.ts': 'tried',
  'details/yaml/useYamlEdit.ts': 'the editor marks lines, an alert or both sides',
  'disks/AddEnvironmentDialog.tsx': 'useVmTask: a toast, and the form keeps what was typed',
  'disks/DetachDialog.tsx': 'runTask: a toast, and ConfirmDialog shows the refusal',
  'disks/EnvironmentSection.tsx': 'ConfirmDialog shows the refusal',
  'disks/plug-disk.ts': 'tried',
  'nics/AddNicDialog.tsx': 'useVmTask: a toast, and the form keeps what was typed',
  'nics/write-nic.ts': 'tried',
};

it('every file that writes is known here, with how its end is told', () =>
  expect(writersIn(import.meta.dirname)).toEqual(Object.keys(TELLERS).sort()));

const nic = { name: 'nic0', bridge: {} };
const vm = someVm({
  metadata: { resourceVersion: '7' },
  spec: { template: { spec: { domain: { devices: { interfaces: [nic] } } } } },
});
const moving = someVm({
  status: {
    volumeUpdateState: {
      volumeMigrationState: {
        migratedVolumes: [
          {
            volumeName: 'root',
            sourcePVCInfo: { claimName: 'root' },
            destinationPVCInfo: { claimName: 'root-to-abcde' },
          },
        ],
      },
    },
  },
});
const disk = {
  disk: { name: 'data', disk: { bus: 'scsi' } },
  volume: { name: 'data', persistentVolumeClaim: { claimName: 'data' } },
};
const source = { kind: 'VirtualMachine', name: 'web1', namespace: 'demo' } as const;
const copies = () => createCloneRun({ source, targets: ['web2'], keepsLabels: true, ending: () => 'abcde' });
const move = { moves: [], targets: [], storageClass: 'fast', ending: 'abcde' };

/** Work whose caller shows the refusal: a dialog that stays open. */
const REJECTING: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['take a snapshot', () => takeSnapshot(vm, { name: 'snap', deadline: '5m' })],
  ['restore', () => restoreVm(vm, { snapshot: 'snap', stops: true })],
  ['move storage', () => moveStorage(vm, move)],
  ['cancel a move of storage', () => cancelMove(moving)],
  ['plug a disk in', () => addDisk(vm, disk, 'call')],
  ['plug a disk in by the template', () => addDisk(vm, disk, 'declarative')],
  ['add a disk for the next start', () => addDisk(vm, disk, 'template')],
  ['pull a disk out', () => removeDisk(vm, 'data', 'call')],
  ['change a machine', () => changeVm(vm, () => ({ metadata: { labels: { app: 'shop' } } }))],
  [
    'set a link with a dialog',
    () => changeVm(vm, (over) => withChangedNic(over, 'nic0', (one) => ({ ...one, state: 'down' }))),
  ],
];

/** Work that tells its end by a toast. */
const TELLING: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['set a link', () => setLink(vm, 'nic0', 'down')],
  ['remove a NIC', () => removeNic(vm, 'nic0', true).catch(() => undefined)],
  ['clone', () => copies().start()],
];

const absent = (): Response =>
  json({ kind: 'Status', reason: 'NotFound', code: 404, details: { name: 'copy' } }, 404);

/** Reading goes on, and finds the machine but no clone; what changes something ends badly. */
const answerWritesWith = (answer: () => Response | Promise<Response>): void => {
  const transport = scriptedTransport();
  const { fetch } = transport;
  transport.fetch = (path, init) => {
    const isRead = (init.method ?? 'GET') === 'GET';
    const read = path.includes('/virtualmachineclones/') ? absent : () => json(vm);
    transport.answer(isRead ? read : answer);
    return fetch(path, init);
  };
  bindTransport(transport);
};

beforeEach(() => {
  tasks.clear();
  for (const { id } of tasks.snapshot().toasts) tasks.closeToast(id);
});

describe.each(BAD_ENDS)('$title', ({ answer, kind, words }) => {
  it.each(REJECTING)(
    '%s: the dialog that waits is told, and nothing is called done',
    async (_title, work) => {
      answerWritesWith(answer);
      await expect(work()).rejects.toMatchObject({ kind, serverMessage: words });
      expect(tasks.snapshot().toasts.filter(({ level }) => level === 'success')).toEqual([]);
    },
  );

  it.each(TELLING)('%s: a toast that stays, with the server’s words', async (_title, work) => {
    answerWritesWith(answer);
    vi.useFakeTimers();
    const ended = work();
    // A creation without a clear answer is tried again for a while.
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    await ended;
    const { toasts, tasks: list } = tasks.snapshot();
    expect(toasts).toMatchObject([{ level: 'danger', error: { kind, serverMessage: words } }]);
    expect(list).toMatchObject([{ state: 'failed' }]);
  });
});
