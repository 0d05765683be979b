import { useMemo } from 'react';
import { KubeVirtModel, NodeModel } from '../../kubernetes/models';
import { useHyperConverged } from '../../kubernetes/read/useHyperConverged';
import { useList } from '../../kubernetes/read/useList';
import { type ClusterSettings, clusterSettings } from '../model/cluster-settings';

/** Set by virt-handler on nodes that can run virtual machines (KubeVirt). */
const WORKERS = { labelSelector: 'kubevirt.io/schedulable=true' } as const;

/** What the cluster settles for its virtual machines, as far as the user may read it. */
export const useVmSettings = (): ClusterSettings => {
  const [kubevirts] = useList(KubeVirtModel, {});
  const { objects: converged } = useHyperConverged();
  const [nodes, nodesState] = useList(NodeModel, WORKERS);
  const workers = nodesState.phase === 'ready' ? nodes.length : undefined;
  return useMemo(() => clusterSettings(kubevirts[0], converged[0], workers), [kubevirts, converged, workers]);
};
