// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface L2Advertisement {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: L2AdvertisementSpec;
  status?: Record<string, unknown>;
}
export interface L2AdvertisementSpec {
  interfaces?: string[];
  ipAddressPoolSelectors?: L2AdvertisementSpecIpAddressPoolSelectorsItem[];
  ipAddressPools?: string[];
  nodeSelectors?: L2AdvertisementSpecNodeSelectorsItem[];
  preferredNodeSelectors?: L2AdvertisementSpecPreferredNodeSelectorsItem[];
  serviceSelectors?: L2AdvertisementSpecServiceSelectorsItem[];
}
export interface L2AdvertisementSpecIpAddressPoolSelectorsItem {
  matchExpressions?: L2AdvertisementSpecIpAddressPoolSelectorsItemMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface L2AdvertisementSpecIpAddressPoolSelectorsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface L2AdvertisementSpecNodeSelectorsItem {
  matchExpressions?: L2AdvertisementSpecNodeSelectorsItemMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface L2AdvertisementSpecNodeSelectorsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface L2AdvertisementSpecPreferredNodeSelectorsItem {
  preference: L2AdvertisementSpecPreferredNodeSelectorsItemPreference;
  weight: number;
}
export interface L2AdvertisementSpecPreferredNodeSelectorsItemPreference {
  matchExpressions?: L2AdvertisementSpecPreferredNodeSelectorsItemPreferenceMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface L2AdvertisementSpecPreferredNodeSelectorsItemPreferenceMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface L2AdvertisementSpecServiceSelectorsItem {
  matchExpressions?: L2AdvertisementSpecServiceSelectorsItemMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface L2AdvertisementSpecServiceSelectorsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
