import { describe, expect, it } from 'vitest';
import { makeCertificate } from '../../../integration-tests/certificates';
import { readCertificates } from './certificate';
import { readPrivateKey } from './private-key';
import {
  isNameListed,
  keyProblem,
  nameCovers,
  servingProblem,
  servingWarning,
  type Serving,
} from './serving-certificates';

const now = Date.UTC(2026, 5, 1);
const year = { notBefore: new Date('2026-01-01'), notAfter: new Date('2027-01-01') };
const root = makeCertificate({ commonName: 'Root', isAuthority: true, ...year });
const middle = makeCertificate({ commonName: 'Middle', isAuthority: true, issuer: root, ...year });
const leaf = (names: readonly string[], dates = year) =>
  makeCertificate({ commonName: 'api', names, issuer: middle, ...dates });

const read = (...pems: readonly string[]) => readCertificates(pems.join('')).certificates;
const serving = (values: Partial<Serving> = {}): Serving => ({
  names: [],
  clusterName: 'demo',
  now,
  ...values,
});

/** Source: RFC 6125, as Go's crypto/x509 checks host names. */
describe('names in a certificate', () => {
  it.each([
    ['api.example.com', 'api.example.com', true],
    ['API.example.com', 'api.example.com', true],
    ['*.example.com', 'api.example.com', true],
    ['*.example.com', '*.example.com', true],
    ['*.example.com', 'api.demo.example.com', false],
    ['*.example.com', 'example.com', false],
    ['*', 'example', false],
    ['api.example.com', '*.example.com', false],
  ])('%s for %s: %s', (pattern, name, covers) => {
    expect(nameCovers(pattern, name)).toBe(covers);
  });
});

describe('a certificate that cannot serve', () => {
  const good = leaf(['api.example.com', '*.demo.example.com']);

  it('names the missing name and those it has', () => {
    const certificates = read(good.certificate);
    expect(servingProblem(certificates, serving({ names: ['x.demo.example.com'] }))).toBeUndefined();
    expect(
      servingProblem(certificates, serving({ names: ['api.example.com', 'web.example.com'] })),
    ).toMatchObject({
      values: { missing: 'web.example.com', names: 'api.example.com, *.demo.example.com' },
    });
    const bare = read(leaf([]).certificate);
    expect(servingProblem(bare, serving({ names: ['api.example.com'] }))?.key).toContain(
      'no subject alternative',
    );
    expect(servingProblem(bare, serving())?.key).toContain('no subject alternative');
  });

  it('has a name of the control plane', () => {
    for (const name of [
      'localhost',
      'kubernetes.default.svc',
      'openshift',
      '127.0.0.1',
      '::1',
      'api.demo.hypershift.local',
    ]) {
      expect(servingProblem(read(leaf(['api.example.com', name]).certificate), serving())?.key).toContain(
        'control plane uses itself',
      );
    }
  });

  it('has another key', () => {
    const certificates = read(good.certificate);
    expect(keyProblem(certificates, readPrivateKey(good.key).publicKey)).toBeUndefined();
    expect(keyProblem(certificates, readPrivateKey(leaf([]).key).publicKey)?.key).toContain(
      'does not belong',
    );
    expect(keyProblem(certificates, undefined)).toBeUndefined();
  });

  it('is expired', () => {
    const old = leaf(['a.b'], { notBefore: new Date('2025-01-01'), notAfter: new Date('2026-05-01') });
    expect(servingProblem(read(old.certificate), serving())?.key).toContain('has expired');
  });

  it('has its chain in another order', () => {
    const chain = [good.certificate, middle.certificate, root.certificate];
    expect(servingProblem(read(...chain), serving())).toBeUndefined();
    expect(servingProblem(read(good.certificate, root.certificate), serving())).toMatchObject({
      values: { number: 2, name: 'Root' },
    });
    expect(servingProblem(read(...[...chain].reverse()), serving())?.key).toContain('server first');
  });
});

describe('a certificate worth a word', () => {
  it('expires soon, or is not valid yet', () => {
    const at = (notBefore: string, notAfter: string) =>
      servingWarning(
        read(leaf(['a.b'], { notBefore: new Date(notBefore), notAfter: new Date(notAfter) }).certificate),
        now,
      )?.key;
    expect(at('2026-01-01', '2026-12-01')).toBeUndefined();
    expect(at('2026-01-01', '2026-06-15')).toContain('expires soon');
    expect(at('2026-06-02', '2026-12-01')).toContain('not valid yet');
  });
});

it('a name is served by its list, or perhaps by a certificate without one', () => {
  expect(isNameListed('api.example.com', [['x.example.com'], ['*.example.com']])).toBe(true);
  expect(isNameListed('api.example.com', [['other.example.com']])).toBe(false);
  expect(isNameListed('api.example.com', [['other.example.com'], []])).toBe(true);
  expect(isNameListed('api.example.com', [])).toBe(false);
});
