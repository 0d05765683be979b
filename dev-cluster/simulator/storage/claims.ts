import type { ClusterName } from '../faults';
import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { clusterMark, isInstant } from '../marks';
import { volumeFault } from '../cdi/volume-faults';
import type { DataVolume, PersistentVolumeClaim, StorageClass } from '../resources';
import { DataVolumes, PersistentVolumeClaims, PersistentVolumes, Pods, StorageClasses } from '../resources';
import { claimsOfPod, waitsForConsumer } from './consumers';

const defaultClass = 'storageclass.kubernetes.io/is-default-class';
/** Volumes of this driver were made here and go with their claim. */
export const driver = 'simulator.dev-cluster';
/** Simulated seconds a volume takes. */
const provisioning = 8;

const isDefault = (each: StorageClass): boolean => annotationOf(each, defaultClass) === 'true';

/** The storage class a claim without one gets, or undefined when there is none. */
export const defaultStorageClass = (
  { cluster, faults }: Context,
  of?: ClusterName,
): StorageClass | undefined =>
  faults('no-default-storage-class', of) === undefined
    ? cluster.store<StorageClass>(StorageClasses).list().find(isDefault)
    : undefined;

const hostedClusterOf = (claim: PersistentVolumeClaim): ClusterName | undefined => {
  const of = annotationOf(claim, clusterMark);
  return of === undefined ? undefined : split(of);
};

/**
 * The storage class of a claim. The API server's admission has written the default class into a claim without one, so where
 * the fault takes the default away a claim of that class counts as one without.
 */
export const classOf = (context: Context, claim: PersistentVolumeClaim): string | undefined => {
  const byDefault = defaultStorageClass(context, hostedClusterOf(claim))?.metadata.name;
  const named = claim.spec?.storageClassName;
  if (!named) return byDefault;
  const storageClass = context.cluster.store<StorageClass>(StorageClasses).get(undefined, named);
  return storageClass && isDefault(storageClass) ? byDefault : named;
};

/** Why a claim stays Pending, in the words of the volume controller, or undefined when it may be bound. */
const problemOf = (
  context: Context,
  claim: PersistentVolumeClaim,
): { reason: string; message: string } | undefined => {
  const of = hostedClusterOf(claim);
  const name = classOf(context, claim);
  if (!name) {
    return {
      reason: 'FailedBinding',
      message: 'no persistent volumes available for this claim and no storage class is set',
    };
  }
  const storageClass = context.cluster.store<StorageClass>(StorageClasses).get(undefined, name);
  if (!storageClass)
    return { reason: 'ProvisioningFailed', message: `storageclass.storage.k8s.io "${name}" not found` };
  if (
    context.faults('etcd-volume-pending', of) !== undefined &&
    claim.metadata.name.startsWith('data-etcd-')
  ) {
    return {
      reason: 'ProvisioningFailed',
      message: `failed to provision volume with StorageClass "${name}": rpc error: code = ResourceExhausted desc = not enough free space for the volume`,
    };
  }
  if (isNeverBound(context, claim)) {
    return {
      reason: 'ProvisioningFailed',
      message: `failed to provision volume with StorageClass "${name}": rpc error: code = ResourceExhausted desc = not enough free space for the volume`,
    };
  }
  return undefined;
};

/** True while the fault volume-never-binds is on for a claim, by its own name or by its VM's. */
const isNeverBound = (context: Context, { metadata }: PersistentVolumeClaim): boolean => {
  const { namespace = '', name } = metadata;
  const volume = context.cluster.store<DataVolume>(DataVolumes).get(namespace, name);
  const value = volume
    ? volumeFault(context, 'volume-never-binds', volume)
    : context.faults('volume-never-binds', { namespace, name });
  return value !== undefined;
};

const bindVolume = async (
  { cluster }: Context,
  claim: PersistentVolumeClaim,
  storageClassName: string,
): Promise<void> => {
  const volumeName = `pvc-${uidOf(claim)}`;
  const capacity = { storage: claim.spec?.resources?.requests?.storage ?? '1Gi' };
  const accessModes = claim.spec?.accessModes ?? ['ReadWriteOnce'];
  const { namespace, name } = claim.metadata;
  await cluster.ensure(PersistentVolumes, {
    metadata: {
      name: volumeName,
      annotations: { 'pv.kubernetes.io/provisioned-by': driver },
    },
    spec: {
      capacity,
      accessModes,
      storageClassName,
      persistentVolumeReclaimPolicy: 'Delete',
      volumeMode: claim.spec?.volumeMode ?? 'Filesystem',
      claimRef: { kind: 'PersistentVolumeClaim', namespace: namespace ?? '', name, uid: uidOf(claim) },
      csi: { driver, volumeHandle: volumeName },
    },
  });
  const bound = await cluster.patch(PersistentVolumeClaims, claim, { spec: { volumeName } });
  await cluster.patchStatus(PersistentVolumeClaims, bound, { phase: 'Bound', accessModes, capacity });
};

/** The provisioner's part: binds pending claims to volumes of their class. */
export const claimController = (context: Context): Controller => {
  const { cluster, clock } = context;
  const store = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  const pending = (): string[] =>
    store
      .list()
      .filter((claim) => claim.status?.phase !== 'Bound')
      .map(keyOf);
  return {
    name: 'volumes',
    triggers: [
      on(PersistentVolumeClaims, (claim) => [keyOf(claim)]),
      on(StorageClasses, pending),
      on(Pods, (pod) => claimsOfPod(pod).map((name) => `${pod.metadata.namespace ?? ''}/${name}`)),
      onFaults(pending),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const claim = store.get(namespace, name);
      if (!claim) return undefined;
      if (isDeleting(claim)) {
        // kubernetes.io/pvc-protection is taken off by a controller that does not run here.
        await cluster.patch(PersistentVolumeClaims, claim, { metadata: { finalizers: null } });
        return undefined;
      }
      if (claim.status?.phase === 'Bound') return undefined;
      const problem = problemOf(context, claim);
      if (problem) {
        await cluster.patchStatus(PersistentVolumeClaims, claim, { phase: 'Pending' });
        await report(context, claim, { type: 'Warning', ...problem, from: 'persistentvolume-controller' });
        return undefined;
      }
      if (waitsForConsumer(context, claim)) {
        await cluster.patchStatus(PersistentVolumeClaims, claim, { phase: 'Pending' });
        await report(context, claim, {
          type: 'Normal',
          reason: 'WaitForFirstConsumer',
          message: 'waiting for first consumer to be created before binding',
          from: 'persistentvolume-controller',
        });
        return undefined;
      }
      const wait = clock.remaining(uidOf(claim), 'provisioning', isInstant(claim) ? 0 : provisioning);
      if (wait > 0) return wait;
      await bindVolume(context, claim, classOf(context, claim) ?? '');
      return undefined;
    },
  };
};
