import type {
  HostedCluster,
  HostedClusterStatusVersion,
} from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { Condition } from './condition';

type Status = 'True' | 'False' | 'Unknown';
/** A condition in short: its status, or status with reason, message and time. */
type Conditions = Readonly<Record<string, Status | readonly [Status, string?, string?, string?]>>;
type History = NonNullable<HostedClusterStatusVersion['history']>;

export const CREATED = '2026-11-01T08:00:00Z';

type FullCondition = Required<Pick<Condition, 'type' | 'reason' | 'message' | 'lastTransitionTime'>> & {
  status: Status;
};

const conditionsOf = (conditions: Conditions): FullCondition[] =>
  Object.entries(conditions).map(([type, value]) => {
    const [status, reason = 'AsExpected', message = '', lastTransitionTime = CREATED] =
      typeof value === 'string' ? [value] : value;
    return { type, status, reason, message, lastTransitionTime };
  });

export const completed: History[number] = {
  state: 'Completed',
  version: '4.22.0',
  image: 'quay.io/openshift-release-dev/ocp-release:4.22.0-multi',
  startedTime: CREATED,
  completionTime: '2026-11-01T08:14:00Z',
  verified: false,
};
export const partial: History[number] = { ...completed, state: 'Partial', completionTime: null };

interface ClusterParts {
  name?: string;
  namespace?: string;
  annotations?: Record<string, string>;
  deletionTimestamp?: string;
  conditions?: Conditions;
  history?: History;
  spec?: Partial<HostedCluster['spec']>;
  kubevirt?: NonNullable<HostedCluster['spec']['platform']['kubevirt']>;
  status?: Partial<NonNullable<HostedCluster['status']>>;
}

/** A HostedCluster with only what a test speaks of. */
export const aCluster = ({
  name = 'demo',
  namespace = 'clusters',
  conditions = {},
  history,
  ...parts
}: ClusterParts): HostedCluster => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'HostedCluster',
  metadata: {
    name,
    namespace,
    uid: `uid-${name}`,
    creationTimestamp: CREATED,
    ...(parts.annotations ? { annotations: parts.annotations } : {}),
    ...(parts.deletionTimestamp ? { deletionTimestamp: parts.deletionTimestamp } : {}),
  },
  spec: {
    infraID: `${name}-x7k2p`,
    etcd: { managementType: 'Managed' },
    networking: {},
    platform: { type: 'KubeVirt', kubevirt: parts.kubevirt ?? { baseDomainPassthrough: true } },
    pullSecret: { name: `${name}-pull-secret` },
    release: { image: completed.image },
    services: [],
    ...parts.spec,
  },
  status: {
    conditions: conditionsOf(conditions),
    ...(history
      ? {
          version: {
            availableUpdates: null,
            observedGeneration: 1,
            desired: { image: completed.image, version: '4.22.0' },
            history,
          },
        }
      : {}),
    ...parts.status,
  },
});

interface PoolParts {
  name?: string;
  namespace?: string;
  clusterName?: string;
  conditions?: Conditions;
  spec?: Partial<NodePool['spec']>;
  version?: string;
  current?: number;
  deletionTimestamp?: string;
}

/** A NodePool with only what a test speaks of: two nodes, both there. */
export const aPool = ({
  name = 'demo',
  namespace = 'clusters',
  clusterName = 'demo',
  conditions = {},
  current = 2,
  ...parts
}: PoolParts): NodePool => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'NodePool',
  metadata: {
    name,
    namespace,
    ...(parts.deletionTimestamp ? { deletionTimestamp: parts.deletionTimestamp } : {}),
  },
  spec: {
    clusterName,
    ...(parts.spec?.autoScaling ? {} : { replicas: 2 }),
    management: { upgradeType: 'Replace' },
    platform: { type: 'KubeVirt' },
    release: { image: completed.image },
    ...parts.spec,
  },
  status: {
    replicas: current,
    ...(parts.version === undefined ? {} : { version: parts.version }),
    conditions: conditionsOf(conditions),
  },
});
