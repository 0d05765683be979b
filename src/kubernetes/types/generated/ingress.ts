// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface Ingress {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: IngressSpec;
  status?: IngressStatus;
}
export interface IngressSpec {
  appsDomain?: string;
  componentRoutes?: IngressSpecComponentRoutesItem[];
  domain?: string;
  loadBalancer?: IngressSpecLoadBalancer;
  requiredHSTSPolicies?: IngressSpecRequiredHSTSPoliciesItem[];
}
export interface IngressSpecComponentRoutesItem {
  hostname: string;
  name: string;
  namespace: string;
  servingCertKeyPairSecret?: IngressSpecComponentRoutesItemServingCertKeyPairSecret;
}
export interface IngressSpecComponentRoutesItemServingCertKeyPairSecret {
  name: string;
}
export interface IngressSpecLoadBalancer {
  platform?: IngressSpecLoadBalancerPlatform;
}
export interface IngressSpecLoadBalancerPlatform {
  aws?: IngressSpecLoadBalancerPlatformAws;
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
}
export interface IngressSpecLoadBalancerPlatformAws {
  type: 'NLB' | 'Classic';
}
export interface IngressSpecRequiredHSTSPoliciesItem {
  domainPatterns: string[];
  includeSubDomainsPolicy?: 'RequireIncludeSubDomains' | 'RequireNoIncludeSubDomains' | 'NoOpinion';
  maxAge?: IngressSpecRequiredHSTSPoliciesItemMaxAge;
  namespaceSelector?: IngressSpecRequiredHSTSPoliciesItemNamespaceSelector;
  preloadPolicy?: 'RequirePreload' | 'RequireNoPreload' | 'NoOpinion';
}
export interface IngressSpecRequiredHSTSPoliciesItemMaxAge {
  largestMaxAge?: number;
  smallestMaxAge?: number;
}
export interface IngressSpecRequiredHSTSPoliciesItemNamespaceSelector {
  matchExpressions?: IngressSpecRequiredHSTSPoliciesItemNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface IngressSpecRequiredHSTSPoliciesItemNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface IngressStatus {
  componentRoutes?: IngressStatusComponentRoutesItem[];
  defaultPlacement?: 'ControlPlane' | 'Workers' | '';
}
export interface IngressStatusComponentRoutesItem {
  conditions?: IngressStatusComponentRoutesItemConditionsItem[];
  consumingUsers?: string[];
  currentHostnames?: string[];
  defaultHostname: string;
  name: string;
  namespace: string;
  relatedObjects: IngressStatusComponentRoutesItemRelatedObjectsItem[];
}
export interface IngressStatusComponentRoutesItemConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface IngressStatusComponentRoutesItemRelatedObjectsItem {
  group: string;
  name: string;
  namespace?: string;
  resource: string;
}
