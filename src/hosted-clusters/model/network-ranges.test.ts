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

  it('an overlap is named at the later range', () => {
    expect(problems({ machineNetwork: ['192.168.0.0/16', '192.168.1.0/24'] })).toEqual([
      'machineNetwork.1: 192.168.1.0/24 192.168.0.0/16',
    ]);
  });
});
