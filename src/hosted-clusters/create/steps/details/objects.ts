import type { HostedClusterSpec } from '../../../../kubernetes/types/generated/hosted-cluster';
import type { Secret } from '../../../../kubernetes/types/core';
import { secretMetadata } from '../../object-meta';
import type { Made } from '../../made';
import type { Written } from '../../part';
import { encodeText } from '../../../../kubernetes/secret-data';
import type { Values } from '../../values';
import type { Details } from './values';

/** The roles of the Secrets of this step: also how their names end. */
export const SECRET_ROLES = {
  pullSecret: 'pull-secret',
  sshKey: 'ssh-key',
  etcdKey: 'etcd-encryption-key',
} as const;

/** The keys inside these Secrets (source: `hcp`, operator). */
export const SECRET_KEYS = { pullSecret: '.dockerconfigjson', sshKey: 'id_rsa.pub', etcdKey: 'key' } as const;

type SecretOf = keyof typeof SECRET_ROLES;

/** The name a Secret gets where the user gives none (source: `hcp`). */
export const defaultSecretName = (clusterName: string, secret: SecretOf): string =>
  `${clusterName}-${SECRET_ROLES[secret]}`;

const pullSecretName = ({ name, pullSecretName: given }: Details) =>
  given || defaultSecretName(name, 'pullSecret');
const sshKeyName = ({ name, sshKeyName: given }: Details) => given || defaultSecretName(name, 'sshKey');
const etcdKeyName = ({ name, encryption, encryptionSecretName }: Details) =>
  encryption === 'existing' ? encryptionSecretName : defaultSecretName(name, 'etcdKey');

const dns = ({
  baseDomainMode,
  baseDomain,
  prefixMode,
  baseDomainPrefix,
}: Details): Partial<HostedClusterSpec> => {
  if (baseDomainMode === 'infra') return {};
  if (prefixMode === 'name') return { dns: { baseDomain } };
  // An empty prefix is meant: absent would be the cluster's name (source: CRD).
  return { dns: { baseDomain, baseDomainPrefix: prefixMode === 'none' ? '' : baseDomainPrefix } };
};

/** The fields that the step Details sets in the HostedCluster. */
export const detailsSpec = ({ details }: Values): Partial<HostedClusterSpec> => ({
  release: { image: details.release },
  ...(details.channel === '' ? {} : { channel: details.channel }),
  pullSecret: { name: pullSecretName(details) },
  ...(details.sshKey === '' && details.sshKeyName === '' ? {} : { sshKey: { name: sshKeyName(details) } }),
  ...dns(details),
  platform: {
    type: 'KubeVirt',
    kubevirt: details.baseDomainMode === 'infra' ? { baseDomainPassthrough: true } : {},
  },
  fips: details.fips,
  controllerAvailabilityPolicy: details.controllerAvailability,
  infrastructureAvailabilityPolicy: details.infrastructureAvailability,
  etcd: {
    managementType: 'Managed',
    managed: {
      storage: {
        type: 'PersistentVolume',
        persistentVolume: {
          size: details.etcdSize,
          ...(details.etcdStorageClass === '' ? {} : { storageClassName: details.etcdStorageClass }),
        },
      },
    },
  },
  secretEncryption: { type: 'aescbc', aescbc: { activeKey: { name: etcdKeyName(details) } } },
});

const secret = (values: Values, made: Made, of: SecretOf, name: string, data: string): Written => {
  const object: Secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: secretMetadata(name, values.details.namespace, made),
    type: 'Opaque',
    data: { [SECRET_KEYS[of]]: data },
  };
  return { role: `Secret/${SECRET_ROLES[of]}`, object };
};

/** The Secrets of the step Details: pull secret, SSH key. One that exists already is not written. */
export const detailsHelpers = (values: Values, made: Made): readonly Written[] => {
  const { details } = values;
  const isPullSecretOurs = details.pullSecret !== '' || details.pullSecretName === '';
  return [
    ...(isPullSecretOurs
      ? [secret(values, made, 'pullSecret', pullSecretName(details), encodeText(details.pullSecret))]
      : []),
    ...(details.sshKey === ''
      ? []
      : [secret(values, made, 'sshKey', sshKeyName(details), encodeText(details.sshKey))]),
  ];
};

/** The Secret with the key of etcd, which `hcp` creates last. */
export const encryptionHelpers = (values: Values, made: Made): readonly Written[] =>
  values.details.encryption === 'existing'
    ? []
    : [secret(values, made, 'etcdKey', etcdKeyName(values.details), made.etcdKey)];
