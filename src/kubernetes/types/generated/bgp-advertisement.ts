// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface BGPAdvertisement {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: BGPAdvertisementSpec;
  status?: Record<string, unknown>;
}
export interface BGPAdvertisementSpec {
  aggregationLength?: number;
  aggregationLengthV6?: number;
  communities?: string[];
  ipAddressPoolSelectors?: BGPAdvertisementSpecIpAddressPoolSelectorsItem[];
  ipAddressPools?: string[];
  localPref?: number;
  nodeSelectors?: BGPAdvertisementSpecNodeSelectorsItem[];
  peers?: string[];
  serviceSelectors?: BGPAdvertisementSpecServiceSelectorsItem[];
}
export interface BGPAdvertisementSpecIpAddressPoolSelectorsItem {
  matchExpressions?: BGPAdvertisementSpecIpAddressPoolSelectorsItemMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface BGPAdvertisementSpecIpAddressPoolSelectorsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface BGPAdvertisementSpecNodeSelectorsItem {
  matchExpressions?: BGPAdvertisementSpecNodeSelectorsItemMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface BGPAdvertisementSpecNodeSelectorsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface BGPAdvertisementSpecServiceSelectorsItem {
  matchExpressions?: BGPAdvertisementSpecServiceSelectorsItemMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface BGPAdvertisementSpecServiceSelectorsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
