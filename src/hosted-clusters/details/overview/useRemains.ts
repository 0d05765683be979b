import { MachineModel, ManagedClusterModel, NamespaceModel } from '../../../kubernetes/models';
import { type ReadState, useList } from '../../../kubernetes/read/useList';
import { useObject } from '../../../kubernetes/read/useObject';
import type { Remains } from '../../model/deletion-holds';
import { isImportOf } from '../../model/imported';
import { controlPlaneNamespace } from '../../model/places';
import type { ClusterView } from '../useCluster';

/** What is left of a cluster that is being deleted, and the state of reading its machines. */
export const useRemains = ({ cluster, pools, poolsState }: ClusterView): readonly [Remains, ReadState] => {
  const namespace = controlPlaneNamespace(cluster);
  const [machines, machinesState] = useList(MachineModel, { namespace });
  const [controlPlane, controlPlaneState] = useObject(NamespaceModel, { name: namespace });
  const [managed] = useObject(ManagedClusterModel, { name: cluster.metadata.name });
  return [
    {
      pools: poolsState.phase === 'ready' ? pools.length : undefined,
      machines: machinesState.phase === 'ready' ? machines : undefined,
      controlPlaneNamespace: controlPlaneState.phase === 'missing' ? 'gone' : controlPlane,
      imported: managed && isImportOf(managed, cluster) ? managed : undefined,
    },
    machinesState,
  ];
};
