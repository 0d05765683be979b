import { message, type Message } from '../../../../../i18n/message';
import {
  CREDENTIAL_KEYS,
  credentialTexts,
  type CredentialKey,
  type CredentialTexts,
} from '../../../../model/credential';

/** Where the entries of a credential stand in the form. */
export const FIELDS = {
  pullSecret: 'details.pullSecret',
  'ssh-publickey': 'details.sshKey',
  kubeconfig: 'infrastructure.kubeconfig',
  externalInfraNamespace: 'infrastructure.infraNamespace',
} as const satisfies Record<CredentialKey, string>;

/** What people call them. */
export const WORDS: Readonly<Record<CredentialKey, Message>> = {
  pullSecret: message('Pull secret'),
  'ssh-publickey': message('Public SSH key'),
  kubeconfig: message('Kubeconfig of the infrastructure cluster'),
  externalInfraNamespace: message('Namespace on the infrastructure cluster'),
};

/** The fields, in the order of the keys: for watching them and nothing else. */
export const FIELD_NAMES = CREDENTIAL_KEYS.map((key) => FIELDS[key]);

/** What of a credential the form holds. @param values those of `FIELD_NAMES` */
export const textsOf = (values: readonly string[]): CredentialTexts =>
  credentialTexts((key) => values[CREDENTIAL_KEYS.indexOf(key)]);
