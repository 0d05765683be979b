import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';

/** How the Secrets of a cluster are encrypted in etcd, in words (CRD: aescbc with a key in a Secret, or a KMS). */
export const encryptionWords = ({ spec }: HostedCluster): Message => {
  const { type, aescbc } = spec.secretEncryption ?? {};
  if (type === 'aescbc')
    return message('AES-CBC, with the key of Secret {{name}}', { name: aescbc?.activeKey.name ?? '' });
  return type === 'kms' ? message('By a key management service') : message('Off');
};
