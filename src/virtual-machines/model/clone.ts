import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { VirtualMachineClone } from '../../kubernetes/types/generated/virtual-machine-clone';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { quoted } from '../../node-pools/model/shell';
import { nameWith } from './copy-name';
import { withoutSnapshot } from './vm-volumes';

/** What is cloned: a machine or one of its snapshots. */
export interface CloneSource {
  readonly kind: 'VirtualMachine' | 'VirtualMachineSnapshot';
  readonly name: string;
  readonly namespace?: string | undefined;
}

interface CloneValues {
  readonly target: string;
  /** Labels and annotations of the source are kept. */
  readonly keepsLabels: boolean;
  /** What makes the clone's own name unique: the same target may be tried again. */
  readonly ending: string;
}

const GROUPS: Readonly<Record<CloneSource['kind'], string>> = {
  VirtualMachine: 'kubevirt.io',
  VirtualMachineSnapshot: 'snapshot.kubevirt.io',
};

/** Filters that let nothing through (KubeVirt: `!` in front denies). */
const NOTHING = ['!*'];

/**
 * A clone, to be created. Every network interface gets a new MAC address, as `newMacAddresses` names none (KubeVirt
 * clone controller).
 */
export const cloneObject = (
  { kind, name, namespace }: CloneSource,
  { target, keepsLabels, ending }: CloneValues,
): VirtualMachineClone => ({
  apiVersion: 'clone.kubevirt.io/v1beta1',
  kind: 'VirtualMachineClone',
  metadata: { name: nameWith(target, ending), ...(namespace === undefined ? {} : { namespace }) },
  spec: {
    source: { apiGroup: GROUPS[kind], kind, name },
    target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: target },
    ...(keepsLabels
      ? {}
      : {
          labelFilters: NOTHING,
          annotationFilters: NOTHING,
          template: { labelFilters: NOTHING, annotationFilters: NOTHING },
        }),
  },
});

/** The command that asks for the same clone. */
export const cloneCommand = ({ kind, name, namespace }: CloneSource, target: string): string =>
  [
    'virtctl create clone',
    ...(kind === 'VirtualMachine' ? [] : ['--source-type snapshot']),
    `--source-name ${name}`,
    `--target-name ${quoted(target)}`,
    ...(namespace === undefined ? [] : [`--namespace ${namespace}`]),
    '| oc create -f -',
  ].join(' ');

/** Why a machine cannot be cloned: a volume of which no snapshot can be taken (virt-api admission). */
export const cloneRefusal = (vm: VirtualMachine): Message | undefined => {
  const volumes = withoutSnapshot(vm);
  return volumes.length > 0
    ? message('No snapshot can be taken of: {{volumes}}. A clone needs one of each volume.', {
        volumes: volumes.join(', '),
      })
    : undefined;
};

const WORDS: Readonly<Record<string, Message>> = {
  SnapshotInProgress: message('A snapshot is being taken'),
  CreatingTargetVM: message('The virtual machine is being made'),
  RestoreInProgress: message('The disks are being filled'),
  Succeeded: message('Made'),
  Failed: message('Failed'),
};

/** What goes on in a phase of a clone. */
export const clonePhaseWords = (phase: string | undefined): Message =>
  entryOf(WORDS, phase ?? '') ?? message('Waiting for KubeVirt');

/** How a clone ended; undefined while it is being made. `said` are KubeVirt's words for a failure. */
export const cloneEnding = ({
  status,
}: VirtualMachineClone): { end: 'done' } | { end: 'failed'; said: string } | undefined => {
  if (status?.phase === 'Succeeded') return { end: 'done' };
  if (status?.phase !== 'Failed') return undefined;
  const told = ['Ready', 'Progressing']
    .map((type) => status.conditions?.find((one) => one.type === type))
    .map((one) => one?.message ?? one?.reason ?? '');
  return { end: 'failed', said: told.find((text) => text !== '') ?? '' };
};
