import { describe, expect, it } from 'vitest';
import type { KubeObject } from '../types/object';
import { lacksSecret, shownUrl, stripped, strippedUrls, withUrlPasswords } from './kept-object';

const cluster = {
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'HostedCluster',
  metadata: { name: 'demo', annotations: { applied: '{"proxy":"http://user:planted@proxy:3128"}' } },
  spec: {
    fips: false,
    networks: [{ cidr: '10.0.0.0/8' }],
    proxy: { httpProxy: 'http://user:planted@proxy:3128', httpsProxy: 'http://proxy:3128' },
  },
};

describe('an object as it is kept in a browser', () => {
  it('holds no password of a URL, wherever it stands, and is the same otherwise', () => {
    const kept = stripped(cluster);
    expect(JSON.stringify(kept)).not.toContain('planted');
    expect(kept).toMatchObject({ spec: { fips: false, networks: cluster.spec.networks } });
    expect(lacksSecret(kept)).toBe(true);
  });
  it('is whole again when the passwords are given', () => {
    const kept = stripped(cluster);
    const urls = strippedUrls(kept);
    expect(urls.map(shownUrl)).toContain('http://user@proxy:3128');
    expect(withUrlPasswords(kept, new Map(urls.map((url) => [url, 'planted'])))).toEqual(cluster);
  });
  it('lacks nothing where no URL had a password', () => {
    const plain: KubeObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a:b@c' } };
    expect(stripped(plain)).toEqual(plain);
    expect(lacksSecret(stripped(plain))).toBe(false);
  });
  it('of a Secret has no data', () => {
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, data: { a: 'Yg==' } };
    expect(stripped(secret)).not.toHaveProperty('data');
    expect([lacksSecret(secret), lacksSecret(stripped(secret))]).toEqual([false, true]);
  });
});
