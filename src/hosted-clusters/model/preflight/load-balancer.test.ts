import { describe, expect, it } from 'vitest';
import type { BGPAdvertisement } from '../../../kubernetes/types/generated/bgp-advertisement';
import type { IPAddressPool } from '../../../kubernetes/types/generated/ip-address-pool';
import type { Infrastructure } from '../../../kubernetes/types/generated/infrastructure';
import type { L2Advertisement } from '../../../kubernetes/types/generated/l2-advertisement';
import type { MetalLB } from '../../../kubernetes/types/generated/metal-lb';
import type { Facts } from './facts';
import { loadBalancer } from './load-balancer';
import {
  an,
  answers,
  commandsOf,
  facts,
  fixKinds,
  FORBIDDEN,
  inShort,
  NOT_SERVED,
  read,
  type Case,
} from './made-for-tests';

const NAMESPACE = 'metallb-system';

const metalLB = read([an<MetalLB>('MetalLB', { name: 'metallb', namespace: NAMESPACE }, { spec: {} })]);

const pool = (
  name: string,
  free: number | undefined,
  parts: { autoAssign?: boolean; labels?: Record<string, string>; namespaces?: string[] } = {},
) =>
  an<IPAddressPool>(
    'IPAddressPool',
    { name, namespace: NAMESPACE, labels: parts.labels ?? {} },
    {
      spec: {
        addresses: ['192.168.1.0/24'],
        ...(parts.autoAssign !== undefined && { autoAssign: parts.autoAssign }),
        ...(parts.namespaces && { serviceAllocation: { namespaces: parts.namespaces } }),
      },
      ...(free !== undefined && {
        status: { assignedIPv4: 0, assignedIPv6: 0, availableIPv4: free, availableIPv6: 0 },
      }),
    },
  );

const l2 = (spec: L2Advertisement['spec']) =>
  read([an<L2Advertisement>('L2Advertisement', { name: 'l2', namespace: NAMESPACE }, { spec })]);

const bgp = read([
  an<BGPAdvertisement>(
    'BGPAdvertisement',
    { name: 'bgp', namespace: NAMESPACE },
    { spec: { ipAddressPools: ['a'] } },
  ),
]);

const platformOf = (type: 'BareMetal' | 'AWS') =>
  read(
    an<Infrastructure>(
      'Infrastructure',
      { name: 'cluster' },
      { spec: {}, status: { platformStatus: { type } } },
    ),
  );

const ready: Partial<Facts> = {
  infrastructure: platformOf('BareMetal'),
  metalLBs: metalLB,
  addressPools: read([pool('a', 10)]),
  l2Advertisements: l2({}),
  bgpAdvertisements: read([]),
};

const byNodePort = { isApiLoadBalanced: false };

describe('addresses for load balancers (source: MetalLB, IPAddressPool status, advertisements)', () => {
  it.each<Case>([
    ['an advertisement of all pools', ready, {}, 'good', /"count":10/],
    [
      'an advertisement of this pool',
      { ...ready, l2Advertisements: l2({ ipAddressPools: ['a'] }) },
      {},
      'good',
      /free/,
    ],
    [
      'one by label',
      {
        ...ready,
        addressPools: read([pool('a', 1, { labels: { zone: 'x' } })]),
        l2Advertisements: l2({ ipAddressPoolSelectors: [{ matchLabels: { zone: 'x' } }] }),
      },
      {},
      'good',
      /free/,
    ],
    ['one over BGP', { ...ready, l2Advertisements: read([]), bgpAdvertisements: bgp }, {}, 'good', /free/],
    ['BGP is not served', { ...ready, bgpAdvertisements: NOT_SERVED }, {}, 'good', /free/],
    ['a cloud', { infrastructure: platformOf('AWS') }, {}, 'good', /cloud/],
    ['not installed', { ...ready, metalLBs: NOT_SERVED }, {}, 'block', /not installed/],
    ['never set up', { ...ready, metalLBs: read([]) }, {}, 'block', /never set up/],
    ['no pool', { ...ready, addressPools: read([]) }, {}, 'block', /no IPAddressPool/],
    ['no advertisement', { ...ready, l2Advertisements: read([]) }, {}, 'block', /announced/],
    [
      'an advertisement of another pool',
      { ...ready, l2Advertisements: l2({ ipAddressPools: ['b'] }) },
      {},
      'block',
      /announced/,
    ],
    [
      'a pool that is given by name only',
      { ...ready, addressPools: read([pool('a', 10, { autoAssign: false })]) },
      {},
      'block',
      /by itself/,
    ],
    [
      'a pool of some namespaces',
      { ...ready, addressPools: read([pool('a', 10, { namespaces: ['x'] })]) },
      {},
      'cannot-check',
      /reserved/,
    ],
    ['no address is free', { ...ready, addressPools: read([pool('a', 0)]) }, {}, 'block', /are taken/],
    [
      'addresses are not counted',
      { ...ready, addressPools: read([pool('a', undefined)]) },
      {},
      'cannot-check',
      /does not say/,
    ],
    ['MetalLB may not be read', { ...ready, metalLBs: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    ['pools may not be read', { ...ready, addressPools: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    [
      'advertisements may not be read',
      { ...ready, l2Advertisements: FORBIDDEN },
      {},
      'cannot-check',
      /may not list/,
    ],
    ['node ports', { ...ready, metalLBs: NOT_SERVED }, byNodePort, 'good', /Not needed/],
    [
      'node ports and an own domain',
      { ...ready, metalLBs: NOT_SERVED },
      { ...byNodePort, hasOwnDomain: true },
      'warn',
      /not installed/,
    ],
    [
      'an own domain wants a second address',
      { ...ready, addressPools: read([pool('a', 1)]) },
      { hasOwnDomain: true },
      'warn',
      /"needed":2/,
    ],
    [
      'two addresses for an own domain',
      { ...ready, addressPools: read([pool('a', 2)]) },
      { hasOwnDomain: true },
      'good',
      /free/,
    ],
  ])('%s', (_when, now, form, verdict, said) => {
    const row = inShort(loadBalancer(facts(now), answers(form)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('shows the three objects of MetalLB, and node ports as the other way', () => {
    const row = loadBalancer(facts({ ...ready, metalLBs: read([]) }), answers());
    for (const kind of ['MetalLB', 'IPAddressPool', 'L2Advertisement'])
      expect(commandsOf(row)[0]).toContain(`kind: ${kind}\n`);
    expect(fixKinds(row)).toEqual(['set-up-metallb', 'command', 'field']);
    // Nothing can be set up before the operator is there.
    const none = loadBalancer(facts({ ...ready, metalLBs: NOT_SERVED }), answers());
    expect(commandsOf(none)[0]).toContain('kind: Subscription');
    expect(fixKinds(none)).not.toContain('set-up-metallb');
  });
});
