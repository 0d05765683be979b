import type { HostedCluster } from '../resources';
import type { Pause } from './pause';
import type { Offers } from '../../updates/offers';
import type { Release } from './release';
import type { VersionFaults } from './version-faults';

/** Something the control plane needs, as far as it has come. */
export interface Part {
  isReady: boolean;
  reason: string;
  message: string;
  /** Nothing but time is missing: nobody else will wake the cluster. */
  isTimed?: boolean;
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
  /** A fault keeps it from going on. */
  isHeld?: boolean;
}

/** All that the status of a HostedCluster is made of. */
export interface Facts {
  hostedCluster: HostedCluster;
  /** Text of the operator when the spec is refused. */
  configurationProblem?: string;
  releaseProblem?: { reason: 'InvalidImage' | 'SecretNotFound'; message: string };
  /** Why the credentials of the infrastructure cluster cannot be used. */
  credentialsProblem?: string;
  /** A Secret or ConfigMap that the configuration names and that is not there. */
  referenceProblem?: string;
  /** What the credentials of the infrastructure cluster may not read there. */
  networkRbacProblem?: string;
  /** What the version rolls to, or stays at while an update may not begin. */
  release?: Release;
  /** Why an update may not begin. */
  upgradeProblem?: string;
  versionFaults?: VersionFaults;
  /** What the update service says of the release. */
  offers?: Offers;
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

/** What keeps the operator from going on, in its words, or undefined; the first that it would meet. */
export const blockedBy = (facts: Facts): string | undefined =>
  facts.configurationProblem ??
  facts.releaseProblem?.message ??
  (facts.credentialsProblem && `failed to reconcile platform credentials: ${facts.credentialsProblem}`) ??
  facts.referenceProblem ??
  facts.upgradeProblem;
