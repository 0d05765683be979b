import { randomInt } from 'node:crypto';
import type { Context } from '../controller';
import { controlledBy } from '../kubernetes/resource';
import type { HostedCluster, Secret } from '../resources';
import { HostedClusters, Secrets } from '../resources';
import { selfSigned } from '../server/certificate';
import type { Endpoint } from './endpoints';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const kubeconfigOf = (endpoint: Endpoint): string => {
  const authority = selfSigned('root-ca');
  const admin = selfSigned('system:admin');
  return `apiVersion: v1
kind: Config
clusters:
- name: cluster
  cluster:
    certificate-authority-data: ${base64(authority.certificate)}
    server: https://${endpoint.host}:${endpoint.port}
contexts:
- name: admin
  context:
    cluster: cluster
    namespace: default
    user: admin
current-context: admin
preferences: {}
users:
- name: admin
  user:
    client-certificate-data: ${base64(admin.certificate)}
    client-key-data: ${base64(admin.key)}
`;
};

/** Letters and digits of a kubeadmin password, none of which is mistaken for another. */
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHIJKLMNPQRSTUVWXYZ23456789';

/** `xxxxx-xxxxx-xxxxx-xxxxx`, as the installer makes it. */
const kubeadminPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');

const create = (
  { cluster }: Context,
  hostedCluster: HostedCluster,
  suffix: string,
  data: () => Record<string, string>,
): Promise<Secret> => {
  const name = `${hostedCluster.metadata.name}-${suffix}`;
  const { namespace = '' } = hostedCluster.metadata;
  const known = cluster.store<Secret>(Secrets).get(namespace, name);
  if (known) return Promise.resolve(known);
  return cluster.ensure(Secrets, {
    metadata: { name, namespace, ownerReferences: [controlledBy(HostedClusters, hostedCluster)] },
    type: 'Opaque',
    data: Object.fromEntries(Object.entries(data()).map(([key, value]) => [key, base64(value)])),
  });
};

export const createKubeconfig = (
  context: Context,
  hostedCluster: HostedCluster,
  endpoint: Endpoint,
): Promise<Secret> =>
  create(context, hostedCluster, 'admin-kubeconfig', () => ({ kubeconfig: kubeconfigOf(endpoint) }));

export const createPassword = (context: Context, hostedCluster: HostedCluster): Promise<Secret> =>
  create(context, hostedCluster, 'kubeadmin-password', () => ({ password: kubeadminPassword() }));

/** The kubeconfig for the API's own DNS name: there while `spec.kubeAPIServerDNSName` is set, and follows it. */
export const syncCustomKubeconfig = async (
  context: Context,
  hostedCluster: HostedCluster,
  { port }: Endpoint,
): Promise<Secret | undefined> => {
  const { cluster } = context;
  const host = hostedCluster.spec.kubeAPIServerDNSName;
  const { namespace, name } = hostedCluster.metadata;
  const known = cluster.store<Secret>(Secrets).get(namespace, `${name}-custom-admin-kubeconfig`);
  if (!host) {
    if (known && hostedCluster.status?.customKubeconfig) await cluster.remove(Secrets, known);
    return undefined;
  }
  if (!known) {
    const data = (): Record<string, string> => ({ kubeconfig: kubeconfigOf({ host, port }) });
    return create(context, hostedCluster, 'custom-admin-kubeconfig', data);
  }
  const text = Buffer.from(known.data?.kubeconfig ?? '', 'base64').toString();
  const renamed = text.replace(/(\n {4}server: ).*/, `$1https://${host}:${port}`);
  return cluster.patch(Secrets, known, { data: { kubeconfig: base64(renamed) } });
};
