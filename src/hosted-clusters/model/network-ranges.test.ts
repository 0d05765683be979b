import { describe, expect, it } from 'vitest';
import { networkRangeProblems, type NetworkRanges } from './network-ranges';

const standard: NetworkRanges = {
  clusterNetwork: ['10.132.0.0/14'],
  serviceNetwork: ['172.31.0.0/16'],
  machineNetwork: [],
};

/** The problems of the standard ranges after a change, as `network.index: values`. */
const problems = (change: Partial<NetworkRanges>): readonly string[] =>
  networkRangeProblems({ ...standard, ...change }).map(
    ({ network, index, message }) => `${network}.${index}: ${Object.values(message.values ?? {}).join(' ')}`,
  );

describe('the ranges of a cluster', () => {
  it('are good as they are by default, and with two families', () => {
    expect(problems({})).toEqual([]);
    expect(
      problems({
        clusterNetwork: ['10.132.0.0/14', 'fd01::/48'],
        serviceNetwork: ['172.31.0.0/16', 'fd02::/112'],
        machineNetwork: ['192.168.1.0/24'],
      }),
    ).toEqual([]);
  });

  it.each([
    ['10.133.0.0/16', '10.133.0.0/16 10.132.0.0/14'],
    ['10.0.0.0/8', '10.0.0.0/8 10.132.0.0/14'],
    ['172.20.0.0/16', '172.20.0.0/16 172.20.0.1/32'],
    ['100.66.0.0/20', '100.66.0.0/20 100.66.0.0/16'],
    ['100.0.0.0/8', '100.0.0.0/8 100.66.0.0/16'],
    ['100.88.4.0/24', '100.88.4.0/24 100.88.0.0/16'],
    ['172.31.4.0/16', '172.31.4.0/16 172.31.0.0/16'],
    ['10/8', '10/8'],
    ['10.1.2.3', '10.1.2.3'],
    ['10.0.0.0/33', '10.0.0.0/33'],
    ['', ''],
    ['fd02::/112', 'fd02::/112 10.132.0.0/14'],
  ])('%j is refused as service network', (cidr, said) => {
    expect(problems({ serviceNetwork: [cidr] })).toEqual([`serviceNetwork.0: ${said}`]);
  });

  it('a range for OVN inside the cluster is told from what else is reserved', () => {
    const keyOf = (cidr: string) =>
      networkRangeProblems({ ...standard, serviceNetwork: [cidr] })[0]?.message.key;
    expect(keyOf('100.66.0.0/20')).toContain('OVN joins');
    expect(keyOf('100.64.0.0/20')).not.toContain('OVN joins');
  });

  // Source: network operator (validateOVNKubernetes) and DNS operator.
  it.each<[string, Partial<NetworkRanges>, string]>([
    [
      'two families there, one here',
      { clusterNetwork: ['10.132.0.0/14', 'fd01::/48'] },
      'serviceNetwork.0: IPv6',
    ],
    [
      'one family there, two here',
      { serviceNetwork: ['172.31.0.0/16', 'fd02::/112'] },
      'serviceNetwork.1: IPv6',
    ],
    ['two of a family', { serviceNetwork: ['172.31.0.0/16', '172.29.0.0/16'] }, 'serviceNetwork.1: '],
    ['no room for DNS', { serviceNetwork: ['172.31.0.0/29'] }, 'serviceNetwork.0: 172.31.0.0/29 28'],
    [
      'no room for DNS in IPv6',
      { clusterNetwork: ['fd01::/48'], serviceNetwork: ['fd02::/125'] },
      'serviceNetwork.0: fd02::/125 124',
    ],
    ['none', { clusterNetwork: [] }, 'clusterNetwork.-1: '],
    [
      'three',
      { machineNetwork: ['192.168.1.0/24', '192.168.2.0/24', '192.168.3.0/24'] },
      'machineNetwork.2: ',
    ],
  ])('families and counts: %s', (_case, change, said) => expect(problems(change)).toEqual([said]));

  it('two cluster ranges of one family are good: a cluster may grow by one', () => {
    expect(problems({ clusterNetwork: ['10.132.0.0/14', '10.200.0.0/16'] })).toEqual([]);
  });

  it('an overlap is named at the later range', () => {
    expect(problems({ machineNetwork: ['192.168.0.0/16', '192.168.1.0/24'] })).toEqual([
      'machineNetwork.1: 192.168.1.0/24 192.168.0.0/16',
    ]);
  });
});
