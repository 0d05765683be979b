import type { Context } from '../controller';
import type { FaultName } from '../faults';
import { annotationOf, split } from '../kubernetes/object';
import { clusterMark } from '../marks';
import type { KubeObject } from '../kubernetes/object';

/**
 * The value of a fault that is on for a VM, by the name its instance and launcher have too. Faults about the workers of
 * hosted clusters say which pool they mean; those are not about VMs of users.
 */
export const vmFault = (
  { faults }: Context,
  fault: FaultName,
  { metadata }: KubeObject,
  name = metadata.name,
): string | undefined => {
  const value = faults(fault, { namespace: metadata.namespace ?? '', name });
  return value?.includes('pool=') ? undefined : value;
};

/** True while the fault not-live-migratable is on for the hosted cluster an instance works for, or for the instance. */
export const isKeptOnNode = (context: Context, instance: KubeObject): boolean => {
  const of = annotationOf(instance, clusterMark);
  return of === undefined
    ? vmFault(context, 'not-live-migratable', instance) !== undefined
    : context.faults('not-live-migratable', split(of)) !== undefined;
};
