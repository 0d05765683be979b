import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { report } from '../event';
import type { Condition, Finding } from '../kubernetes/conditions';
import { withConditions } from '../kubernetes/conditions';
import { isDeleting, isOwnedBy, keyOf, split, uidOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { standsStill } from '../marks';
import type { DataVolume, VirtualMachine } from '../resources';
import { DataVolumes, PersistentVolumeClaims, VirtualMachineInstances, VirtualMachines } from '../resources';
import type { VirtualMachineRestore, VirtualMachineSnapshot } from '../virtualization-resources';
import { VirtualMachineRestores, VirtualMachineSnapshots } from '../virtualization-resources';
import { complete, failed, underWay, waiting } from './conditions';
import { contentOf } from './content';
import { slowness } from './copy-fault';
import { targetReadiness } from './restore-target';
import type { RestoredVolume } from './restored';
import { prefixedNames, randomNames, restoredSpec, restoredVolumes } from './restored';
import { areFilled, ensureRestoredClaims } from './restored-claims';

/** Simulated seconds until the volumes are filled, at least. */
const filling = 10;

const write = async (
  { cluster, clock }: Context,
  restore: VirtualMachineRestore,
  findings: readonly Finding[],
  status: object = {},
): Promise<undefined> => {
  await cluster.patchStatus(VirtualMachineRestores, restore, {
    complete: false,
    ...status,
    conditions: withConditions(restore.status?.conditions as Condition[], findings, clock.now()),
  });
};

const release = async ({ cluster }: Context, namespace: string, restore: string): Promise<void> => {
  const locked = cluster
    .store<VirtualMachine>(VirtualMachines)
    .list(namespace)
    .filter(({ status }) => status?.restoreInProgress === restore);
  for (const machine of locked)
    await cluster.patchStatus(VirtualMachines, machine, { restoreInProgress: null });
};

/** The DataVolumes of the VM whose place the restored claims have taken. */
const removeFormer = async (
  { cluster }: Context,
  machine: VirtualMachine,
  restored: readonly RestoredVolume[],
): Promise<string[]> => {
  const volumes = cluster.store<DataVolume>(DataVolumes);
  const former = restored.flatMap(({ formerName, isTemplate }) => {
    const volume = isTemplate ? volumes.get(machine.metadata.namespace, formerName) : undefined;
    return volume && isOwnedBy(volume, machine) ? [volume] : [];
  });
  for (const volume of former) await cluster.remove(DataVolumes, volume);
  return former.map(({ metadata }) => metadata.name);
};

const bringBack = async (
  context: Context,
  restore: VirtualMachineRestore,
  machine: VirtualMachine,
  snapshot: VirtualMachineSnapshot,
): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const { namespace = '', name } = restore.metadata;
  const content = await contentOf(context, snapshot);
  if (!content) return write(context, restore, failed('VirtualMachineSnapshotContent does not exist'));
  const isPrefixed = restore.spec.volumeRestorePolicy === 'PrefixTargetName';
  const naming = isPrefixed ? prefixedNames(machine.metadata.name) : randomNames(uidOf(restore));
  const volumes = restoredVolumes(content, naming);
  await cluster.patchStatus(VirtualMachines, machine, { restoreInProgress: name });
  await write(context, restore, underWay, {
    restores: volumes.map(({ volumeName, claimName, volumeSnapshotName, isTemplate }) => ({
      volumeName,
      volumeSnapshotName,
      persistentVolumeClaim: claimName,
      ...(isTemplate ? { dataVolumeName: claimName } : {}),
    })),
  });
  const claims = await ensureRestoredClaims(
    context,
    namespace,
    volumes,
    controlledBy(VirtualMachines, machine),
  );
  const times = slowness(context, 'restore-slow', restore, machine.metadata.name);
  const left = clock.remaining(uidOf(restore), 'fill', filling * times);
  // A claim that is bound wakes this again.
  if (left > 0 || !(await areFilled(context, claims))) return left > 0 ? left : undefined;
  const spec = restoredSpec(content, volumes, machine.spec);
  await cluster.patch(VirtualMachines, machine, [
    { op: 'replace', path: '/spec', value: spec },
    ...(machine.metadata.annotations ? [] : [{ op: 'add', path: '/metadata/annotations', value: {} }]),
    {
      op: 'add',
      path: '/metadata/annotations/restore.kubevirt.io~1lastRestoreUID',
      value: `${name}-${uidOf(restore)}`,
    },
  ]);
  const deletedDataVolumes = await removeFormer(context, machine, volumes);
  await release(context, namespace, name);
  await write(context, restore, complete, { complete: true, restoreTime: clock.now(), deletedDataVolumes });
  await report(context, restore, {
    type: 'Normal',
    reason: 'VirtualMachineRestoreComplete',
    message: `Successfully completed VirtualMachineRestore ${name}`,
    from: 'restore-controller',
  });
  return undefined;
};

const isOver = ({ status }: VirtualMachineRestore): boolean =>
  status?.complete === true ||
  status?.conditions?.some(({ type, status: is }) => type === 'Failure' && is === 'True') === true;

/** virt-controller's part for restores: the VM stands still, new claims are filled from the snapshot, the VM gets them. */
export const restoreController = (context: Context): Controller => {
  const { cluster } = context;
  const restores = cluster.store<VirtualMachineRestore>(VirtualMachineRestores);
  const open = ({ metadata }: { metadata: { namespace?: string } }): string[] =>
    restores
      .list(metadata.namespace)
      .filter((each) => !isOver(each))
      .map(keyOf);
  return {
    name: 'restores',
    triggers: [
      on(VirtualMachineRestores, (restore) => [keyOf(restore), ...open(restore)]),
      on(VirtualMachines, open),
      on(VirtualMachineInstances, open),
      on(VirtualMachineSnapshots, open),
      on(PersistentVolumeClaims, open),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const restore = restores.get(namespace, name);
      if (!restore || isDeleting(restore)) {
        await release(context, namespace, name);
        return undefined;
      }
      if (isOver(restore) || standsStill(restore)) return undefined;
      const { target, virtualMachineSnapshotName } = restore.spec;
      const machine = cluster.store<VirtualMachine>(VirtualMachines).get(namespace, target.name);
      const snapshot = cluster
        .store<VirtualMachineSnapshot>(VirtualMachineSnapshots)
        .get(namespace, virtualMachineSnapshotName);
      if (!machine) return write(context, restore, waiting('Restore target does not exist'));
      if (!snapshot)
        return write(context, restore, waiting(`VMSnapshot ${virtualMachineSnapshotName} does not exist`));
      if (snapshot.status?.readyToUse !== true)
        return write(context, restore, waiting(`VMSnapshot ${virtualMachineSnapshotName} not ready`));
      const { restoreInProgress: other, snapshotInProgress } = machine.status ?? {};
      if (other && other !== name) return write(context, restore, waiting(`VM restore ${other} in progress`));
      if (snapshotInProgress)
        return write(context, restore, waiting(`VM snapshot ${snapshotInProgress} in progress`));
      const readiness =
        other === name ? ({ state: 'ready' } as const) : await targetReadiness(context, restore, machine);
      if (readiness.state === 'failed') return write(context, restore, failed(readiness.why));
      if (readiness.state === 'waiting') {
        await write(context, restore, waiting(readiness.why));
        return readiness.again;
      }
      return bringBack(context, restore, machine, snapshot);
    },
  };
};
