import type { Model } from './model';
import { apiVersionOf } from './model';
import type {
  ConfigMap,
  Event,
  Namespace,
  Node,
  PersistentVolumeClaim,
  Pod,
  ResourceQuota,
  Secret,
  StorageClass,
} from './types/core';
import type { ClusterImageSet } from './types/generated/cluster-image-set';
import type { ClusterVersion } from './types/generated/cluster-version';
import type { DataVolume } from './types/generated/data-volume';
import type { HostedCluster } from './types/generated/hosted-cluster';
import type { HyperConverged } from './types/generated/hyper-converged';
import type { Ingress } from './types/generated/ingress';
import type { Machine } from './types/generated/machine';
import type { MachineDeployment } from './types/generated/machine-deployment';
import type { MachineSet } from './types/generated/machine-set';
import type { ManagedCluster } from './types/generated/managed-cluster';
import type { ManagedClusterAddOn } from './types/generated/managed-cluster-add-on';
import type { MultiClusterEngine } from './types/generated/multi-cluster-engine';
import type { NetworkAttachmentDefinition } from './types/generated/network-attachment-definition';
import type { NodePool } from './types/generated/node-pool';
import type { StorageProfile } from './types/generated/storage-profile';
import type { VirtualMachine } from './types/generated/virtual-machine';
import type { KubeObject } from './types/object';

const known = new Map<string, Model>();

const served =
  (namespaced: boolean) =>
  <T extends KubeObject>(group: string, version: string, kind: string, plural: string): Model<T> => {
    const model: Model<T> = { group, version, kind, plural, namespaced };
    known.set(`${kind}.${group}`, model);
    return model;
  };
const namespaced = served(true);
const clusterWide = served(false);

export const ConfigMapModel = namespaced<ConfigMap>('', 'v1', 'ConfigMap', 'configmaps');
export const EventModel = namespaced<Event>('', 'v1', 'Event', 'events');
export const NamespaceModel = clusterWide<Namespace>('', 'v1', 'Namespace', 'namespaces');
export const NodeModel = clusterWide<Node>('', 'v1', 'Node', 'nodes');
export const PersistentVolumeClaimModel = namespaced<PersistentVolumeClaim>(
  '',
  'v1',
  'PersistentVolumeClaim',
  'persistentvolumeclaims',
);
export const PodModel = namespaced<Pod>('', 'v1', 'Pod', 'pods');
export const ResourceQuotaModel = namespaced<ResourceQuota>('', 'v1', 'ResourceQuota', 'resourcequotas');
export const SecretModel = namespaced<Secret>('', 'v1', 'Secret', 'secrets');
export const StorageClassModel = clusterWide<StorageClass>(
  'storage.k8s.io',
  'v1',
  'StorageClass',
  'storageclasses',
);

export const HostedClusterModel = namespaced<HostedCluster>(
  'hypershift.openshift.io',
  'v1beta1',
  'HostedCluster',
  'hostedclusters',
);
export const NodePoolModel = namespaced<NodePool>(
  'hypershift.openshift.io',
  'v1beta1',
  'NodePool',
  'nodepools',
);
export const VirtualMachineModel = namespaced<VirtualMachine>(
  'kubevirt.io',
  'v1',
  'VirtualMachine',
  'virtualmachines',
);
export const DataVolumeModel = namespaced<DataVolume>(
  'cdi.kubevirt.io',
  'v1beta1',
  'DataVolume',
  'datavolumes',
);
export const StorageProfileModel = clusterWide<StorageProfile>(
  'cdi.kubevirt.io',
  'v1beta1',
  'StorageProfile',
  'storageprofiles',
);
export const HyperConvergedModel = namespaced<HyperConverged>(
  'hco.kubevirt.io',
  'v1',
  'HyperConverged',
  'hyperconvergeds',
);
export const MachineModel = namespaced<Machine>('cluster.x-k8s.io', 'v1beta1', 'Machine', 'machines');
export const MachineDeploymentModel = namespaced<MachineDeployment>(
  'cluster.x-k8s.io',
  'v1beta1',
  'MachineDeployment',
  'machinedeployments',
);
export const MachineSetModel = namespaced<MachineSet>(
  'cluster.x-k8s.io',
  'v1beta1',
  'MachineSet',
  'machinesets',
);
export const ManagedClusterModel = clusterWide<ManagedCluster>(
  'cluster.open-cluster-management.io',
  'v1',
  'ManagedCluster',
  'managedclusters',
);
export const ManagedClusterAddOnModel = namespaced<ManagedClusterAddOn>(
  'addon.open-cluster-management.io',
  'v1alpha1',
  'ManagedClusterAddOn',
  'managedclusteraddons',
);
export const MultiClusterEngineModel = clusterWide<MultiClusterEngine>(
  'multicluster.openshift.io',
  'v1',
  'MultiClusterEngine',
  'multiclusterengines',
);
export const ClusterImageSetModel = clusterWide<ClusterImageSet>(
  'hive.openshift.io',
  'v1',
  'ClusterImageSet',
  'clusterimagesets',
);
export const NetworkAttachmentDefinitionModel = namespaced<NetworkAttachmentDefinition>(
  'k8s.cni.cncf.io',
  'v1',
  'NetworkAttachmentDefinition',
  'network-attachment-definitions',
);
export const ClusterVersionModel = clusterWide<ClusterVersion>(
  'config.openshift.io',
  'v1',
  'ClusterVersion',
  'clusterversions',
);
export const IngressModel = clusterWide<Ingress>('config.openshift.io', 'v1', 'Ingress', 'ingresses');

/**
 * The model of an object by its group and kind; the version is the object's own.
 * Throws an Error that names the kind when this plugin does not know it.
 */
export const modelOf = (object: Pick<KubeObject, 'apiVersion' | 'kind'>): Model => {
  const slash = object.apiVersion.indexOf('/');
  const group = slash < 0 ? '' : object.apiVersion.slice(0, slash);
  const model = known.get(`${object.kind}.${group}`);
  if (!model) throw new Error(`${object.kind} of ${object.apiVersion} is not a kind that this plugin knows`);
  return apiVersionOf(model) === object.apiVersion
    ? model
    : { ...model, version: object.apiVersion.slice(slash + 1) };
};
