import type { ClusterImageSet } from '../../../kubernetes/types/generated/cluster-image-set';
import type { ClusterVersion } from '../../../kubernetes/types/generated/cluster-version';

/** A release that can be chosen. */
export interface Release {
  readonly image: string;
  /** `X.Y.Z`, where it can be told from a name or tag. */
  readonly version: string | undefined;
}

const VERSION = /\d+\.\d+\.\d+(?:-(?:ec|rc)\.\d+)?/;

/** The version in an image's tag or a ClusterImageSet's name, such as 4.21.3. */
export const versionIn = (text: string): string | undefined => VERSION.exec(text)?.[0];

/** The minor of a version: 4.21 of 4.21.3. */
export const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/**
 * The minors that the HyperShift operator supports.
 * Source: ConfigMap `supported-versions` in namespace `hypershift`, JSON `{"versions": ["4.22", …]}` under its key.
 * @returns undefined where the text says nothing
 */
export const supportedMinors = (json: string | undefined): readonly string[] | undefined => {
  if (json === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(json);
    const versions = typeof read === 'object' && read !== null && 'versions' in read ? read.versions : undefined;
    if (!Array.isArray(versions)) return undefined;
    return versions.filter((minor): minor is string => typeof minor === 'string');
  } catch {
    return undefined;
  }
};

const isVisible = (set: ClusterImageSet): boolean => set.metadata.labels?.['visible'] !== 'false';

const releaseOf = (set: ClusterImageSet): Release => {
  const image = set.spec.releaseImage;
  return { image, version: versionIn(image.slice(image.lastIndexOf(':') + 1)) ?? versionIn(set.metadata.name) };
};

const newestFirst = (a: Release, b: Release): number =>
  (b.version ?? '').localeCompare(a.version ?? '', 'en', { numeric: true });

const isSupported = (release: Release, minors: readonly string[] | undefined): boolean =>
  minors === undefined || release.version === undefined || minors.includes(minorOf(release.version));

/**
 * The releases to choose from, newest first: the visible ClusterImageSets of a supported minor, else
 * (where ClusterImageSets are not served) the release this cluster itself runs.
 */
export const releases = (
  sets: readonly ClusterImageSet[] | undefined,
  own: ClusterVersion | undefined,
  minors: readonly string[] | undefined,
): readonly Release[] => {
  const desired = own?.status?.desired;
  const found = sets
    ? sets.filter(isVisible).map(releaseOf)
    : desired
      ? [{ image: desired.image, version: versionIn(desired.version) }]
      : [];
  return found.filter((release) => isSupported(release, minors)).sort(newestFirst);
};
