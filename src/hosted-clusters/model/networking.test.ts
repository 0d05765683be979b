import { describe, expect, it } from 'vitest';
import { hostPrefix, roomIn } from './host-prefix';
import { infraWarning, type InfraRanges } from './infra-ranges';
import { ovnMtu, ovnMtuWarning } from './mtu';

// Source: network operator (validateIPPools), OVN-Kubernetes.
describe('the part of the cluster network for each node', () => {
  it.each<[string, number | null]>([
    ['10.132.0.0/14', null],
    ['10.132.0.0/14', 23],
    ['10.132.0.0/14', 14],
    ['10.132.0.0/14', 30],
    ['10.132.0.0/24', 26],
    ['fd01::/48', null],
    ['fd01::/48', 64],
    ['fd01::/64', 64],
    ['not a range', 99],
  ])('%s with %s is good', (cidr, prefix) =>
    expect(hostPrefix({ cidr, hostPrefix: prefix })).toBeUndefined(),
  );

  it.each<[string, number | null, string]>([
    ['10.132.0.0/14', 13, 'room for /{{widest}} to /{{least}}'],
    ['10.132.0.0/14', 31, 'room for'],
    ['10.132.0.0/14', 23.5, 'room for'],
    ['10.132.0.0/14', 0, 'room for'],
    ['10.132.0.0/24', null, 'room for'],
    ['fd01::/48', 65, 'a /64 of IPv6'],
    ['fd01::/48', 23, 'a /64 of IPv6'],
    ['fd01::/72', null, 'no room for a /64'],
  ])('%s with %s is refused', (cidr, prefix, words) =>
    expect(hostPrefix({ cidr, hostPrefix: prefix })?.key).toContain(words),
  );

  it('tells the room', () => {
    expect(roomIn({ cidr: '10.132.0.0/14', hostPrefix: null })).toEqual({ nodes: 512, pods: 509 });
    expect(roomIn({ cidr: '10.132.0.0/16', hostPrefix: 24 })).toEqual({ nodes: 256, pods: 253 });
    expect(roomIn({ cidr: '10.132.0.0/24', hostPrefix: null })).toBeUndefined();
    expect(roomIn({ cidr: 'fd01::/48', hostPrefix: null })).toBeUndefined();
  });
});

describe('the MTU', () => {
  // Source: CRD; network operator for IPv6.
  it.each<[number | null, string, boolean]>([
    [null, '10.132.0.0/14', true],
    [576, '10.132.0.0/14', true],
    [575, '10.132.0.0/14', false],
    [9216, '10.132.0.0/14', true],
    [9217, '10.132.0.0/14', false],
    [1400.5, '10.132.0.0/14', false],
    [1279, 'fd01::/48', false],
    [1280, 'fd01::/48', true],
  ])('%s on %s: %s', (mtu, cidr, isGood) => expect(ovnMtu(mtu, [cidr]) === undefined).toBe(isGood));

  it.each<[number | null, number | undefined, boolean]>([
    [8800, 8900, true],
    [8801, 8900, false],
    [1400, undefined, true],
    [null, 1400, true],
  ])('%s in a network of %s fits: %s', (mtu, infra, fits) =>
    expect(ovnMtuWarning(mtu, infra) === undefined).toBe(fits),
  );
});

describe('ranges of the infrastructure cluster', () => {
  const infra: InfraRanges = {
    clusterNetwork: ['10.128.0.0/14'],
    serviceNetwork: ['172.30.0.0/16'],
    nodes: [{ name: 'worker-0', address: '192.168.10.11' }],
  };
  it.each<[string, Parameters<typeof infraWarning>[1], string]>([
    ['10.128.0.0/14', 'clusterNetwork', 'could not reach each other'],
    ['10.129.0.0/16', 'serviceNetwork', 'could not reach each other'],
    ['172.30.0.0/16', 'serviceNetwork', 'ask its DNS'],
    ['172.16.0.0/12', 'clusterNetwork', 'ask its DNS'],
    ['192.168.0.0/16', 'clusterNetwork', 'the address of node {{node}}'],
    ['172.30.1.0/24', 'machineNetwork', 'no machine has an address there'],
  ])('%s as %s is warned about', (cidr, network, words) =>
    expect(infraWarning(cidr, network, infra)?.key).toContain(words),
  );
  it.each<[string, Parameters<typeof infraWarning>[1]]>([
    ['10.132.0.0/14', 'clusterNetwork'],
    ['172.31.0.0/16', 'serviceNetwork'],
    ['10.128.0.0/14', 'machineNetwork'],
    ['192.168.10.0/24', 'machineNetwork'],
    ['nonsense', 'clusterNetwork'],
  ])('%s as %s is not', (cidr, network) => expect(infraWarning(cidr, network, infra)).toBeUndefined());
  it('says nothing where it could not be read', () =>
    expect(infraWarning('10.128.0.0/14', 'clusterNetwork', undefined)).toBeUndefined());
});
