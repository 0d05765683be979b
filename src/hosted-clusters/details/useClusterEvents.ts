import { useMemo } from 'react';
import { EventModel } from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import { type FlatEvent, flatEvent, ownEvents } from '../model/cluster-events';
import { controlPlaneNamespace } from '../model/places';
import type { ClusterView } from './useCluster';

export interface ClusterEvents {
  events: readonly FlatEvent[];
  /** Events about the cluster and its pools. */
  ownState: ReadState;
  /** Events of the control-plane namespace, which few may read. */
  controlPlaneState: ReadState;
}

/** The events of a cluster: about it, its pools, and everything in its control-plane namespace. */
export const useClusterEvents = ({ cluster, pools }: ClusterView): ClusterEvents => {
  const { name, namespace = '' } = cluster.metadata;
  const [inNamespace, ownState] = useList(EventModel, { namespace });
  const [inControlPlane, controlPlaneState] = useList(EventModel, {
    namespace: controlPlaneNamespace(cluster),
  });
  return useMemo(() => {
    const own = ownEvents(
      inNamespace,
      name,
      pools.map(({ metadata }) => metadata.name),
    );
    return { events: [...own, ...inControlPlane].map(flatEvent), ownState, controlPlaneState };
  }, [inNamespace, inControlPlane, name, pools, ownState, controlPlaneState]);
};
