import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';

/** Where a credential of the cluster is kept: a key of a Secret in the cluster's namespace. */
export interface SecretKey {
  name: string;
  key: string;
}

/** A credential, or why there is none. */
export type Credential = { secret: SecretKey; reason?: undefined } | { secret?: undefined; reason: Message };

/** The administrator's kubeconfig (operator: `status.kubeconfig` once the API server has an address). */
export const kubeconfig = (cluster: HostedCluster): Credential => {
  const name = cluster.status?.kubeconfig?.name;
  return name
    ? { secret: { name, key: 'kubeconfig' } }
    : {
        reason: message(
          'Not ready yet: the operator writes the kubeconfig once the API server has an address.',
        ),
      };
};

/** The kubeconfig for the cluster's own API name, where one is set (operator: `status.customKubeconfig`). */
export const customKubeconfig = (cluster: HostedCluster): SecretKey | undefined => {
  const name = cluster.status?.customKubeconfig?.name;
  return name ? { name, key: 'kubeconfig' } : undefined;
};

/** The password of kubeadmin. The operator removes it as soon as an OAuth configuration is set. */
export const kubeadminPassword = (cluster: HostedCluster): Credential => {
  const name = cluster.status?.kubeadminPassword?.name;
  if (name) return { secret: { name, key: 'password' } };
  return cluster.spec.configuration?.oauth || cluster.spec.configuration?.authentication
    ? { reason: message('An identity provider is set: kubeadmin has no password any more.') }
    : { reason: message('Not ready yet: the operator writes the password with the first kubeconfig.') };
};
