import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { isSilentNode } from '../kubelet/node-health';
import { clusterMark, standsStill } from '../marks';
import type { DataVolume, PersistentVolumeClaim, Pod, VirtualMachineInstance } from '../resources';
import { DataVolumes, Nodes, PersistentVolumeClaims, Pods, VirtualMachineInstances } from '../resources';
import { vmFault } from './instance-faults';
import { crash, setLost, setWaiting } from './instance-phases';
import { setRunning } from './instance-running';
import { shutDown } from './instance-shutdown';
import { createLauncher, launcherOf, strandedOf } from './launcher';
import { isFinal } from './phase';
import { isReadyForUse } from './printable-status';
import { claimNameOf } from './volumes';

/** True when something plays this instance's life: one of a hosted cluster's worker loses its launcher only for a moment. */
const isWorker = (instance: VirtualMachineInstance): boolean =>
  annotationOf(instance, clusterMark) !== undefined;

/** What keeps a launcher from being made, as virt-controller says it; undefined when nothing does. */
const missingClaim = (
  { cluster }: Context,
  { metadata, spec }: VirtualMachineInstance,
): string | undefined => {
  const claims = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  const volumes = cluster.store<DataVolume>(DataVolumes);
  const { namespace } = metadata;
  return (spec.volumes ?? [])
    .flatMap((volume) => claimNameOf(volume) ?? [])
    .find((name) => !claims.get(namespace, name) && !volumes.get(namespace, name));
};

const unfilled = ({ cluster }: Context, { metadata, spec }: VirtualMachineInstance): DataVolume[] => {
  const volumes = cluster.store<DataVolume>(DataVolumes);
  return (spec.volumes ?? [])
    .flatMap((volume) => volumes.get(metadata.namespace, claimNameOf(volume) ?? '') ?? [])
    .filter((volume) => volume.status?.phase !== 'Succeeded');
};

/** True when nobody knows how the guest is: its node is silent, or the fault vm-node-lost says so for it alone. */
const isLost = (context: Context, instance: VirtualMachineInstance, pod: Pod): boolean =>
  isSilentNode(context, pod.spec?.nodeName) || vmFault(context, 'vm-node-lost', instance) !== undefined;

const live = async (context: Context, instance: VirtualMachineInstance): Promise<number | undefined> => {
  const { phase = '' } = instance.status ?? {};
  const stranded = strandedOf(context, instance);
  if (stranded) return setLost(context, instance, stranded);
  const known = launcherOf(context, instance);
  if (!known && (phase === 'Running' || phase === 'Unknown') && !isWorker(instance))
    return crash(context, instance, undefined);
  const wanted = known ? undefined : missingClaim(context, instance);
  if (wanted !== undefined)
    return setWaiting(context, instance, undefined, {
      reason: 'FailedPvcNotFound',
      message: `PVC ${instance.metadata.namespace ?? ''}/${wanted} does not exist, waiting for it to appear`,
    });
  const empty = unfilled(context, instance);
  if (!known && empty.some((volume) => !isReadyForUse(volume)))
    return setWaiting(context, instance, undefined);
  const pod = known ?? (await createLauncher(context, instance));
  if (pod.status?.phase !== 'Running' || (phase !== 'Running' && empty.length > 0))
    return setWaiting(context, instance, pod);
  if (vmFault(context, 'vm-crash-loop', instance) !== undefined) return crash(context, instance, pod);
  if (isLost(context, instance, pod)) return setLost(context, instance, pod);
  return setRunning(context, instance, pod);
};

/** virt-controller's and virt-handler's part for instances: the launcher pod, the guest in it, and its end. */
export const instanceController = (context: Context): Controller => {
  const { cluster } = context;
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  const using = (namespace: string | undefined, claim: string): string[] =>
    instances
      .list(namespace)
      .filter(({ spec }) => spec.volumes?.some((volume) => claimNameOf(volume) === claim))
      .map(keyOf);
  return {
    name: 'virtual-machine-instances',
    triggers: [
      on(VirtualMachineInstances, (instance) => [keyOf(instance)]),
      on(Pods, (pod) => {
        const owner = pod.metadata.ownerReferences?.find(
          (reference) => reference.kind === VirtualMachineInstances.kind,
        );
        return [owner && `${pod.metadata.namespace ?? ''}/${owner.name}`];
      }),
      on(DataVolumes, ({ metadata }) => using(metadata.namespace, metadata.name)),
      on(PersistentVolumeClaims, ({ metadata }) => using(metadata.namespace, metadata.name)),
      on(Nodes, ({ metadata }) =>
        instances
          .list()
          .filter(({ status }) => status?.nodeName === metadata.name)
          .map(keyOf),
      ),
      onFaults(() => instances.list().map(keyOf)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const instance = instances.get(namespace, name);
      if (!instance) return undefined;
      if (isDeleting(instance)) return shutDown(context, instance);
      if (standsStill(instance)) return undefined;
      if (isFinal(instance)) {
        context.clock.forget(uidOf(instance));
        return undefined;
      }
      return live(context, instance);
    },
  };
};
