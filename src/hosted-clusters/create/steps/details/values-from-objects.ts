import { message } from '../../../../i18n/message';
import type { ObjectReader } from '../../../../node-pools/fields/read-object';
import type { GivenObjects } from '../../given';
import { defaultSecretName, SECRET_KEYS, SECRET_ROLES } from './objects';
import { detailsDefaults, type Details } from './values';

/** What the Secrets of this step say. */
const secretsIn = (given: GivenObjects) => ({
  has: (secret: keyof typeof SECRET_ROLES, name: string) => given.has(`Secret/${SECRET_ROLES[secret]}`, name),
  text: (secret: keyof typeof SECRET_ROLES, name: string) =>
    given.text(`Secret/${SECRET_ROLES[secret]}`, name, SECRET_KEYS[secret]),
});

const KUBEVIRT = ['spec', 'platform', 'kubevirt'] as const;
const VOLUME = ['spec', 'etcd', 'managed', 'storage', 'persistentVolume'] as const;
const AVAILABILITY = {
  controller: ['HighlyAvailable', 'SingleReplica'],
  infrastructure: ['SingleReplica', 'HighlyAvailable'],
} as const;

type DomainValues = Pick<Details, 'baseDomainMode' | 'baseDomain' | 'prefixMode' | 'baseDomainPrefix'>;

const domain = (cluster: ObjectReader): DomainValues => {
  const passthrough = cluster.yes([...KUBEVIRT, 'baseDomainPassthrough'], false);
  const hasDomain = cluster.has(['spec', 'dns']);
  if (passthrough && cluster.text(['spec', 'dns', 'baseDomain']) !== '') {
    cluster.refuse(
      ['spec', 'dns', 'baseDomain'],
      message(
        'A cluster has its own base domain or a subdomain of the infrastructure cluster. Remove spec.dns or baseDomainPassthrough.',
      ),
    );
  }
  // Without either, the operator's webhook chooses the subdomain.
  if (passthrough || !hasDomain)
    return { baseDomainMode: 'infra', baseDomain: '', prefixMode: 'name', baseDomainPrefix: '' };
  const hasPrefix = cluster.has(['spec', 'dns', 'baseDomainPrefix']);
  const prefix = cluster.text(['spec', 'dns', 'baseDomainPrefix']);
  return {
    baseDomainMode: 'own',
    baseDomain: cluster.text(['spec', 'dns', 'baseDomain']),
    prefixMode: hasPrefix ? (prefix === '' ? 'none' : 'own') : 'name',
    baseDomainPrefix: prefix,
  };
};

type SecretValues = Pick<
  Details,
  'pullSecret' | 'pullSecretName' | 'sshKey' | 'sshKeyName' | 'encryption' | 'encryptionSecretName'
>;

/** A name as the form holds it: '' where it is the one the form would give anyway. */
const unlessDefault = (name: string, byDefault: string) => (name === byDefault ? '' : name);

const secrets = (
  cluster: ObjectReader,
  clusterName: string,
  given: ReturnType<typeof secretsIn>,
): SecretValues => {
  const names = {
    pullSecret: defaultSecretName(clusterName, 'pullSecret'),
    sshKey: defaultSecretName(clusterName, 'sshKey'),
    etcdKey: defaultSecretName(clusterName, 'etcdKey'),
  };
  const pullSecret = cluster.text(['spec', 'pullSecret', 'name'], names.pullSecret);
  const sshKey = cluster.text(['spec', 'sshKey', 'name'], names.sshKey);
  const etcdKey = cluster.text(['spec', 'secretEncryption', 'aescbc', 'activeKey', 'name']);
  const isGenerated = etcdKey === names.etcdKey && given.has('etcdKey', etcdKey);
  const sshKeyText = given.text('sshKey', sshKey) ?? '';
  if (!cluster.has(['spec', 'secretEncryption'])) {
    cluster.refuse(
      ['spec'],
      message(
        'spec.secretEncryption is missing: the Secrets of the cluster would lie in etcd unencrypted. Name a key, as in {{example}}.',
        {
          example: `{type: aescbc, aescbc: {activeKey: {name: ${names.etcdKey}}}}`,
        },
      ),
    );
  }
  return {
    pullSecret: given.text('pullSecret', pullSecret) ?? '',
    pullSecretName: unlessDefault(pullSecret, names.pullSecret),
    sshKey: sshKeyText,
    sshKeyName: cluster.has(['spec', 'sshKey']) ? unlessDefault(sshKey, names.sshKey) : '',
    encryption: isGenerated ? 'generated' : 'existing',
    encryptionSecretName: isGenerated ? '' : etcdKey,
  };
};

/** The step's values, read from a HostedCluster and the Secrets it names. */
export const detailsFromObjects = (cluster: ObjectReader, given: GivenObjects): Details => {
  const name = cluster.text(['metadata', 'name']);
  return {
    name,
    namespace: cluster.text(['metadata', 'namespace'], detailsDefaults.namespace),
    release: cluster.text(['spec', 'release', 'image']),
    channel: cluster.text(['spec', 'channel']),
    ...domain(cluster),
    ...secrets(cluster, name, secretsIn(given)),
    fips: cluster.yes(['spec', 'fips'], false),
    controllerAvailability: cluster.choice(['spec', 'controllerAvailabilityPolicy'], AVAILABILITY.controller),
    infrastructureAvailability: cluster.choice(
      ['spec', 'infrastructureAvailabilityPolicy'],
      AVAILABILITY.infrastructure,
    ),
    etcdStorageClass: cluster.text([...VOLUME, 'storageClassName']),
    etcdSize: cluster.textOrNumber([...VOLUME, 'size'], detailsDefaults.etcdSize),
  };
};
