import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { HostedClusterModel, ManagedClusterModel } from '../../kubernetes/models';
import { mergePatch, remove } from '../../kubernetes/write/write';
import { CLEANUP_ANNOTATION } from '../model/deletion';

/**
 * Asks for the deletion of a cluster and nothing else: its finalizer removes pools, machines, disks and the control plane
 * in the right order (operator). Deleting any of them earlier would strand machines.
 * Another cluster that was made under its name meanwhile is not touched (kind `conflict`).
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
  const annotate = { metadata: { annotations: { [CLEANUP_ANNOTATION]: 'true' } } };
  await mergePatch(HostedClusterModel, ref, annotate, { uid });
  await remove(HostedClusterModel, ref, { uid });
};
