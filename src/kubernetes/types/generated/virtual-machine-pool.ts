// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachinePool {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachinePoolSpec;
  status?: VirtualMachinePoolStatus;
}
export interface VirtualMachinePoolSpec {
  autohealing?: VirtualMachinePoolSpecAutohealing;
  maxUnavailable?: number | string;
  nameGeneration?: VirtualMachinePoolSpecNameGeneration;
  paused?: boolean;
  replicas?: number;
  scaleInStrategy?: VirtualMachinePoolSpecScaleInStrategy;
  selector: VirtualMachinePoolSpecSelector;
  updateStrategy?: VirtualMachinePoolSpecUpdateStrategy;
  virtualMachineTemplate: Record<string, unknown>;
}
export interface VirtualMachinePoolSpecAutohealing {
  minFailingToStartDuration?: string;
  startUpFailureThreshold?: number;
}
export interface VirtualMachinePoolSpecNameGeneration {
  appendIndexToConfigMapRefs?: boolean;
  appendIndexToSecretRefs?: boolean;
}
export interface VirtualMachinePoolSpecScaleInStrategy {
  opportunistic?: VirtualMachinePoolSpecScaleInStrategyOpportunistic;
  proactive?: VirtualMachinePoolSpecScaleInStrategyProactive;
  unmanaged?: Record<string, unknown>;
}
export interface VirtualMachinePoolSpecScaleInStrategyOpportunistic {
  statePreservation?: 'Disabled' | 'Offline' | 'Online';
}
export interface VirtualMachinePoolSpecScaleInStrategyProactive {
  selectionPolicy?: VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicy;
  statePreservation?: 'Disabled' | 'Offline' | 'Online';
}
export interface VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicy {
  selectors?: VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectors;
  sortPolicy?: 'AscendingOrder' | 'DescendingOrder' | 'Newest' | 'Oldest' | 'Random';
}
export interface VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectors {
  labelSelector?: VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectorsLabelSelector;
  nodeSelectorRequirementMatcher?: VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectorsNodeSelectorRequirementMatcherItem[];
}
export interface VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectorsLabelSelector {
  matchExpressions?: VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectorsLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectorsLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectorsNodeSelectorRequirementMatcherItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachinePoolSpecSelector {
  matchExpressions?: VirtualMachinePoolSpecSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachinePoolSpecSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachinePoolSpecUpdateStrategy {
  opportunistic?: Record<string, unknown>;
  proactive?: VirtualMachinePoolSpecUpdateStrategyProactive;
  unmanaged?: Record<string, unknown>;
}
export interface VirtualMachinePoolSpecUpdateStrategyProactive {
  selectionPolicy?: VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicy;
}
export interface VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicy {
  selectors?: VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicySelectors;
  sortPolicy?: 'AscendingOrder' | 'DescendingOrder' | 'Newest' | 'Oldest' | 'Random';
}
export interface VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicySelectors {
  labelSelector?: VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicySelectorsLabelSelector;
  nodeSelectorRequirementMatcher?: VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicySelectorsNodeSelectorRequirementMatcherItem[];
}
export interface VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicySelectorsLabelSelector {
  matchExpressions?: VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicySelectorsLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicySelectorsLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachinePoolSpecUpdateStrategyProactiveSelectionPolicySelectorsNodeSelectorRequirementMatcherItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachinePoolStatus {
  conditions?: VirtualMachinePoolStatusConditionsItem[];
  labelSelector?: string;
  readyReplicas?: number;
  replicas?: number;
}
export interface VirtualMachinePoolStatusConditionsItem {
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
