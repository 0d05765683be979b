import { describe, expect, it } from 'vitest';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { apiAccessOf, apiPatch, loadBalancerName, type ApiAccess } from './api-access';

const access = (apiName: string, ...secrets: readonly string[]): ApiAccess => ({
  apiName,
  certificates: secrets.map((secret) => ({ names: [], secret })),
});

const cluster = (spec: Partial<HostedCluster['spec']>): HostedCluster => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'HostedCluster',
  metadata: { name: 'demo' },
  spec: {
    etcd: { managementType: 'Managed' },
    networking: {},
    platform: { type: 'KubeVirt' },
    pullSecret: { name: 'demo-pull-secret' },
    release: { image: 'example' },
    services: [],
    ...spec,
  },
});

describe('name and certificates of an API', () => {
  it('are read from a cluster, whoever made it', () => {
    expect(apiAccessOf(cluster({}))).toEqual(access(''));
    expect(apiAccessOf(cluster({ configuration: { apiServer: { servingCerts: {} } } }))).toEqual(access(''));
    const spec = {
      kubeAPIServerDNSName: 'api.example.com',
      configuration: {
        apiServer: {
          servingCerts: { namedCertificates: [{ names: ['a.b'], servingCertificate: { name: 'tls' } }, {}] },
        },
      },
    };
    expect(apiAccessOf(cluster(spec))).toEqual({
      apiName: 'api.example.com',
      certificates: [
        { names: ['a.b'], secret: 'tls' },
        { names: [], secret: '' },
      ],
    });
    const loadBalancer = { type: 'LoadBalancer' as const, loadBalancer: { hostname: 'lb.example.com' } };
    expect(
      loadBalancerName(
        cluster({ services: [{ service: 'APIServer', servicePublishingStrategy: loadBalancer }] }),
      ),
    ).toBe('lb.example.com');
  });

  it('are patched only where they change, and removed with null', () => {
    expect(apiPatch(access('a.b', 'tls'), access('a.b', 'tls'))).toEqual({});
    expect(apiPatch(access('a.b', 'tls'), access('', 'tls'))).toEqual({
      spec: { kubeAPIServerDNSName: 'a.b' },
    });
    expect(apiPatch(access('', 'tls'), access('a.b'))).toEqual({
      spec: {
        kubeAPIServerDNSName: null,
        configuration: {
          apiServer: { servingCerts: { namedCertificates: [{ servingCertificate: { name: 'tls' } }] } },
        },
      },
    });
    expect(apiPatch(access(''), access('', 'tls'))).toEqual({
      spec: { configuration: { apiServer: { servingCerts: { namedCertificates: null } } } },
    });
  });
});
