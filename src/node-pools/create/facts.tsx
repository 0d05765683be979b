import { createContext, useContext, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { HostedClusterModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { DryRunResult } from '../../kubernetes/write/dry-run';
import type { Plan } from '../../kubernetes/write/plan';
import { refIn } from '../model/pool-path';
import type { ClusterFacts } from './objects';
import type { AddValues } from './values';

/** What the API server said of the objects, when it was asked last. */
export interface Verdicts {
  plan: Plan;
  results: readonly DryRunResult[];
}

export interface Adding {
  facts: ClusterFacts;
  verdicts: Verdicts | undefined;
}

const AddingContext = createContext<Adding>({ facts: { release: '' }, verdicts: undefined });
export const AddingProvider = AddingContext.Provider;
export const useAdding = (): Adding => useContext(AddingContext);

/** The cluster that the form names, as far as it may be read. */
export const useChosenCluster = (): HostedCluster | undefined => {
  const cluster = useWatch<AddValues, 'cluster'>({ name: 'cluster' });
  const ref = refIn(cluster);
  const [clusters] = useList(HostedClusterModel, ref ? { namespace: ref.namespace } : null);
  return useMemo(() => clusters.find(({ metadata }) => metadata.name === ref?.name), [clusters, ref?.name]);
};
