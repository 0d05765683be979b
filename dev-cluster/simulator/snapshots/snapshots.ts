import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import type { Condition, Finding } from '../kubernetes/conditions';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { standsStill } from '../marks';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances, VirtualMachines } from '../resources';
import type { VirtualMachineSnapshot } from '../virtualization-resources';
import { VirtualMachineSnapshots, VolumeSnapshots } from '../virtualization-resources';
import { complete, failed, underWay, waiting } from './conditions';
import { contentName, keepContent } from './content';
import { secondsOf } from './duration';
import { volumeSnapshotStatuses } from './volume-snapshot-statuses';

/** Seconds until a snapshot is given up (KubeVirt's default of `failureDeadline`). */
const defaultDeadline = 300;

const write = (
  { cluster, clock }: Context,
  snapshot: VirtualMachineSnapshot,
  findings: readonly Finding[],
  status: object,
): Promise<VirtualMachineSnapshot> =>
  cluster.patchStatus(VirtualMachineSnapshots, snapshot, {
    ...status,
    conditions: withConditions(snapshot.status?.conditions as Condition[], findings, clock.now()),
  });

const circumstances: Readonly<Record<string, string>> = {
  Online: 'The snapshot was taken while the virtual machine was running',
  GuestAgent:
    'The guest agent was active and quiesced the file systems, so the snapshot is consistent for applications',
  NoGuestAgent:
    'There was no guest agent to quiesce the file systems, so the snapshot is consistent as after a crash',
  Paused: 'The virtual machine was paused',
};

/** How the VM was: told at the beginning, since that is when its volumes are cut. */
const indicationsOf = (instance: VirtualMachineInstance | undefined): string[] => {
  if (instance?.status?.phase !== 'Running') return [];
  const conditions = instance.status.conditions as Condition[] | undefined;
  return [
    'Online',
    isTrue(conditions, 'AgentConnected') ? 'GuestAgent' : 'NoGuestAgent',
    ...(isTrue(conditions, 'Paused') ? ['Paused'] : []),
  ];
};

const release = async ({ cluster }: Context, namespace: string, snapshot: string): Promise<void> => {
  const locked = cluster
    .store<VirtualMachine>(VirtualMachines)
    .list(namespace)
    .filter(({ status }) => status?.snapshotInProgress === snapshot);
  for (const machine of locked)
    await cluster.patchStatus(VirtualMachines, machine, { snapshotInProgress: null });
};

const fail = async (
  context: Context,
  snapshot: VirtualMachineSnapshot,
  message: string | undefined,
): Promise<undefined> => {
  const { namespace = '', name } = snapshot.metadata;
  await write(context, snapshot, failed('snapshot deadline exceeded'), {
    phase: 'Failed',
    readyToUse: false,
    ...(message === undefined ? {} : { error: { message, time: context.clock.now() } }),
  });
  await release(context, namespace, name);
};

const begin = async (
  context: Context,
  snapshot: VirtualMachineSnapshot,
  machine: VirtualMachine,
): Promise<VirtualMachineSnapshot> => {
  if (snapshot.status?.sourceUID !== undefined) return snapshot;
  const { namespace, name } = machine.metadata;
  const instance = context.cluster
    .store<VirtualMachineInstance>(VirtualMachineInstances)
    .get(namespace, name);
  const indications = indicationsOf(instance);
  const statuses = volumeSnapshotStatuses(context, machine);
  return write(context, snapshot, underWay, {
    phase: 'InProgress',
    readyToUse: false,
    sourceUID: uidOf(machine),
    virtualMachineSnapshotContentName: contentName(snapshot),
    indications,
    sourceIndications: indications.map((indication) => ({
      indication,
      message: circumstances[indication] ?? '',
    })),
    snapshotVolumes: {
      includedVolumes: statuses.flatMap(({ enabled, name: volume }) => (enabled ? [volume] : [])),
      excludedVolumes: statuses.flatMap(({ enabled, name: volume }) => (enabled ? [] : [volume])),
    },
  });
};

const take = async (
  context: Context,
  snapshot: VirtualMachineSnapshot,
  machine: VirtualMachine,
): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const { namespace = '', name } = snapshot.metadata;
  await cluster.patchStatus(VirtualMachines, machine, { snapshotInProgress: name });
  const begun = await begin(context, snapshot, machine);
  const included = begun.status?.snapshotVolumes?.includedVolumes ?? [];
  const volumes = await keepContent(context, begun, machine, included);
  const deadline = secondsOf(begun.spec.failureDeadline) ?? defaultDeadline;
  const left = clock.remaining(uidOf(begun), 'deadline', deadline);
  if (!volumes.every(({ status }) => status?.readyToUse === true)) {
    const broken = volumes.find(({ status }) => status?.error);
    const words = broken?.status?.error?.message;
    if (left === 0) return fail(context, begun, words);
    if (words !== undefined)
      await write(context, begun, underWay, {
        error: { message: words, time: broken?.status?.error?.time ?? clock.now() },
      });
    return left;
  }
  await write(context, begun, complete, {
    phase: 'Succeeded',
    readyToUse: true,
    creationTime: clock.now(),
    error: null,
  });
  await release(context, namespace, name);
  await report(context, begun, {
    type: 'Normal',
    reason: 'VirtualMachineSnapshotReady',
    message: `VirtualMachineSnapshot ${name} is ready to use`,
    from: 'snapshot-controller',
  });
  return undefined;
};

/** Waits for the VM, but not beyond the deadline. */
const hold = async (
  context: Context,
  snapshot: VirtualMachineSnapshot,
  why: string,
): Promise<number | undefined> => {
  const deadline = secondsOf(snapshot.spec.failureDeadline) ?? defaultDeadline;
  const left = context.clock.remaining(uidOf(snapshot), 'deadline', deadline);
  if (left === 0) return fail(context, snapshot, why);
  await write(context, snapshot, waiting(why), { phase: 'InProgress', readyToUse: false });
  return left;
};

/** virt-controller's part for snapshots of VMs: the VM is locked, its volumes are cut, then it is ready or has failed. */
export const snapshotController = (context: Context): Controller => {
  const { cluster } = context;
  const snapshots = cluster.store<VirtualMachineSnapshot>(VirtualMachineSnapshots);
  const machines = cluster.store<VirtualMachine>(VirtualMachines);
  const open = (namespace?: string): string[] =>
    snapshots
      .list(namespace)
      .filter(({ status }) => status?.phase !== 'Succeeded' && status?.phase !== 'Failed')
      .map(keyOf);
  return {
    name: 'snapshots',
    triggers: [
      on(VirtualMachineSnapshots, (snapshot) => [keyOf(snapshot), ...open(snapshot.metadata.namespace)]),
      on(VirtualMachines, ({ metadata }) => open(metadata.namespace)),
      on(VolumeSnapshots, ({ metadata }) =>
        (metadata.ownerReferences ?? []).map((owner) =>
          owner.kind === VirtualMachineSnapshots.kind
            ? `${metadata.namespace ?? ''}/${owner.name}`
            : undefined,
        ),
      ),
      onFaults(() => open()),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const snapshot = snapshots.get(namespace, name);
      if (!snapshot || isDeleting(snapshot)) {
        await release(context, namespace, name);
        return undefined;
      }
      const { phase } = snapshot.status ?? {};
      if (standsStill(snapshot) || phase === 'Succeeded' || phase === 'Failed') return undefined;
      const machine = machines.get(namespace, snapshot.spec.source.name);
      if (!machine) return hold(context, snapshot, 'Source does not exist');
      const { snapshotInProgress: other, restoreInProgress: restore } = machine.status ?? {};
      if (restore) return hold(context, snapshot, `VM restore ${restore} in progress`);
      if (other && other !== name) return hold(context, snapshot, 'Source not locked');
      return take(context, snapshot, machine);
    },
  };
};
