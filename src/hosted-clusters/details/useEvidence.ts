import { useMemo } from 'react';
import { PodModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { controlPlaneNamespace } from '../model/places';
import { podState } from '../model/pod-state';
import type { Evidence } from '../model/stage-hints';
import { useInfra } from './useInfra';

/** What can be read of a slow stage: its pods and machines. Asks for nothing while `cluster` is undefined. */
export const useEvidence = (cluster: HostedCluster | undefined): Evidence | undefined => {
  const query = cluster ? { namespace: controlPlaneNamespace(cluster) } : null;
  const [pods, podsState] = useList(PodModel, query);
  const { machines, states, isExternal } = useInfra(cluster);
  const hasPods = podsState.phase === 'ready';
  const hasMachines = states.machines.phase === 'ready' && !isExternal;
  return useMemo(
    () =>
      cluster && {
        pods: hasPods ? pods.map(podState) : undefined,
        machines: hasMachines ? machines : undefined,
      },
    [cluster, pods, machines, hasPods, hasMachines],
  );
};
