// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface Infrastructure {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: InfrastructureSpec;
  status?: InfrastructureStatus;
}
export interface InfrastructureSpec {
  cloudConfig?: InfrastructureSpecCloudConfig;
  platformSpec?: InfrastructureSpecPlatformSpec;
}
export interface InfrastructureSpecCloudConfig {
  key?: string;
  name?: string;
}
export interface InfrastructureSpecPlatformSpec {
  alibabaCloud?: Record<string, unknown>;
  aws?: InfrastructureSpecPlatformSpecAws;
  azure?: Record<string, unknown>;
  baremetal?: InfrastructureSpecPlatformSpecBaremetal;
  equinixMetal?: Record<string, unknown>;
  external?: Record<string, unknown>;
  gcp?: Record<string, unknown>;
  ibmcloud?: Record<string, unknown>;
  kubevirt?: Record<string, unknown>;
  nutanix?: Record<string, unknown>;
  openstack?: Record<string, unknown>;
  ovirt?: Record<string, unknown>;
  powervs?: Record<string, unknown>;
  type?:
    | ''
    | 'AWS'
    | 'Azure'
    | 'BareMetal'
    | 'GCP'
    | 'Libvirt'
    | 'OpenStack'
    | 'None'
    | 'VSphere'
    | 'oVirt'
    | 'IBMCloud'
    | 'KubeVirt'
    | 'EquinixMetal'
    | 'PowerVS'
    | 'AlibabaCloud'
    | 'Nutanix'
    | 'External';
  vsphere?: Record<string, unknown>;
}
export interface InfrastructureSpecPlatformSpecAws {
  serviceEndpoints?: InfrastructureSpecPlatformSpecAwsServiceEndpointsItem[];
}
export interface InfrastructureSpecPlatformSpecAwsServiceEndpointsItem {
  name?: string;
  url?: string;
}
export interface InfrastructureSpecPlatformSpecBaremetal {
  apiServerInternalIPs?: string[];
  ingressIPs?: string[];
  machineNetworks?: string[];
}
export interface InfrastructureStatus {
  apiServerInternalURI?: string;
  apiServerURL?: string;
  controlPlaneTopology?:
    'HighlyAvailable' | 'HighlyAvailableArbiter' | 'SingleReplica' | 'DualReplica' | 'External';
  cpuPartitioning?: 'None' | 'AllNodes';
  etcdDiscoveryDomain?: string;
  infrastructureName?: string;
  infrastructureTopology?: 'HighlyAvailable' | 'SingleReplica';
  platform?:
    | ''
    | 'AWS'
    | 'Azure'
    | 'BareMetal'
    | 'GCP'
    | 'Libvirt'
    | 'OpenStack'
    | 'None'
    | 'VSphere'
    | 'oVirt'
    | 'IBMCloud'
    | 'KubeVirt'
    | 'EquinixMetal'
    | 'PowerVS'
    | 'AlibabaCloud'
    | 'Nutanix'
    | 'External';
  platformStatus?: InfrastructureStatusPlatformStatus;
}
export interface InfrastructureStatusPlatformStatus {
  alibabaCloud?: Record<string, unknown>;
  aws?: InfrastructureStatusPlatformStatusAws;
  azure?: Record<string, unknown>;
  baremetal?: InfrastructureStatusPlatformStatusBaremetal;
  equinixMetal?: InfrastructureStatusPlatformStatusEquinixMetal;
  external?: Record<string, unknown>;
  gcp?: Record<string, unknown>;
  ibmcloud?: Record<string, unknown>;
  kubevirt?: InfrastructureStatusPlatformStatusKubevirt;
  nutanix?: Record<string, unknown>;
  openstack?: Record<string, unknown>;
  ovirt?: Record<string, unknown>;
  powervs?: Record<string, unknown>;
  type?:
    | ''
    | 'AWS'
    | 'Azure'
    | 'BareMetal'
    | 'GCP'
    | 'Libvirt'
    | 'OpenStack'
    | 'None'
    | 'VSphere'
    | 'oVirt'
    | 'IBMCloud'
    | 'KubeVirt'
    | 'EquinixMetal'
    | 'PowerVS'
    | 'AlibabaCloud'
    | 'Nutanix'
    | 'External';
  vsphere?: Record<string, unknown>;
}
export interface InfrastructureStatusPlatformStatusAws {
  cloudLoadBalancerConfig?: InfrastructureStatusPlatformStatusAwsCloudLoadBalancerConfig | null;
  ipFamily?: 'IPv4' | 'DualStackIPv6Primary' | 'DualStackIPv4Primary';
  region?: string;
  resourceTags?: InfrastructureStatusPlatformStatusAwsResourceTagsItem[];
  serviceEndpoints?: InfrastructureStatusPlatformStatusAwsServiceEndpointsItem[];
}
export interface InfrastructureStatusPlatformStatusAwsCloudLoadBalancerConfig {
  clusterHosted?: InfrastructureStatusPlatformStatusAwsCloudLoadBalancerConfigClusterHosted;
  dnsType?: 'ClusterHosted' | 'PlatformDefault';
}
export interface InfrastructureStatusPlatformStatusAwsCloudLoadBalancerConfigClusterHosted {
  apiIntLoadBalancerIPs?: string[];
  apiLoadBalancerIPs?: string[];
  ingressLoadBalancerIPs?: string[];
}
export interface InfrastructureStatusPlatformStatusAwsResourceTagsItem {
  key: string;
  value: string;
}
export interface InfrastructureStatusPlatformStatusAwsServiceEndpointsItem {
  name?: string;
  url?: string;
}
export interface InfrastructureStatusPlatformStatusBaremetal {
  apiServerInternalIP?: string;
  apiServerInternalIPs?: string[];
  ingressIP?: string;
  ingressIPs?: string[];
  loadBalancer?: InfrastructureStatusPlatformStatusBaremetalLoadBalancer;
  machineNetworks?: string[];
  nodeDNSIP?: string;
}
export interface InfrastructureStatusPlatformStatusBaremetalLoadBalancer {
  type?: 'OpenShiftManagedDefault' | 'UserManaged';
}
export interface InfrastructureStatusPlatformStatusEquinixMetal {
  apiServerInternalIP?: string;
  ingressIP?: string;
}
export interface InfrastructureStatusPlatformStatusKubevirt {
  apiServerInternalIP?: string;
  ingressIP?: string;
}
