import { useMemo } from 'react';
import { useAccess } from '../../kubernetes/access/useAccess';
import { HostedClusterModel, SecretModel } from '../../kubernetes/models';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { Action } from '../../ui/action/action';
import { kubeconfig } from '../model/credentials';
import type { ClusterActionId } from '../model/header-actions';
import { clusterActions } from './cluster-actions';

/** What can be done with one cluster by this user. `onDelete` opens the dialog. */
export const useClusterActions = (
  cluster: HostedCluster,
  onDelete: () => void,
): Readonly<Record<ClusterActionId, Action>> => {
  const { name, namespace = '' } = cluster.metadata;
  const secretName = kubeconfig(cluster).secret?.name;
  const getSecrets = useAccess(SecretModel, 'get', {
    namespace,
    ...(secretName ? { name: secretName } : {}),
  });
  const deleteClusters = useAccess(HostedClusterModel, 'delete', { namespace, name });
  const patchClusters = useAccess(HostedClusterModel, 'patch', { namespace, name });
  return useMemo(
    () => clusterActions(cluster, { getSecrets, deleteClusters, patchClusters }, onDelete),
    [cluster, onDelete, getSecrets, deleteClusters, patchClusters],
  );
};
