import { minorOfStep, minorStep, type Version, versionOf } from '../../hosted-clusters/model/release';
import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';

/** How many minors a pool may be older than its control plane (operator: n−3; older texts say 2). */
export const MOST_MINORS_BEHIND = 3;

/**
 * How a pool's version stands to its control plane's (operator).
 * `newer-minor` is refused (ValidReleaseImage); `newer-patch` and `too-old` are only warned of (SupportedVersionSkew).
 */
export type Skew = 'fits' | 'newer-minor' | 'newer-patch' | 'too-old' | 'unknown';

const atLeast = (a: Version, b: Version): boolean =>
  minorStep(a) > minorStep(b) || (minorStep(a) === minorStep(b) && a.patch >= b.patch);

/**
 * Compares a pool with its control plane, to the patch above and by minors below.
 * @param controlPlane a version; undefined = not yet known
 * @param pool a version or a release image
 */
export const skew = (controlPlane: string | undefined, pool: string | undefined): Skew => {
  const [above, own] = [versionOf(controlPlane ?? ''), versionOf(pool ?? '')];
  if (!above || !own) return 'unknown';
  const behind = minorStep(above) - minorStep(own);
  if (behind < 0) return 'newer-minor';
  if (behind > MOST_MINORS_BEHIND) return 'too-old';
  return atLeast(above, own) ? 'fits' : 'newer-patch';
};

/** Minors that a pool is behind its control plane; 0 where it is not, or where a version is not known. */
export const minorsBehind = (controlPlane: string | undefined, pool: string | undefined): number => {
  const [above, own] = [versionOf(controlPlane ?? ''), versionOf(pool ?? '')];
  return above && own ? Math.max(0, minorStep(above) - minorStep(own)) : 0;
};

/** The newest Completed version of a cluster's history is what its control plane runs (operator: newest first). */
export const controlPlaneVersion = (cluster: HostedCluster | undefined): string | undefined =>
  cluster?.status?.version?.history?.find(({ state }) => state === 'Completed')?.version;

/** The oldest minor a pool may have under a control plane: 4.18 under 4.21, 4.20 under 5.0. */
export const oldestMinor = (controlPlane: Version): string => {
  const step = minorStep(controlPlane) - MOST_MINORS_BEHIND;
  return minorOfStep(step, controlPlane.major >= 5);
};

/**
 * What is wrong with a pool's release.
 * @param release the image or version wanted
 * @param controlPlane version of the control plane; undefined = not yet known, so that the operator judges
 * @param current the version the pool has now; undefined for a new one
 * Source: operator, which refuses a newer minor and a downgrade of the minor, and warns of the rest.
 */
export const poolRelease = (
  release: string,
  controlPlane: string | undefined,
  current?: string,
): Message | undefined => {
  const [above, own, now] = [versionOf(controlPlane ?? ''), versionOf(release), versionOf(current ?? '')];
  if (own && now && minorStep(own) < minorStep(now))
    return message('A node pool cannot go back from {{current}} to an older minor version.', {
      current: current ?? '',
    });
  if (!above) return undefined;
  switch (skew(controlPlane, release)) {
    case 'newer-minor':
    case 'newer-patch':
      return message(
        'A node pool cannot be newer than its control plane, which is at {{version}}. Update the control plane first.',
        { version: controlPlane ?? '' },
      );
    case 'too-old':
      return message('This is too old for a control plane at {{version}}. The oldest is {{oldest}}.', {
        version: controlPlane ?? '',
        oldest: oldestMinor(above),
      });
    default:
      return undefined;
  }
};
