import type { ConfigMap } from '../../../../kubernetes/types/core';
import type {
  HostedClusterSpec,
  HostedClusterSpecServicesItem,
} from '../../../../kubernetes/types/generated/hosted-cluster';
import { linesOf } from '../../../model/mirrors';
import type { PublishedService } from '../../../model/publishing';
import { BUNDLE_KEY, SHARED_BUNDLE } from '../../../model/trust-bundle';
import type { Made } from '../../made';
import { metadata } from '../../object-meta';
import type { Written } from '../../part';
import type { Values } from '../../values';
import { publishedServices } from './published';
import type { Networking } from './values';

/** The role of the ConfigMap with the certificates, whatever its name. */
export const BUNDLE_ROLE = `ConfigMap/${SHARED_BUNDLE}`;

/** The ConfigMap with the certificates; undefined where there are none. */
export const bundleConfigMap = ({ source, name, existing }: Networking['trustBundle']): string | undefined =>
  ({ none: undefined, given: name || SHARED_BUNDLE, existing: existing || undefined })[source];

const strategy = ({
  type,
  hostname,
  address,
  port,
}: PublishedService): HostedClusterSpecServicesItem['servicePublishingStrategy'] => {
  const host = hostname === '' ? {} : { hostname };
  switch (type) {
    case 'NodePort':
      return { type, nodePort: { address, ...(port === null ? {} : { port }) } };
    case 'Route':
      return hostname === '' ? { type } : { type, route: host };
    case 'LoadBalancer':
      return hostname === '' ? { type } : { type, loadBalancer: host };
    default:
      return { type };
  }
};

const proxy = ({
  httpProxy,
  httpsProxy,
  noProxy,
  trustedCa,
}: Networking['proxy']): Partial<HostedClusterSpec> => {
  const said = {
    ...(httpProxy === '' ? {} : { httpProxy }),
    ...(httpsProxy === '' ? {} : { httpsProxy }),
    ...(noProxy === '' ? {} : { noProxy }),
    ...(trustedCa === '' ? {} : { trustedCA: { name: trustedCa } }),
  };
  return Object.keys(said).length === 0 ? {} : { configuration: { proxy: said } };
};

const trust = (bundle: Networking['trustBundle']): Partial<HostedClusterSpec> => {
  const name = bundleConfigMap(bundle);
  return name === undefined ? {} : { additionalTrustBundle: { name } };
};

const ranges = ({
  clusterNetwork,
  serviceNetwork,
  machineNetwork,
}: Networking): HostedClusterSpec['networking'] => ({
  clusterNetwork: clusterNetwork.map(({ cidr, hostPrefix }) => ({
    cidr,
    ...(hostPrefix === null ? {} : { hostPrefix }),
  })),
  networkType: 'OVNKubernetes',
  serviceNetwork,
  ...(machineNetwork.length === 0 ? {} : { machineNetwork }),
});

/** The fields that the step Networking sets in the HostedCluster. */
export const networkingSpec = ({ networking }: Values): Partial<HostedClusterSpec> => ({
  networking: ranges(networking),
  services: publishedServices(networking).map((one) => ({
    // The API server judges a service that YAML has named.
    service: one.service as HostedClusterSpecServicesItem['service'],
    servicePublishingStrategy: strategy(one),
  })),
  ...(networking.mtu === null
    ? {}
    : {
        operatorConfiguration: {
          clusterNetworkOperator: { ovnKubernetesConfig: { mtu: networking.mtu } },
        },
      }),
  ...proxy(networking.proxy),
  ...trust(networking.trustBundle),
  ...(networking.mirrors.length === 0
    ? {}
    : {
        imageContentSources: networking.mirrors.map(({ source, mirrors }) => ({
          source,
          mirrors: [...linesOf(mirrors)],
        })),
      }),
});

/** The ConfigMap of the step Networking. One that exists already is not written. */
export const networkingHelpers = ({ details, networking }: Values, made: Made): readonly Written[] => {
  const { trustBundle } = networking;
  if (trustBundle.source !== 'given') return [];
  const object: ConfigMap = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadata(trustBundle.name || SHARED_BUNDLE, details.namespace, made),
    data: { [BUNDLE_KEY]: trustBundle.pem },
  };
  return [{ role: BUNDLE_ROLE, object }];
};
