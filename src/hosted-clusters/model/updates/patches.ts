import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { acceptedRisks, ACCEPTED_RISKS, recordOf } from './accepted-risks';
import type { ReleaseRef, UpdateState } from './update-state';

/** The annotation that lets a minor update begin although the cluster advises against it; its value is the image (operator). */
export const FORCE = 'hypershift.openshift.io/force-upgrade-to';

type Patch = Readonly<Record<string, unknown>>;

const forceOf = ({ metadata }: HostedCluster): string | undefined => metadata.annotations?.[FORCE];

/**
 * A force annotation left over from another update: its value is not the release asked for. It blocks even a patch update
 * while ClusterVersionUpgradeable is not True (operator).
 */
export const leftoverForce = (cluster: HostedCluster): string | undefined => {
  const value = forceOf(cluster);
  return value !== undefined && value !== cluster.spec.release.image ? value : undefined;
};

/** The force annotation as it must be for an image: set when forced, else gone if it names another one. */
const forceAnnotation = (cluster: HostedCluster, image: string, isForced: boolean) => {
  if (isForced) return { [FORCE]: image };
  const value = forceOf(cluster);
  return value !== undefined && value !== image ? { [FORCE]: null } : {};
};

const withAnnotations = (annotations: Readonly<Record<string, string | null>>): Patch =>
  Object.keys(annotations).length > 0 ? { metadata: { annotations } } : {};

export interface StartOptions {
  readonly isForced: boolean;
  /** Names of the risks that were ticked. */
  readonly accepted: readonly string[];
  /** RFC 3339 of now. */
  readonly now: string;
}

/** The one patch that starts an update: the image, the force annotation for this image or none, and the risks accepted. */
export const startPatch = (
  cluster: HostedCluster,
  target: ReleaseRef,
  { isForced, accepted, now }: StartOptions,
): Patch => ({
  ...withAnnotations({
    ...forceAnnotation(cluster, target.image, isForced),
    ...(accepted.length > 0
      ? {
          [ACCEPTED_RISKS]: recordOf(acceptedRisks(cluster), {
            image: target.image,
            ...(target.version ? { version: target.version } : {}),
            risks: accepted,
            at: now,
          }),
        }
      : {}),
  }),
  spec: { release: { image: target.image } },
});

/** Forces what is asked for already and blocked: only the annotation is missing. */
export const forcePatch = (cluster: HostedCluster): Patch => ({
  metadata: { annotations: { [FORCE]: cluster.spec.release.image } },
});

/** Takes an update back that has not begun; undefined where there is nothing to go back to. */
export const revertPatch = (cluster: HostedCluster, { before }: UpdateState): Patch | undefined =>
  before && {
    ...withAnnotations(forceOf(cluster) === undefined ? {} : { [FORCE]: null }),
    spec: { release: { image: before.image } },
  };

/** Removes a left-over force annotation. */
export const dropForcePatch: Patch = { metadata: { annotations: { [FORCE]: null } } };

/** Sets the channel; '' removes it. */
export const channelPatch = (channel: string): Patch => ({
  spec: { channel: channel === '' ? null : channel },
});
