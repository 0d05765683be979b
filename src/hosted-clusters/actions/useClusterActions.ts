import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useAccess } from '../../kubernetes/access/useAccess';
import { HostedClusterModel, SecretModel } from '../../kubernetes/models';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { kubeconfig } from '../model/credentials';
import { clusterActions, type ClusterActions, type Ways } from './cluster-actions';
import type { Imports } from './useImports';

/** What can be done with one cluster by this user. `ask` opens a dialog; it must be the same at each drawing. */
export const useClusterActions = (
  cluster: HostedCluster,
  imports: Imports,
  ask: Ways['ask'],
): ClusterActions => {
  const navigate = useNavigate();
  const { name, namespace = '' } = cluster.metadata;
  const secretName = kubeconfig(cluster).secret?.name;
  const getSecrets = useAccess(SecretModel, 'get', {
    namespace,
    ...(secretName ? { name: secretName } : {}),
  });
  const deleteClusters = useAccess(HostedClusterModel, 'delete', { namespace, name });
  const patchClusters = useAccess(HostedClusterModel, 'patch', { namespace, name });
  return useMemo(
    () =>
      clusterActions(cluster, { getSecrets, deleteClusters, patchClusters }, imports, {
        ask,
        go: (path) => void navigate(path),
      }),
    [cluster, imports, ask, navigate, getSecrets, deleteClusters, patchClusters],
  );
};
