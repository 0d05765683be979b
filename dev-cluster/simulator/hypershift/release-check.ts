import type { Context } from '../controller';
import type { HostedCluster, Secret } from '../resources';
import { ClusterImageSets, ConfigMaps, Secrets } from '../resources';
import type { Facts } from './facts';
import { nameOf } from './names';
import type { Release } from './release';
import { releaseOf, supportProblem } from './release';

type Verdict = Pick<Facts, 'release' | 'releaseProblem'>;

const invalid = (message: string): Verdict => ({ releaseProblem: { reason: 'InvalidImage', message } });

/** Minors the operator supports: `hypershift/supported-versions`, or what 4.22 supports when that is not there. */
const supportedMinors = ({ cluster }: Context): string[] => {
  const text = cluster.store(ConfigMaps).get('hypershift', 'supported-versions')?.data?.[
    'supported-versions'
  ];
  const parsed = text === undefined ? {} : (JSON.parse(text) as { versions?: string[] });
  return parsed.versions ?? ['4.22', '4.21', '4.20', '4.19', '4.18'];
};

/** What an image is, by its tag or by the ClusterImageSet that carries its digest; undefined when nobody knows. */
export const lookUp = (context: Context, image: string): Release | undefined => {
  const byTag = releaseOf(image);
  if (byTag) return byTag;
  // By digest: known if a ClusterImageSet carries it; those are named after their version.
  const set = context.cluster
    .store(ClusterImageSets)
    .list()
    .find((each) => each.spec.releaseImage === image);
  const version = /\d+\.\d+\.\d+/.exec(set?.metadata.name ?? '')?.[0];
  return version
    ? { image, version, arch: set?.metadata.name.includes('multi') ? 'Multi' : 'AMD64' }
    : undefined;
};

const pullSecretProblem = (
  { cluster, faults }: Context,
  hostedCluster: HostedCluster,
): Verdict | undefined => {
  const of = nameOf(hostedCluster);
  const { name = '' } = hostedCluster.spec.pullSecret;
  const secret = cluster.store<Secret>(Secrets).get(of.namespace, name);
  if (!secret) {
    return {
      releaseProblem: {
        reason: 'SecretNotFound',
        message: `failed to get pull secret: secrets "${name}" not found`,
      },
    };
  }
  if (!secret.data?.['.dockerconfigjson']) return invalid('expected .dockerconfigjson key in pull secret');
  if (faults('pull-secret-refused', of) === undefined) return undefined;
  const { image } = hostedCluster.spec.release;
  return invalid(
    `failed to get release image: failed to extract release metadata: failed to obtain root manifest for ${image}: unauthorized: access to the requested resource is not authorized`,
  );
};

/** Reads the release image as the operator does: pull secret, image, supported version. */
export const releaseVerdict = (context: Context, hostedCluster: HostedCluster): Verdict => {
  const { image } = hostedCluster.spec.release;
  const problem = pullSecretProblem(context, hostedCluster);
  if (problem) return problem;
  const release = lookUp(context, image);
  if (!release || context.faults('release-image-invalid', nameOf(hostedCluster)) !== undefined) {
    return invalid(
      `failed to get release image: failed to extract release metadata: failed to obtain root manifest for ${image}: manifest unknown: manifest unknown`,
    );
  }
  const unsupported = supportProblem(release.version, supportedMinors(context));
  if (unsupported) return invalid(unsupported);
  return { release };
};
