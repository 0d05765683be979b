import { aimAt } from './strikes';
import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { poolNameLabel } from '../hypershift/names';
import { annotationOf, isDeleting, keyOf, labelOf, split, uidOf } from '../kubernetes/object';
import { clusterMark } from '../marks';
import type { VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';

/** Simulated seconds a node of a hosted cluster takes to be drained. */
const draining = 20;

const isWaiting = (instance: VirtualMachineInstance): boolean =>
  Boolean(instance.status?.evacuationNodeName) &&
  instance.spec.evictionStrategy === 'External' &&
  annotationOf(instance, clusterMark) !== undefined &&
  !isDeleting(instance);

/**
 * Cluster API's part for a worker whose eviction is left to it (External): drains the worker's own node, then takes its
 * instance away; the VM starts on another node (provider KubeVirt of Cluster API).
 */
export const workerEvacuationController = (context: Context): Controller => {
  const { cluster, clock } = context;
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  return {
    name: 'worker-evacuations',
    triggers: [
      on(VirtualMachineInstances, (instance) => [isWaiting(instance) ? keyOf(instance) : undefined]),
      onFaults(() => instances.list().filter(isWaiting).map(keyOf)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const instance = instances.get(namespace, name);
      if (!instance || !isWaiting(instance)) return undefined;
      const of = annotationOf(instance, clusterMark) ?? '';
      if (aimAt(context, 'drain-blocked', of, labelOf(instance, poolNameLabel)) !== undefined)
        return undefined;
      const left = clock.remaining(uidOf(instance), 'evacuation', draining);
      if (left > 0) return left;
      await cluster.remove(VirtualMachineInstances, instance);
      return undefined;
    },
  };
};
