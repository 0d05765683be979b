import type { NodePool } from '../../../kubernetes/types/generated/node-pool';

/** Nodes that work, over all pools (operator: `status.nodesInfo` by version, else `status.replicas`, which counts available ones). */
export const readyNodes = (pools: readonly NodePool[]): number =>
  pools.reduce((sum, { status }) => {
    const versions = status?.nodesInfo?.nodeVersions ?? [];
    const counted = versions.reduce((ready, { readyNodeCount }) => ready + readyNodeCount, 0);
    return sum + (versions.length > 0 ? counted : (status?.replicas ?? 0));
  }, 0);
