import { message, type Message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import { nameWith, timeEnding } from './copy-name';
import { isVmTrue } from './vm-condition';
import { runningOf } from './vm-running';

/** How long a snapshot may take before KubeVirt gives it up, unless told (KubeVirt's own default too). */
export const DEFAULT_DEADLINE = '5m';

const DURATION = /^(?:\d+h)?(?:\d+m)?(?:\d+s)?$/;

/** A length of time as Kubernetes writes it: `90s`, `5m`, `1h30m`; above zero (source: CRD, Go `time.ParseDuration`). */
export const shortDuration = (text: string): Message | undefined =>
  text !== '' && DURATION.test(text) && /[1-9]/.test(text)
    ? undefined
    : message('Enter a length of time above zero, such as 5m or 1h30m.');

/** The name a new snapshot gets: the machine's with the time. */
export const snapshotName = (vm: string, time: Date): string => nameWith(vm, timeEnding(time));

/** A snapshot of a machine, to be created. */
export const snapshotObject = (
  { metadata: { name: vm, namespace } }: VirtualMachine,
  { name, deadline }: { name: string; deadline: string },
): VirtualMachineSnapshot => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineSnapshot',
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  spec: {
    source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: vm },
    failureDeadline: deadline,
  },
});

/** Whether a snapshot was taken of the machine of this name. */
export const isSnapshotOf = ({ spec: { source } }: VirtualMachineSnapshot, vm: string): boolean =>
  source.kind === 'VirtualMachine' && source.name === vm;

/** How far the data in a snapshot will fit together. */
export interface Consistency {
  readonly level: 'success' | 'info' | 'warning';
  readonly words: Message;
}

/** What kind of state a snapshot taken now holds (KubeVirt: the guest agent freezes file systems for it). */
export const consistencyNow = (vm: VirtualMachine, vmi?: VirtualMachineInstance): Consistency => {
  if (!runningOf(vm, vmi, false).isLive)
    return {
      level: 'success',
      words: message('The virtual machine is stopped, so its disks are at rest.'),
    };
  return isVmTrue(vmi ?? vm, 'AgentConnected')
    ? {
        level: 'success',
        words: message(
          'The guest agent freezes the file systems for a moment, so that they fit together. Memory is not kept.',
        ),
      }
    : {
        level: 'warning',
        words: message(
          'No guest agent is connected, so the disks are taken as after a power cut. Install the agent or stop the virtual machine for a clean state. Memory is not kept.',
        ),
      };
};

/** Why no snapshot can be taken now; undefined when nothing speaks against it (R20: one at a time). */
export const snapshotRefusal = ({ metadata, status }: VirtualMachine): Message | undefined => {
  if (metadata.deletionTimestamp) return message('The virtual machine is being deleted.');
  if (status?.restoreInProgress)
    return message('Restore {{name}} is running. Wait until it is done.', {
      name: status.restoreInProgress,
    });
  if (status?.snapshotInProgress)
    return message('Snapshot {{name}} is being taken. Wait until it is done.', {
      name: status.snapshotInProgress,
    });
  return undefined;
};
