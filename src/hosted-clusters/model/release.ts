import { message, type Message } from '../../i18n/message';

/** The longest release image (source: CRD). */
const LONGEST_IMAGE = 253;

/** A release image: a registry reference with a tag or digest (source: CRD ≤ 253; operator reads the rest). */
export const releaseImage = (image: string): Message | undefined => {
  if (image === '') return message('Choose a release or enter a release image.');
  if (image.length > LONGEST_IMAGE) {
    return message('The release image has {{count}} characters. At most {{most}} are allowed.', {
      count: image.length,
      most: LONGEST_IMAGE,
    });
  }
  if (image.includes('://')) {
    return message('A release image has no scheme. Write {{right}}.', {
      right: image.replace(/^.*:\/\//, ''),
    });
  }
  return /^[a-zA-Z0-9][-a-zA-Z0-9.]*(?::\d+)?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?::[\w][-\w.]{0,127})?(?:@sha256:[a-f0-9]{64})?$/.test(
    image,
  )
    ? undefined
    : message(
        '{{value}} is not an image. Write registry/repository:tag, such as quay.io/openshift-release-dev/ocp-release:4.21.3-multi.',
        { value: image },
      );
};

/** A version as far as it is compared: 4.21.3 is {major: 4, minor: 21, patch: 3}. */
export interface Version {
  major: number;
  minor: number;
  patch: number;
}

/** What may hold a version: the text itself, or an image's tag; '' for an image by digest alone. */
const tagOf = (text: string): string =>
  text.includes('/') ? (/:([^/:]+)$/.exec(text.replace(/@.*$/, ''))?.[1] ?? '') : text;

/** Reads a version, or the version in an image's tag; undefined for a digest or another tag. */
export const versionOf = (text: string): Version | undefined => {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(tagOf(text));
  if (!match) return undefined;
  return { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3] ?? 0) };
};

/** The version in a version or an image's tag as people write it, such as 4.22.0-rc.1; undefined as in `versionOf`. */
export const versionText = (text: string): string | undefined =>
  /^v?(\d+\.\d+\.\d+(?:-(?:ec|fc|rc)\.\d+)?)/.exec(tagOf(text))?.[1];

/** Minors counted in one row: 5.0 is the same step as 4.23 (source: OpenShift's version policy). */
export const minorStep = ({ major, minor }: Version): number =>
  major >= 5 ? 23 + minor + (major - 5) * 100 : minor;

/** A minor as people write it, such as `4.21`. */
export const minorText = ({ major, minor }: Version): string => `${major}.${minor}`;

/** The part that orders what comes before a release: '' for the release itself, which is newer than any. */
const beforeRelease = (text: string): string => /-((?:ec|fc|rc)\.\d+)/.exec(tagOf(text))?.[1] ?? '';

/** Orders two versions or images, older first; 0 also where one of them tells no version. */
export const compareReleases = (a: string, b: string): number => {
  const [one, other] = [versionOf(a), versionOf(b)];
  if (!one || !other) return 0;
  const difference = minorStep(one) - minorStep(other) || one.patch - other.patch;
  if (difference !== 0) return difference;
  const [early, late] = [beforeRelease(a), beforeRelease(b)];
  if (early === '' || late === '') return (early === '' ? 1 : 0) - (late === '' ? 1 : 0);
  return early.localeCompare(late, 'en', { numeric: true });
};

/**
 * The minors in the ConfigMap `supported-versions` of the operator's namespace.
 * @param text its `data['supported-versions']`, such as `{"versions":["4.22","4.21"]}`
 * @returns undefined where it cannot be read
 */
export const supportedMinors = (text: string | undefined): readonly string[] | undefined => {
  try {
    const read: unknown = JSON.parse(text ?? '');
    const versions: unknown =
      typeof read === 'object' && read !== null && 'versions' in read ? read.versions : undefined;
    return Array.isArray(versions) ? versions.filter((version) => typeof version === 'string') : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The minors multicluster engine manages where nothing else is known: one above the management cluster's and two below
 * (source: multicluster engine's documentation).
 */
export const managedMinors = (management: Version): readonly string[] =>
  [1, 0, -1, -2].map((difference) => minorOfStep(minorStep(management) + difference, management.major >= 5));

/** The minor of a step, `5.0` or `4.23` as the caller's own major is. */
export const minorOfStep = (step: number, isFive: boolean): string =>
  step >= 23 && isFive ? `5.${step - 23}` : `4.${step}`;

/**
 * Whether the operator accepts a release.
 * @param release an image or a version
 * @param supported minors such as `4.21`
 * @returns undefined also where the version cannot be seen in the text: the operator then judges it
 */
export const releaseSupported = (release: string, supported: readonly string[]): Message | undefined => {
  const version = versionOf(release);
  if (!version) return undefined;
  const steps = supported.flatMap((minor) => {
    const known = versionOf(minor);
    return known ? [minorStep(known)] : [];
  });
  return steps.includes(minorStep(version))
    ? undefined
    : message('Version {{version}} is not supported. Choose one of {{supported}}.', {
        version: `${minorText(version)}.${version.patch}`,
        supported: supported.join(', '),
      });
};

/** Whether a text names a release without saying its version, so that nobody can check it before the operator does. */
export const isVersionUnknown = (release: string): boolean =>
  release !== '' && versionOf(release) === undefined;
