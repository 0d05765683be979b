import type { ConfigMap, Node, StorageClass } from '../../../kubernetes/types/core';
import type { BGPAdvertisement } from '../../../kubernetes/types/generated/bgp-advertisement';
import type { ClusterVersion } from '../../../kubernetes/types/generated/cluster-version';
import type { HyperConverged } from '../../../kubernetes/types/generated/hyper-converged';
import type { Infrastructure } from '../../../kubernetes/types/generated/infrastructure';
import type { IngressController } from '../../../kubernetes/types/generated/ingress-controller';
import type { IPAddressPool } from '../../../kubernetes/types/generated/ip-address-pool';
import type { KubeVirt } from '../../../kubernetes/types/generated/kube-virt';
import type { L2Advertisement } from '../../../kubernetes/types/generated/l2-advertisement';
import type { ManagedCluster } from '../../../kubernetes/types/generated/managed-cluster';
import type { ManagedClusterAddOn } from '../../../kubernetes/types/generated/managed-cluster-add-on';
import type { MetalLB } from '../../../kubernetes/types/generated/metal-lb';
import type { MultiClusterEngine } from '../../../kubernetes/types/generated/multi-cluster-engine';
import type { Network } from '../../../kubernetes/types/generated/network';
import type { StorageProfile } from '../../../kubernetes/types/generated/storage-profile';
import type { Message } from '../../../i18n/message';
import type { Reading } from './reading';

/** CPU in cores, memory in bytes. */
export interface Room {
  readonly cpu: number;
  readonly memory: number;
}

/** What the preflight reads of this cluster. */
export interface Facts {
  /** Whether HostedClusters are served; their names are of no interest. */
  readonly hostedClusters: Reading<unknown>;
  readonly supportedVersions: Reading<ConfigMap>;
  readonly engines: Reading<readonly MultiClusterEngine[]>;
  /** Those named `hypershift-addon`, of every namespace. */
  readonly addOns: Reading<readonly ManagedClusterAddOn[]>;
  readonly kubeVirts: Reading<readonly KubeVirt[]>;
  readonly hyperConvergeds: Reading<readonly HyperConverged[]>;
  /** What the API server speaks, such as 1.35. */
  readonly kubernetes: Reading<string>;
  readonly clusterVersion: Reading<ClusterVersion>;
  readonly infrastructure: Reading<Infrastructure>;
  readonly ingressController: Reading<IngressController>;
  readonly network: Reading<Network>;
  readonly storageClasses: Reading<readonly StorageClass[]>;
  readonly storageProfiles: Reading<readonly StorageProfile[]>;
  readonly nodes: Reading<readonly Node[]>;
  /** What the pods of each node request, by the node's name. */
  readonly requested: Reading<Readonly<Record<string, Room>>>;
  readonly metalLBs: Reading<readonly MetalLB[]>;
  readonly addressPools: Reading<readonly IPAddressPool[]>;
  readonly l2Advertisements: Reading<readonly L2Advertisement[]>;
  readonly bgpAdvertisements: Reading<readonly BGPAdvertisement[]>;
  /** ManagedClusters with the label `local-cluster=true`. */
  readonly localClusters: Reading<readonly ManagedCluster[]>;
}

const LOADING = { state: 'loading' } as const;

/** Before anything was read. */
export const NOTHING_READ: Facts = {
  hostedClusters: LOADING,
  supportedVersions: LOADING,
  engines: LOADING,
  addOns: LOADING,
  kubeVirts: LOADING,
  hyperConvergeds: LOADING,
  kubernetes: LOADING,
  clusterVersion: LOADING,
  infrastructure: LOADING,
  ingressController: LOADING,
  network: LOADING,
  storageClasses: LOADING,
  storageProfiles: LOADING,
  nodes: LOADING,
  requested: LOADING,
  metalLBs: LOADING,
  addressPools: LOADING,
  l2Advertisements: LOADING,
  bgpAdvertisements: LOADING,
  localClusters: LOADING,
};

/** A right that creating needs, and what the API server said of it. */
export interface RightFact {
  readonly verb: string;
  /** `secrets`, `hostedclusters.hypershift.openshift.io`. */
  readonly resource: string;
  readonly namespace?: string;
  readonly state: 'unknown' | 'allowed' | 'denied' | 'unchecked';
  /** Why it is denied: names verb, resource and namespace. */
  readonly reason?: Message;
}
