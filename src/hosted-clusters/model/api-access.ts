import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';

/** A certificate that a cluster's API serves. */
export interface ServedCertificate {
  /** none = those in the certificate */
  names: readonly string[];
  /** name of a TLS Secret in the cluster's namespace */
  secret: string;
}

/** Name and certificates of a cluster's API, as its HostedCluster has them. */
export interface ApiAccess {
  /** '' = none */
  apiName: string;
  certificates: readonly ServedCertificate[];
}

/** What a HostedCluster says of its API (source: CRD). */
export const apiAccessOf = ({ spec }: HostedCluster): ApiAccess => ({
  apiName: spec.kubeAPIServerDNSName ?? '',
  certificates: (spec.configuration?.apiServer?.servingCerts?.namedCertificates ?? []).map(
    ({ names = [], servingCertificate }) => ({ names, secret: servingCertificate?.name ?? '' }),
  ),
});

/** The host name that the load balancer of the API was given; '' = none (source: CRD, `services`). */
export const loadBalancerName = ({ spec }: HostedCluster): string =>
  spec.services.find(({ service }) => service === 'APIServer')?.servicePublishingStrategy.loadBalancer
    ?.hostname ?? '';

const sameCertificates = (a: ApiAccess['certificates'], b: ApiAccess['certificates']): boolean =>
  a.length === b.length &&
  a.every(({ names, secret }, index) => {
    const other = b[index];
    return secret === other?.secret && names.join(' ') === other.names.join(' ');
  });

const same: { [K in keyof ApiAccess]: (a: ApiAccess, b: ApiAccess) => boolean } = {
  apiName: (a, b) => a.apiName === b.apiName,
  certificates: (a, b) => sameCertificates(a.certificates, b.certificates),
};

/**
 * The merge patch that sets what is mine, {} where nothing changes. What else the HostedCluster has stays; a list of
 * certificates is replaced as a whole. Nodes are not touched by it (source: operator).
 */
export const apiPatch = (mine: ApiAccess, now: ApiAccess): Readonly<Record<string, unknown>> => {
  const certificates = mine.certificates.map(({ names, secret }) => ({
    ...(names.length === 0 ? {} : { names: [...names] }),
    servingCertificate: { name: secret },
  }));
  const spec = {
    ...(same.apiName(mine, now) ? {} : { kubeAPIServerDNSName: mine.apiName === '' ? null : mine.apiName }),
    ...(same.certificates(mine, now)
      ? {}
      : {
          configuration: {
            apiServer: {
              servingCerts: { namedCertificates: certificates.length === 0 ? null : certificates },
            },
          },
        }),
  };
  return Object.keys(spec).length === 0 ? {} : { spec };
};
