import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { HostedClusterModel, ManagedClusterModel } from '../../kubernetes/models';
import { mergePatch, remove } from '../../kubernetes/write/write';
import { CLEANUP_ANNOTATION } from '../model/deletion';

/**
 * Asks for the deletion of a cluster and nothing else: its finalizer removes pools, machines, disks and the control plane
 * in the right order (operator). Deleting any of them earlier would strand machines.
 * @param imported its ManagedCluster, which goes first so that nothing is imported again
 * Rejects with an ApiError; what was done until then can be done again.
 */
export const deleteCluster = async (
  cluster: HostedCluster,
  imported: ManagedCluster | undefined,
): Promise<void> => {
  const { name, namespace = '', uid = '' } = cluster.metadata;
  const ref = { namespace, name };
  if (imported && !imported.metadata.deletionTimestamp)
    await remove(ManagedClusterModel, { name: imported.metadata.name }, { uid: imported.metadata.uid ?? '' });
  await mergePatch(HostedClusterModel, ref, { metadata: { annotations: { [CLEANUP_ANNOTATION]: 'true' } } });
  await remove(HostedClusterModel, ref, { uid });
};
