import { entryOf } from '../../i18n/entry-of';
import { type Message, message } from '../../i18n/message';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { vmCondition } from './vm-condition';

/** The state of a virtual machine in a word. */
export interface VmStatus {
  /** KubeVirt's `printableStatus`. */
  id: string;
  word: Message;
  level: 'success' | 'info' | 'warning' | 'danger' | 'custom';
  /** How far its disks are filled, where the server says so; of 100. */
  percent?: number;
  /** KubeVirt's own words for a failure. */
  because?: string;
  /** RFC 3339 of KubeVirt's next try to start it, where it backs off. */
  retryAt?: string;
}

type Known = Pick<VmStatus, 'word' | 'level'>;

/** Every `printableStatus` of KubeVirt (specification of this plugin, virtual machines, status). */
const STATES: Readonly<Record<string, Known>> = {
  Running: { word: message('Running'), level: 'success' },
  Migrating: { word: message('Migrating'), level: 'info' },
  Starting: { word: message('Starting'), level: 'info' },
  Provisioning: { word: message('Provisioning'), level: 'info' },
  WaitingForVolumeBinding: { word: message('Waiting for volume'), level: 'info' },
  WaitingForReceiver: { word: message('Waiting for receiver'), level: 'info' },
  Stopping: { word: message('Stopping'), level: 'info' },
  Terminating: { word: message('Terminating'), level: 'info' },
  Paused: { word: message('Paused'), level: 'custom' },
  Stopped: { word: message('Stopped'), level: 'custom' },
  Unknown: { word: message('Unknown'), level: 'custom' },
  CrashLoopBackOff: { word: message('Crash loop'), level: 'danger' },
  ErrImagePull: { word: message('Image not pulled'), level: 'danger' },
  ImagePullBackOff: { word: message('Image not pulled'), level: 'danger' },
  ErrorUnschedulable: { word: message('No node fits'), level: 'danger' },
  ErrorPvcNotFound: { word: message('Claim not found'), level: 'danger' },
  DataVolumeError: { word: message('Volume failed'), level: 'danger' },
};

/** Statuses in the order of their urgency, for sorting. */
export const VM_STATUS_IDS: readonly string[] = Object.keys(STATES).reverse();

const FAILING = /^Err|Error$|BackOff$/;

/** A word of a newer KubeVirt stands as it is. */
const stateOf = (id: string): Known =>
  entryOf(STATES, id) ?? {
    word: message('{{status}}', { status: id }),
    level: FAILING.test(id) ? 'danger' : 'custom',
  };

/** The word of a status, for filters. */
export const vmStatusWord = (id: string): Message => stateOf(id).word;

/** True when it is no fault: the user asked for it (KubeVirt, condition Paused). */
const isPausedByUser = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): boolean =>
  (vmCondition(vmi, 'Paused') ?? vmCondition(vm, 'Paused'))?.reason === 'PausedByUser';

/** Names of the volumes that are filled for a virtual machine. */
const volumeNames = ({ spec }: VirtualMachine): ReadonlySet<string> =>
  new Set((spec.template.spec?.volumes ?? []).flatMap(({ dataVolume }) => dataVolume?.name ?? []));

/** "42.00%" as a number; undefined for "N/A" and nothing (CDI). */
export const percentOf = (progress: string | undefined): number | undefined => {
  const number = Number.parseFloat(progress ?? '');
  return Number.isFinite(number) ? Math.floor(number) : undefined;
};

/** Its own volumes that are not filled yet, of those that were read. */
export const unfilled = (vm: VirtualMachine, volumes: readonly DataVolume[]): readonly DataVolume[] => {
  const names = volumeNames(vm);
  return volumes.filter(
    ({ metadata, status }) =>
      metadata.namespace === vm.metadata.namespace &&
      names.has(metadata.name) &&
      status?.phase !== 'Succeeded',
  );
};

/** The progress of the volume that is furthest behind: the machine waits for it. */
const provisioned = (vm: VirtualMachine, volumes: readonly DataVolume[]): number | undefined => {
  const known = unfilled(vm, volumes).flatMap(({ status }) => percentOf(status?.progress) ?? []);
  return known.length > 0 ? Math.min(...known) : undefined;
};

/** KubeVirt's words for what keeps it from being ready: the failure first. */
const failureOf = (vm: VirtualMachine): string | undefined =>
  [vmCondition(vm, 'Failure'), vmCondition(vm, 'Ready')].find(
    (condition) => condition?.message && condition.status !== (condition.type === 'Ready' ? 'True' : 'False'),
  )?.message;

const idOf = (vm: VirtualMachine): string =>
  vm.metadata.deletionTimestamp ? 'Terminating' : (vm.status?.printableStatus ?? 'Unknown');

/**
 * The state of a virtual machine: KubeVirt's `printableStatus`, with how far its volumes are while it is provisioned.
 * @param volumes DataVolumes that were read, of any machine
 */
export const vmStatus = (
  vm: VirtualMachine,
  vmi?: VirtualMachineInstance,
  volumes: readonly DataVolume[] = [],
): VmStatus => {
  const id = idOf(vm);
  const state = stateOf(id);
  if (id === 'Paused') return { id, ...state, level: isPausedByUser(vm, vmi) ? 'custom' : 'warning' };
  const percent = id === 'Provisioning' ? provisioned(vm, volumes) : undefined;
  if (percent !== undefined)
    return { id, level: state.level, percent, word: message('Provisioning {{percent}} %', { percent }) };
  if (state.level !== 'danger') return { id, ...state };
  const because = failureOf(vm);
  const retryAt = vm.status?.startFailure?.retryAfterTimestamp;
  return {
    id,
    ...state,
    ...(because === undefined ? {} : { because }),
    ...(id === 'CrashLoopBackOff' && retryAt !== undefined ? { retryAt } : {}),
  };
};
