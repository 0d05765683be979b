import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { MOST_MINORS_BEHIND } from '../../../node-pools/model/skew';
import { minorOfStep, minorStep, versionOf } from '../release';
import type { PoolUpdate } from './pool-updates';
import { type UpdateState, updateState } from './update-state';

/** One minor version with what runs it. */
export interface Rung {
  /** Such as `4.21`. */
  readonly minor: string;
  /** What the control plane runs there, or goes to. */
  readonly controlPlane: { readonly version: string; readonly state: 'runs' | 'goes-to' } | undefined;
  readonly pools: readonly { readonly name: string; readonly version: string }[];
  /** Whether pools may be at this minor under the control plane as it is now. */
  readonly isAllowed: boolean;
}

/** Rungs above the oldest that are drawn at most: a pool forgotten for years must not make a ladder of a screen. */
const MOST_RUNGS = 8;

const stepOf = (text: string | undefined): number | undefined => {
  const version = versionOf(text ?? '');
  return version && minorStep(version);
};

const controlPlaneAt = (step: number, { from, target }: UpdateState): Rung['controlPlane'] => {
  const { version } = target;
  if (version !== undefined && version !== from && stepOf(version) === step)
    return { version, state: 'goes-to' };
  return from !== undefined && stepOf(from) === step ? { version: from, state: 'runs' } : undefined;
};

/**
 * The minors from the newest that anything runs or goes to, down to the oldest that a pool may have or has, newest first
 * (version policy: pools at most three minors below; 5.0 is the step after 4.22). Empty while the control plane has no version.
 */
export const ladder = (cluster: HostedCluster, pools: readonly PoolUpdate[]): readonly Rung[] => {
  const state = updateState(cluster);
  const own = versionOf(state.from ?? '');
  if (!own) return [];
  const top = minorStep(own);
  const steps = pools.flatMap(({ version }) => stepOf(version) ?? []);
  const highest = Math.max(top, stepOf(state.target.version) ?? top, ...steps);
  const lowest = Math.min(top - MOST_MINORS_BEHIND, ...steps);
  const count = Math.min(highest - lowest + 1, MOST_RUNGS);
  return Array.from({ length: count }, (_none, index) => highest - index).map((step) => ({
    // Under a 5.x control plane 4.23 does not exist: its step is 5.0.
    minor: minorOfStep(step, own.major >= 5 || versionOf(state.target.version ?? '')?.major === 5),
    controlPlane: controlPlaneAt(step, state),
    pools: pools
      .filter(({ version }) => stepOf(version) === step)
      .map(({ name, version }) => ({ name, version })),
    isAllowed: step <= top && step >= top - MOST_MINORS_BEHIND,
  }));
};
