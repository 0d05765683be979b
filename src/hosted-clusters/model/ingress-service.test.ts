import { describe, expect, it } from 'vitest';
import type { Service } from '../../kubernetes/types/core';
import {
  addressOf,
  ingressService,
  ingressServiceName,
  ingressServices,
  routerPorts,
  routerPortsPatch,
} from './ingress-service';
import { aCluster } from './made-for-tests';

const own = aCluster({ name: 'example', kubevirt: {}, spec: { dns: { baseDomain: 'example.com' } } });
const external = aCluster({
  name: 'example',
  kubevirt: {
    credentials: {
      infraNamespace: 'guests',
      infraKubeConfigSecret: { name: 'example-infra-credentials', key: 'kubeconfig' },
    },
  },
});

const service = (
  name: string,
  spec: NonNullable<Service['spec']>,
  rest: { ip?: string; hostname?: string; labels?: Record<string, string>; created?: string } = {},
): Service => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: {
    name,
    namespace: 'clusters-example',
    ...(rest.labels ? { labels: rest.labels } : {}),
    creationTimestamp: rest.created ?? '2026-11-01T08:00:00Z',
  },
  spec,
  ...(rest.ip || rest.hostname
    ? {
        status: {
          loadBalancer: {
            ingress: [
              { ...(rest.ip ? { ip: rest.ip } : {}), ...(rest.hostname ? { hostname: rest.hostname } : {}) },
            ],
          },
        },
      }
    : {}),
});

const toWorkers = { type: 'LoadBalancer', selector: { 'kubevirt.io': 'virt-launcher' } };

describe('the Service made for a cluster (documentation of hosted control planes)', () => {
  it('is the documented one in the namespace of the control plane', () => {
    expect(ingressService(own, { https: 31_443, http: 31_080 })).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'example-apps', namespace: 'clusters-example', labels: { app: 'example' } },
      spec: {
        type: 'LoadBalancer',
        selector: { 'kubevirt.io': 'virt-launcher' },
        ports: [
          { name: 'https-443', port: 443, targetPort: 31_443 },
          { name: 'http-80', port: 80, targetPort: 31_080 },
        ],
      },
    });
  });

  it('selects by infrastructure ID where the namespace may hold other clusters', () => {
    const made = ingressService(external, { https: 31_443, http: 31_080 });
    expect(made.metadata.namespace).toBe('guests');
    expect(made.spec?.selector).toEqual({
      'kubevirt.io': 'virt-launcher',
      'hypershift.openshift.io/infra-id': 'example-x7k2p',
    });
  });

  it.each([
    ['example', 'example-apps'],
    ['4ever', 'c4ever-apps'],
    ['a'.repeat(63), `${'a'.repeat(58)}-apps`],
    [`${'a'.repeat(57)}-${'b'.repeat(5)}`, `${'a'.repeat(57)}-apps`],
  ])('of %s is called %s (API server: RFC 1035, 63 characters)', (cluster, name) => {
    expect(ingressServiceName(cluster)).toBe(name);
    expect(name).toMatch(/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/);
  });
});

describe('the Services that lead to the workers', () => {
  it.each<[string, Service, boolean]>([
    ['the documented one', service('example-apps', toWorkers), true],
    ['one by another name', service('ingress-lb', toWorkers), true],
    [
      'one that also names the infrastructure ID',
      service('apps', {
        ...toWorkers,
        selector: { ...toWorkers.selector, 'hypershift.openshift.io/infra-id': 'example-x7k2p' },
      }),
      true,
    ],
    [
      'one of another cluster',
      service('apps', {
        ...toWorkers,
        selector: { ...toWorkers.selector, 'hypershift.openshift.io/infra-id': 'other-aaaaa' },
      }),
      false,
    ],
    [
      'the API server',
      service('kube-apiserver', { type: 'LoadBalancer', selector: { app: 'kube-apiserver' } }),
      false,
    ],
    ['the passthrough Service', service('p', { ...toWorkers, type: 'ClusterIP' }), false],
    [
      'the router, published by the cluster itself',
      service(
        'a1b2',
        { type: 'LoadBalancer', selector: { 'cluster.x-k8s.io/role': 'worker' } },
        {
          labels: { 'cluster.x-k8s.io/tenant-service-name': 'router-default' },
        },
      ),
      true,
    ],
    [
      'an application of the cluster',
      service('a1b2', toWorkers, { labels: { 'cluster.x-k8s.io/tenant-service-name': 'shop' } }),
      false,
    ],
  ])('%s', (_what, one, isFound) => {
    expect(ingressServices([one], own)).toEqual(isFound ? [one] : []);
  });

  it('begin with the one that has an address, then the oldest', () => {
    const young = service('young', toWorkers, { created: '2026-11-02T08:00:00Z' });
    const old = service('old', toWorkers, { created: '2026-11-01T08:00:00Z' });
    const ready = service('ready', toWorkers, { created: '2026-11-03T08:00:00Z', ip: '192.168.20.110' });
    expect(ingressServices([young, old, ready], own)).toEqual([ready, old, young]);
  });

  it('have an IP, a host name or none', () => {
    expect(addressOf(service('a', toWorkers, { ip: '192.168.20.110' }))).toBe('192.168.20.110');
    expect(addressOf(service('a', toWorkers, { hostname: 'lb.example.net' }))).toBe('lb.example.net');
    expect(addressOf(service('a', toWorkers))).toBeUndefined();
    expect(addressOf(undefined)).toBeUndefined();
  });
});

describe('the node ports of a Service', () => {
  const byHand = service('by-hand', {
    ...toWorkers,
    ports: [
      { port: 443, targetPort: 31_443 },
      { name: 'metrics', port: 1936, targetPort: 31_936 },
    ],
  });

  it('are those behind 443 and 80', () => {
    expect(routerPorts(ingressService(own, { https: 31_443, http: 31_080 }))).toEqual({
      https: 31_443,
      http: 31_080,
    });
    expect(routerPorts(byHand)).toEqual({ https: 31_443 });
    expect(routerPorts(service('a', { ...toWorkers, ports: [{ port: 443, targetPort: 'https' }] }))).toEqual(
      {},
    );
  });

  it('change without losing the other ports, and each then has a name', () => {
    expect(routerPortsPatch(byHand, { https: 32_000, http: 32_001 })).toEqual({
      spec: {
        ports: [
          { name: 'port-443', port: 443, targetPort: 32_000 },
          { name: 'metrics', port: 1936, targetPort: 31_936 },
          { name: 'http-80', port: 80, targetPort: 32_001 },
        ],
      },
    });
  });
});
