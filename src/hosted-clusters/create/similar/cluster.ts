import { message, type Message } from '../../../i18n/message';
import { isJsonObject, own, type JsonObject } from '../../../node-pools/fields/leftovers';
import { at, type Path } from '../../../node-pools/fields/read-object';
import { SERVICES } from '../../model/publishing';
import { defaultSecretName } from '../steps/details/objects';
import { withoutAll, withoutDefaults, withValue } from './edit';
import { metadataOfCopy } from './marks';

/** What the server and the operator set, and what makes two clusters be taken for one (source: CRD, operator). */
const OF_THE_SOURCE: readonly Path[] = [
  ['spec', 'infraID'],
  ['spec', 'clusterID'],
  ['spec', 'platform', 'kubevirt', 'generateID'],
  ['spec', 'pausedUntil'],
  ['spec', 'controlPlaneRelease'],
  // A new cluster begins empty, not with the source's data.
  ['spec', 'etcd', 'managed', 'storage', 'restoreSnapshotURL'],
  // The key that signs its tokens, and the issuer that goes with it.
  ['spec', 'serviceAccountSigningKey'],
  ['spec', 'issuerURL'],
];

/** What the API fills in (source: CRD, webhook), and what says the same as nothing. */
const DEFAULTS: readonly (readonly [Path, unknown])[] = [
  [['spec', 'capabilities'], {}],
  [['spec', 'autoscaling'], {}],
  [['spec', 'configuration', 'apiServer', 'audit'], { profile: 'Default' }],
  [['spec', 'configuration'], {}],
  [['spec', 'sshKey'], {}],
  [['spec', 'operatorConfiguration', 'clusterNetworkOperator', 'disableMultiNetwork'], false],
  [['spec', 'platform', 'kubevirt', 'storageDriver'], { type: 'Default' }],
];

interface Dropped {
  readonly paths: readonly Path[];
  readonly note: Message;
}

/** Names that only one cluster can have: who wants them for the copy says so. */
const UNIQUE: readonly Dropped[] = [
  {
    paths: [['spec', 'dns', 'baseDomainPrefix']],
    note: message(
      'The prefix of the base domain was left out: it would give both clusters the same addresses.',
    ),
  },
  {
    paths: [['spec', 'kubeAPIServerDNSName']],
    note: message('The name of the API was left out: it leads to the other cluster.'),
  },
  {
    paths: [['spec', 'configuration', 'apiServer', 'servingCerts']],
    note: message('The certificates of the API were left out: they are for names of the other cluster.'),
  },
];

const HOSTS: readonly Path[] = [
  ['servicePublishingStrategy', 'route'],
  ['servicePublishingStrategy', 'loadBalancer'],
  ['servicePublishingStrategy', 'nodePort', 'port'],
];

/**
 * The services in the order of the form, without host names, fixed ports and those that are no longer used. One that
 * is missing is published as the operator's webhook does.
 */
const services = (source: JsonObject): { services: readonly JsonObject[]; isChanged: boolean } => {
  const given: unknown = at(source, ['spec', 'services']);
  const all: readonly unknown[] = Array.isArray(given) ? given : [];
  const known = SERVICES.map(
    (name): JsonObject =>
      all.filter(isJsonObject).find(({ service }) => service === name) ?? {
        service: name,
        servicePublishingStrategy: { type: name === 'APIServer' ? 'LoadBalancer' : 'Route' },
      },
  );
  const bare = known.map((service) => withoutAll(service, HOSTS));
  return { services: bare, isChanged: bare.some((service, index) => service !== known[index]) };
};

/** In passthrough mode the operator fills in the domain, so it is not the user's (source: operator). */
const domain = (cluster: JsonObject): JsonObject =>
  at(cluster, ['spec', 'platform', 'kubevirt', 'baseDomainPassthrough']) === true ||
  at(cluster, ['spec', 'dns', 'baseDomain']) === ''
    ? withoutAll(cluster, [['spec', 'dns']])
    : cluster;

/** A Secret that the cluster refers to, and what to ask for where it is not shared. */
const SECRETS: readonly { path: Path; field: string }[] = [
  { path: ['spec', 'pullSecret'], field: 'details.pullSecret' },
  { path: ['spec', 'sshKey'], field: 'details.sshKey' },
  {
    path: ['spec', 'platform', 'kubevirt', 'credentials', 'infraKubeConfigSecret'],
    field: 'infrastructure.kubeconfig',
  },
];

/** The copy of a cluster, and what was not copied. */
export interface ClusterCopy {
  readonly object: JsonObject;
  /** the fields whose secrets must be given again */
  readonly again: readonly string[];
  readonly notes: readonly Message[];
}

const nameAt = (object: JsonObject, path: Path): string => {
  const name = at(object, [...path, 'name']);
  return typeof name === 'string' ? name : '';
};

/**
 * The copy of a HostedCluster, as one would write it.
 * @param source as written: no status, nothing of the server
 * @param isShared whether the copy may refer to a Secret of this name
 */
export const copyCluster = (
  source: JsonObject,
  name: string,
  isShared: (secret: string) => boolean,
): ClusterCopy => {
  const published = services(source);
  const dropped = UNIQUE.filter(({ paths }) => paths.some((path) => at(source, path) !== undefined));
  const again = SECRETS.filter(({ path }) => nameAt(source, path) !== '' && !isShared(nameAt(source, path)));
  const bare = withoutDefaults(
    domain(
      withoutAll(source, [
        ...OF_THE_SOURCE,
        ...dropped.flatMap(({ paths }) => paths),
        ...again.map(({ path }) => path),
      ]),
    ),
    DEFAULTS,
  );
  const placed = withValue(
    withValue(bare, ['spec', 'services'], published.services),
    ['spec', 'secretEncryption'],
    // Each cluster encrypts with a key of its own.
    { type: 'aescbc', aescbc: { activeKey: { name: defaultSecretName(name, 'etcdKey') } } },
  );
  return {
    object: { ...placed, metadata: metadataOfCopy(own(source, 'metadata'), name) },
    again: again.map(({ field }) => field),
    notes: [
      ...dropped.map(({ note }) => note),
      ...(published.isChanged
        ? [
            message(
              'Host names and fixed ports of the services were left out: only one cluster can have them.',
            ),
          ]
        : []),
    ],
  };
};
