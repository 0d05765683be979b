import type { KlusterletAddonConfig } from '../../kubernetes/types/generated/klusterlet-addon-config';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import type { KubeObject } from '../../kubernetes/types/object';
import { isTrue } from './condition';
import { INFRA_LABEL } from './labels';

/** The set that a ManagedCluster belongs to (source: open-cluster-management). */
export const CLUSTER_SET_LABEL = 'cluster.open-cluster-management.io/clusterset';

/** Finds the ManagedCluster that stands for the hub itself (source: multicluster engine). */
export const LOCAL_CLUSTER_SELECTOR = 'local-cluster=true';

/** Says who made a ManagedCluster; only those made for hosted clusters are ours to remove (multicluster engine). */
export const CREATED_VIA = 'open-cluster-management/created-via';
export const VIA_HYPERSHIFT = 'hypershift';

/** Where the agents of the imported cluster run: beside its control plane, so they need no node of it. */
const HOSTING_CLUSTER = 'import.open-cluster-management.io/hosting-cluster-name';
const DEPLOY_MODE = 'import.open-cluster-management.io/klusterlet-deploy-mode';

/** What of the hub an import is written for. */
export interface Hub {
  /** the ManagedCluster of the hub itself, whose cluster runs the agents */
  readonly name: string;
  /** KlusterletAddonConfigs are served and may be created */
  readonly hasAddOns: boolean;
}

/** What importing a hosted cluster takes. */
export interface Import {
  readonly name: string;
  readonly infraId: string;
  /** '' = the label is left out, and the hub chooses */
  readonly clusterSet: string;
  readonly labels: readonly { readonly key: string; readonly value: string }[];
  readonly hub: Hub;
}

const ourLabel = ({ infraId }: Import): Record<string, string> =>
  infraId === '' ? {} : { [INFRA_LABEL]: infraId };

/** The ManagedCluster of a hosted cluster (specification: hosted clusters, objects, step 6). */
export const managedCluster = (of: Import): ManagedCluster => ({
  apiVersion: 'cluster.open-cluster-management.io/v1',
  kind: 'ManagedCluster',
  metadata: {
    name: of.name,
    labels: {
      ...Object.fromEntries(of.labels.map(({ key, value }) => [key, value])),
      ...(of.clusterSet === '' ? {} : { [CLUSTER_SET_LABEL]: of.clusterSet }),
      ...ourLabel(of),
    },
    annotations: {
      [HOSTING_CLUSTER]: of.hub.name,
      [DEPLOY_MODE]: 'Hosted',
      [CREATED_VIA]: VIA_HYPERSHIFT,
    },
  },
  spec: { hubAcceptsClient: true },
});

/** Which add-ons run on it: those that ACM's own console turns on (source: klusterlet-addon-controller). */
const klusterletAddonConfig = (of: Import): KlusterletAddonConfig => ({
  apiVersion: 'agent.open-cluster-management.io/v1',
  kind: 'KlusterletAddonConfig',
  metadata: { name: of.name, namespace: of.name, labels: ourLabel(of) },
  spec: {
    clusterName: of.name,
    clusterNamespace: of.name,
    applicationManager: { enabled: true },
    certPolicyController: { enabled: true },
    policyController: { enabled: true },
    searchCollector: { enabled: true },
  },
});

/** The hub makes a namespace for each ManagedCluster, of the same name (source: open-cluster-management registration). */
export const namespaceMadeFor = ({ kind, metadata }: KubeObject): string | undefined =>
  kind === 'ManagedCluster' ? metadata.name : undefined;

/** The labels that a person gave a ManagedCluster; the set and our own are not among them. */
export const isOwnLabel = (key: string): boolean => key !== CLUSTER_SET_LABEL && key !== INFRA_LABEL;

/** Whether the hub reaches a managed cluster's agent (source: open-cluster-management). */
export const isManagedAvailable = (managed: ManagedCluster): boolean =>
  isTrue(managed, 'ManagedClusterConditionAvailable');

/** What is created to import a cluster, in order. */
export const importObjects = (of: Import): readonly KubeObject[] => [
  managedCluster(of),
  ...(of.hub.hasAddOns ? [klusterletAddonConfig(of)] : []),
];
