import { message, type Message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineRestore } from '../../kubernetes/types/generated/virtual-machine-restore';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import { nameWith, timeEnding } from './copy-name';
import { isUsable } from './snapshot-status';
import { runningOf } from './vm-running';

/** The name a new restore gets: the snapshot's with the time. */
export const restoreName = (snapshot: string, time: Date): string =>
  nameWith(snapshot, `restore-${timeEnding(time)}`);

/**
 * A restore of a machine, to be created.
 * @param stops KubeVirt stops the machine for it (`targetReadinessPolicy: StopTarget`)
 */
export const restoreObject = (
  { metadata: { name: vm, namespace } }: VirtualMachine,
  { name, snapshot, stops }: { name: string; snapshot: string; stops: boolean },
): VirtualMachineRestore => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineRestore',
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  spec: {
    target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: vm },
    virtualMachineSnapshotName: snapshot,
    ...(stops ? { targetReadinessPolicy: 'StopTarget' as const } : {}),
  },
});

/** Whether a restore is of the machine of this name. */
export const isRestoreOf = ({ spec: { target } }: VirtualMachineRestore, vm: string): boolean =>
  target.kind === 'VirtualMachine' && target.name === vm;

/** Whether the machine must be stopped before a restore can begin (KubeVirt). */
export const mustStop = (vm: VirtualMachine, vmi?: VirtualMachineInstance): boolean =>
  runningOf(vm, vmi, false).isLive;

/** Why the machine cannot be restored from a snapshot now; undefined when nothing speaks against it. */
export const restoreRefusal = (
  { metadata, status }: VirtualMachine,
  snapshot: VirtualMachineSnapshot,
): Message | undefined => {
  if (metadata.deletionTimestamp) return message('The virtual machine is being deleted.');
  if (!isUsable(snapshot)) return message('The snapshot is not ready.');
  if (status?.restoreInProgress)
    return message('Restore {{name}} is running. Wait until it is done.', {
      name: status.restoreInProgress,
    });
  return undefined;
};

/** How far a restore is. */
export interface RestoreProgress {
  readonly state: 'running' | 'done' | 'failed';
  readonly words: Message;
  /** KubeVirt's words on what it waits for, or on why it failed. */
  readonly said?: string;
  /** Volumes of the machine that it has claims for. */
  readonly volumes: readonly string[];
}

const RUNNING = message('The disks are being replaced.');
const DONE = message('The virtual machine is as it was in the snapshot.');
const FAILED = message('The virtual machine was not restored.');
const WAITS = message('It waits until the virtual machine is stopped.');

const STOP = /stop|running|not ready/i;

/** How far a restore is (KubeVirt: `status.complete`, conditions Progressing, Ready, Failure). */
export const restoreProgress = ({ status }: VirtualMachineRestore): RestoreProgress => {
  const volumes = (status?.restores ?? []).map((one) => one.volumeName);
  if (status?.complete) return { state: 'done', words: DONE, volumes };
  const condition = (type: string) => status?.conditions?.find((one) => one.type === type);
  const failure = condition('Failure');
  if (failure?.status === 'True')
    return { state: 'failed', words: FAILED, said: failure.message ?? failure.reason ?? '', volumes };
  const said = [condition('Progressing'), condition('Ready')]
    .map((one) => one?.message ?? one?.reason ?? '')
    .find((text) => text !== '');
  return {
    state: 'running',
    words: said !== undefined && STOP.test(said) && volumes.length === 0 ? WAITS : RUNNING,
    ...(said === undefined ? {} : { said }),
    volumes,
  };
};
