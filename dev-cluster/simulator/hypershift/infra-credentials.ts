import { parse } from 'yaml';
import type { Context } from '../controller';
import type { HostedCluster, Secret } from '../resources';
import { Secrets } from '../resources';
import { nameOf } from './names';

interface Kubeconfig {
  'current-context'?: string;
  contexts?: { name?: string; context?: { cluster?: string; user?: string } }[];
  clusters?: { name?: string; cluster?: Record<string, unknown> }[];
  users?: { name?: string; user?: Record<string, unknown> }[];
}

/** What a kubeconfig from outside may not hold: programs that would run, files of another machine (operator). */
const prohibited: readonly [of: 'users' | 'clusters', field: string, words: string][] = [
  ['users', 'exec', 'exec credentials'],
  ['users', 'auth-provider', 'auth-provider credentials'],
  ['users', 'tokenFile', 'tokenFile credentials'],
  ['users', 'client-certificate', 'client-certificate file reference'],
  ['users', 'client-key', 'client-key file reference'],
  ['clusters', 'insecure-skip-tls-verify', 'insecure-skip-tls-verify'],
  ['clusters', 'certificate-authority', 'certificate-authority file reference'],
];

const read = (text: string): Kubeconfig | undefined => {
  try {
    const config: unknown = parse(text);
    return typeof config === 'object' && config !== null ? config : undefined;
  } catch {
    return undefined;
  }
};

/** What the operator finds wrong in the kubeconfig of an infrastructure cluster, or undefined. */
export const kubeconfigProblem = (text: string): string | undefined => {
  if (text.trim() === '') return 'kubeconfig is empty';
  const config = read(text);
  if (!config) return 'kubeconfig cannot be parsed';
  const name = config['current-context'];
  if (!name) return 'kubeconfig must specify current-context';
  const current = config.contexts?.find((each) => each.name === name)?.context;
  if (!current) return 'kubeconfig current-context does not exist';
  const entries = {
    users: (config.users ?? []).map(({ user }) => user ?? {}),
    clusters: (config.clusters ?? []).map(({ cluster }) => cluster ?? {}),
  };
  const bad = prohibited.find(([of, field]) => entries[of].some((entry) => Boolean(entry[field])));
  if (bad) return `kubeconfig contains prohibited ${bad[2]}`;
  const server = config.clusters?.find((each) => each.name === current.cluster)?.cluster?.server;
  return server ? undefined : 'kubeconfig structure is invalid';
};

/** Why the credentials of an external infrastructure cluster cannot be used, in the operator's words, or undefined. */
export const credentialsProblem = (
  { cluster }: Context,
  hostedCluster: HostedCluster,
): string | undefined => {
  const { credentials } = hostedCluster.spec.platform.kubevirt ?? {};
  if (!credentials) return undefined;
  const { name, key } = credentials.infraKubeConfigSecret ?? { name: '', key: '' };
  if (!name) return 'infrastructure credential reference is missing';
  const of = `${nameOf(hostedCluster).namespace}/${name}`;
  const secret = cluster.store<Secret>(Secrets).get(nameOf(hostedCluster).namespace, name);
  if (!secret) return `failed to fetch infra kubeconfig secret ${of}: secrets "${name}" not found`;
  const data = secret.data?.[key];
  if (data === undefined) return `infrastructure secret ${of} is missing kubeconfig key "${key}"`;
  const problem = kubeconfigProblem(Buffer.from(data, 'base64').toString());
  return problem && `invalid infrastructure secret ${of} key "${key}": ${problem}`;
};

/** The fault infra-network-rbac in the operator's words: the credentials may not read the networks over there. */
export const networkRbacProblem = ({ faults }: Context, hostedCluster: HostedCluster): string | undefined =>
  faults('infra-network-rbac', nameOf(hostedCluster)) === undefined
    ? undefined
    : 'The external infrastructure kubeconfig lacks permission to read networks.config.openshift.io/cluster. The virt-launcher NetworkPolicy has been created without CIDR-based egress restrictions, resulting in weaker tenant isolation. Grant a ClusterRole with get on networks.config.openshift.io to the infra service account for full isolation.';
