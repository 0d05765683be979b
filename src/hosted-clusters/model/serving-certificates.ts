import { message, type Message } from '../../i18n/message';
import { isInternalName } from './api-name';
import { isIssuedBy, titleOf, validityOf, type CertificateFacts } from './certificate-facts';

/** How many names one certificate may be served for, and how many certificates there may be (source: CRD). */
export const MOST_NAMES = 64;
export const MOST_CERTIFICATES = 32;

/** Whether a name in a certificate stands for a name: equal, or `*.` for one label (source: RFC 6125). */
export const nameCovers = (inCertificate: string, name: string): boolean => {
  const [pattern, wanted] = [inCertificate.toLowerCase(), name.toLowerCase()];
  if (pattern === wanted) return true;
  const dot = wanted.indexOf('.');
  return pattern.startsWith('*.') && dot > 0 && pattern.slice(1) === wanted.slice(dot);
};

/** What a certificate is judged against. */
export interface Serving {
  /** names it is to be served for; none = those in the certificate */
  names: readonly string[];
  clusterName: string;
  /** milliseconds since the epoch */
  now: number;
}

const missingName = (
  names: readonly string[],
  { names: inCertificate }: CertificateFacts,
): Message | undefined => {
  const missing = names.find((name) => !inCertificate.some((pattern) => nameCovers(pattern, name)));
  if (missing === undefined) return undefined;
  return inCertificate.length === 0
    ? message('The certificate has no subject alternative names, so it is not good for {{missing}}.', {
        missing,
      })
    : message('The certificate is not for {{missing}}. It is for {{names}}.', {
        missing,
        names: inCertificate.join(', '),
      });
};

const chainProblem = (certificates: readonly CertificateFacts[]): Message | undefined => {
  const [leaf, ...issuers] = certificates;
  if (leaf?.isAuthority === true && issuers.some(({ isAuthority }) => !isAuthority)) {
    return message('The first certificate is an authority. Put the certificate of the server first.');
  }
  const broken = certificates.findIndex((one, index) => {
    const issuer = certificates[index + 1];
    return issuer !== undefined && !isIssuedBy(one, issuer);
  });
  return broken < 0
    ? undefined
    : message(
        'Certificate {{number}}, {{name}}, did not sign the one before it. Put each issuer after what it signed.',
        {
          number: broken + 2,
          name: titleOf(certificates[broken + 1] ?? { subject: '', names: [] }),
        },
      );
};

/**
 * What keeps a certificate from serving the API (source: specification; API server; operator, which compares the names
 * of the certificate with those of the control plane).
 * @param certificates the server's first, then its issuers
 */
export const servingProblem = (
  certificates: readonly CertificateFacts[],
  { names, clusterName, now }: Serving,
): Message | undefined => {
  const [leaf] = certificates;
  if (!leaf) return undefined;
  const internal = leaf.names.find((name) => isInternalName(name, clusterName));
  if (internal !== undefined) {
    return message(
      'The certificate is also for {{name}}, which the control plane uses itself. Have it issued without that name.',
      { name: internal },
    );
  }
  const order = chainProblem(certificates);
  if (order) return order;
  if (names.length === 0 && leaf.names.length === 0) {
    return message(
      'The certificate has no subject alternative names. Clients would not accept it for any name.',
    );
  }
  if (validityOf(leaf, now) === 'expired') {
    return message('The certificate has expired. Clients would refuse it: have it renewed.');
  }
  return missingName(names, leaf);
};

/**
 * Whether a private key is another certificate's.
 * @param keyOf its public part in hexadecimal; undefined = the key does not tell it, and nothing is refused
 */
export const keyProblem = (
  certificates: readonly CertificateFacts[],
  keyOf: string | undefined,
): Message | undefined => {
  const [leaf] = certificates;
  return leaf === undefined || keyOf === undefined || keyOf === leaf.publicKey
    ? undefined
    : message('The private key does not belong to the certificate. Give the key it was issued for.');
};

/** What is worth knowing about a certificate that can serve. */
export const servingWarning = (
  certificates: readonly CertificateFacts[],
  now: number,
): Message | undefined => {
  const [leaf] = certificates;
  if (!leaf) return undefined;
  const validity = validityOf(leaf, now);
  if (validity === 'not-yet')
    return message('The certificate is not valid yet. Clients refuse it until then.');
  const ends = certificates.find((one) => ['soon', 'expired'].includes(validityOf(one, now)));
  return ends && message('{{name}} expires soon. Renew it before that day.', { name: titleOf(ends) });
};

/**
 * Whether one of several certificates may be served for a name.
 * @param lists the names of each; an empty list stands for the names in a certificate, which are not known here
 */
export const isNameListed = (name: string, lists: readonly (readonly string[])[]): boolean =>
  lists.some((names) => names.length === 0 || names.some((one) => nameCovers(one, name)));
