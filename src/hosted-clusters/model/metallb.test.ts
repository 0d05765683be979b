import { describe, expect, it } from 'vitest';
import type { Node, Service } from '../../kubernetes/types/core';
import type { IPAddressPool } from '../../kubernetes/types/generated/ip-address-pool';
import type { Infrastructure } from '../../kubernetes/types/generated/infrastructure';
import type { L2Advertisement } from '../../kubernetes/types/generated/l2-advertisement';
import { addressTrouble, type LoadBalancing } from './ingress-address';
import { metalLbObjects, type MetalLbParts, poolsWithRoom, unadvertisedPools, unused } from './metallb';
import { knownAddresses, loadBalancingCloud } from './metallb-platform';

const meta = (name: string, labels?: Record<string, string>) => ({
  name,
  namespace: 'metallb-system',
  ...(labels ? { labels } : {}),
});
const pool = (
  name: string,
  free?: number,
  spec: Partial<IPAddressPool['spec']> = {},
  labels?: Record<string, string>,
): IPAddressPool => ({
  apiVersion: 'metallb.io/v1beta1',
  kind: 'IPAddressPool',
  metadata: meta(name, labels),
  spec: { addresses: ['192.168.20.100-192.168.20.109'], ...spec },
  ...(free === undefined
    ? {}
    : { status: { assignedIPv4: 10 - free, assignedIPv6: 0, availableIPv4: free, availableIPv6: 0 } }),
});
const l2 = (name: string, spec: L2Advertisement['spec'] = {}): L2Advertisement => ({
  apiVersion: 'metallb.io/v1beta1',
  kind: 'L2Advertisement',
  metadata: meta(name),
  spec,
});
const instance = { apiVersion: 'metallb.io/v1beta1', kind: 'MetalLB', metadata: meta('metallb'), spec: {} };
const parts = (rest: Partial<MetalLbParts>): MetalLbParts => ({
  instances: [instance],
  pools: [],
  advertisements: [],
  ...rest,
});
const service = (ip?: string): Service => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'demo-apps', namespace: 'clusters-demo' },
  spec: { type: 'LoadBalancer' },
  ...(ip ? { status: { loadBalancer: { ingress: [{ ip }] } } } : {}),
});

describe('pools with room for a Service (CRD IPAddressPool)', () => {
  it.each<[string, IPAddressPool, boolean]>([
    ['free addresses', pool('a', 3), true],
    ['none free', pool('a', 0), false],
    ['not counted', pool('a'), true],
    ['only on request', pool('a', 3, { autoAssign: false }), false],
    ['for another namespace', pool('a', 3, { serviceAllocation: { namespaces: ['web'] } }), false],
    ['for this namespace', pool('a', 3, { serviceAllocation: { namespaces: ['clusters-demo'] } }), true],
    [
      'for namespaces by label, which only MetalLB can judge',
      pool('a', 3, { serviceAllocation: { namespaces: ['web'], namespaceSelectors: [{}] } }),
      true,
    ],
  ])('%s', (_what, one, hasRoom) => {
    expect(poolsWithRoom(parts({ pools: [one] }), 'clusters-demo')).toEqual(hasRoom ? [one] : []);
  });
});

describe('pools that nothing announces (CRD L2Advertisement)', () => {
  const labelled = pool('a', 3, {}, { zone: 'rack-1' });
  const byLabel = (operator: string, values?: string[]): L2Advertisement =>
    l2('x', {
      ipAddressPoolSelectors: [
        { matchExpressions: [{ key: 'zone', operator, ...(values ? { values } : {}) }] },
      ],
    });
  it.each<[string, L2Advertisement[], boolean]>([
    ['no advertisement', [], true],
    ['one that names nobody speaks for all', [l2('x')], false],
    ['named', [l2('x', { ipAddressPools: ['a'] })], false],
    ['another is named', [l2('x', { ipAddressPools: ['b'] })], true],
    ['by label', [l2('x', { ipAddressPoolSelectors: [{ matchLabels: { zone: 'rack-1' } }] })], false],
    ['by another label', [l2('x', { ipAddressPoolSelectors: [{ matchLabels: { zone: 'rack-2' } }] })], true],
    ['In', [byLabel('In', ['rack-1'])], false],
    ['NotIn', [byLabel('NotIn', ['rack-1'])], true],
    ['Exists', [byLabel('Exists')], false],
    ['DoesNotExist', [byLabel('DoesNotExist')], true],
  ])('%s', (_what, advertisements, isSilent) => {
    expect(unadvertisedPools(parts({ pools: [labelled], advertisements }))).toEqual(
      isSilent ? [labelled] : [],
    );
  });
});

describe('what is missing of MetalLB (documentation of MetalLB)', () => {
  const answer = { pool: { name: 'hosted-clusters', ranges: ['192.168.20.200-192.168.20.220 '] } };
  const shape = (objects: ReturnType<typeof metalLbObjects>) =>
    objects.map(({ kind, metadata, spec }) => [kind, metadata.name, spec]);

  it('is all three where there is nothing, in metallb-system and v1beta1', () => {
    const objects = metalLbObjects(parts({ instances: [] }), answer);
    expect(shape(objects)).toEqual([
      ['MetalLB', 'metallb', {}],
      ['IPAddressPool', 'hosted-clusters', { addresses: ['192.168.20.200-192.168.20.220'] }],
      ['L2Advertisement', 'hosted-clusters', { ipAddressPools: ['hosted-clusters'] }],
    ]);
    expect(
      new Set(objects.map(({ apiVersion, metadata }) => `${apiVersion} ${metadata.namespace ?? ''}`)),
    ).toEqual(new Set(['metallb.io/v1beta1 metallb-system']));
  });

  it('is a pool and its advertisement where MetalLB runs, under names that are free', () => {
    const there = parts({
      pools: [pool('a', 0)],
      advertisements: [l2('hosted-clusters', { ipAddressPools: ['a'] })],
    });
    expect(shape(metalLbObjects(there, answer))).toEqual([
      ['IPAddressPool', 'hosted-clusters', { addresses: ['192.168.20.200-192.168.20.220'] }],
      ['L2Advertisement', 'hosted-clusters-2', { ipAddressPools: ['hosted-clusters'] }],
    ]);
  });

  it('is the pool alone where one advertisement speaks for all', () => {
    const there = parts({ pools: [pool('a', 0)], advertisements: [l2('all')] });
    expect(shape(metalLbObjects(there, answer)).map(([kind]) => kind)).toEqual(['IPAddressPool']);
  });

  it('is the advertisement alone where a pool with room was forgotten', () => {
    expect(shape(metalLbObjects(parts({ pools: [pool('a', 9)] }), {}))).toEqual([
      ['L2Advertisement', 'a', { ipAddressPools: ['a'] }],
    ]);
  });

  it('is nothing where everything is there', () => {
    expect(metalLbObjects(parts({ pools: [pool('a', 9)], advertisements: [l2('a')] }), {})).toEqual([]);
  });

  it.each([
    [[], 'a'],
    [['a'], 'a-2'],
    [['a', 'a-2', 'a-3'], 'a-4'],
  ])('beside %j the next name is %s', (taken, name) => expect(unused('a', taken)).toBe(name));
});

describe('why a Service has no address', () => {
  const metallb = (rest: Partial<MetalLbParts>): LoadBalancing => ({ state: 'metallb', parts: parts(rest) });
  it.each<[string, LoadBalancing, string, boolean]>([
    ['no operator', { state: 'not-served' }, 'not installed', true],
    ['no MetalLB', metallb({ instances: [] }), 'not set up', true],
    ['no pool', metallb({}), 'no address pool', true],
    ['exhausted', metallb({ pools: [pool('a', 0)] }), 'in use', true],
    ['on request only', metallb({ pools: [pool('a', 3, { autoAssign: false })] }), 'by itself', true],
    ['on its way', metallb({ pools: [pool('a', 3)] }), 'Waiting', false],
    ['being read', { state: 'loading' }, 'Waiting', false],
    ['cloud', { state: 'cloud', platform: 'AWS' }, 'have not given', false],
    ['no right', { state: 'unreadable', why: { key: 'You may not list' } }, 'You may not', false],
  ])('%s', (_what, lb, words, needsMetalLb) => {
    const found = addressTrouble(service(), lb);
    expect(found?.text.key).toContain(words);
    expect(found?.needsMetalLb).toBe(needsMetalLb);
  });

  it('is nothing once it has one, unless nobody announces it', () => {
    const ip = '192.168.20.100';
    expect(
      addressTrouble(service(ip), metallb({ pools: [pool('a', 9)], advertisements: [l2('a')] })),
    ).toBeUndefined();
    expect(addressTrouble(service(ip), metallb({ pools: [pool('a', 9)] }))?.text.key).toContain('announces');
    expect(addressTrouble(service(ip), { state: 'not-served' })).toBeUndefined();
  });
});

describe('the addresses around a new pool', () => {
  const node = (name: string, address: string, hostCidrs?: string): Node => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, ...(hostCidrs ? { annotations: { 'k8s.ovn.org/host-cidrs': hostCidrs } } : {}) },
    status: {
      addresses: [
        { type: 'InternalIP', address },
        { type: 'Hostname', address: name },
      ],
    },
  });
  const infrastructure: Infrastructure = {
    apiVersion: 'config.openshift.io/v1',
    kind: 'Infrastructure',
    metadata: { name: 'cluster' },
    spec: {},
    status: {
      platformStatus: {
        type: 'BareMetal',
        baremetal: {
          apiServerInternalIPs: ['192.168.20.5'],
          ingressIPs: ['192.168.20.6'],
          machineNetworks: ['192.168.20.0/24'],
        },
      },
    },
  };

  it('come from the nodes, the installer and the pools', () => {
    const nodes = [
      node('worker-0', '192.168.20.20', '["192.168.20.20/24","192.168.20.6/32","10.9.0.20/16"]'),
      node('worker-1', '192.168.20.21', 'no json'),
    ];
    expect(knownAddresses(nodes, infrastructure, [pool('a', 3)])).toEqual({
      networks: ['192.168.20.0/24', '10.9.0.0/16'],
      used: [
        { owner: 'worker-0', address: '192.168.20.20' },
        { owner: 'worker-1', address: '192.168.20.21' },
        { owner: 'kube-apiserver', address: '192.168.20.5' },
        { owner: 'router-default', address: '192.168.20.6' },
      ],
      pools: [{ name: 'a', ranges: ['192.168.20.100-192.168.20.109'] }],
    });
    expect(knownAddresses([], undefined, [])).toEqual({ networks: [], used: [], pools: [] });
  });

  it('are given by the cloud where there is one (OpenShift)', () => {
    expect(loadBalancingCloud(infrastructure)).toBeUndefined();
    expect(loadBalancingCloud(undefined)).toBeUndefined();
    expect(loadBalancingCloud({ ...infrastructure, status: { platformStatus: { type: 'AWS' } } })).toBe(
      'AWS',
    );
  });
});
