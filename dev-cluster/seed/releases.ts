/** Releases that the seeded management cluster knows, newest first. */
export const RELEASES = [
  '4.22.3',
  '4.22.1',
  '4.21.12',
  '4.21.9',
  '4.21.5',
  '4.20.17',
  '4.20.14',
  '4.20.11',
  '4.19.22',
] as const;

export type Release = (typeof RELEASES)[number];

/** Known, so that clusters can run them or be updated to them, but not offered to new clusters. */
export const HIDDEN_RELEASES: readonly Release[] = ['4.21.12', '4.21.5', '4.20.17', '4.20.11'];

/** The release of the management cluster itself. */
export const OWN_RELEASE: Release = '4.22.1';

/** Minors that the installed HyperShift operator can run, newest first. */
export const SUPPORTED_MINORS = ['4.22', '4.21', '4.20', '4.19'];

export const imageOf = (version: string): string =>
  `quay.io/openshift-release-dev/ocp-release:${version}-multi`;

export const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/** Kubernetes in an OpenShift minor: 4.22 is 1.35. */
export const kubeletOf = (version: string): string => `v1.${13 + Number(version.split('.')[1])}.4`;
