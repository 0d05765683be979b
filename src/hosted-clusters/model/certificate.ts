import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  SubjectAlternativeName,
  type Name,
} from '@peculiar/asn1-x509';
import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { CertificateFacts } from './certificate-facts';
import { hex } from './hex';
import { keyKind } from './key-kind';
import { pemBlocks, type PemBlock } from './pem';

// This file brings the X.509 library along: views load it by `import()`, and rules on what was read are in `certificate-facts.ts`.

/** What a PEM text holds. */
export interface Certificates {
  /** the readable ones, in the order of the text */
  certificates: readonly CertificateFacts[];
  /** what keeps the text from being used as it is */
  problem?: Message;
}

/** Short names of the attributes that people know (source: RFC 4514). */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
};

const nameText = (name: Name): string =>
  [...name]
    .flatMap((part) => [...part])
    .map(({ type, value }) => `${entryOf(ATTRIBUTES, type) ?? type}=${value.toString()}`)
    .join(', ');

const facts = (der: Uint8Array<ArrayBuffer>): CertificateFacts => {
  const { tbsCertificate } = AsnConvert.parse(der, Certificate);
  const { subject, issuer, validity, subjectPublicKeyInfo, extensions } = tbsCertificate;
  const extension = <T>(id: string, type: new () => T): T | undefined => {
    const found = extensions?.find(({ extnID }) => extnID === id);
    return found && AsnConvert.parse(found.extnValue, type);
  };
  const names = extension(id_ce_subjectAltName, SubjectAlternativeName);
  const subjectKeyId = extension(id_ce_subjectKeyIdentifier, OctetString)?.buffer;
  const authorityKeyId = extension(id_ce_authorityKeyIdentifier, AuthorityKeyIdentifier)?.keyIdentifier;
  return {
    subject: nameText(subject),
    issuer: nameText(issuer),
    names: names?.flatMap(({ dNSName, iPAddress }) => dNSName ?? iPAddress ?? []) ?? [],
    notBefore: validity.notBefore.getTime().toISOString(),
    notAfter: validity.notAfter.getTime().toISOString(),
    isAuthority: extension(id_ce_basicConstraints, BasicConstraints)?.cA ?? false,
    key: keyKind(subjectPublicKeyInfo.algorithm, subjectPublicKeyInfo.subjectPublicKey),
    publicKey: hex(subjectPublicKeyInfo.subjectPublicKey),
    subjectId: hex(AsnConvert.serialize(subject)),
    issuerId: hex(AsnConvert.serialize(issuer)),
    ...(subjectKeyId ? { subjectKeyId: hex(subjectKeyId) } : {}),
    ...(authorityKeyId ? { authorityKeyId: hex(authorityKeyId.buffer) } : {}),
  };
};

const readable = ({ der }: PemBlock): CertificateFacts | undefined => {
  if (!der) return undefined;
  try {
    return facts(der);
  } catch {
    return undefined;
  }
};

/** A block that is no certificate but stands where only certificates belong. */
const strangerProblem = ({ label }: PemBlock): Message =>
  label.includes('PRIVATE KEY')
    ? message('The text holds a private key. Paste certificates only.')
    : label === 'TRUSTED CERTIFICATE'
      ? message('This is a certificate in the format of OpenSSL alone. Convert it with openssl x509.')
      : message('The text holds a {{label}}. Paste certificates only.', { label });

/**
 * Reads the certificates of a PEM text. Pure, and never throws.
 * A problem names what must be mended: no certificate at all, one that is damaged, or something that is no certificate.
 */
export const readCertificates = (pem: string): Certificates => {
  const blocks = pemBlocks(pem);
  const stranger = blocks.find(({ label }) => label !== 'CERTIFICATE' && label !== 'X509 CERTIFICATE');
  const own = blocks.filter((block) => block !== stranger);
  const read = own.map(readable);
  const certificates = read.filter((one) => one !== undefined);
  if (stranger) return { certificates, problem: strangerProblem(stranger) };
  if (blocks.length === 0) {
    return {
      certificates,
      problem: message('This is no certificate in PEM. It begins with -----BEGIN CERTIFICATE-----.'),
    };
  }
  const damaged = read.indexOf(undefined);
  if (damaged < 0) return { certificates };
  return {
    certificates,
    problem: message('Certificate {{number}} is damaged or cut off. Paste all of its lines.', {
      number: damaged + 1,
    }),
  };
};
