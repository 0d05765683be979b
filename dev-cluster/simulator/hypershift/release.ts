export interface Release {
  image: string;
  /** `4.21.3` */
  version: string;
  arch: 'Multi' | 'AMD64' | 'ARM64' | 'S390X' | 'PPC64LE';
}

const architectures: Record<string, Release['arch']> = {
  multi: 'Multi',
  x86_64: 'AMD64',
  aarch64: 'ARM64',
  s390x: 'S390X',
  ppc64le: 'PPC64LE',
};

const tag =
  /\/ocp-release(?:-nightly)?:(\d+\.\d+\.\d+(?:-(?:ec|rc)\.\d+)?)-(multi|x86_64|aarch64|s390x|ppc64le)$/;

/**
 * Reads what an `ocp-release` pull spec says of itself, or undefined when it is none. A pull spec by digest says
 * nothing: it is known by the ClusterImageSet or ClusterVersion that carries it.
 */
export const releaseOf = (image: string): Release | undefined => {
  const match = tag.exec(image);
  const [, version, arch] = match ?? [];
  return version && arch ? { image, version, arch: architectures[arch] ?? 'AMD64' } : undefined;
};

/** The second number of a version in the count of 4.y: OpenShift 5.0 is 4.23. */
export const minorOf = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 5 ? minor + 23 : minor;
};

/** The kubelet of a release: OpenShift 4.y carries Kubernetes 1.(y+13). */
export const kubeletOf = (version: string): string => (version ? `v1.${minorOf(version) + 13}.4` : '');

/** Why a version cannot be installed, in the operator's words, or undefined. `minors` are like `4.22`. */
export const supportProblem = (version: string, minors: readonly string[]): string | undefined => {
  const known = minors.map(minorOf).sort((left, right) => left - right);
  const [oldest, newest] = [known[0], known.at(-1)];
  if (oldest === undefined || newest === undefined) return undefined;
  const named = (minor: number): string => `${minors.find((each) => minorOf(each) === minor) ?? ''}.0`;
  if (minorOf(version) > newest) {
    return `the latest version supported is: "${named(newest)}". Attempting to use: "${version}"`;
  }
  if (minorOf(version) < oldest) {
    return `the minimum version supported for platform KubeVirt is: "${named(oldest)}". Attempting to use: "${version}"`;
  }
  return undefined;
};
