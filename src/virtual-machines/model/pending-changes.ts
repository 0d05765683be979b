import { message, type Message } from '../../i18n/message';
import { parseQuantity } from '../../node-pools/model/quantity';
import { sizeWords } from '../../node-pools/model/size-words';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { PendingChange } from './pending-change';
import { devicesPending } from './pending-devices';
import { holds } from './subset';
import { vmCondition } from './vm-condition';
import { runningSize, type SizedType, wantedSize } from './vm-size';
import { isAlive, runningSpecOf, specOf, type VmSpec } from './vm-spec';

/** What decides when a change takes effect. */
export interface Rollout {
  /** KubeVirt `vmRolloutStrategy` is LiveUpdate, which is the default. */
  readonly isLiveUpdate: boolean;
  /** Memory and CPUs are plugged in while the machine moves. */
  readonly isMigratable: boolean;
  /** The instance type that is asked for, as far as it could be read. */
  readonly type?: SizedType | undefined;
}

/** Most memory, as a multiple of what the guest booted with (KubeVirt, `maxHotplugRatio`). */
const MOST = 4;

const bytes = (quantity: string | number | undefined): number =>
  quantity === undefined ? 0 : (parseQuantity(String(quantity)) ?? 0);

/** CPUs grow by sockets up to `maxSockets`; cores, threads and less of anything need a restart (KubeVirt, virt-controller). */
const cpuPending = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance,
  { isLiveUpdate, isMigratable, type }: Rollout,
): readonly PendingChange[] => {
  const has = runningSize(vmi);
  const wanted = wantedSize(vm, type);
  if (wanted.cpus === undefined || (wanted.sockets === undefined && wanted.cpus === has.cpus)) return [];
  const cores = wanted.cores ?? has.cores;
  const threads = wanted.threads ?? has.threads;
  const sockets = wanted.sockets ?? wanted.cpus / ((cores ?? 1) * (threads ?? 1));
  if (sockets === has.sockets && cores === has.cores && threads === has.threads) return [];
  const most = runningSpecOf(vmi).domain.cpu?.maxSockets ?? (has.sockets ?? 1) * MOST;
  const isGrowing = sockets > (has.sockets ?? 1) && sockets <= most;
  const isOnlySockets = cores === has.cores && threads === has.threads;
  return [
    {
      id: 'cpu',
      what: message('CPUs'),
      from: String(has.cpus ?? ''),
      to: String(wanted.cpus),
      when: isLiveUpdate && isMigratable && isGrowing && isOnlySockets ? 'live' : 'after-restart',
    },
  ];
};

/** Memory grows up to `maxGuest`, and never below what the guest booted with (KubeVirt, virt-controller). */
const memoryPending = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance,
  { isLiveUpdate, isMigratable, type }: Rollout,
): readonly PendingChange[] => {
  const from = runningSize(vmi).memory;
  const to = wantedSize(vm, type).memory;
  if (to === undefined || from === undefined || bytes(from) === bytes(to)) return [];
  const atBoot = bytes(vmi.status?.memory?.guestAtBoot ?? from);
  const most = bytes(runningSpecOf(vmi).domain.memory?.maxGuest) || atBoot * MOST;
  const isInReach = bytes(to) >= atBoot && bytes(to) <= most;
  return [
    {
      id: 'memory',
      what: message('Memory'),
      from: sizeWords(from),
      to: sizeWords(to),
      when: isLiveUpdate && isMigratable && isInReach ? 'live' : 'after-restart',
    },
  ];
};

/** Fields that are looked at as a whole; `live` ones the running machine takes over at once (KubeVirt, LiveUpdate). */
const FIELDS: readonly (readonly [
  id: string,
  what: Message,
  of: (spec: VmSpec) => unknown,
  isLive: boolean,
])[] = [
  ['node-selector', message('Node selector'), (spec) => spec.nodeSelector, true],
  ['affinity', message('Affinity'), (spec) => spec.affinity, true],
  ['tolerations', message('Tolerations'), (spec) => spec.tolerations, true],
  ['topology-spread', message('Topology spread'), (spec) => spec.topologySpreadConstraints, false],
  ['eviction', message('Eviction strategy'), (spec) => spec.evictionStrategy, false],
  ['hostname', message('Hostname'), (spec) => spec.hostname, false],
  ['grace-period', message('Grace period'), (spec) => spec.terminationGracePeriodSeconds, false],
  ['cpu-model', message('CPU model'), (spec) => spec.domain.cpu?.model, false],
  ['firmware', message('Firmware'), (spec) => spec.domain.firmware, false],
  ['features', message('Features'), (spec) => spec.domain.features, false],
  ['machine', message('Machine type'), (spec) => spec.domain.machine, false],
  ['gpus', message('GPUs'), (spec) => spec.domain.devices.gpus, false],
  ['host-devices', message('Host devices'), (spec) => spec.domain.devices.hostDevices, false],
  ['credentials', message('Access credentials'), (spec) => spec.accessCredentials, false],
  ['probes', message('Probes'), (spec) => [spec.livenessProbe ?? {}, spec.readinessProbe ?? {}], false],
];

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Lists that may shrink to nothing: an emptied selector is a difference although nothing is asked for. */
const isEmptied = (has: unknown, asked: unknown, isLive: boolean): boolean =>
  isLive && asked === undefined && typeof has === 'object' && has !== null && Object.keys(has).length > 0;

const fieldsPending = (wanted: VmSpec, has: VmSpec, { isLiveUpdate }: Rollout): readonly PendingChange[] =>
  FIELDS.flatMap(([id, what, of, isLive]): PendingChange[] => {
    const [before, after] = [of(has), of(wanted)];
    // KubeVirt adds tolerations of its own, so a list that lost entries cannot be told from one that never had them.
    if (holds(before, after) && !(id === 'node-selector' && isEmptied(before, after, isLive))) return [];
    return [
      {
        id,
        what,
        from: words(before),
        to: words(after),
        when: isLive && isLiveUpdate ? 'live' : 'after-restart',
      },
    ];
  });

const typePending = (
  { spec }: VirtualMachine,
  { metadata }: VirtualMachineInstance,
): readonly PendingChange[] => {
  const annotations = metadata.annotations ?? {};
  const has =
    annotations['kubevirt.io/cluster-preference-name'] ?? annotations['kubevirt.io/preference-name'];
  const wanted = spec.preference?.name;
  if (has === undefined || wanted === undefined || has === wanted) return [];
  return [{ id: 'preference', what: message('Preference'), from: has, to: wanted, when: 'after-restart' }];
};

/** The server knows of a difference that this plugin does not look for: it is never hidden. */
const unnamed = (vm: VirtualMachine, found: readonly PendingChange[]): readonly PendingChange[] =>
  vmCondition(vm, 'RestartRequired')?.status === 'True' && !found.some(({ when }) => when === 'after-restart')
    ? [
        {
          id: 'other',
          what: message('Other changes of the template'),
          from: '',
          to: '',
          when: 'after-restart',
        },
      ]
    : [];

/**
 * Every difference between a virtual machine and its running instance, with when it takes effect. Without an instance there is
 * none: the next start takes all.
 * Source: specification (virtual machines, pending changes); KubeVirt virt-controller, `vmRolloutStrategy`.
 */
export const pendingChanges = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  rollout: Rollout,
): readonly PendingChange[] => {
  if (!isAlive(vmi)) return [];
  const found = [
    ...cpuPending(vm, vmi, rollout),
    ...memoryPending(vm, vmi, rollout),
    ...typePending(vm, vmi),
    ...devicesPending(specOf(vm), runningSpecOf(vmi), rollout.isLiveUpdate),
    ...fieldsPending(specOf(vm), runningSpecOf(vmi), rollout),
  ];
  return [...found, ...unnamed(vm, found)];
};
