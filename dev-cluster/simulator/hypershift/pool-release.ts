import type { HostedCluster, NodePool } from '../resources';
import { minorOf, releaseOf } from './release';

/** Minors that a pool may be older than its control plane (operator). */
const oldest = 3;

/** What the control plane runs: the newest release that was rolled out, or while there is none the one that is wanted. */
const controlPlaneVersion = ({ spec, status }: HostedCluster): string | undefined =>
  status?.version?.history?.find(({ state }) => state === 'Completed')?.version ??
  releaseOf(spec.release.image)?.version;

const nameOf = (version: string): string => version.split('.').slice(0, 2).join('.');

const patchOf = (version: string): number => Number(/^\d+\.\d+\.(\d+)/.exec(version)?.[1] ?? 0);

/** Why a pool may not run a release at all: a newer minor than the control plane, or an older one than it runs itself. */
export const poolReleaseProblem = (
  hostedCluster: HostedCluster,
  pool: NodePool,
  wanted: string,
): string | undefined => {
  const highest = controlPlaneVersion(hostedCluster);
  if (highest !== undefined && minorOf(wanted) > minorOf(highest))
    return `the latest version supported is: "${nameOf(highest)}.0". Attempting to use: "${wanted}"`;
  const current = pool.status?.version;
  return current !== undefined && minorOf(wanted) < minorOf(current)
    ? `y-stream downgrade from "${current}" to "${wanted}" is not supported`
    : undefined;
};

/** What SupportedVersionSkew says against a release, or undefined. A warning: the pool works on. */
export const skewProblem = (hostedCluster: HostedCluster, wanted: string): string | undefined => {
  const highest = controlPlaneVersion(hostedCluster);
  if (highest === undefined) return undefined;
  const minors = minorOf(highest) - minorOf(wanted);
  if (minors < 0 || (minors === 0 && patchOf(wanted) > patchOf(highest)))
    return `NodePool version ${wanted} cannot be higher than the HostedCluster version ${highest}`;
  return minors > oldest
    ? `NodePool minor version ${nameOf(wanted)} is too old: at most ${oldest} minor versions below the ${nameOf(highest)} HostedCluster are compatible`
    : undefined;
};
