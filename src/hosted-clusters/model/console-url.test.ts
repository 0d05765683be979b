import { describe, expect, it } from 'vitest';
import { apiUrl, consoleUrl } from './console-url';
import { aCluster, completed, partial } from './made-for-tests';

const own = (dns: { baseDomain: string; baseDomainPrefix?: string }) =>
  aCluster({ history: [completed], kubevirt: {}, spec: { dns } });

describe('consoleUrl', () => {
  it.each([
    [
      'own domain, no prefix set: the name',
      own({ baseDomain: 'example.com' }),
      'https://console-openshift-console.apps.demo.example.com',
    ],
    [
      'own domain, a prefix',
      own({ baseDomain: 'example.com', baseDomainPrefix: 'west' }),
      'https://console-openshift-console.apps.west.example.com',
    ],
    [
      'own domain, the empty prefix',
      own({ baseDomain: 'example.com', baseDomainPrefix: '' }),
      'https://console-openshift-console.apps.example.com',
    ],
    [
      'passthrough ignores the prefix',
      aCluster({
        history: [completed],
        spec: { dns: { baseDomain: 'apps.mgmt.example.com', baseDomainPrefix: 'west' } },
      }),
      'https://console-openshift-console.apps.demo.apps.mgmt.example.com',
    ],
  ])('%s', (_rule, cluster, url) => {
    expect(consoleUrl(cluster).url).toBe(url);
  });

  it.each([
    [
      'not completed',
      aCluster({ history: [partial], spec: { dns: { baseDomain: 'a.b' } } }),
      /completed installation/,
    ],
    ['no domain yet', aCluster({ history: [completed] }), /no base domain/],
    [
      'created without',
      aCluster({
        history: [completed],
        spec: { dns: { baseDomain: 'a.b' }, capabilities: { disabled: ['Console'] } },
      }),
      /without a console/,
    ],
  ])('%s: says why', (_rule, cluster, reason) => {
    expect(consoleUrl(cluster).reason?.key).toMatch(reason);
  });

  it('stays while the cluster is updated', () => {
    const cluster = aCluster({ history: [partial, completed], spec: { dns: { baseDomain: 'a.b' } } });
    expect(consoleUrl(cluster).url).toBeDefined();
  });
});

describe('apiUrl', () => {
  it.each([
    ['api.example.com', 'https://api.example.com:6443'],
    ['fd00::5', 'https://[fd00::5]:6443'],
  ])('%s', (host, url) => {
    expect(apiUrl(aCluster({ status: { controlPlaneEndpoint: { host, port: 6443 } } })).url).toBe(url);
  });
  it('says that there is no address yet', () => {
    expect(apiUrl(aCluster({})).reason?.key).toMatch(/no address/);
  });
});
