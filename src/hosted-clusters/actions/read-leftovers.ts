import { ConfigMapModel, HostedClusterModel, NodePoolModel, SecretModel } from '../../kubernetes/models';
import { list } from '../../kubernetes/write/write';
import type { DeletionRecord } from '../model/deletion-record';
import { type Leftovers, leftovers } from '../model/leftovers';

/** Reads once what a deleted cluster left behind; metadata only, no Secret data. Rejects with an ApiError. */
export const readLeftovers = async (record: DeletionRecord): Promise<Leftovers> => {
  const { namespace } = record;
  const [secrets, configMaps, clusters, pools] = await Promise.all([
    list(SecretModel, { namespace, metadataOnly: true }),
    list(ConfigMapModel, { namespace, metadataOnly: true }),
    list(HostedClusterModel, { namespace }),
    list(NodePoolModel, { namespace }),
  ]);
  return leftovers(record, { secrets, configMaps, clusters, pools });
};
