import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { controlPlaneVersion } from '../../../node-pools/model/skew';
import { type Condition, conditionOf, isFalse, isTrue } from '../condition';
import { versionText } from '../release';

/** A release by its image, with its version where somebody told it. */
export interface ReleaseRef {
  readonly image: string;
  readonly version?: string | undefined;
}

/**
 * Where a cluster stands with its version:
 * - `none`: what is asked for runs
 * - `installing`: no version was ever complete
 * - `starting`: another release is asked for, and the operator has not begun
 * - `running`: the newest entry of the history is Partial
 * - `refused`: the operator or the cluster does not accept the release
 * - `blocked`: the operator does not begin, and every other change waits too
 */
export type UpdatePhase = 'none' | 'installing' | 'starting' | 'running' | 'refused' | 'blocked';

export interface UpdateState {
  readonly phase: UpdatePhase;
  /** What runs now: the newest completed version. */
  readonly from: string | undefined;
  /** What is asked for. */
  readonly target: ReleaseRef;
  /** What the cluster goes back to when the request is taken back; undefined where it is what is asked for. */
  readonly before: ReleaseRef | undefined;
  /** RFC 3339 of the beginning, where the history tells it. */
  readonly since: string | undefined;
}

/** The version of an image: as the cluster's own status tells it, else as its tag does. A digest alone tells nothing. */
export const knownVersion = ({ status }: HostedCluster, image: string): string | undefined => {
  const version = status?.version;
  const known = [
    ...(version ? [version.desired] : []),
    ...(version?.history ?? []),
    ...(version?.availableUpdates ?? []),
    ...(version?.conditionalUpdates ?? []).map(({ release }) => release),
  ];
  return known.find((one) => one.image === image && one.version)?.version ?? versionText(image);
};

/** Whether two name the same release: the same image, or the same version where both are known. */
export const sameRelease = (a: ReleaseRef, b: ReleaseRef): boolean =>
  a.image === b.image || (a.version !== undefined && a.version !== '' && a.version === b.version);

/** A condition that speaks of the object as it is now, not of an earlier generation. */
const fresh = (cluster: HostedCluster, type: string): Condition | undefined => {
  const condition = conditionOf(cluster, type);
  const { generation } = cluster.metadata;
  const isOld = generation !== undefined && (condition?.observedGeneration ?? generation) < generation;
  return isOld ? undefined : condition;
};

/** The condition by which the operator says that it will not begin (operator: Progressing, reason Blocked). */
export const blockedBy = (cluster: HostedCluster): Condition | undefined => {
  const progressing = fresh(cluster, 'Progressing');
  return progressing?.reason === 'Blocked' ? progressing : undefined;
};

/** The condition that refuses the release itself (operator: image; cluster version operator: signature, preconditions). */
export const refusedBy = (cluster: HostedCluster): Condition | undefined =>
  ['ValidReleaseImage', 'ClusterVersionReleaseAccepted']
    .map((type) => fresh(cluster, type))
    .find((condition) => condition?.status === 'False');

/** The release that the cluster's spec asks for. */
export const wantedRelease = (cluster: HostedCluster): ReleaseRef => {
  const { image } = cluster.spec.release;
  return { image, version: knownVersion(cluster, image) };
};

/** The release that the cluster itself works towards (operator: `status.version.desired`). */
const desiredRelease = ({ status }: HostedCluster): ReleaseRef | undefined => {
  const desired = status?.version?.desired;
  return desired && { image: desired.image, version: desired.version };
};

const isOtherWanted = (cluster: HostedCluster, wanted: ReleaseRef, desired: ReleaseRef | undefined) => {
  if (!desired || sameRelease(wanted, desired)) return false;
  // A mirror gives one release two names. Without a version only the operator's work tells them apart.
  return (
    wanted.version !== undefined || isTrue(cluster, 'Progressing') || isFalse(cluster, 'ValidReleaseImage')
  );
};

const phaseOf = (cluster: HostedCluster, isOther: boolean): UpdatePhase => {
  if (controlPlaneVersion(cluster) === undefined) return 'installing';
  if (blockedBy(cluster)) return 'blocked';
  if (isOther) return refusedBy(cluster) ? 'refused' : 'starting';
  return cluster.status?.version?.history?.[0]?.state === 'Partial' ? 'running' : 'none';
};

/** Where a cluster stands with its version (operator: history newest first, Partial until Completed). */
export const updateState = (cluster: HostedCluster): UpdateState => {
  const [wanted, desired] = [wantedRelease(cluster), desiredRelease(cluster)];
  const isOther = isOtherWanted(cluster, wanted, desired);
  const phase = phaseOf(cluster, isOther);
  return {
    phase,
    from: controlPlaneVersion(cluster),
    target: wanted,
    before: isOther ? desired : undefined,
    since: phase === 'running' ? cluster.status?.version?.history?.[0]?.startedTime : undefined,
  };
};
