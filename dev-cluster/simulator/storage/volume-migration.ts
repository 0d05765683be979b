import type { Context, Controller } from '../controller';
import { on } from '../controller';
import type { Condition } from '../kubernetes/conditions';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { isDeleting, keyOf, split } from '../kubernetes/object';
import type { PersistentVolumeClaim, VirtualMachine, VirtualMachineInstance } from '../resources';
import { PersistentVolumeClaims, Pods, VirtualMachineInstances, VirtualMachines } from '../resources';
import type { VirtualMachineInstanceMigration } from '../virtualization-resources';
import { VirtualMachineInstanceMigrations } from '../virtualization-resources';
import { bindNow, waitsForConsumer } from './consumers';
import type { VolumeMove } from './volume-moves';
import { volumeMoves } from './volume-moves';

/** On a migration: it takes volumes along (KubeVirt). */
const moveLabel = 'kubevirt.io/volume-update-in-progress';

const isOpen = ({ status }: VirtualMachineInstanceMigration): boolean =>
  status?.phase !== 'Succeeded' && status?.phase !== 'Failed';

const conditionsOf = ({ status }: VirtualMachineInstance): Condition[] =>
  (status?.conditions ?? []) as Condition[];

const migrationsOf = ({ cluster }: Context, { metadata }: VirtualMachineInstance) =>
  cluster
    .store<VirtualMachineInstanceMigration>(VirtualMachineInstanceMigrations)
    .list(metadata.namespace)
    .filter(({ spec }) => spec.vmiName === metadata.name);

const infoOf = (name: string, claim: PersistentVolumeClaim | undefined): object => ({
  claimName: name,
  ...(claim?.spec?.accessModes ? { accessModes: claim.spec.accessModes } : {}),
  ...(claim?.spec?.volumeMode ? { volumeMode: claim.spec.volumeMode } : {}),
  ...(claim?.status?.capacity ? { capacity: claim.status.capacity } : {}),
  ...(claim?.spec?.resources?.requests ? { requests: claim.spec.resources.requests } : {}),
});

const describe = (
  { cluster }: Context,
  namespace: string | undefined,
  moves: readonly VolumeMove[],
): object[] => {
  const claims = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  return moves.map(({ volume, from, to }) => ({
    volumeName: volume.name,
    sourcePVCInfo: infoOf(from, claims.get(namespace, from)),
    destinationPVCInfo: infoOf(to, claims.get(namespace, to)),
  }));
};

const isBegun = ({ status }: VirtualMachineInstance, moves: readonly VolumeMove[]): boolean =>
  moves.every(({ volume, to }) =>
    status?.migratedVolumes?.some(
      ({ volumeName, destinationPVCInfo }) =>
        volumeName === volume.name && destinationPVCInfo?.claimName === to,
    ),
  );

/** Nothing moves any more: it has arrived, or was called off. */
const forget = async (
  { cluster }: Context,
  machine: VirtualMachine,
  instance: VirtualMachineInstance | undefined,
): Promise<undefined> => {
  if (instance?.status?.migratedVolumes?.length)
    await cluster.patchStatus(VirtualMachineInstances, instance, {
      migratedVolumes: null,
      conditions: conditionsOf(instance).filter(({ type }) => type !== 'VolumesChange'),
    });
  if (machine.status?.volumeUpdateState)
    await cluster.patchStatus(VirtualMachines, machine, { volumeUpdateState: null });
};

const callOff = async (
  context: Context,
  machine: VirtualMachine,
  instance: VirtualMachineInstance,
): Promise<undefined> => {
  if (isTrue(conditionsOf(instance), 'VolumesChange')) {
    for (const migration of migrationsOf(context, instance).filter(isOpen))
      await context.cluster.remove(VirtualMachineInstanceMigrations, migration);
  }
  return forget(context, machine, instance);
};

/** The claims that volumes go to are there; those that would wait for a pod are bound now, as its target would have. */
const areReady = async (
  { cluster, ...context }: Context,
  namespace: string | undefined,
  moves: readonly VolumeMove[],
): Promise<boolean> => {
  const store = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  const claims = moves.map(({ to }) => store.get(namespace, to));
  for (const claim of claims)
    if (claim && waitsForConsumer({ cluster, ...context }, claim))
      await cluster.patch(PersistentVolumeClaims, claim, {
        metadata: { annotations: { [bindNow]: 'true' } },
      });
  return claims.every((claim) => claim?.status?.phase === 'Bound');
};

const carryOn = async (
  context: Context,
  machine: VirtualMachine,
  instance: VirtualMachineInstance,
  moves: readonly VolumeMove[],
): Promise<undefined> => {
  const { cluster, clock } = context;
  const { namespace } = machine.metadata;
  const migratedVolumes = describe(context, namespace, moves);
  if (!isBegun(instance, moves)) {
    await cluster.patchStatus(VirtualMachines, machine, {
      volumeUpdateState: { volumeMigrationState: { migratedVolumes } },
    });
    if (!(await areReady(context, namespace, moves))) return;
    const finding = {
      type: 'VolumesChange',
      status: 'True',
      reason: 'VolumesChange',
      message: 'migrate volumes',
    };
    await cluster.patchStatus(VirtualMachineInstances, instance, {
      migratedVolumes,
      conditions: withConditions(conditionsOf(instance), [finding], clock.now()),
    });
    return;
  }
  for (const migration of migrationsOf(context, instance).filter(isOpen))
    await cluster.patch(VirtualMachineInstanceMigrations, migration, {
      metadata: { labels: { [moveLabel]: instance.metadata.name } },
    });
  // A migration that has come through takes the condition away.
  if (isTrue(conditionsOf(instance), 'VolumesChange')) return;
  const arrived = await cluster.patch(VirtualMachineInstances, instance, {
    spec: {
      volumes: (instance.spec.volumes ?? []).map(
        (each) => moves.find(({ volume }) => volume.name === each.name)?.volume ?? each,
      ),
    },
  });
  await forget(context, machine, arrived);
};

/** virt-controller's part for volumes that move to other claims while the guest runs (`updateVolumesStrategy: Migration`). */
export const volumeMigrationController = (context: Context): Controller => {
  const { cluster } = context;
  const machines = cluster.store<VirtualMachine>(VirtualMachines);
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  cluster.store(Pods);
  const moving = ({ metadata }: { metadata: { namespace?: string } }): string[] =>
    machines
      .list(metadata.namespace)
      .filter(({ spec, status }) => spec.updateVolumesStrategy === 'Migration' || status?.volumeUpdateState)
      .map(keyOf);
  return {
    name: 'volume-migrations',
    triggers: [
      on(VirtualMachines, (machine) => [keyOf(machine)]),
      on(VirtualMachineInstances, moving),
      on(VirtualMachineInstanceMigrations, moving),
      on(PersistentVolumeClaims, moving),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const machine = machines.get(namespace, name);
      if (!machine || isDeleting(machine)) return undefined;
      const instance = instances.get(namespace, name);
      if (instance?.status?.phase !== 'Running') return forget(context, machine, instance);
      const moves = volumeMoves(machine.spec.template.spec?.volumes, instance.spec.volumes);
      return machine.spec.updateVolumesStrategy === 'Migration' && moves.length > 0
        ? carryOn(context, machine, instance, moves)
        : callOff(context, machine, instance);
    },
  };
};
