// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface KlusterletAddonConfig {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: KlusterletAddonConfigSpec;
  status?: Record<string, unknown>;
}
export interface KlusterletAddonConfigSpec {
  applicationManager?: KlusterletAddonConfigSpecApplicationManager;
  certPolicyController?: KlusterletAddonConfigSpecCertPolicyController;
  policyController?: KlusterletAddonConfigSpecPolicyController;
  searchCollector?: KlusterletAddonConfigSpecSearchCollector;
  clusterName?: string;
  clusterNamespace?: string;
  clusterLabels?: {
    [k: string]: string;
  };
  version?: string;
}
export interface KlusterletAddonConfigSpecApplicationManager {
  enabled?: boolean;
}
export interface KlusterletAddonConfigSpecCertPolicyController {
  enabled?: boolean;
}
export interface KlusterletAddonConfigSpecPolicyController {
  enabled?: boolean;
}
export interface KlusterletAddonConfigSpecSearchCollector {
  enabled?: boolean;
}
