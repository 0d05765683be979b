import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import type { Condition } from '../kubernetes/conditions';
import { withConditions } from '../kubernetes/conditions';
import { isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { standsStill } from '../marks';
import type { VirtualMachine } from '../resources';
import { PersistentVolumeClaims, VirtualMachines } from '../resources';
import { contentOf } from '../snapshots/content';
import { isStruck, slowness } from '../snapshots/copy-fault';
import { prefixedNames, randomNames, restoredVolumes } from '../snapshots/restored';
import { areFilled, ensureRestoredClaims } from '../snapshots/restored-claims';
import type { VirtualMachineClone, VirtualMachineSnapshot } from '../virtualization-resources';
import { VirtualMachineClones, VirtualMachineSnapshots } from '../virtualization-resources';
import { cloneTarget } from './target';

/** Simulated seconds in which the disks are filled, at least. */
const filling = 15;

const write = async (
  { cluster, clock }: Context,
  clone: VirtualMachineClone,
  phase: string,
  status: object = {},
  why?: { reason: string; message: string },
): Promise<undefined> => {
  const isDone = phase === 'Succeeded';
  const words = why ?? { reason: isDone ? 'Operation complete' : 'Still processing', message: '' };
  const findings = [
    { type: 'Progressing', status: isDone || phase === 'Failed' ? 'False' : 'True', ...words },
    { type: 'Ready', status: isDone ? 'True' : 'False', ...words },
  ];
  await cluster.patchStatus(VirtualMachineClones, clone, {
    phase,
    ...(clone.status?.creationTime ? {} : { creationTime: clock.now() }),
    ...status,
    conditions: withConditions(clone.status?.conditions as Condition[], findings, clock.now()),
  });
};

const fail = async (
  context: Context,
  clone: VirtualMachineClone,
  reason: string,
  message: string,
): Promise<undefined> => {
  await write(context, clone, 'Failed', {}, { reason, message });
  await report(context, clone, { type: 'Warning', reason, message, from: 'clone-controller' });
};

const targetName = ({ spec, metadata }: VirtualMachineClone): string =>
  spec.target?.name ?? `clone-${spec.source.name}-${(metadata.uid ?? '').slice(0, 5)}`;

/** The snapshot a clone is made from: the one it names, or one of its own. */
const snapshotFor = async (
  { cluster }: Context,
  clone: VirtualMachineClone,
): Promise<VirtualMachineSnapshot | undefined> => {
  const { source } = clone.spec;
  const { namespace = '' } = clone.metadata;
  const snapshots = cluster.store<VirtualMachineSnapshot>(VirtualMachineSnapshots);
  if (source.kind === VirtualMachineSnapshots.kind) return snapshots.get(namespace, source.name);
  return cluster.ensure(VirtualMachineSnapshots, {
    metadata: {
      name: `tmp-snapshot-${uidOf(clone)}`,
      namespace,
      ownerReferences: [controlledBy(VirtualMachineClones, clone)],
    },
    spec: { source: { apiGroup: 'kubevirt.io', kind: source.kind, name: source.name } },
  });
};

const finish = async (
  context: Context,
  clone: VirtualMachineClone,
  snapshot: VirtualMachineSnapshot,
): Promise<undefined> => {
  const name = targetName(clone);
  await write(context, clone, 'Succeeded', { targetName: name, snapshotName: null, restoreName: null });
  if (clone.spec.source.kind === VirtualMachines.kind)
    await context.cluster.remove(VirtualMachineSnapshots, snapshot);
  await report(context, clone, {
    type: 'Normal',
    reason: 'PVCBound',
    message: `all PVC for clone ${clone.metadata.name} are bound`,
    from: 'clone-controller',
  });
};

const make = async (
  context: Context,
  clone: VirtualMachineClone,
  snapshot: VirtualMachineSnapshot,
): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const { namespace = '' } = clone.metadata;
  const name = targetName(clone);
  const content = await contentOf(context, snapshot);
  if (!content)
    return fail(context, clone, 'SourceDoesNotExist', `snapshot ${snapshot.metadata.name} holds nothing`);
  const naming =
    clone.spec.volumeNamePolicy === 'PrefixTargetName' ? prefixedNames(name) : randomNames(uidOf(clone));
  const volumes = restoredVolumes(content, naming);
  const known = cluster.store<VirtualMachine>(VirtualMachines).get(namespace, name);
  if (clone.status?.phase !== 'RestoreInProgress') {
    if (known && clone.status?.phase !== 'CreatingTargetVM')
      return fail(context, clone, 'TargetExists', `target VirtualMachine ${name} already exists`);
    await write(context, clone, 'CreatingTargetVM', {
      snapshotName: snapshot.metadata.name,
      targetName: name,
    });
    await ensureRestoredClaims(context, namespace, volumes, undefined);
    await cluster.ensure(VirtualMachines, cloneTarget(clone, name, content, volumes));
    await write(context, clone, 'RestoreInProgress', { restoreName: `tmp-restore-${uidOf(clone)}` });
    return clock.remaining(uidOf(clone), 'fill', filling);
  }
  if (!known)
    return fail(context, clone, 'TargetGone', `target VirtualMachine ${name} does not exist any more`);
  const claims = await ensureRestoredClaims(context, namespace, volumes, undefined);
  for (const claim of claims)
    await cluster.patch(PersistentVolumeClaims, claim, {
      metadata: { ownerReferences: [controlledBy(VirtualMachines, known)] },
    });
  const times = slowness(context, 'restore-slow', clone, clone.spec.source.name, name);
  const left = clock.remaining(uidOf(clone), 'fill', filling * times);
  if (left > 0 || !(await areFilled(context, claims))) return left > 0 ? left : undefined;
  return finish(context, clone, snapshot);
};

const reconcile = async (context: Context, clone: VirtualMachineClone): Promise<number | undefined> => {
  const { source } = clone.spec;
  const machines = context.cluster.store<VirtualMachine>(VirtualMachines);
  const isMachine = source.kind === VirtualMachines.kind;
  if (isMachine && !machines.get(clone.metadata.namespace, source.name) && !clone.status?.snapshotName)
    return write(
      context,
      clone,
      '',
      {},
      {
        reason: 'Source does not exist',
        message: `VirtualMachine ${source.name} does not exist`,
      },
    );
  const snapshot = await snapshotFor(context, clone);
  if (!snapshot)
    return write(
      context,
      clone,
      '',
      {},
      {
        reason: 'Source does not exist',
        message: `VirtualMachineSnapshot ${source.name} does not exist`,
      },
    );
  if (snapshot.status?.phase === 'Failed')
    return fail(
      context,
      clone,
      'SnapshotFailed',
      snapshot.status.error?.message ?? 'snapshot deadline exceeded',
    );
  if (snapshot.status?.readyToUse !== true)
    return write(context, clone, 'SnapshotInProgress', { snapshotName: snapshot.metadata.name });
  if (isStruck(context, 'clone-fails', clone, source.name, targetName(clone)))
    return fail(
      context,
      clone,
      'RestoreCreationFailed',
      `failed creating restore tmp-restore-${uidOf(clone)} for clone ${clone.metadata.name}: exceeded quota of the namespace`,
    );
  return make(context, clone, snapshot);
};

const isOver = ({ status }: VirtualMachineClone): boolean =>
  status?.phase === 'Succeeded' || status?.phase === 'Failed';

/** virt-controller's part for clones: a snapshot, a VM of another name, its disks filled from it. */
export const cloneController = (context: Context): Controller => {
  const { cluster } = context;
  const clones = cluster.store<VirtualMachineClone>(VirtualMachineClones);
  const open = (namespace?: string): string[] =>
    clones
      .list(namespace)
      .filter((each) => !isOver(each))
      .map(keyOf);
  return {
    name: 'clones',
    triggers: [
      on(VirtualMachineClones, (clone) => [keyOf(clone)]),
      on(VirtualMachineSnapshots, ({ metadata }) => open(metadata.namespace)),
      on(VirtualMachines, ({ metadata }) => open(metadata.namespace)),
      on(PersistentVolumeClaims, ({ metadata }) => open(metadata.namespace)),
      onFaults(() => open()),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const clone = clones.get(namespace, name);
      return clone && !isDeleting(clone) && !isOver(clone) && !standsStill(clone)
        ? reconcile(context, clone)
        : undefined;
    },
  };
};
