import { conditionOf } from '../kubernetes/conditions';
import { annotationOf } from '../kubernetes/object';
import type { HostedCluster } from '../resources';
import type { Release } from './release';

/** Names the image to which a cluster that is not upgradeable goes all the same. */
export const forceUpgradeTo = 'hypershift.openshift.io/force-upgrade-to';

const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/**
 * Why the operator does not begin an update, in its words, or undefined. What has begun is not stopped. While there is
 * a reason it leaves every other change of the cluster alone too (operator).
 */
export const upgradeProblem = (
  hostedCluster: HostedCluster,
  target: Release | undefined,
): string | undefined => {
  const { spec, status } = hostedCluster;
  const desired = status?.version?.desired;
  if (!desired || desired.image === spec.release.image) return undefined;
  const upgradeable = conditionOf(status.conditions, 'ClusterVersionUpgradeable')?.status ?? 'True';
  if (upgradeable === 'True') return undefined;
  const forced = annotationOf(hostedCluster, forceUpgradeTo);
  if (forced === undefined) {
    const isPatch = target !== undefined && minorOf(target.version) === minorOf(desired.version);
    return isPatch ? undefined : 'cluster version is not upgradeable';
  }
  return forced === spec.release.image
    ? undefined
    : 'force upgrade annotation is present but does not match desired release image';
};
