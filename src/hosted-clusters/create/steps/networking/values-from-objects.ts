import { message } from '../../../../i18n/message';
import type { ObjectReader, Path } from '../../../../node-pools/fields/read-object';
import { PUBLISHING_TYPES, SERVICES, type PublishedService } from '../../../model/publishing';
import { BUNDLE_KEY, SHARED_BUNDLE } from '../../../model/trust-bundle';
import type { GivenObjects } from '../../given';
import { BUNDLE_ROLE } from './objects';
import { publishingOf } from './published';
import { networkingDefaults, type Networking } from './values';

const NETWORKING = ['spec', 'networking'] as const;
const SERVICE_LIST = ['spec', 'services'] as const;
const PROXY = ['spec', 'configuration', 'proxy'] as const;
const TRUST_BUNDLE = ['spec', 'additionalTrustBundle', 'name'] as const;
const OVN = ['spec', 'operatorConfiguration', 'clusterNetworkOperator', 'ovnKubernetesConfig'] as const;

const ranges = (
  cluster: ObjectReader,
): Pick<Networking, 'clusterNetwork' | 'serviceNetwork' | 'machineNetwork'> => {
  const cidrs = (network: 'serviceNetwork' | 'machineNetwork') => {
    const path = [...NETWORKING, network];
    return cluster.has(path)
      ? cluster.items(path).map((item) => ({ cidr: cluster.text([...item, 'cidr']) }))
      : networkingDefaults[network];
  };
  const clusterNetwork = [...NETWORKING, 'clusterNetwork'];
  return {
    clusterNetwork: cluster.has(clusterNetwork)
      ? cluster.items(clusterNetwork).map((item) => ({
          cidr: cluster.text([...item, 'cidr']),
          hostPrefix: cluster.count([...item, 'hostPrefix'], null),
        }))
      : networkingDefaults.clusterNetwork,
    serviceNetwork: cidrs('serviceNetwork'),
    machineNetwork: cidrs('machineNetwork'),
  };
};

const service = (cluster: ObjectReader, path: Path): PublishedService => {
  const strategy = [...path, 'servicePublishingStrategy'];
  const type = cluster.choice([...strategy, 'type'], PUBLISHING_TYPES);
  const host = { Route: 'route', LoadBalancer: 'loadBalancer', NodePort: '', None: '', S3: '' }[type];
  return {
    service: cluster.text([...path, 'service']),
    type,
    hostname: host === '' ? '' : cluster.text([...strategy, host, 'hostname']),
    address: type === 'NodePort' ? cluster.text([...strategy, 'nodePort', 'address']) : '',
    port: type === 'NodePort' ? cluster.count([...strategy, 'nodePort', 'port'], null) : null,
  };
};

const services = (cluster: ObjectReader): ReturnType<typeof publishingOf> => {
  const { publishing, nodePortAddress, services: byDefault } = networkingDefaults;
  if (!cluster.has(SERVICE_LIST)) return { publishing, nodePortAddress, services: byDefault };
  const given = cluster.items(SERVICE_LIST).map((path) => service(cluster, path));
  const missing = SERVICES.filter((name) => !given.some((one) => one.service === name));
  if (missing.length > 0) {
    cluster.refuse(
      SERVICE_LIST,
      message('spec.services lacks {{services}}. Write an entry for each.', { services: missing.join(', ') }),
    );
  }
  return publishingOf(given);
};

const trustBundle = (cluster: ObjectReader, given: GivenObjects): Networking['trustBundle'] => {
  const name = cluster.text(TRUST_BUNDLE);
  if (name === '') return networkingDefaults.trustBundle;
  if (!given.has(BUNDLE_ROLE, name)) {
    return { ...networkingDefaults.trustBundle, source: 'existing', existing: name };
  }
  const pem = given.text(BUNDLE_ROLE, name, BUNDLE_KEY);
  if (pem === undefined) {
    cluster.refuse(
      TRUST_BUNDLE,
      message('ConfigMap {{name}} has no key {{key}}.', { name, key: BUNDLE_KEY }),
    );
  }
  return {
    ...networkingDefaults.trustBundle,
    source: 'given',
    pem: pem ?? '',
    name: name === SHARED_BUNDLE ? '' : name,
  };
};

const mirrors = (cluster: ObjectReader): Networking['mirrors'] =>
  cluster.items(['spec', 'imageContentSources']).map((item) => ({
    source: cluster.text([...item, 'source']),
    mirrors: cluster
      .items([...item, 'mirrors'])
      .map((path) => cluster.text(path))
      .join('\n'),
  }));

/** The step's values, read from a HostedCluster and the ConfigMap it names. */
export const networkingFromObjects = (cluster: ObjectReader, given: GivenObjects): Networking => ({
  ...ranges(cluster),
  mtu: cluster.count([...OVN, 'mtu'], null),
  ...services(cluster),
  proxy: {
    httpProxy: cluster.text([...PROXY, 'httpProxy']),
    httpsProxy: cluster.text([...PROXY, 'httpsProxy']),
    noProxy: cluster.text([...PROXY, 'noProxy']),
    trustedCa: cluster.text([...PROXY, 'trustedCA', 'name']),
  },
  trustBundle: trustBundle(cluster, given),
  mirrors: mirrors(cluster),
});
