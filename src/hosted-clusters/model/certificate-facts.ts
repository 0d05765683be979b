/** What a certificate says, read by `readCertificates`. */
export interface CertificateFacts {
  /** `CN=api.example.com, O=Example` */
  subject: string;
  issuer: string;
  /** DNS names and IP addresses it stands for (source: subjectAltName; a common name counts for nothing, Go since 1.15) */
  names: readonly string[];
  /** ISO 8601, UTC */
  notBefore: string;
  /** ISO 8601, UTC */
  notAfter: string;
  /** may sign other certificates */
  isAuthority: boolean;
  /** `RSA 2048`, `ECDSA P-256` */
  key: string;
  /** the public key's bits in hexadecimal */
  publicKey: string;
  /** the subject's and the issuer's bytes in hexadecimal: equal where one names the other */
  subjectId: string;
  issuerId: string;
  /** which key signed it, and which it has, where the certificate says so; hexadecimal */
  authorityKeyId?: string;
  subjectKeyId?: string;
}

/** Days before the end from which an expiry is worth a warning. */
const SOON_DAYS = 30;

const DAY = 24 * 3600 * 1000;

export type Validity = 'valid' | 'not-yet' | 'soon' | 'expired';

/** @param now milliseconds since the epoch */
export const validityOf = (certificate: CertificateFacts, now: number): Validity => {
  const end = Date.parse(certificate.notAfter);
  if (now > end) return 'expired';
  if (now < Date.parse(certificate.notBefore)) return 'not-yet';
  return end - now < SOON_DAYS * DAY ? 'soon' : 'valid';
};

/** Whether a certificate was issued by another: it names it, and the keys are the same where both say theirs. */
export const isIssuedBy = (certificate: CertificateFacts, issuer: CertificateFacts): boolean =>
  certificate.issuerId === issuer.subjectId &&
  (certificate.authorityKeyId === undefined ||
    issuer.subjectKeyId === undefined ||
    certificate.authorityKeyId === issuer.subjectKeyId);

/** Whether a certificate names itself as its issuer. */
export const isSelfSigned = (certificate: CertificateFacts): boolean => isIssuedBy(certificate, certificate);

/** The name people know a certificate by: its common name, else all of its subject, else its first name. */
export const titleOf = ({ subject, names }: Pick<CertificateFacts, 'subject' | 'names'>): string =>
  /(?:^|, )CN=([^,]+)/.exec(subject)?.[1] ?? (subject === '' ? (names[0] ?? '') : subject);
