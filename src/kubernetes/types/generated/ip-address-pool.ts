// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface IPAddressPool {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: IPAddressPoolSpec;
  status?: IPAddressPoolStatus;
}
export interface IPAddressPoolSpec {
  addresses: string[];
  autoAssign?: boolean;
  avoidBuggyIPs?: boolean;
  serviceAllocation?: IPAddressPoolSpecServiceAllocation;
}
export interface IPAddressPoolSpecServiceAllocation {
  namespaceSelectors?: IPAddressPoolSpecServiceAllocationNamespaceSelectorsItem[];
  namespaces?: string[];
  priority?: number;
  serviceSelectors?: IPAddressPoolSpecServiceAllocationServiceSelectorsItem[];
}
export interface IPAddressPoolSpecServiceAllocationNamespaceSelectorsItem {
  matchExpressions?: IPAddressPoolSpecServiceAllocationNamespaceSelectorsItemMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface IPAddressPoolSpecServiceAllocationNamespaceSelectorsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface IPAddressPoolSpecServiceAllocationServiceSelectorsItem {
  matchExpressions?: IPAddressPoolSpecServiceAllocationServiceSelectorsItemMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface IPAddressPoolSpecServiceAllocationServiceSelectorsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface IPAddressPoolStatus {
  assignedIPv4: number;
  assignedIPv6: number;
  availableIPv4: number;
  availableIPv6: number;
}
