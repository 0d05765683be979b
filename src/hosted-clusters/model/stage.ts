import { type Message, message } from '../../i18n/message';

/** The stages of an installation in the operator's order. All but `pools` and `Completed` are conditions of the HostedCluster. */
export const STAGES = [
  'InfrastructureReady',
  'EtcdAvailable',
  'KubeAPIServerAvailable',
  'IgnitionEndpointAvailable',
  'Available',
  'pools',
  'ClusterVersionSucceeding',
  'Completed',
] as const;

export type StageId = (typeof STAGES)[number];

const TITLES: Readonly<Record<StageId, Message>> = {
  InfrastructureReady: message('Addresses for the control plane'),
  EtcdAvailable: message('etcd'),
  KubeAPIServerAvailable: message('API server'),
  IgnitionEndpointAvailable: message('Ignition server'),
  Available: message('Control plane'),
  pools: message('Node pools'),
  ClusterVersionSucceeding: message('Operators of the cluster'),
  Completed: message('Rollout of the version'),
};

/** What a stage is called. */
export const stageTitle = (id: StageId): Message => TITLES[id];

/** True for the stages that need nodes: without a pool they never end. */
export const needsNodes = (id: StageId | undefined): boolean =>
  id === 'pools' || id === 'ClusterVersionSucceeding' || id === 'Completed';

/** Conditions that cannot be good before the installation is over (operator), beside the stages themselves. */
const GOOD_AT_THE_END: readonly string[] = [
  'ClusterVersionAvailable',
  'ControlPlaneConnectionAvailable',
  'DataPlaneConnectionAvailable',
  'KubeVirtNodesLiveMigratable',
];

/** True for the conditions that belong to an installation: while it runs they are progress and not faults. */
export const isStageCondition = (type: string): boolean =>
  STAGES.some((id) => id === type) || GOOD_AT_THE_END.includes(type);

/** Which pods and components of the control-plane namespace stand behind a stage, by the start of their names (operator). */
const BEHIND: Readonly<Partial<Record<StageId, readonly string[]>>> = {
  InfrastructureReady: [
    'control-plane-operator',
    'control-plane-pki-operator',
    'cluster-api',
    'router',
    'private-router',
  ],
  EtcdAvailable: ['etcd'],
  KubeAPIServerAvailable: ['kube-apiserver'],
  IgnitionEndpointAvailable: ['ignition-server'],
  pools: ['importer', 'virt-launcher', 'cluster-api', 'capi-provider', 'machine-approver'],
  ClusterVersionSucceeding: [
    'cluster-version-operator',
    'ingress-operator',
    'cluster-network-operator',
    'hosted-cluster-config-operator',
  ],
  Completed: ['cluster-version-operator', 'ingress-operator', 'hosted-cluster-config-operator'],
};

/** What stands behind a stage, by its name; for a stage without names of its own, all of it. */
export const behindStage = <T extends { name: string }>(stage: StageId, all: readonly T[]): readonly T[] => {
  const names = BEHIND[stage];
  return names ? all.filter(({ name }) => names.some((start) => name.startsWith(start))) : all;
};
