/** The fields of this step that are folded. */
export const MORE_DETAILS = [
  'details.channel',
  'details.controllerAvailability',
  'details.infrastructureAvailability',
  'details.etcdStorageClass',
  'details.etcdSize',
  'details.encryption',
  'details.encryptionSecretName',
  'details.fips',
];
