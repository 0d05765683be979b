import { ECPrivateKey } from '@peculiar/asn1-ecc';
import { PrivateKeyInfo } from '@peculiar/asn1-pkcs8';
import { RSAPrivateKey, RSAPublicKey } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import { message, type Message } from '../../i18n/message';
import { hex } from './hex';
import { ELLIPTIC_CURVE, RSA } from './key-kind';
import { pemBlocks } from './pem';

/** What a private key in PEM says about its certificate. */
export interface PrivateKeyFacts {
  /** its public part in hexadecimal, as in `CertificateFacts.publicKey`; undefined where the key does not tell it */
  publicKey?: string;
  problem?: Message;
}

const ofRsa = (der: BufferSource): string => {
  const { modulus, publicExponent } = AsnConvert.parse(der, RSAPrivateKey);
  return hex(AsnConvert.serialize(new RSAPublicKey({ modulus, publicExponent })));
};

const ofCurve = (der: BufferSource): string | undefined => {
  const { publicKey } = AsnConvert.parse(der, ECPrivateKey);
  return publicKey && hex(publicKey);
};

/** The public part of a key, by the label of its block. Throws where the block is damaged. */
const publicPart = (label: string, der: BufferSource): string | undefined => {
  if (label === 'RSA PRIVATE KEY') return ofRsa(der);
  if (label === 'EC PRIVATE KEY') return ofCurve(der);
  const { privateKeyAlgorithm, privateKey } = AsnConvert.parse(der, PrivateKeyInfo);
  if (privateKeyAlgorithm.algorithm === RSA) return ofRsa(privateKey.buffer);
  return privateKeyAlgorithm.algorithm === ELLIPTIC_CURVE ? ofCurve(privateKey.buffer) : undefined;
};

/** How a private key may be written (source: Go's tls.X509KeyPair, which the API server reads it with). */
const LABELS = ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY'];

/** Reads the private key of a PEM text: PKCS #8, PKCS #1 or SEC 1. Pure, and never throws. */
export const readPrivateKey = (pem: string): PrivateKeyFacts => {
  const blocks = pemBlocks(pem);
  const key = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (!key) {
    return {
      problem: message('This is no private key in PEM. It begins with -----BEGIN PRIVATE KEY-----.'),
    };
  }
  if (key.isEncrypted) {
    return {
      problem: message('The key is protected by a passphrase. Write it without one: openssl pkey -in KEY.'),
    };
  }
  if (!LABELS.includes(key.label)) {
    return {
      problem: message('A {{label}} is not for TLS. Paste the key of the certificate.', { label: key.label }),
    };
  }
  try {
    if (!key.der) throw new Error('no content');
    const publicKey = publicPart(key.label, key.der);
    return publicKey === undefined ? {} : { publicKey };
  } catch {
    return { problem: message('The private key is damaged or cut off. Paste all of its lines.') };
  }
};
