import type { ControlPlaneComponent } from '../../kubernetes/types/generated/control-plane-component';
import { conditionOf, isTrue } from './condition';

/** A component of the control plane, as the operator reports its rollout. */
export interface ComponentState {
  name: string;
  isReady: boolean;
  /** What it waits for, in the operator's words. */
  words: string;
}

/** A component is there once it is available and its version is rolled out (operator: ControlPlaneComponent). */
export const componentState = (component: ControlPlaneComponent): ComponentState => {
  const isReady = isTrue(component, 'Available') && isTrue(component, 'RolloutComplete');
  const bad = ['Available', 'RolloutComplete']
    .map((type) => conditionOf(component, type))
    .find((condition) => condition !== undefined && condition.status !== 'True');
  return { name: component.metadata.name, isReady, words: bad?.message ?? bad?.reason ?? '' };
};
