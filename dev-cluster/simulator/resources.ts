/** The kinds the simulator reads or writes. */
import type * as admission from 'kubernetes-types/admissionregistration/v1';
import type * as core from 'kubernetes-types/core/v1';
import type * as rbac from 'kubernetes-types/rbac/v1';
import type * as storage from 'kubernetes-types/storage/v1';
import type { ClusterImageSet } from '../../src/kubernetes/types/generated/cluster-image-set';
import type { ControlPlaneComponent } from '../../src/kubernetes/types/generated/control-plane-component';
import type { DataVolume } from '../../src/kubernetes/types/generated/data-volume';
import type { HostedCluster } from '../../src/kubernetes/types/generated/hosted-cluster';
import type { HostedControlPlane } from '../../src/kubernetes/types/generated/hosted-control-plane';
import type { IngressController } from '../../src/kubernetes/types/generated/ingress-controller';
import type { Ingress } from '../../src/kubernetes/types/generated/ingress';
import type { IPAddressPool } from '../../src/kubernetes/types/generated/ip-address-pool';
import type { KubevirtMachine } from '../../src/kubernetes/types/generated/kubevirt-machine';
import type { Machine } from '../../src/kubernetes/types/generated/machine';
import type { MachineDeployment } from '../../src/kubernetes/types/generated/machine-deployment';
import type { MachineSet } from '../../src/kubernetes/types/generated/machine-set';
import type { Network } from '../../src/kubernetes/types/generated/network';
import type { ManagedCluster } from '../../src/kubernetes/types/generated/managed-cluster';
import type { MetalLB } from '../../src/kubernetes/types/generated/metal-lb';
import type { NodePool } from '../../src/kubernetes/types/generated/node-pool';
import type { Route } from '../../src/kubernetes/types/generated/route';
import type { StorageProfile } from '../../src/kubernetes/types/generated/storage-profile';
import type { VirtualMachine } from '../../src/kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../src/kubernetes/types/generated/virtual-machine-instance';
import type { KubeObject } from './kubernetes/object';
import { resource } from './kubernetes/resource';

type Named<T> = KubeObject & Omit<T, keyof KubeObject>;

export type ConfigMap = Named<core.ConfigMap>;
export type Event = Named<core.Event>;
export type Namespace = Named<core.Namespace>;
export type Node = Named<core.Node>;
export type PersistentVolume = Named<core.PersistentVolume>;
export type PersistentVolumeClaim = Named<core.PersistentVolumeClaim>;
export type Pod = Named<core.Pod>;
export type Secret = Named<core.Secret>;
export type Service = Named<core.Service>;
export type StorageClass = Named<storage.StorageClass>;
export type RoleBinding = Named<rbac.RoleBinding>;
export type MutatingWebhookConfiguration = Named<admission.MutatingWebhookConfiguration>;
export type {
  ClusterImageSet,
  ControlPlaneComponent,
  DataVolume,
  HostedCluster,
  HostedControlPlane,
  IPAddressPool,
  KubevirtMachine,
  Machine,
  MachineDeployment,
  MachineSet,
  ManagedCluster,
  MetalLB,
  NodePool,
  Route,
  VirtualMachine,
  VirtualMachineInstance,
};

/** Registration of an aggregated API. */
export interface APIService extends KubeObject {
  spec: {
    group: string;
    version: string;
    groupPriorityMinimum: number;
    versionPriority: number;
    insecureSkipTLSVerify: boolean;
    service: { namespace: string; name: string; port: number };
  };
}

const clusterWide = { clusterWide: true };

export const ConfigMaps = resource<ConfigMap>('v1', 'ConfigMap', 'configmaps');
export const Events = resource<Event>('v1', 'Event', 'events');
export const Namespaces = resource<Namespace>('v1', 'Namespace', 'namespaces', clusterWide);
export const Nodes = resource<Node>('v1', 'Node', 'nodes', clusterWide);
export const PersistentVolumes = resource<PersistentVolume>(
  'v1',
  'PersistentVolume',
  'persistentvolumes',
  clusterWide,
);
export const PersistentVolumeClaims = resource<PersistentVolumeClaim>(
  'v1',
  'PersistentVolumeClaim',
  'persistentvolumeclaims',
);
export const Pods = resource<Pod>('v1', 'Pod', 'pods');
export const Secrets = resource<Secret>('v1', 'Secret', 'secrets');
export const Services = resource<Service>('v1', 'Service', 'services');
export const StorageClasses = resource<StorageClass>(
  'storage.k8s.io/v1',
  'StorageClass',
  'storageclasses',
  clusterWide,
);

export const RoleBindings = resource<RoleBinding>(
  'rbac.authorization.k8s.io/v1',
  'RoleBinding',
  'rolebindings',
);
export const APIServices = resource<APIService>(
  'apiregistration.k8s.io/v1',
  'APIService',
  'apiservices',
  clusterWide,
);
export const MutatingWebhookConfigurations = resource<MutatingWebhookConfiguration>(
  'admissionregistration.k8s.io/v1',
  'MutatingWebhookConfiguration',
  'mutatingwebhookconfigurations',
  clusterWide,
);

const hypershift = 'hypershift.openshift.io/v1beta1';
export const HostedClusters = resource<HostedCluster>(hypershift, 'HostedCluster', 'hostedclusters');
export const HostedControlPlanes = resource<HostedControlPlane>(
  hypershift,
  'HostedControlPlane',
  'hostedcontrolplanes',
);
export const ControlPlaneComponents = resource<ControlPlaneComponent>(
  hypershift,
  'ControlPlaneComponent',
  'controlplanecomponents',
);
export const NodePools = resource<NodePool>(hypershift, 'NodePool', 'nodepools');

const clusterApi = 'cluster.x-k8s.io/v1beta1';
export const MachineDeployments = resource<MachineDeployment>(
  clusterApi,
  'MachineDeployment',
  'machinedeployments',
);
export const MachineSets = resource<MachineSet>(clusterApi, 'MachineSet', 'machinesets');
export const Machines = resource<Machine>(clusterApi, 'Machine', 'machines');
export const KubevirtMachines = resource<KubevirtMachine>(
  'infrastructure.cluster.x-k8s.io/v1alpha1',
  'KubevirtMachine',
  'kubevirtmachines',
);

export const VirtualMachines = resource<VirtualMachine>(
  'kubevirt.io/v1',
  'VirtualMachine',
  'virtualmachines',
);
export const VirtualMachineInstances = resource<VirtualMachineInstance>(
  'kubevirt.io/v1',
  'VirtualMachineInstance',
  'virtualmachineinstances',
  { withoutStatusPath: true },
);
export const DataVolumes = resource<DataVolume>('cdi.kubevirt.io/v1beta1', 'DataVolume', 'datavolumes');
export const StorageProfiles = resource<StorageProfile>(
  'cdi.kubevirt.io/v1beta1',
  'StorageProfile',
  'storageprofiles',
  clusterWide,
);

export const IPAddressPools = resource<IPAddressPool>(
  'metallb.io/v1beta1',
  'IPAddressPool',
  'ipaddresspools',
);
export const MetalLBs = resource<MetalLB>('metallb.io/v1beta1', 'MetalLB', 'metallbs');
export const ClusterImageSets = resource<ClusterImageSet>(
  'hive.openshift.io/v1',
  'ClusterImageSet',
  'clusterimagesets',
  clusterWide,
);
export const Ingresses = resource<Ingress>('config.openshift.io/v1', 'Ingress', 'ingresses', clusterWide);
export const Networks = resource<Network>('config.openshift.io/v1', 'Network', 'networks', clusterWide);
export const IngressControllers = resource<IngressController>(
  'operator.openshift.io/v1',
  'IngressController',
  'ingresscontrollers',
);
export const Routes = resource<Route>('route.openshift.io/v1', 'Route', 'routes');
export const ManagedClusters = resource<ManagedCluster>(
  'cluster.open-cluster-management.io/v1',
  'ManagedCluster',
  'managedclusters',
  clusterWide,
);
