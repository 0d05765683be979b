import { message, type Message } from '../../../i18n/message';
import type { Secret } from '../../../kubernetes/types/core';
import type { KubeObject } from '../../../kubernetes/types/object';
import { isSecret } from '../../../kubernetes/write/plan';
import { shownUrl, strippedUrls } from '../../../kubernetes/write/kept-object';
import type { RunItem, RunSnapshot } from '../../../kubernetes/write/run';
import { base64 } from '../../../kubernetes/secret-data';
import { encodeText } from '../../../kubernetes/secret-data';
import { parseOneYaml, plain } from '../../../yaml/parse';
import { TLS_CERTIFICATE, TLS_KEY } from '../../fields/certificates/objects';
import { SECRET_KEYS, type SECRET_ROLES } from '../steps/details/objects';
import { KUBECONFIG_KEY } from '../steps/infrastructure/objects';

/** What a Secret of a creation holds: it says how it is asked for again. `other` was added in YAML. */
export type SecretRole = keyof typeof SECRET_ROLES | 'kubeconfig' | 'certificate' | 'other';

/** A Secret that a reload has emptied before it was created. */
export interface MissingSecret {
  readonly id: string;
  readonly name: string;
  readonly role: SecretRole;
}

interface Named {
  spec?: {
    pullSecret?: { name?: string };
    sshKey?: { name?: string };
    secretEncryption?: { aescbc?: { activeKey?: { name?: string } } };
    platform?: { kubevirt?: { credentials?: { infraKubeConfigSecret?: { name?: string } } } };
    configuration?: {
      apiServer?: {
        servingCerts?: { namedCertificates?: readonly { servingCertificate?: { name?: string } }[] };
      };
    };
  };
}

/** What a Secret is for, by what the HostedCluster of the plan refers to. */
const roleOf = (name: string, cluster: (KubeObject & Named) | undefined): SecretRole => {
  if (cluster?.spec?.pullSecret?.name === name) return 'pullSecret';
  if (cluster?.spec?.sshKey?.name === name) return 'sshKey';
  if (cluster?.spec?.secretEncryption?.aescbc?.activeKey?.name === name) return 'etcdKey';
  if (cluster?.spec?.platform?.kubevirt?.credentials?.infraKubeConfigSecret?.name === name)
    return 'kubeconfig';
  const served = cluster?.spec?.configuration?.apiServer?.servingCerts?.namedCertificates ?? [];
  return served.some(({ servingCertificate }) => servingCertificate?.name === name) ? 'certificate' : 'other';
};

const isCluster = ({ item }: RunItem): boolean => item.object.kind === 'HostedCluster';

/** The Secrets whose data must be given again. */
export const missingSecrets = ({ items }: RunSnapshot): readonly MissingSecret[] => {
  const cluster = items.find(isCluster)?.item.object;
  return items
    .filter(({ state, item }) => state === 'needs-secret' && isSecret(item.object))
    .map(({ item }) => {
      const { name } = item.object.metadata;
      return { id: item.id, name, role: roleOf(name, cluster) };
    });
};

/** A password that a reload has taken out of a URL, such as that of a proxy. */
export interface MissingPassword {
  /** The item of the plan. */
  readonly id: string;
  /** The URL as it was kept. */
  readonly url: string;
  /** The URL for people. */
  readonly shown: string;
}

/** The passwords of URLs that must be given again. */
export const missingPasswords = ({ items }: RunSnapshot): readonly MissingPassword[] =>
  items
    .filter(({ state, item }) => state === 'needs-secret' && !isSecret(item.object))
    .flatMap(({ item }) =>
      strippedUrls(item.object).map((url) => ({ id: item.id, url, shown: shownUrl(url) })),
    );

/** The password of a URL, as it stood there: percent-encoded where it has to be. */
export const urlPassword = (text: string): Message | undefined => {
  if (text === '') return message('Give the password again.');
  return /[\s/"<>]/.test(text)
    ? message('Write it as it stood in the URL: / is %2F there, and a space is %20.')
    : undefined;
};

/** A key for etcd. It may be a new one: nothing is encrypted before its Secret exists. */
export const newEtcdKey = (): string => base64(crypto.getRandomValues(new Uint8Array(32)));

/** The entries of a Secret as people write them under stringData; undefined where the text is no map of texts. */
const entriesOf = (text: string): Record<string, string> | undefined => {
  const document = parseOneYaml(text, { schema: 'failsafe' });
  const read = document.errors.length === 0 ? plain(document) : undefined;
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
  const entries = Object.entries(read).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const isWhole = entries.length > 0 && entries.length === Object.keys(read).length;
  return isWhole ? Object.fromEntries(entries) : undefined;
};

/** The entries of a Secret that was added in YAML, as they stood under its stringData. */
export const secretEntries = (text: string): Message | undefined =>
  entriesOf(text)
    ? undefined
    : message('Write the entries of the Secret as YAML, a line each, such as key: value.');

/** A certificate and its key, in PEM. */
export interface CertificateTexts {
  certificate: string;
  key: string;
}

/** The Secret of a certificate with its data again. */
export const withCertificate = (object: KubeObject, { certificate, key }: CertificateTexts): Secret => ({
  ...object,
  data: { [TLS_CERTIFICATE]: encodeText(certificate), [TLS_KEY]: encodeText(key) },
});

/** The Secret with its data again. */
export const withData = (
  object: KubeObject,
  role: Exclude<SecretRole, 'certificate'>,
  text: string,
): Secret => {
  if (role === 'other') return { ...object, stringData: entriesOf(text) ?? {} };
  const entry = role === 'kubeconfig' ? KUBECONFIG_KEY : SECRET_KEYS[role];
  return { ...object, data: { [entry]: role === 'etcdKey' ? text : encodeText(text) } };
};
