import { askAccess } from '../../kubernetes/access/access';
import { HostedClusterModel, SecretModel } from '../../kubernetes/models';
import type { ClusterRights } from '../actions/cluster-actions';

/** The user's rights to act on the clusters of a namespace. Never rejects: what could not be asked is `unchecked`. */
export const askRights = async (namespace: string): Promise<ClusterRights> => {
  const [getSecrets, patchClusters, deleteClusters] = await Promise.all([
    askAccess({ model: SecretModel, verb: 'get', namespace }),
    askAccess({ model: HostedClusterModel, verb: 'patch', namespace }),
    askAccess({ model: HostedClusterModel, verb: 'delete', namespace }),
  ]);
  return { getSecrets, patchClusters, deleteClusters };
};
