import { useEffect, useMemo, useState } from 'react';
import type { Access } from '../../kubernetes/access/access';
import { useAccess } from '../../kubernetes/access/useAccess';
import { HostedClusterModel, SecretModel } from '../../kubernetes/models';
import type { ClusterRights } from '../actions/cluster-actions';
import { askRights } from './ask-rights';

const UNKNOWN: Access = { state: 'unknown' };
const NOT_ASKED: ClusterRights = { getSecrets: UNKNOWN, patchClusters: UNKNOWN, deleteClusters: UNKNOWN };

/**
 * The user's rights in each namespace of the list. One question covers all namespaces for an administrator; only where that is
 * denied is each namespace asked about.
 */
export const useRights = (namespaces: readonly string[]): ((namespace: string) => ClusterRights) => {
  const getSecrets = useAccess(SecretModel, 'get');
  const patchClusters = useAccess(HostedClusterModel, 'patch');
  const deleteClusters = useAccess(HostedClusterModel, 'delete');
  const everywhere = useMemo(
    () => ({ getSecrets, patchClusters, deleteClusters }),
    [getSecrets, patchClusters, deleteClusters],
  );
  const isDenied = Object.values(everywhere).some(({ state }) => state === 'denied');
  const inNamespaces = useNamespaceRights(isDenied ? namespaces : []);
  return (namespace) => (isDenied ? (inNamespaces.get(namespace) ?? NOT_ASKED) : everywhere);
};

const useNamespaceRights = (namespaces: readonly string[]): ReadonlyMap<string, ClusterRights> => {
  const [rights, setRights] = useState<ReadonlyMap<string, ClusterRights>>(new Map());
  const key = [...new Set(namespaces)].sort().join(' ');
  useEffect(() => {
    let isCurrent = true;
    const names = key === '' ? [] : key.split(' ');
    void Promise.all(names.map(async (name) => [name, await askRights(name)] as const)).then((answers) => {
      if (isCurrent) setRights(new Map(answers));
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return rights;
};
