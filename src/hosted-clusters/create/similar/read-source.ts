import { HostedClusterModel, NodePoolModel, SecretModel } from '../../../kubernetes/models';
import { list, read } from '../../../kubernetes/write/write';
import { poolsOfCluster } from '../../../node-pools/model/status';
import type { Source } from './similar';

/** A cluster's namespace and name from `namespace/name`; undefined where the text is not that. */
export const clusterRef = (from: string): { namespace: string; name: string } | undefined => {
  const [namespace = '', name = '', ...more] = from.split('/');
  return namespace === '' || name === '' || more.length > 0 ? undefined : { namespace, name };
};

/**
 * Reads once what a similar cluster is made of. Of Secrets only names and labels are asked for, and who may not read
 * those is asked for every secret again. Rejects with an ApiError where the cluster or its pools cannot be read.
 */
export const readSource = async (ref: { namespace: string; name: string }): Promise<Source> => {
  const { namespace } = ref;
  const [cluster, pools, secrets] = await Promise.all([
    read(HostedClusterModel, ref),
    list(NodePoolModel, { namespace }),
    list(SecretModel, { namespace, metadataOnly: true }).catch(() => undefined),
  ]);
  return { cluster, pools: poolsOfCluster(pools, cluster), secrets };
};
