import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeCertificate, type Wanted } from '../../../integration-tests/certificates';
import { readCertificates } from './certificate';
import { isIssuedBy, isSelfSigned, titleOf, validityOf } from './certificate-facts';
import { readPrivateKey } from './private-key';

const names = ['api.example.com', '*.apps.example.com', '192.0.2.10', '2001:db8::1'];
const kinds: readonly NonNullable<Wanted['kind']>[] = ['rsa', 'ec', 'ed25519'];

const only = (pem: string) => {
  const [first] = readCertificates(pem).certificates;
  if (!first) throw new Error('no certificate was read');
  return first;
};

describe('readCertificates says what Node says', () => {
  it.each(kinds)('of a key of kind %s', (kind) => {
    const made = makeCertificate({ commonName: 'api.example.com', names, kind });
    const node = new X509Certificate(made.certificate);
    const read = only(made.certificate);
    expect(read.names).toEqual(names);
    expect(read.subject).toBe(node.subject.split('\n').join(', '));
    expect(Date.parse(read.notAfter)).toBe(Date.parse(node.validTo));
    expect(Date.parse(read.notBefore)).toBe(Date.parse(node.validFrom));
    expect(read.isAuthority).toBe(node.ca);
    expect(read.key).toBe({ rsa: 'RSA 2048', ec: 'ECDSA P-256', ed25519: 'Ed25519' }[kind]);
    expect(titleOf(read)).toBe('api.example.com');
  });

  it('of who signed whom', () => {
    const root = makeCertificate({ commonName: 'Root', isAuthority: true });
    const namesake = makeCertificate({ commonName: 'Root', isAuthority: true });
    const leaf = makeCertificate({ commonName: 'leaf', names: ['a.example.com'], issuer: root });
    const { certificates } = readCertificates(
      `# a comment\n${leaf.certificate}between\r\n${root.certificate}${namesake.certificate}`,
    );
    const [first, second, third] = certificates;
    if (!first || !second || !third) throw new Error('three are there');
    expect(isIssuedBy(first, second)).toBe(true);
    expect(new X509Certificate(leaf.certificate).checkIssued(new X509Certificate(root.certificate))).toBe(
      true,
    );
    expect(isIssuedBy(second, first)).toBe(false);
    expect(isIssuedBy(first, third)).toBe(false);
    expect(isSelfSigned(second)).toBe(true);
    expect(isSelfSigned(first)).toBe(false);
    expect(second.isAuthority).toBe(true);
  });

  it('of when it is valid', () => {
    const now = Date.UTC(2026, 5, 1);
    const at = (notBefore: string, notAfter: string) =>
      validityOf(
        only(
          makeCertificate({ commonName: 'x', notBefore: new Date(notBefore), notAfter: new Date(notAfter) })
            .certificate,
        ),
        now,
      );
    expect(at('2026-01-01', '2027-01-01')).toBe('valid');
    expect(at('2026-01-01', '2026-06-20')).toBe('soon');
    expect(at('2025-01-01', '2026-05-31')).toBe('expired');
    expect(at('2026-06-02', '2055-01-01')).toBe('not-yet');
  });
});

describe('readCertificates names what must be mended', () => {
  const { certificate, key } = makeCertificate({ commonName: 'x' });
  const cut = certificate.split('\n').filter((_line, index) => index !== 3);
  it.each([
    ['nothing', '', 'This is no certificate'],
    ['any text', 'hello', 'This is no certificate'],
    ['a key', key, 'private key'],
    ['a key behind it', `${certificate}${key}`, 'private key'],
    ['a lost line', cut.join('\n'), 'Certificate {{number}} is damaged'],
    ['a lost end', certificate.slice(0, -30), 'Certificate {{number}} is damaged'],
    ['no base64', certificate.replace('M', '!'), 'Certificate {{number}} is damaged'],
    ['a request', certificate.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST'), 'holds a {{label}}'],
    ['a trusted one', certificate.replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE'), 'OpenSSL alone'],
    ['DER of something else', '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----', 'is damaged'],
  ])('%s', (_what, text, says) => {
    expect(readCertificates(text).problem?.key).toContain(says);
  });

  it('and which one', () => {
    expect(readCertificates(`${certificate}${cut.join('\n')}`)).toMatchObject({
      certificates: [{}],
      problem: { values: { number: 2 } },
    });
    expect(readCertificates(certificate).problem).toBeUndefined();
  });
});

describe('readPrivateKey', () => {
  it.each(kinds)('tells the certificate of a key of kind %s from another', (kind) => {
    const made = makeCertificate({ commonName: 'x', kind });
    const other = makeCertificate({ commonName: 'x', kind });
    const { publicKey, problem } = readPrivateKey(made.key);
    expect(problem).toBeUndefined();
    // An Ed25519 key in PKCS #8 does not tell its public part.
    expect(publicKey).toBe(kind === 'ed25519' ? undefined : only(made.certificate).publicKey);
    expect(publicKey).not.toBe(only(other.certificate).publicKey);
  });

  it('reads the older formats too', () => {
    const rsa = makeCertificate({ commonName: 'x', kind: 'rsa' });
    const ec = makeCertificate({ commonName: 'x', kind: 'ec' });
    const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    const sec1 = ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString();
    expect(readPrivateKey(pkcs1).publicKey).toBe(only(rsa.certificate).publicKey);
    // openssl writes the parameters of the curve before it
    const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';
    expect(readPrivateKey(parameters + sec1).publicKey).toBe(only(ec.certificate).publicKey);
  });

  it.each([
    ['nothing', '', 'no private key'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----', 'no private key'],
    [
      'an SSH key',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nMAA=\n-----END OPENSSH PRIVATE KEY-----',
      'not for TLS',
    ],
    ['a damaged one', '-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----', 'damaged'],
    ['one cut off', '-----BEGIN PRIVATE KEY-----\nMAA=', 'damaged'],
    [
      'a protected one',
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----',
      'passphrase',
    ],
    [
      'an old protected one',
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES\n\nMAA=\n-----END RSA PRIVATE KEY-----',
      'passphrase',
    ],
  ])('refuses %s', (_what, text, says) => {
    expect(readPrivateKey(text).problem?.key).toContain(says);
  });
});
