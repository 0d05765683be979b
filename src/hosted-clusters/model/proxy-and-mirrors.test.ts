import { describe, expect, it } from 'vitest';
import { linesOf, mirrorProblems, repository } from './mirrors';
import { httpProxy, httpsProxy, noProxy, proxyWarning, trustedCa } from './proxy';
import { bundleName, holdsPrivateKey, sharedBundle, trustBundle } from './trust-bundle';

// Source: network operator (ValidateProxyConfig).
describe('a proxy', () => {
  it.each(['', 'http://proxy.example.com:3128', 'http://user:word@10.0.0.1', 'http://[fd00::1]:3128/'])(
    '%j is good for HTTP',
    (url) => expect(httpProxy(url)).toBeUndefined(),
  );
  it.each([
    ['https://proxy.example.com', 'begins with'],
    ['proxy.example.com:3128', 'not a URL'],
    ['http:proxy', 'not a URL'],
    ['http://', 'not a URL'],
    ['ftp://proxy.example.com', 'begins with'],
    ['http://proxy .example.com', 'not a URL'],
  ])('%j is refused for HTTP', (url, words) => expect(httpProxy(url)?.key).toContain(words));
  it('HTTPS may be asked in HTTP', () => {
    expect(httpsProxy('http://proxy.example.com:3128')).toBeUndefined();
    expect(httpsProxy('https://proxy.example.com:3128')).toBeUndefined();
    expect(httpsProxy('socks5://proxy.example.com')?.key).toContain('begins with');
  });
  it.each([
    '',
    '*',
    'example.com',
    '.example.com, 10.0.0.0/8,192.168.1.1',
    'localhost',
    'fd00::/8',
    'Example.com',
  ])('%j is good for no proxy', (text) => expect(noProxy(text)).toBeUndefined());
  it.each([
    ['a.b,', 'comma too much'],
    ['*.example.com', 'has a star'],
    ['http://x', 'neither a domain'],
    ['a b', 'neither a domain'],
    ['fd00::1', 'as a range'],
  ])('%j is refused for no proxy', (text, words) => expect(noProxy(text)?.key).toContain(words));
  it('a password is told', () => {
    expect(proxyWarning('http://user:w@rd@proxy:3128')).toBeDefined();
    for (const url of ['http://user@proxy:3128', 'http://proxy:3128', 'http://proxy:3128/a@b', ''])
      expect(proxyWarning(url)).toBeUndefined();
  });
  it('the ConfigMap of its certificates has their key', () => {
    expect(trustedCa({ 'ca-bundle.crt': '' })).toBeUndefined();
    expect(trustedCa({ other: '' })?.key).toContain('ca-bundle.crt');
    expect(trustedCa(undefined)?.key).toContain('ca-bundle.crt');
  });
});

// Source: CRD ImageDigestMirrorSet.
describe('mirrors', () => {
  it.each([
    'quay.io',
    'quay.io/openshift-release-dev/ocp-release',
    'registry.example.com:5000',
    'host:5000/a/b.c_d',
    'Registry.example.com/a',
  ])('%s is a repository', (text) => expect(repository(text)).toBeUndefined());
  it.each([
    ['https://quay.io/a', 'scheme', 'quay.io/a'],
    ['quay.io/a:4.21', 'tag', 'quay.io/a'],
    ['host:5000/a:v1', 'tag', 'host:5000/a'],
    ['quay.io:latest', 'tag', 'quay.io'],
    ['quay.io/a@sha256:00', 'digest', 'quay.io/a'],
  ])('%s has a %s', (text, words, right) => {
    expect(repository(text)?.key).toContain(words);
    expect(repository(text)?.values?.right).toBe(right);
  });
  it.each(['quay.io/A', 'quay.io//a', 'quay io', '/a', '*.example.com', 'a'.repeat(256)])(
    '%s is none',
    (text) => expect(repository(text)).toBeDefined(),
  );
  it('are good', () => {
    expect(mirrorProblems([{ source: '*.example.com', mirrors: ' a.b/c \n\nd.e/f\n' }])).toEqual([]);
    expect(linesOf(' a.b/c \n\nd.e/f\n')).toEqual(['a.b/c', 'd.e/f']);
  });
  it.each([
    [[{ source: '', mirrors: 'a.b' }], '0.source: Enter the'],
    [[{ source: 'a.b', mirrors: '\n' }], '0.mirrors: Enter at least'],
    [[{ source: 'a.b', mirrors: 'c.d\nc.d' }], '0.mirrors: {{mirror}} is there twice'],
    [[{ source: 'a.b', mirrors: 'c.d\n*.e.f' }], '0.mirrors: {{value}} is not a repository'],
    [
      [
        { source: 'a.b', mirrors: 'c.d' },
        { source: 'a.b', mirrors: 'e.f' },
      ],
      '1.source: {{source}} is there twice',
    ],
  ])('%j', (all, said) => {
    const found = mirrorProblems(all).map(({ index, field, message }) => `${index}.${field}: ${message.key}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });
});

const BLOCK = `-----BEGIN CERTIFICATE-----\n${btoa('a certificate')}\n-----END CERTIFICATE-----\n`;

describe('a trust bundle', () => {
  it('is certificates with anything around them', () =>
    expect(trustBundle(`# ours\n${BLOCK}${BLOCK}`)).toBeUndefined());
  it.each([
    ['', 'Paste'],
    ['x', 'no certificate'],
    [`${BLOCK}-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----`, 'private key'],
    [BLOCK + BLOCK.slice(0, 40), 'Certificate {{number}} is damaged'],
  ])('%j is refused', (text, words) => expect(trustBundle(text)?.key).toContain(words));
  it('finds a private key of any kind', () => {
    expect(holdsPrivateKey('-----BEGIN RSA PRIVATE KEY-----')).toBe(true);
    expect(holdsPrivateKey(BLOCK)).toBe(false);
  });
  // Source: specification, objects: `user-ca-bundle`, and where that holds others `<name>-user-ca-bundle`.
  it.each([
    ['demo', undefined, ''],
    ['demo', { 'ca-bundle.crt': BLOCK.trim() }, ''],
    ['demo', { 'ca-bundle.crt': 'others' }, 'demo-user-ca-bundle'],
    ['demo', { other: 'x' }, 'demo-user-ca-bundle'],
    ['', { other: 'x' }, ''],
  ])('of %j with %j there is named %j', (cluster, data, name) =>
    expect(bundleName(cluster, sharedBundle(data, BLOCK))).toBe(name),
  );
});
