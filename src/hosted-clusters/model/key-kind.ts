import { entryOf } from '../../i18n/entry-of';
import { RSAPublicKey } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import type { AlgorithmIdentifier } from '@peculiar/asn1-x509';

export const RSA = '1.2.840.113549.1.1.1';
export const ELLIPTIC_CURVE = '1.2.840.10045.2.1';

const OTHERS: Readonly<Record<string, string>> = { '1.3.101.112': 'Ed25519', '1.3.101.113': 'Ed448' };

/** The lengths of an uncompressed point, by which NIST's curves are told apart (source: SEC 1). */
const CURVES: Readonly<Record<number, string>> = { 65: 'P-256', 97: 'P-384', 133: 'P-521' };

/** A public key as people name it: `RSA 2048`, `ECDSA P-256`. Throws where the key is damaged. */
export const keyKind = ({ algorithm }: AlgorithmIdentifier, publicKey: ArrayBuffer): string => {
  if (algorithm === RSA) {
    const { modulus } = AsnConvert.parse(publicKey, RSAPublicKey);
    const bytes = new Uint8Array(modulus);
    // A leading zero only keeps the number positive.
    return `RSA ${(bytes[0] === 0 ? bytes.length - 1 : bytes.length) * 8}`;
  }
  if (algorithm === ELLIPTIC_CURVE) return `ECDSA ${CURVES[publicKey.byteLength] ?? ''}`.trim();
  return entryOf(OTHERS, algorithm) ?? algorithm;
};
