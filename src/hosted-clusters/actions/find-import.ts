import { ApiError } from '../../kubernetes/errors';
import { ManagedClusterModel } from '../../kubernetes/models';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { list } from '../../kubernetes/write/write';
import { isImportOf } from '../model/imported';

/** The ManagedCluster that stands for this cluster; undefined without ACM or when it is not imported. Rejects with an ApiError. */
export const findImport = async (cluster: HostedCluster): Promise<ManagedCluster | undefined> => {
  const query = { fieldSelector: `metadata.name=${cluster.metadata.name}` };
  const found = await list(ManagedClusterModel, query).catch((error: unknown) => {
    if (error instanceof ApiError && error.kind === 'not-served') return [];
    throw error;
  });
  return found.find((managed) => isImportOf(managed, cluster));
};
