import { describe, expect, it } from 'vitest';
import type { Message } from '../../i18n/message';
import { baseDomain, baseDomainPrefix, channel } from './base-domain';
import { clusterIdentity, clusterName, namespaceTaken, nameTaken } from './cluster-name';
import { objectName } from './dns-name';
import { encryptionKey, encryptionSecret } from './encryption';
import { infraIdOf } from './infra-id';
import { pullSecret, pullSecretWarning } from './pull-secret';
import {
  isVersionUnknown,
  managedMinors,
  releaseImage,
  releaseSupported,
  supportedMinors,
  versionOf,
} from './release';
import { isPrivateKey, sshKey } from './ssh-key';

const said = (problem: Message | undefined): string | undefined =>
  problem?.key.replace(/\{\{(\w+)\}\}/g, (_all, name: string) =>
    String(problem.values?.[name] ?? `{{${name}}}`),
  );

describe('cluster name', () => {
  it.each([
    ['', /Enter a name/],
    ['clusters', /reserved/],
    ['My_c', /^My_c must not contain: "M" "_"\./],
    ['a__b', /contain: "_"\./],
    ['Demo', /Write demo/],
    ['demo-', /begin and end/],
    ['a'.repeat(64), /64 characters/],
  ])('%j is refused', (name, words) => expect(said(clusterName(name))).toMatch(words));

  it('with its namespace makes a name of at most 63 characters, and the message counts', () => {
    const words = said(clusterIdentity({ name: 'a'.repeat(56), namespace: 'clusters' }));
    expect(words).toMatch(/clusters-a+, would have 65 characters and may have 63. Shorten the name by 2/);
    expect(clusterIdentity({ name: 'a'.repeat(54), namespace: 'clusters' })).toBeUndefined();
    expect(said(clusterIdentity({ name: 'web', namespace: 'web' }))).toMatch(/name of its namespace/);
  });

  const existing = {
    hostedClusters: [{ metadata: { name: 'c', namespace: 'a-b' } }],
    managedClusters: [{ metadata: { name: 'taken' } }],
    namespaces: [{ metadata: { name: 'clusters-left' } }],
  };
  it.each([
    [{ name: 'c', namespace: 'clusters' }, /in namespace a-b/],
    [{ name: 'taken', namespace: 'clusters' }, /managed cluster named taken/],
    [{ name: 'b-c', namespace: 'a' }, /belongs to cluster c in namespace a-b/],
    [{ name: 'left', namespace: 'clusters' }, /clusters-left, exists/],
  ])('%j is taken', (identity, words) => expect(said(nameTaken(identity, existing))).toMatch(words));
  it('another one is free', () =>
    expect(nameTaken({ name: 'demo', namespace: 'clusters' }, existing)).toBeUndefined());
  it('a namespace of a managed cluster or control plane is refused', () => {
    expect(said(namespaceTaken('taken', existing))).toMatch(/managed cluster/);
    expect(said(namespaceTaken('a-b-c', existing))).toMatch(/control plane of cluster c/);
    expect(namespaceTaken('clusters', existing)).toBeUndefined();
  });
});

describe('release', () => {
  it.each([
    'quay.io/openshift-release-dev/ocp-release:4.21.3-multi',
    `registry.example.com:5000/a/b@sha256:${'0'.repeat(64)}`,
  ])('%s is good', (image) => expect(releaseImage(image)).toBeUndefined());
  it.each([
    ['', /Choose a release/],
    ['https://quay.io/a:1', /Write quay.io\/a:1/],
    ['4.21.3', /registry\/repository:tag/],
    [`quay.io/${'a'.repeat(250)}`, /258 characters/],
  ])('%j is refused', (image, words) => expect(said(releaseImage(image))).toMatch(words));

  it('is judged by the minors in the ConfigMap', () => {
    const minors = supportedMinors('{"versions":["4.22","4.21","4.20"]}') ?? [];
    expect(minors).toEqual(['4.22', '4.21', '4.20']);
    expect(said(releaseSupported('quay.io/a/b:4.13.9-x86_64', minors))).toMatch(
      /4.13.9 is not supported. Choose one of 4.22, 4.21, 4.20/,
    );
    expect(releaseSupported('quay.io/a/b:4.21.3-multi', minors)).toBeUndefined();
    expect(supportedMinors('{')).toBeUndefined();
    expect(supportedMinors(undefined)).toBeUndefined();
  });
  it('else by n+1 to n−2, where 5.0 is 4.23', () => {
    expect(managedMinors({ major: 4, minor: 21, patch: 0 })).toEqual(['4.22', '4.21', '4.20', '4.19']);
    expect(managedMinors({ major: 4, minor: 22, patch: 0 })).toEqual(['4.23', '4.22', '4.21', '4.20']);
    expect(managedMinors({ major: 5, minor: 1, patch: 0 })).toEqual(['5.2', '5.1', '5.0', '4.22']);
    expect(releaseSupported('4.23.0', ['5.0'])).toBeUndefined();
  });
  it('a digest hides its version', () => {
    expect(versionOf('localhost:5000/a@sha256:4.1')).toBeUndefined();
    expect(isVersionUnknown(`quay.io/a/b@sha256:${'0'.repeat(64)}`)).toBe(true);
    expect(releaseSupported('quay.io/a/b:latest', ['4.21'])).toBeUndefined();
  });
});

describe('pull secret', () => {
  const auths = (entry: object, registry = 'quay.io') => JSON.stringify({ auths: { [registry]: entry } });
  it.each([
    ['', /Paste/],
    ['{}', /no auths/],
    ['{"auths":{}}', /no auths/],
    ['[1]', /no auths/],
    ['auths:\n  quay.io: x', /line 1, column 1/],
    ['{"auths":\n {"a": tru}}', /line 2, column 8/],
    ['{"auths":{}', /line 1, column 12/],
    ['{"auths":{}} x', /line 1, column 14/],
    ['{"a":"\n"}', /line 1, column 6/],
    [auths({}), /entry for quay.io has no auth/],
    [auths({ auth: '!!' }), /not base64/],
    [auths({ auth: btoa('nobody') }), /user:password/],
    [auths({ auth: btoa('user:') }), /user:password/],
  ])('%j is refused', (text, words) => expect(said(pullSecret(text))).toMatch(words));

  it('is good with user and password, and warns without quay.io', () => {
    const entry = { auth: btoa('user:word'), email: 'ü' };
    expect(pullSecret(auths(entry))).toBeUndefined();
    expect(pullSecretWarning(auths(entry))).toBeUndefined();
    expect(said(pullSecretWarning(auths(entry, 'mirror.example.com')))).toMatch(/no entry for quay.io/);
    expect(pullSecretWarning('{')).toBeUndefined();
  });
});

describe('SSH key', () => {
  const encoded = btoa('\0\0\0\x0bssh-ed25519\0\0\0\x20');
  it.each([
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nabc', /private key and was cleared/],
    ['-----BEGIN PUBLIC KEY-----', /another format/],
    ['hello', /not a public SSH key/],
    ['  ', /not a public SSH key/],
    ['ssh-rsa AAAA', /damaged/],
    [`ssh-rsa ${encoded}`, /damaged/],
    [`ssh-ed25519 ${encoded} me\nssh-ed25519 ??? you`, /damaged/],
  ])('%j is refused', (text, words) => expect(said(sshKey(text))).toMatch(words));
  it.each(['', `ssh-ed25519 ${encoded} me`, `# mine\nssh-ed25519 ${encoded}\n\n`])('%j is good', (text) =>
    expect(sshKey(text)).toBeUndefined(),
  );
  it('knows a private key', () => {
    expect(isPrivateKey('-----BEGIN RSA PRIVATE KEY-----')).toBe(true);
    expect(isPrivateKey('ssh-rsa AAAA')).toBe(false);
  });
});

describe('base domain and the rest', () => {
  it.each([
    ['', /Enter a domain/],
    ['https://example.com', /URL/],
    ['*.apps.example.com', /Write example.com/],
    ['example.com.', /Write example.com/],
    ['example', /such as example.com/],
    ['ex_ample.com', /such as example.com/],
  ])('domain %j is refused', (domain, words) => expect(said(baseDomain(domain))).toMatch(words));
  it('the good ones pass', () => {
    expect(baseDomain('lab.example.com')).toBeUndefined();
    expect(baseDomainPrefix('web')).toBeUndefined();
    expect(channel('stable-4.21')).toBeUndefined();
    expect(objectName('a.b-c')).toBeUndefined();
    expect(encryptionSecret('my-key')).toBeUndefined();
  });
  it('the bad ones do not', () => {
    expect(baseDomainPrefix('')).toBeDefined();
    expect(channel('a b')).toBeDefined();
    expect(objectName('A')).toBeDefined();
    expect(encryptionSecret('')).toBeDefined();
  });
  it('an encryption key has 32 bytes', () => {
    expect(encryptionKey({ key: btoa('x'.repeat(32)) })).toBeUndefined();
    expect(said(encryptionKey({ key: btoa('x'.repeat(31)) }))).toMatch(/31 bytes/);
    expect(said(encryptionKey({}))).toMatch(/no entry named key/);
  });
  it('infraID: 21 characters of the name, no dash at the cut, five more', () => {
    expect(infraIdOf('example', 'x7k2p')).toBe('example-x7k2p');
    expect(infraIdOf('a'.repeat(20) + '-more', 'x7k2p')).toBe(`${'a'.repeat(20)}-x7k2p`);
  });
});
