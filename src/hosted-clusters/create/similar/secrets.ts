import type { ObjectMeta } from '../../../kubernetes/types/object';
import { SAFE_TO_DELETE_LABEL } from '../../model/labels';

/** What is known of the Secrets of the source's namespace: never their data. undefined = they may not be read. */
export type SecretsNearby = readonly { readonly metadata: ObjectMeta }[] | undefined;

/** Whether a name holds another one as a word: `pullsecret-cluster-demo` and `demo-pull-secret` hold `demo`. */
const holds = (name: string, word: string): boolean => `-${name.replaceAll('.', '-')}-`.includes(`-${word}-`);

/**
 * Whether a Secret that a cluster refers to is shared, so that a copy of the cluster may refer to it too.
 *
 * A cluster's own Secrets go when it is deleted, and the copy would lose its pull secret or its access to the
 * infrastructure with it; so they are never reused, not even silently for now. Shared is only what is seen to be so: it is
 * there, it is not named after the cluster (as `hcp`, this wizard and ACM name the cluster's own), and the operator was not
 * told to remove it with the cluster. What cannot be read counts as the cluster's own, and is asked for.
 */
export const isSharedSecret = (
  name: string,
  cluster: { name: string; uid: string | undefined },
  nearby: SecretsNearby,
): boolean => {
  if (name === '' || holds(name, cluster.name)) return false;
  const found = nearby?.find(({ metadata }) => metadata.name === name);
  if (!found) return false;
  const { labels, ownerReferences = [] } = found.metadata;
  return (
    labels?.[SAFE_TO_DELETE_LABEL] === undefined && !ownerReferences.some(({ uid }) => uid === cluster.uid)
  );
};
