import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import { isIP } from 'node:net';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  Extensions,
  GeneralName,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  KeyIdentifier,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

/** What a certificate made for a test says. */
export interface Wanted {
  commonName: string;
  /** DNS names and IP addresses */
  names?: readonly string[];
  /** the authority that signs it; itself where there is none */
  issuer?: MadeCertificate;
  isAuthority?: boolean;
  notBefore?: Date;
  notAfter?: Date;
  kind?: 'rsa' | 'ec' | 'ed25519';
}

export interface MadeCertificate {
  /** PEM */
  certificate: string;
  /** PEM, PKCS #8 */
  key: string;
  privateKey: KeyObject;
  name: Name;
  keyId: ArrayBuffer;
}

const DAY = 24 * 3600 * 1000;

const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

const nameOf = (commonName: string): Name =>
  new Name(
    ['2.5.4.10', '2.5.4.3'].map(
      (type, index) =>
        new RelativeDistinguishedName([
          new AttributeTypeAndValue({
            type,
            value: new AttributeValue({ utf8String: index === 0 ? 'Example' : commonName }),
          }),
        ]),
    ),
  );

const extension = (extnID: string, value: object, critical = false): Extension =>
  new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });

const keys = (kind: NonNullable<Wanted['kind']>) =>
  kind === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('ed25519');

const SIGNATURES: Readonly<Record<string, string>> = {
  rsa: '1.2.840.113549.1.1.11',
  ec: '1.2.840.10045.4.3.2',
  ed25519: '1.3.101.112',
};

const pem = (der: ArrayBuffer): string => {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};

/** Makes a certificate and its key, signed by an authority or by itself. */
export const makeCertificate = ({
  commonName,
  names = [],
  issuer,
  isAuthority = false,
  notBefore = new Date(Date.now() - DAY),
  notAfter = new Date(Date.now() + 365 * DAY),
  kind = 'ec',
}: Wanted): MadeCertificate => {
  const { privateKey } = keys(kind);
  const spki = buffer(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }));
  const keyId = buffer(createHash('sha1').update(Buffer.from(spki)).digest());
  const name = nameOf(commonName);
  const signer = issuer?.privateKey ?? privateKey;
  const signature = new AlgorithmIdentifier({ algorithm: SIGNATURES[signer.asymmetricKeyType ?? ''] ?? '' });
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: buffer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    signature,
    issuer: issuer?.name ?? name,
    subject: name,
    validity: new Validity({ notBefore, notAfter }),
    subjectPublicKeyInfo: AsnConvert.parse(spki, SubjectPublicKeyInfo),
    extensions: new Extensions([
      extension(id_ce_basicConstraints, new BasicConstraints({ cA: isAuthority }), true),
      extension(id_ce_subjectKeyIdentifier, new OctetString(keyId)),
      extension(
        id_ce_authorityKeyIdentifier,
        new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(issuer?.keyId ?? keyId) }),
      ),
      ...(names.length === 0
        ? []
        : [
            extension(
              id_ce_subjectAltName,
              new SubjectAlternativeName(
                names.map((one) => new GeneralName(isIP(one) ? { iPAddress: one } : { dNSName: one })),
              ),
            ),
          ]),
    ]),
  });
  const body = AsnConvert.serialize(tbsCertificate);
  const bits = sign(signer.asymmetricKeyType === 'ed25519' ? null : 'sha256', Buffer.from(body), signer);
  const whole = new Certificate({
    tbsCertificate,
    signatureAlgorithm: signature,
    signatureValue: buffer(bits),
  });
  return {
    certificate: pem(AsnConvert.serialize(whole)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    privateKey,
    name,
    keyId,
  };
};
