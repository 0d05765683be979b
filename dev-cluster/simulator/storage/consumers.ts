import type { Context } from '../controller';
import { annotationOf, isDeleting } from '../kubernetes/object';
import { clusterMark } from '../marks';
import type { PersistentVolumeClaim, Pod, StorageClass } from '../resources';
import { Pods, StorageClasses } from '../resources';

/** On a claim: it is bound without waiting for a pod (CDI). */
export const bindNow = 'cdi.kubevirt.io/storage.bind.immediate.requested';

/** The claims that a pod wants. */
export const claimsOfPod = (pod: Pod): string[] =>
  (pod.spec?.volumes ?? []).flatMap((volume) => volume.persistentVolumeClaim?.claimName ?? []);

/**
 * True while a claim of a class with WaitForFirstConsumer is wanted by no pod. Those of hosted clusters' workers and those
 * that CDI was asked to bind at once do not wait.
 */
export const waitsForConsumer = ({ cluster }: Context, claim: PersistentVolumeClaim): boolean => {
  const { namespace, name } = claim.metadata;
  const storageClass = cluster
    .store<StorageClass>(StorageClasses)
    .get(undefined, claim.spec?.storageClassName ?? '');
  if (storageClass?.volumeBindingMode !== 'WaitForFirstConsumer') return false;
  if (annotationOf(claim, clusterMark) !== undefined || annotationOf(claim, bindNow) === 'true') return false;
  return !cluster
    .store<Pod>(Pods)
    .list(namespace)
    .some((pod) => !isDeleting(pod) && claimsOfPod(pod).includes(name));
};
