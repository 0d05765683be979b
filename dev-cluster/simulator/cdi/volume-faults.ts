import type { Context } from '../controller';
import type { FaultName } from '../faults';
import { annotationOf, split } from '../kubernetes/object';
import { clusterMark } from '../marks';
import type { DataVolume } from '../resources';
import { VirtualMachines } from '../resources';

/**
 * The value of a fault that is on for a volume: by the VM it belongs to, or by its own name. That of a hosted cluster's
 * worker is meant by the name of the cluster.
 */
export const volumeFault = (
  { faults }: Context,
  fault: FaultName,
  volume: DataVolume,
): string | undefined => {
  const { namespace = '', name, ownerReferences = [] } = volume.metadata;
  const worksFor = annotationOf(volume, clusterMark);
  if (worksFor !== undefined) return faults(fault, split(worksFor));
  const owner = ownerReferences.find(({ kind }) => kind === VirtualMachines.kind)?.name;
  return (
    (owner === undefined ? undefined : faults(fault, { namespace, name: owner })) ??
    faults(fault, { namespace, name })
  );
};
