import type { ClusterImageSet } from '../../../kubernetes/types/generated/cluster-image-set';
import type { ClusterVersion } from '../../../kubernetes/types/generated/cluster-version';
import { releaseSupported } from '../../model/release';

/** A release that can be chosen. */
export interface Release {
  readonly image: string;
  /** `X.Y.Z`, where it can be told from a name or tag. */
  readonly version: string | undefined;
}

const VERSION = /\d+\.\d+\.\d+(?:-(?:ec|rc)\.\d+)?/;

/** The version in an image's tag or a ClusterImageSet's name, such as 4.21.3. */
export const versionIn = (text: string): string | undefined => VERSION.exec(text)?.[0];

const isVisible = (set: ClusterImageSet): boolean => set.metadata.labels?.visible !== 'false';

const releaseOf = (set: ClusterImageSet): Release => {
  const image = set.spec.releaseImage;
  return {
    image,
    version: versionIn(image.slice(image.lastIndexOf(':') + 1)) ?? versionIn(set.metadata.name),
  };
};

const newestFirst = (a: Release, b: Release): number =>
  (b.version ?? '').localeCompare(a.version ?? '', 'en', { numeric: true });

/**
 * The releases to choose from, newest first: the visible ClusterImageSets of a supported minor, else
 * (where ClusterImageSets are not served) the release this cluster itself runs.
 * @param minors supported ones, such as `4.21`; undefined where nobody knows
 */
export const releases = (
  sets: readonly ClusterImageSet[] | undefined,
  ownVersion: ClusterVersion | undefined,
  minors: readonly string[] | undefined,
): readonly Release[] => {
  const desired = ownVersion?.status?.desired;
  const found = sets
    ? sets.filter(isVisible).map(releaseOf)
    : desired
      ? [{ image: desired.image, version: versionIn(desired.version) }]
      : [];
  const isSupported = ({ version, image }: Release) => !minors || !releaseSupported(version ?? image, minors);
  return found.filter(isSupported).sort(newestFirst);
};
