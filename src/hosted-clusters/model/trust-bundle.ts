import { message, type Message } from '../../i18n/message';
import { pemBlocks } from './pem';

/** The ConfigMap that all clusters of a namespace share unless they differ, and its key (source: `hcp`, operator). */
export const SHARED_BUNDLE = 'user-ca-bundle';
export const BUNDLE_KEY = 'ca-bundle.crt';

/** Whether a text holds a private key, which belongs into no ConfigMap. */
export const holdsPrivateKey = (text: string): boolean => /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text);

/**
 * Certificates of authorities in PEM. What they say is read by `readCertificates`; this finds what never can be one.
 * Source: operator (it reads the bundle while it makes the control plane).
 */
export const trustBundle = (text: string): Message | undefined => {
  if (text.trim() === '') return message('Paste the certificates or choose their file.');
  if (holdsPrivateKey(text)) return message('The text holds a private key. Paste certificates only.');
  const blocks = pemBlocks(text);
  if (blocks.length === 0) {
    return message('This is no certificate in PEM. It begins with -----BEGIN CERTIFICATE-----.');
  }
  const damaged = blocks.findIndex(({ der }) => der === undefined);
  return damaged < 0
    ? undefined
    : message('Certificate {{number}} is damaged or cut off. Paste all of its lines.', {
        number: damaged + 1,
      });
};

/** What is in the way of the shared ConfigMap: nothing, the same certificates, or others. */
export type SharedBundle = 'absent' | 'same' | 'other';

/** Compares what is there with what would be written; the space around certificates says nothing. */
export const sharedBundle = (
  data: Readonly<Record<string, string>> | undefined,
  pem: string,
): SharedBundle => {
  if (!data) return 'absent';
  const bare = (text: string): string => text.replace(/\s+/g, '');
  return bare(data[BUNDLE_KEY] ?? '') === bare(pem) ? 'same' : 'other';
};

/** The name for a ConfigMap with certificates: '' = the shared one, else the cluster's own, as the shared one holds others. */
export const bundleName = (clusterName: string, shared: SharedBundle): string =>
  shared === 'other' && clusterName !== '' ? `${clusterName}-${SHARED_BUNDLE}` : '';
