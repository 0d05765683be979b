import { describe, expect, it } from 'vitest';
import { appsRecord, digCommand, dnsRecord, recordLine, serviceRecords } from './dns-record';
import { aCluster } from './made-for-tests';

const cluster = (dns: { baseDomain: string; baseDomainPrefix?: string }, isPassthrough = false) =>
  aCluster({ kubevirt: { baseDomainPassthrough: isPassthrough }, spec: { dns } });

describe('the record of the applications (operator: prefix rules)', () => {
  it.each([
    [cluster({ baseDomain: 'example.com' }), '*.apps.demo.example.com.'],
    [cluster({ baseDomain: 'example.com', baseDomainPrefix: 'shop' }), '*.apps.shop.example.com.'],
    [cluster({ baseDomain: 'example.com', baseDomainPrefix: '' }), '*.apps.example.com.'],
    [
      cluster({ baseDomain: 'apps.mgmt.example.com', baseDomainPrefix: 'shop' }, true),
      '*.apps.demo.apps.mgmt.example.com.',
    ],
  ])('%#', (one, name) => {
    expect(appsRecord(one, '192.168.20.110')).toEqual({ name, type: 'A', value: '192.168.20.110' });
  });

  it('is none without a domain', () => {
    expect(appsRecord(aCluster({ kubevirt: {} }))).toBeUndefined();
  });

  it('is checked by any name below the domain', () => {
    expect(digCommand('apps.demo.example.com')).toBe('dig +short test.apps.demo.example.com');
  });
});

describe('the type of a record (RFC 1035, RFC 3596)', () => {
  it.each([
    ['192.168.20.110', 'a.example.com. IN A 192.168.20.110'],
    ['fd00:20::110', 'a.example.com. IN AAAA fd00:20::110'],
    ['lb.example.net', 'a.example.com. IN CNAME lb.example.net.'],
    [undefined, 'a.example.com. IN A ADDRESS'],
  ])('for %s', (address, line) => {
    expect(recordLine(dnsRecord('a.example.com', address))).toBe(line);
  });
});

describe('records of the control plane (CRD services, kubeAPIServerDNSName)', () => {
  const infra = { apiAddress: '192.168.20.101', infraDomain: 'apps.mgmt.example.com' };
  const lines = (spec: Parameters<typeof aCluster>[0]['spec']) =>
    serviceRecords(aCluster(spec ? { spec } : {}), infra).map((record) => recordLine(record));

  it('are none where services have no host name', () => {
    expect(
      lines({ services: [{ service: 'APIServer', servicePublishingStrategy: { type: 'LoadBalancer' } }] }),
    ).toEqual([]);
  });

  it('lead the API server to its load balancer and routes to the router of the infrastructure', () => {
    expect(
      lines({
        services: [
          {
            service: 'APIServer',
            servicePublishingStrategy: {
              type: 'LoadBalancer',
              loadBalancer: { hostname: 'api.example.com' },
            },
          },
          {
            service: 'OAuthServer',
            servicePublishingStrategy: { type: 'Route', route: { hostname: 'oauth.example.com' } },
          },
          {
            service: 'Ignition',
            servicePublishingStrategy: { type: 'Route', route: { hostname: 'ign.apps.mgmt.example.com' } },
          },
        ],
      }),
    ).toEqual([
      'api.example.com. IN A 192.168.20.101',
      'oauth.example.com. IN CNAME router-default.apps.mgmt.example.com.',
    ]);
  });

  it('name the API once, though it is asked for twice', () => {
    const services = [
      {
        service: 'APIServer' as const,
        servicePublishingStrategy: {
          type: 'LoadBalancer' as const,
          loadBalancer: { hostname: 'api.example.com' },
        },
      },
    ];
    expect(lines({ services, kubeAPIServerDNSName: 'api.example.com' })).toHaveLength(1);
    expect(lines({ services: [], kubeAPIServerDNSName: 'api.demo.example.com' })).toEqual([
      'api.demo.example.com. IN A 192.168.20.101',
    ]);
  });
});
