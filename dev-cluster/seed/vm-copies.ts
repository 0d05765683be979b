import type { KubeResource } from '../resource';
import { ago, conditions, object } from './object';
import { STANDS_STILL } from './scene';
import { GALLERY } from './vm-gallery';

/** The scene that has copies. */
const SOURCE = 'with-snapshots';

const source = { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: SOURCE };

const volumes = { includedVolumes: ['rootdisk'], excludedVolumes: ['cloudinitdisk'] };

interface Snapshot {
  name: string;
  minutes: number;
  phase: 'Succeeded' | 'InProgress' | 'Failed';
  indications: readonly string[];
  words: readonly (readonly [type: string, status: 'True' | 'False', reason: string])[];
  error?: string;
}

const SNAPSHOTS: readonly Snapshot[] = [
  {
    name: 'before-update',
    minutes: 9 * 24 * 60,
    phase: 'Succeeded',
    indications: ['Online', 'GuestAgent'],
    words: [
      ['Progressing', 'False', 'Operation complete'],
      ['Ready', 'True', 'Operation complete'],
    ],
  },
  {
    name: 'without-agent',
    minutes: 4 * 24 * 60,
    phase: 'Succeeded',
    indications: ['Online', 'NoGuestAgent', 'Paused'],
    words: [
      ['Progressing', 'False', 'Operation complete'],
      ['Ready', 'True', 'Operation complete'],
    ],
  },
  {
    name: 'storage-was-full',
    minutes: 26 * 60,
    phase: 'Failed',
    indications: ['Online', 'GuestAgent'],
    words: [
      ['Progressing', 'False', 'Operation failed'],
      ['Ready', 'False', 'Not ready'],
      ['Failure', 'True', 'snapshot deadline exceeded'],
    ],
    error: 'Failed to check and update snapshot content: rpc error: the pool has no space left',
  },
  {
    name: 'under-way',
    minutes: 1,
    phase: 'InProgress',
    indications: ['Online', 'GuestAgent'],
    words: [
      ['Progressing', 'True', 'Source locked and operation in progress'],
      ['Ready', 'False', 'Not ready'],
    ],
  },
];

const snapshot = ({ name, minutes, phase, indications, words, error }: Snapshot, now: Date): KubeResource => {
  const taken = ago(now, minutes);
  return object(
    'snapshot.kubevirt.io/v1beta1',
    'VirtualMachineSnapshot',
    { name: `${SOURCE}-${name}`, namespace: GALLERY, annotations: STANDS_STILL },
    {
      spec: { source },
      status: {
        phase,
        readyToUse: phase === 'Succeeded',
        ...(phase === 'Succeeded' ? { creationTime: taken } : {}),
        indications,
        snapshotVolumes: volumes,
        conditions: conditions(taken, words),
        ...(error === undefined ? {} : { error: { message: error, time: taken } }),
      },
    },
  );
};

/** Snapshots of a VM in each state, one it was brought back from, and a volume of it that is exported. */
export const vmCopies = (now: Date): KubeResource[] => [
  ...SNAPSHOTS.map((each) => snapshot(each, now)),
  object(
    'snapshot.kubevirt.io/v1beta1',
    'VirtualMachineRestore',
    { name: `${SOURCE}-brought-back`, namespace: GALLERY, annotations: STANDS_STILL },
    {
      spec: { target: source, virtualMachineSnapshotName: `${SOURCE}-before-update` },
      status: {
        complete: true,
        restoreTime: ago(now, 8 * 24 * 60),
        conditions: conditions(ago(now, 8 * 24 * 60), [
          ['Progressing', 'False', 'Operation complete'],
          ['Ready', 'True', 'Operation complete'],
        ]),
        restores: [
          {
            volumeName: 'rootdisk',
            persistentVolumeClaim: SOURCE,
            volumeSnapshotName: `vmsnapshot-${SOURCE}-before-update-volume-rootdisk`,
          },
        ],
      },
    },
  ),
  // The export of a VM that runs waits until it stops; that of one that is stopped is ready.
  object(
    'export.kubevirt.io/v1',
    'VirtualMachineExport',
    { name: 'exported', namespace: GALLERY },
    {
      spec: {
        source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'exported' },
        ttlDuration: '500h',
      },
    },
  ),
];
