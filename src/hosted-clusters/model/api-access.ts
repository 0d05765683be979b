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

/** What two people set differently since they read the same cluster. */
export interface Conflict {
  field: keyof ApiAccess;
  before: ApiAccess;
  theirs: ApiAccess;
}

/**
 * The fields that somebody else and I changed to different values, since I read them.
 * @param before as I read it
 * @param mine as I want it
 * @param theirs as it is now
 */
export const conflictsIn = (before: ApiAccess, mine: ApiAccess, theirs: ApiAccess): readonly Conflict[] =>
  (['apiName', 'certificates'] as const)
    .filter(
      (field) => !same[field](before, theirs) && !same[field](before, mine) && !same[field](mine, theirs),
    )
    .map((field) => ({ field, before, theirs }));

/** What I changed laid over what is there now: a field that I left alone stays as somebody else made it. */
export const laidOver = (now: ApiAccess, before: ApiAccess, mine: ApiAccess): ApiAccess => ({
  apiName: same.apiName(before, mine) ? now.apiName : mine.apiName,
  certificates: same.certificates(before, mine) ? now.certificates : mine.certificates,
});

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
