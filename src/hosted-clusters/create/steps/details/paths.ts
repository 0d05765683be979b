import type { FieldPath } from '../../part';

/** Where a refusal of the server lands. */
export const detailsPaths: readonly FieldPath[] = [
  [/^metadata\.name$/, 'details.name'],
  [/^metadata\.namespace$/, 'details.namespace'],
  [/^spec\.release/, 'details.release'],
  [/^spec\.channel/, 'details.channel'],
  [/^spec\.dns\.baseDomainPrefix/, 'details.baseDomainPrefix'],
  [/^spec\.dns/, 'details.baseDomain'],
  [/^spec\.pullSecret/, 'details.pullSecret'],
  [/^spec\.sshKey/, 'details.sshKey'],
  [/^spec\.fips/, 'details.fips'],
  [/^spec\.controllerAvailabilityPolicy/, 'details.controllerAvailability'],
  [/^spec\.infrastructureAvailabilityPolicy/, 'details.infrastructureAvailability'],
  [/^spec\.etcd\.managed\.storage\.persistentVolume\.size/, 'details.etcdSize'],
  [/^spec\.etcd\.managed\.storage\.persistentVolume\.storageClassName/, 'details.etcdStorageClass'],
  [/^spec\.secretEncryption/, 'details.encryptionSecretName'],
];
