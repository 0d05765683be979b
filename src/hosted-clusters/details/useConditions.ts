import { useMemo } from 'react';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { type ExplainedCondition, explainConditions } from '../model/conditions';
import { clusterConditionMeaning } from '../model/conditions-of-cluster';

/** The conditions of a cluster with their meaning, bad first. */
export const useConditions = (cluster: HostedCluster): readonly ExplainedCondition[] =>
  useMemo(
    () =>
      explainConditions(
        cluster.status?.conditions ?? [],
        clusterConditionMeaning,
        cluster.metadata.generation,
      ),
    [cluster],
  );
