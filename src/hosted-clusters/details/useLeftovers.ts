import { useMemo } from 'react';
import { ConfigMapModel, HostedClusterModel, NodePoolModel, SecretModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import type { DeletionRecord } from '../model/deletion-record';
import { type Leftovers, leftovers } from '../model/leftovers';

/** Reads anew at once whatever `useLeftovers` reads. */
export const rereadLeftovers = (): void => {
  for (const model of [SecretModel, ConfigMapModel, HostedClusterModel, NodePoolModel]) refresh(model);
};

/** What a deleted cluster left behind, kept up to date; names and labels only, no Secret data. */
export const useLeftovers = (record: DeletionRecord): readonly [Leftovers, ReadState] => {
  const { namespace } = record;
  const [secrets, secretsState] = useList(SecretModel, { namespace, metadataOnly: true });
  const [configMaps, configMapsState] = useList(ConfigMapModel, { namespace, metadataOnly: true });
  const [clusters, clustersState] = useList(HostedClusterModel, { namespace });
  const [pools, poolsState] = useList(NodePoolModel, { namespace });
  const left = useMemo(
    () => leftovers(record, { secrets, configMaps, clusters, pools }),
    [record, secrets, configMaps, clusters, pools],
  );
  const states = [secretsState, configMapsState, clustersState, poolsState];
  const worst =
    states.find(({ phase }) => phase === 'failed') ??
    states.find(({ phase }) => phase === 'loading') ??
    clustersState;
  return [left, worst];
};
