import type { Model } from './model';
import type {
  ConfigMap,
  Deployment,
  Event,
  Namespace,
  Node,
  PersistentVolumeClaim,
  Pod,
  ResourceQuota,
  Secret,
  Service,
  StorageClass,
} from './types/core';
import type { BGPAdvertisement } from './types/generated/bgp-advertisement';
import type { ClusterImageSet } from './types/generated/cluster-image-set';
import type { ClusterVersion } from './types/generated/cluster-version';
import type { ControlPlaneComponent } from './types/generated/control-plane-component';
import type { DataVolume } from './types/generated/data-volume';
import type { HostedCluster } from './types/generated/hosted-cluster';
import type { HostedControlPlane } from './types/generated/hosted-control-plane';
import type { HyperConverged } from './types/generated/hyper-converged';
import type { IPAddressPool } from './types/generated/ip-address-pool';
import type { Infrastructure } from './types/generated/infrastructure';
import type { Ingress } from './types/generated/ingress';
import type { IngressController } from './types/generated/ingress-controller';
import type { KlusterletAddonConfig } from './types/generated/klusterlet-addon-config';
import type { KubeVirt } from './types/generated/kube-virt';
import type { KubevirtMachine } from './types/generated/kubevirt-machine';
import type { L2Advertisement } from './types/generated/l2-advertisement';
import type { Machine } from './types/generated/machine';
import type { MachineDeployment } from './types/generated/machine-deployment';
import type { MachineSet } from './types/generated/machine-set';
import type { ManagedCluster } from './types/generated/managed-cluster';
import type { ManagedClusterAddOn } from './types/generated/managed-cluster-add-on';
import type { ManagedClusterSet } from './types/generated/managed-cluster-set';
import type { MetalLB } from './types/generated/metal-lb';
import type { MultiClusterEngine } from './types/generated/multi-cluster-engine';
import type { Network } from './types/generated/network';
import type { NetworkAttachmentDefinition } from './types/generated/network-attachment-definition';
import type { NodePool } from './types/generated/node-pool';
import type { Route } from './types/generated/route';
import type { StorageProfile } from './types/generated/storage-profile';
import type { VirtualMachine } from './types/generated/virtual-machine';
import type { VirtualMachineInstance } from './types/generated/virtual-machine-instance';
import type { DataSource } from './types/generated/data-source';
import type { MigrationPolicy } from './types/generated/migration-policy';
import type { VirtualMachineClone } from './types/generated/virtual-machine-clone';
import type { VirtualMachineClusterInstancetype } from './types/generated/virtual-machine-cluster-instancetype';
import type { VirtualMachineClusterPreference } from './types/generated/virtual-machine-cluster-preference';
import type { VirtualMachineExport } from './types/generated/virtual-machine-export';
import type { VirtualMachineInstanceMigration } from './types/generated/virtual-machine-instance-migration';
import type { VirtualMachineInstancetype } from './types/generated/virtual-machine-instancetype';
import type { VirtualMachinePreference } from './types/generated/virtual-machine-preference';
import type { VirtualMachineRestore } from './types/generated/virtual-machine-restore';
import type { VirtualMachineSnapshot } from './types/generated/virtual-machine-snapshot';
import type { VolumeSnapshotClass } from './types/generated/volume-snapshot-class';
import type { KubeObject } from './types/object';

const served =
  (namespaced: boolean) =>
  <T extends KubeObject>(group: string, version: string, kind: string, plural: string): Model<T> => ({
    group,
    version,
    kind,
    plural,
    namespaced,
  });
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
export const ServiceModel = namespaced<Service>('', 'v1', 'Service', 'services');
export const DeploymentModel = namespaced<Deployment>('apps', 'v1', 'Deployment', 'deployments');
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
export const HostedControlPlaneModel = namespaced<HostedControlPlane>(
  'hypershift.openshift.io',
  'v1beta1',
  'HostedControlPlane',
  'hostedcontrolplanes',
);
export const ControlPlaneComponentModel = namespaced<ControlPlaneComponent>(
  'hypershift.openshift.io',
  'v1beta1',
  'ControlPlaneComponent',
  'controlplanecomponents',
);
export const VirtualMachineModel = namespaced<VirtualMachine>(
  'kubevirt.io',
  'v1',
  'VirtualMachine',
  'virtualmachines',
);
export const VirtualMachineInstanceModel = namespaced<VirtualMachineInstance>(
  'kubevirt.io',
  'v1',
  'VirtualMachineInstance',
  'virtualmachineinstances',
);
export const VirtualMachineInstanceMigrationModel = namespaced<VirtualMachineInstanceMigration>(
  'kubevirt.io',
  'v1',
  'VirtualMachineInstanceMigration',
  'virtualmachineinstancemigrations',
);
export const VirtualMachineClusterInstancetypeModel = clusterWide<VirtualMachineClusterInstancetype>(
  'instancetype.kubevirt.io',
  'v1beta1',
  'VirtualMachineClusterInstancetype',
  'virtualmachineclusterinstancetypes',
);
export const VirtualMachineInstancetypeModel = namespaced<VirtualMachineInstancetype>(
  'instancetype.kubevirt.io',
  'v1beta1',
  'VirtualMachineInstancetype',
  'virtualmachineinstancetypes',
);
export const VirtualMachineClusterPreferenceModel = clusterWide<VirtualMachineClusterPreference>(
  'instancetype.kubevirt.io',
  'v1beta1',
  'VirtualMachineClusterPreference',
  'virtualmachineclusterpreferences',
);
export const VirtualMachinePreferenceModel = namespaced<VirtualMachinePreference>(
  'instancetype.kubevirt.io',
  'v1beta1',
  'VirtualMachinePreference',
  'virtualmachinepreferences',
);
export const VirtualMachineSnapshotModel = namespaced<VirtualMachineSnapshot>(
  'snapshot.kubevirt.io',
  'v1beta1',
  'VirtualMachineSnapshot',
  'virtualmachinesnapshots',
);
export const VirtualMachineRestoreModel = namespaced<VirtualMachineRestore>(
  'snapshot.kubevirt.io',
  'v1beta1',
  'VirtualMachineRestore',
  'virtualmachinerestores',
);
export const VirtualMachineCloneModel = namespaced<VirtualMachineClone>(
  'clone.kubevirt.io',
  'v1beta1',
  'VirtualMachineClone',
  'virtualmachineclones',
);
export const VirtualMachineExportModel = namespaced<VirtualMachineExport>(
  'export.kubevirt.io',
  'v1',
  'VirtualMachineExport',
  'virtualmachineexports',
);
export const MigrationPolicyModel = clusterWide<MigrationPolicy>(
  'migrations.kubevirt.io',
  'v1alpha1',
  'MigrationPolicy',
  'migrationpolicies',
);
export const DataVolumeModel = namespaced<DataVolume>(
  'cdi.kubevirt.io',
  'v1beta1',
  'DataVolume',
  'datavolumes',
);
export const DataSourceModel = namespaced<DataSource>(
  'cdi.kubevirt.io',
  'v1beta1',
  'DataSource',
  'datasources',
);
export const StorageProfileModel = clusterWide<StorageProfile>(
  'cdi.kubevirt.io',
  'v1beta1',
  'StorageProfile',
  'storageprofiles',
);
export const KubeVirtModel = namespaced<KubeVirt>('kubevirt.io', 'v1', 'KubeVirt', 'kubevirts');
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
export const KubevirtMachineModel = namespaced<KubevirtMachine>(
  'infrastructure.cluster.x-k8s.io',
  'v1alpha1',
  'KubevirtMachine',
  'kubevirtmachines',
);
export const ManagedClusterModel = clusterWide<ManagedCluster>(
  'cluster.open-cluster-management.io',
  'v1',
  'ManagedCluster',
  'managedclusters',
);
export const ManagedClusterSetModel = clusterWide<ManagedClusterSet>(
  'cluster.open-cluster-management.io',
  'v1beta2',
  'ManagedClusterSet',
  'managedclustersets',
);
export const ManagedClusterAddOnModel = namespaced<ManagedClusterAddOn>(
  'addon.open-cluster-management.io',
  'v1alpha1',
  'ManagedClusterAddOn',
  'managedclusteraddons',
);
export const KlusterletAddonConfigModel = namespaced<KlusterletAddonConfig>(
  'agent.open-cluster-management.io',
  'v1',
  'KlusterletAddonConfig',
  'klusterletaddonconfigs',
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
export const IngressControllerModel = namespaced<IngressController>(
  'operator.openshift.io',
  'v1',
  'IngressController',
  'ingresscontrollers',
);
export const IngressModel = clusterWide<Ingress>('config.openshift.io', 'v1', 'Ingress', 'ingresses');
export const InfrastructureModel = clusterWide<Infrastructure>(
  'config.openshift.io',
  'v1',
  'Infrastructure',
  'infrastructures',
);
export const NetworkModel = clusterWide<Network>('config.openshift.io', 'v1', 'Network', 'networks');
export const MetalLBModel = namespaced<MetalLB>('metallb.io', 'v1beta1', 'MetalLB', 'metallbs');
export const IPAddressPoolModel = namespaced<IPAddressPool>(
  'metallb.io',
  'v1beta1',
  'IPAddressPool',
  'ipaddresspools',
);
export const L2AdvertisementModel = namespaced<L2Advertisement>(
  'metallb.io',
  'v1beta1',
  'L2Advertisement',
  'l2advertisements',
);
export const BGPAdvertisementModel = namespaced<BGPAdvertisement>(
  'metallb.io',
  'v1beta1',
  'BGPAdvertisement',
  'bgpadvertisements',
);
export const RouteModel = namespaced<Route>('route.openshift.io', 'v1', 'Route', 'routes');
export const VolumeSnapshotClassModel = clusterWide<VolumeSnapshotClass>(
  'snapshot.storage.k8s.io',
  'v1',
  'VolumeSnapshotClass',
  'volumesnapshotclasses',
);
