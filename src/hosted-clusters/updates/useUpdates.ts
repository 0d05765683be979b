import { useMemo } from 'react';
import type { Access } from '../../kubernetes/access/access';
import { useAccess } from '../../kubernetes/access/useAccess';
import { HostedClusterModel, NodePoolModel } from '../../kubernetes/models';
import type { ReadState } from '../../kubernetes/read/useList';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ClusterView } from '../details/useCluster';
import { useSupportedMinors } from '../fields/release/useSupportedMinors';
import { type UpdateChoice, updateChoices } from '../model/updates/choices';
import { type Gate, judgeUpdate, type UpdateFacts } from '../model/updates/gate';
import { type PoolUpdate, poolUpdates } from '../model/updates/pool-updates';
import { type UpdateProgress, updateProgress } from '../model/updates/update-progress';

/** All that the update centre of a cluster shows. */
export interface Updates {
  readonly cluster: HostedCluster;
  readonly facts: UpdateFacts;
  readonly progress: UpdateProgress;
  readonly choices: readonly { readonly choice: UpdateChoice; readonly gate: Gate }[];
  readonly pools: readonly PoolUpdate[];
  readonly poolsState: ReadState;
  readonly mayPatch: Access;
  readonly mayPatchPools: Access;
}

/** Judges what a cluster can be updated to, as it and its pools are now. */
export const useUpdates = ({ cluster, pools, poolsState }: ClusterView): Updates => {
  const { name, namespace = '' } = cluster.metadata;
  const mayPatch = useAccess(HostedClusterModel, 'patch', { namespace, name });
  const mayPatchPools = useAccess(NodePoolModel, 'patch', { namespace });
  const { minors } = useSupportedMinors();
  const known = poolsState.phase === 'ready' ? pools : undefined;
  const judged = useMemo(() => {
    const facts = { cluster, pools: known, minors };
    return {
      facts,
      progress: updateProgress(cluster, known),
      choices: updateChoices(cluster).map((choice) => ({ choice, gate: judgeUpdate(choice, facts) })),
      pools: poolUpdates(cluster, pools),
    };
  }, [cluster, pools, known, minors]);
  return { cluster, poolsState, mayPatch, mayPatchPools, ...judged };
};

/** Why somebody may not do a thing, where that is known. */
export const denialIn = (access: Access) => (access.state === 'denied' ? access.reason : undefined);
