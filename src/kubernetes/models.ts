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

/** The kinds of one version of an API group. */
const api = (group: string, version: string) => {
  const served =
    (namespaced: boolean) =>
    <T extends KubeObject>(kind: string, plural: string): Model<T> => ({
      group,
      version,
      kind,
      plural,
      namespaced,
    });
  return { namespaced: served(true), clusterWide: served(false) };
};

const core = api('', 'v1');
export const ConfigMapModel = core.namespaced<ConfigMap>('ConfigMap', 'configmaps');
export const EventModel = core.namespaced<Event>('Event', 'events');
export const NamespaceModel = core.clusterWide<Namespace>('Namespace', 'namespaces');
export const NodeModel = core.clusterWide<Node>('Node', 'nodes');
export const PersistentVolumeClaimModel = core.namespaced<PersistentVolumeClaim>(
  'PersistentVolumeClaim',
  'persistentvolumeclaims',
);
export const PodModel = core.namespaced<Pod>('Pod', 'pods');
export const ResourceQuotaModel = core.namespaced<ResourceQuota>('ResourceQuota', 'resourcequotas');
export const SecretModel = core.namespaced<Secret>('Secret', 'secrets');
export const ServiceModel = core.namespaced<Service>('Service', 'services');

export const DeploymentModel = api('apps', 'v1').namespaced<Deployment>('Deployment', 'deployments');
export const StorageClassModel = api('storage.k8s.io', 'v1').clusterWide<StorageClass>(
  'StorageClass',
  'storageclasses',
);

const hypershift = api('hypershift.openshift.io', 'v1beta1');
export const HostedClusterModel = hypershift.namespaced<HostedCluster>('HostedCluster', 'hostedclusters');
export const NodePoolModel = hypershift.namespaced<NodePool>('NodePool', 'nodepools');
export const HostedControlPlaneModel = hypershift.namespaced<HostedControlPlane>(
  'HostedControlPlane',
  'hostedcontrolplanes',
);
export const ControlPlaneComponentModel = hypershift.namespaced<ControlPlaneComponent>(
  'ControlPlaneComponent',
  'controlplanecomponents',
);

const kubevirt = api('kubevirt.io', 'v1');
export const VirtualMachineModel = kubevirt.namespaced<VirtualMachine>('VirtualMachine', 'virtualmachines');
export const VirtualMachineInstanceModel = kubevirt.namespaced<VirtualMachineInstance>(
  'VirtualMachineInstance',
  'virtualmachineinstances',
);
export const VirtualMachineInstanceMigrationModel = kubevirt.namespaced<VirtualMachineInstanceMigration>(
  'VirtualMachineInstanceMigration',
  'virtualmachineinstancemigrations',
);
export const KubeVirtModel = kubevirt.namespaced<KubeVirt>('KubeVirt', 'kubevirts');

const instancetype = api('instancetype.kubevirt.io', 'v1beta1');
export const VirtualMachineClusterInstancetypeModel =
  instancetype.clusterWide<VirtualMachineClusterInstancetype>(
    'VirtualMachineClusterInstancetype',
    'virtualmachineclusterinstancetypes',
  );
export const VirtualMachineInstancetypeModel = instancetype.namespaced<VirtualMachineInstancetype>(
  'VirtualMachineInstancetype',
  'virtualmachineinstancetypes',
);
export const VirtualMachineClusterPreferenceModel = instancetype.clusterWide<VirtualMachineClusterPreference>(
  'VirtualMachineClusterPreference',
  'virtualmachineclusterpreferences',
);
export const VirtualMachinePreferenceModel = instancetype.namespaced<VirtualMachinePreference>(
  'VirtualMachinePreference',
  'virtualmachinepreferences',
);

const vmSnapshot = api('snapshot.kubevirt.io', 'v1beta1');
export const VirtualMachineSnapshotModel = vmSnapshot.namespaced<VirtualMachineSnapshot>(
  'VirtualMachineSnapshot',
  'virtualmachinesnapshots',
);
export const VirtualMachineRestoreModel = vmSnapshot.namespaced<VirtualMachineRestore>(
  'VirtualMachineRestore',
  'virtualmachinerestores',
);

export const VirtualMachineCloneModel = api('clone.kubevirt.io', 'v1beta1').namespaced<VirtualMachineClone>(
  'VirtualMachineClone',
  'virtualmachineclones',
);
export const VirtualMachineExportModel = api('export.kubevirt.io', 'v1').namespaced<VirtualMachineExport>(
  'VirtualMachineExport',
  'virtualmachineexports',
);
export const MigrationPolicyModel = api('migrations.kubevirt.io', 'v1alpha1').clusterWide<MigrationPolicy>(
  'MigrationPolicy',
  'migrationpolicies',
);

const cdi = api('cdi.kubevirt.io', 'v1beta1');
export const DataVolumeModel = cdi.namespaced<DataVolume>('DataVolume', 'datavolumes');
export const DataSourceModel = cdi.namespaced<DataSource>('DataSource', 'datasources');
export const StorageProfileModel = cdi.clusterWide<StorageProfile>('StorageProfile', 'storageprofiles');

export const HyperConvergedModel = api('hco.kubevirt.io', 'v1').namespaced<HyperConverged>(
  'HyperConverged',
  'hyperconvergeds',
);

const clusterApi = api('cluster.x-k8s.io', 'v1beta1');
export const MachineModel = clusterApi.namespaced<Machine>('Machine', 'machines');
export const MachineDeploymentModel = clusterApi.namespaced<MachineDeployment>(
  'MachineDeployment',
  'machinedeployments',
);
export const MachineSetModel = clusterApi.namespaced<MachineSet>('MachineSet', 'machinesets');

export const KubevirtMachineModel = api(
  'infrastructure.cluster.x-k8s.io',
  'v1alpha1',
).namespaced<KubevirtMachine>('KubevirtMachine', 'kubevirtmachines');
export const ManagedClusterModel = api(
  'cluster.open-cluster-management.io',
  'v1',
).clusterWide<ManagedCluster>('ManagedCluster', 'managedclusters');
export const ManagedClusterSetModel = api(
  'cluster.open-cluster-management.io',
  'v1beta2',
).clusterWide<ManagedClusterSet>('ManagedClusterSet', 'managedclustersets');
export const ManagedClusterAddOnModel = api(
  'addon.open-cluster-management.io',
  'v1alpha1',
).namespaced<ManagedClusterAddOn>('ManagedClusterAddOn', 'managedclusteraddons');
export const KlusterletAddonConfigModel = api(
  'agent.open-cluster-management.io',
  'v1',
).namespaced<KlusterletAddonConfig>('KlusterletAddonConfig', 'klusterletaddonconfigs');
export const MultiClusterEngineModel = api('multicluster.openshift.io', 'v1').clusterWide<MultiClusterEngine>(
  'MultiClusterEngine',
  'multiclusterengines',
);
export const ClusterImageSetModel = api('hive.openshift.io', 'v1').clusterWide<ClusterImageSet>(
  'ClusterImageSet',
  'clusterimagesets',
);
export const NetworkAttachmentDefinitionModel = api(
  'k8s.cni.cncf.io',
  'v1',
).namespaced<NetworkAttachmentDefinition>('NetworkAttachmentDefinition', 'network-attachment-definitions');

const config = api('config.openshift.io', 'v1');
export const ClusterVersionModel = config.clusterWide<ClusterVersion>('ClusterVersion', 'clusterversions');
export const IngressModel = config.clusterWide<Ingress>('Ingress', 'ingresses');
export const InfrastructureModel = config.clusterWide<Infrastructure>('Infrastructure', 'infrastructures');
export const NetworkModel = config.clusterWide<Network>('Network', 'networks');

export const IngressControllerModel = api('operator.openshift.io', 'v1').namespaced<IngressController>(
  'IngressController',
  'ingresscontrollers',
);

const metallb = api('metallb.io', 'v1beta1');
export const MetalLBModel = metallb.namespaced<MetalLB>('MetalLB', 'metallbs');
export const IPAddressPoolModel = metallb.namespaced<IPAddressPool>('IPAddressPool', 'ipaddresspools');
export const L2AdvertisementModel = metallb.namespaced<L2Advertisement>(
  'L2Advertisement',
  'l2advertisements',
);
export const BGPAdvertisementModel = metallb.namespaced<BGPAdvertisement>(
  'BGPAdvertisement',
  'bgpadvertisements',
);

export const RouteModel = api('route.openshift.io', 'v1').namespaced<Route>('Route', 'routes');
export const VolumeSnapshotClassModel = api('snapshot.storage.k8s.io', 'v1').clusterWide<VolumeSnapshotClass>(
  'VolumeSnapshotClass',
  'volumesnapshotclasses',
);
