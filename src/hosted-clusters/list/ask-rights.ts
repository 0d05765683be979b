import { checkAccess } from '../../kubernetes/access/reviews';
import { type Access, denialOf } from '../../kubernetes/access/useAccess';
import type { Model } from '../../kubernetes/model';
import { HostedClusterModel, SecretModel } from '../../kubernetes/models';
import type { ClusterRights } from '../actions/cluster-actions';

const ask = async (model: Model, verb: string, namespace: string): Promise<Access> => {
  const question = { model, verb, namespace };
  const verdict = await checkAccess(question);
  return verdict === 'denied' ? { state: 'denied', reason: denialOf(question) } : { state: verdict };
};

/** The user's rights to act on the clusters of a namespace. Never rejects: what could not be asked is `unchecked`. */
export const askRights = async (namespace: string): Promise<ClusterRights> => {
  const [getSecrets, patchClusters, deleteClusters] = await Promise.all([
    ask(SecretModel, 'get', namespace),
    ask(HostedClusterModel, 'patch', namespace),
    ask(HostedClusterModel, 'delete', namespace),
  ]);
  return { getSecrets, patchClusters, deleteClusters };
};
