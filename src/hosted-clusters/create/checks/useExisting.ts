import { useMemo } from 'react';
import type { Message } from '../../../i18n/message';
import type { Model } from '../../../kubernetes/model';
import { HostedClusterModel, ManagedClusterModel, NamespaceModel } from '../../../kubernetes/models';
import type { ReadState } from '../../../kubernetes/read/state';
import { useList } from '../../../kubernetes/read/useList';
import { whyUnchecked } from '../../../node-pools/fields/checks/choices';
import type { Existing } from '../../model/cluster-name';

const NAMES = { metadataOnly: true } as const;

/** What is there already, and how far it could be read. */
export interface ExistingFacts {
  readonly existing: Existing;
  readonly isLoading: boolean;
  /** Why some names could not be checked. ManagedClusters that are not served are not missed. */
  readonly why: Message | undefined;
  readonly namespaces: ReadState;
}

const missed = (model: Model, state: ReadState): Message | undefined =>
  state.phase === 'failed' ? whyUnchecked(model, state.error) : undefined;

/** The names in use: clusters of all namespaces, managed clusters where they are served, and namespaces. */
export const useExisting = (): ExistingFacts => {
  const [hostedClusters, clustersState] = useList(HostedClusterModel, NAMES);
  const [managedClusters, managedState] = useList(ManagedClusterModel, NAMES);
  const [namespaces, namespacesState] = useList(NamespaceModel, NAMES);
  return useMemo(() => {
    const isAcmThere = !(managedState.phase === 'failed' && managedState.error.kind === 'not-served');
    return {
      existing: { hostedClusters, managedClusters, namespaces },
      isLoading: [clustersState, managedState, namespacesState].some(({ phase }) => phase === 'loading'),
      why:
        missed(HostedClusterModel, clustersState) ??
        (isAcmThere ? missed(ManagedClusterModel, managedState) : undefined) ??
        missed(NamespaceModel, namespacesState),
      namespaces: namespacesState,
    };
  }, [hostedClusters, clustersState, managedClusters, managedState, namespaces, namespacesState]);
};
