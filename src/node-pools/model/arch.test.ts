import { describe, expect, it } from 'vitest';
import { aCluster } from '../../hosted-clusters/model/made-for-tests';
import { archOfRelease } from './arch';

describe('architectures of a release (source: operator, ValidArchPlatform; HostedCluster status.payloadArch)', () => {
  it.each<[payload: 'Multi' | 'AMD64' | 'S390X' | undefined, arch: string, isRefused: boolean]>([
    ['Multi', 's390x', false],
    ['AMD64', 'amd64', false],
    ['AMD64', 's390x', true],
    ['S390X', 'amd64', true],
    [undefined, 's390x', false],
  ])('%s and %s', (payloadArch, arch, isRefused) => {
    const cluster = aCluster({ status: payloadArch === undefined ? {} : { payloadArch } });
    expect(archOfRelease(arch, cluster) !== undefined).toBe(isRefused);
  });

  it('judges nothing of a cluster that is not known', () => {
    expect(archOfRelease('s390x', undefined)).toBeUndefined();
  });
});
