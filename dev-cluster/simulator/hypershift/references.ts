import { X509Certificate } from 'node:crypto';
import type { Context } from '../controller';
import type { HostedCluster, Secret } from '../resources';
import { ConfigMaps, Secrets } from '../resources';
import { nameOf } from './names';

const namesOf = (references: readonly ({ name?: string } | undefined)[]): string[] =>
  references.flatMap((reference) => (reference?.name ? [reference.name] : []));

const certificatesOf = ({ spec }: HostedCluster): string[] =>
  namesOf(
    (spec.configuration?.apiServer?.servingCerts?.namedCertificates ?? []).map(
      ({ servingCertificate }) => servingCertificate,
    ),
  );

/** Every Secret in the cluster's namespace that its spec names and the operator reads here. */
export const secretsOf = (hostedCluster: HostedCluster): string[] => {
  const { pullSecret, platform } = hostedCluster.spec;
  return [
    ...namesOf([pullSecret, platform.kubevirt?.credentials?.infraKubeConfigSecret]),
    ...certificatesOf(hostedCluster),
  ];
};

const bundleOf = ({ spec }: HostedCluster): string[] => namesOf([spec.additionalTrustBundle]);

/** Every ConfigMap in the cluster's namespace that its spec names. */
export const mapsOf = (hostedCluster: HostedCluster): string[] => {
  const { apiServer, proxy, image } = hostedCluster.spec.configuration ?? {};
  return [
    ...namesOf([apiServer?.clientCA, proxy?.trustedCA, image?.additionalTrustedCA]),
    ...bundleOf(hostedCluster),
  ];
};

/** What the configuration names and is not there, in the operator's words, or undefined. */
export const referenceProblem = ({ cluster }: Context, hostedCluster: HostedCluster): string | undefined => {
  const { namespace } = nameOf(hostedCluster);
  const bundles = bundleOf(hostedCluster);
  const map = mapsOf(hostedCluster).find((name) => !cluster.store(ConfigMaps).get(namespace, name));
  if (map !== undefined && bundles.includes(map))
    return `failed to get hostedcluster AdditionalTrustBundle ConfigMap ${map}: configmaps "${map}" not found`;
  if (map !== undefined)
    return `failed to get referenced config map ${namespace}/${map}: configmaps "${map}" not found`;
  const secret = certificatesOf(hostedCluster).find(
    (name) => !cluster.store<Secret>(Secrets).get(namespace, name),
  );
  return secret && `failed to get referenced secret ${namespace}/${secret}: secrets "${secret}" not found`;
};

/** Names and addresses of a certificate, without their kinds; none when it cannot be read. */
const subjectNames = (pem: string): string[] => {
  try {
    const { subjectAltName = '' } = new X509Certificate(pem);
    return subjectAltName.split(', ').map((name) => name.replace(/^(DNS|IP Address):/, ''));
  } catch {
    return [];
  }
};

/** True for a name under which the control plane reaches its own API (operator). */
const isInternal = (name: string, hostedCluster: HostedCluster): boolean =>
  ['localhost', '127.0.0.1', '::1', '0:0:0:0:0:0:0:1'].includes(name) ||
  name === `api.${hostedCluster.metadata.name}.hypershift.local` ||
  /^(kubernetes|openshift)(\.|$)/.test(name);

/** What the operator refuses in the named certificates of the API server, or undefined. */
export const certificateProblem = (
  { cluster }: Context,
  hostedCluster: HostedCluster,
): string | undefined => {
  const { namespace } = nameOf(hostedCluster);
  const own = (hostedCluster.spec.configuration?.apiServer?.servingCerts?.namedCertificates ?? []).flatMap(
    ({ names }) => names ?? [],
  );
  const held = certificatesOf(hostedCluster).flatMap((name) => {
    const data = cluster.store<Secret>(Secrets).get(namespace, name)?.data?.['tls.crt'];
    return data === undefined ? [] : subjectNames(Buffer.from(data, 'base64').toString());
  });
  const bad = [...own, ...held].filter((name) => isInternal(name, hostedCluster));
  return bad.length > 0
    ? `spec.configuration.apiServer.servingCerts.namedCertificates: names are reserved for the internal API server: ${[...new Set(bad)].join(', ')}`
    : undefined;
};
