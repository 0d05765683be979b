// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface AWSEndpointService {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: AWSEndpointServiceSpec;
  status?: AWSEndpointServiceStatus;
}
export interface AWSEndpointServiceSpec {
  networkLoadBalancerName: string;
  resourceTags?: AWSEndpointServiceSpecResourceTagsItem[];
  subnetIDs?: string[];
}
export interface AWSEndpointServiceSpecResourceTagsItem {
  key: string;
  value: string;
}
export interface AWSEndpointServiceStatus {
  conditions?: AWSEndpointServiceStatusConditionsItem[];
  dnsNames?: string[];
  dnsZoneID?: string;
  endpointID?: string;
  endpointServiceName?: string;
  securityGroupID?: string;
}
export interface AWSEndpointServiceStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
