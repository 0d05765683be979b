import type { Release } from './releases';

/** What a seeded hosted cluster is caught at. */
export type Moment =
  | 'ready'
  | 'waiting-for-ingress'
  | 'degraded'
  | 'updating'
  | 'paused'
  | 'deleting'
  | 'unavailable'
  | 'invalid'
  /** Has no status yet: the simulator makes it from nothing. */
  | 'new';

/** The machines of pools of ready clusters are made by the simulator at its start; other pools have none to look at. */
export interface PoolScene {
  /** The cluster's name unless given. */
  name?: string;
  size: number | { min: number; max: number; now: number };
  cores: number;
  memory: string;
  storageClass?: string;
  /** A network besides the pod network, as `namespace/name`. */
  network?: string;
  /** Where it differs from the control plane's. */
  release?: Release;
  /** Its virtual machines cannot be live migrated. */
  isBoundToNode?: boolean;
  autoRepair?: boolean;
  /** Nodes are updated in place. */
  isInPlace?: boolean;
  /** Its machines are of this release still, and a rollout to its own has begun. */
  rollsFrom?: Release;
}

export interface Scene {
  name: string;
  namespace: string;
  moment: Moment;
  release: Release;
  /** What it ran before, newest first; when updating, that is still the last Completed. */
  earlier?: readonly Release[];
  /** A base domain of its own, instead of a subdomain of the management cluster's. */
  baseDomain?: string;
  isSingleReplica?: boolean;
  channel?: string;
  pools: readonly PoolScene[];
}

/** The namespace of a scene's control plane (operator). */
export const controlPlaneOf = ({ namespace, name }: Scene): string => `${namespace}-${name}`;

/** Always the same for a name, so that seeding again changes nothing. */
export const infraIdOf = ({ namespace, name }: Scene): string =>
  `${name.slice(0, 21)}-${letters(`${namespace}/${name}`, 5)}`;

/** `count` letters and digits drawn from a text. */
export const letters = (text: string, count: number): string => {
  let hash = 2166136261;
  let drawn = '';
  for (let i = 0; drawn.length < count; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i % text.length), 16777619) >>> 0;
    if (i >= text.length) drawn += 'bcdfghjklmnpqrstvwxz2456789'.charAt(hash % 27);
  }
  return drawn;
};

/**
 * Makes the simulator leave an object alone until its spec is changed (see simulator/marks.ts): a new object has
 * generation 1.
 */
export const STANDS_STILL = { 'simulator.dev-cluster/leave-at-generation': '1' };

/** Lets the simulator make machines without taking time (see simulator/marks.ts). */
export const AT_ONCE = { 'simulator.dev-cluster/instant': '' };
