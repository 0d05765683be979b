import type { HostedCluster } from '../resources';
import type { Pause } from './pause';
import type { Release } from './release';

/** Something the control plane needs, as far as it has come. */
export interface Part {
  isReady: boolean;
  reason: string;
  message: string;
}

export interface ControlPlaneFacts {
  infrastructure: Part;
  etcd: Part;
  kubeAPIServer: Part;
  ignition: Part;
  hasKubeconfig: boolean;
}

/** How far the version has been rolled out in the hosted cluster. */
export interface Rollout {
  state: 'waiting-for-control-plane' | 'waiting-for-nodes' | 'working' | 'waiting-for-ingress' | 'done';
  /** 0 to 1 */
  share: number;
}

/** All that the status of a HostedCluster is made of. */
export interface Facts {
  hostedCluster: HostedCluster;
  /** Text of the operator when the spec is refused. */
  configurationProblem?: string;
  releaseProblem?: { reason: 'InvalidImage' | 'SecretNotFound'; message: string };
  release?: Release;
  pause: Pause;
  /** Absent until the control-plane namespace and the HostedControlPlane are there. */
  controlPlane?: ControlPlaneFacts;
  rollout: Rollout;
  /** What to say of the infrastructure network's MTU when it is too small. */
  mtuProblem?: string;
  /** Absent while there are no machines. */
  liveMigration?: { isGood: boolean; message: string };
  /** What is degraded. */
  degraded?: string;
}

export const isBlocked = (facts: Facts): boolean =>
  facts.configurationProblem !== undefined || facts.releaseProblem !== undefined;
