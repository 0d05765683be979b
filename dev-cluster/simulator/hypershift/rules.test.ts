import { describe, expect, it } from 'vitest';
import { faultsIn } from '../faults';
import { countIn, firstFree } from '../metallb/addresses';
import { configurationProblem } from './configuration';
import { pauseOf } from './pause';
import { releaseOf, supportProblem } from './release';
import { sampleCluster } from './sample-cluster';
import { withRollout } from './version-history';
import { hostedClusterDefaults } from './defaults';

const networks = (clusterNetwork: string, serviceNetwork: string, machineNetwork?: string) =>
  configurationProblem(
    sampleCluster({
      networking: {
        clusterNetwork: [{ cidr: clusterNetwork }],
        serviceNetwork: [{ cidr: serviceNetwork }],
        ...(machineNetwork ? { machineNetwork: [{ cidr: machineNetwork }] } : {}),
      },
    }),
  );

describe('configurationProblem', () => {
  it.each([
    ['10.132.0.0/14', '172.31.0.0/16', undefined],
    ['fd01::/48', 'fd02::/112', undefined],
  ])('finds nothing wrong with %s and %s', (pods, services, problem) =>
    expect(networks(pods, services)).toBe(problem),
  );

  it('names both ranges that overlap, whichever is inside the other', () => {
    const words = 'overlap: 10.132.0.0/16 and 10.132.0.0/14';
    expect(networks('10.132.0.0/14', '10.132.0.0/16')).toContain(words);
    expect(networks('10.132.128.0/20', '10.132.0.0/16')).toContain(
      'overlap: 10.132.0.0/16 and 10.132.128.0/20',
    );
  });

  it('knows the subnets of OVN in the guest, and mixed families', () => {
    expect(networks('100.66.0.0/20', '172.31.0.0/16')).toContain('100.66.0.0/16');
    expect(networks('10.132.0.0/14', 'fd02::/112')).toContain('mixed');
  });

  it('joins several problems as the operator does', () => {
    expect(networks('10.0.0.0/8', '10.1.0.0/16', '10.2.0.0/16')).toMatch(/^\[.*, .*\]$/);
  });
});

describe('the release', () => {
  it.each([
    ['quay.io/openshift-release-dev/ocp-release:4.21.3-multi', '4.21.3'],
    ['registry.example.com:5000/mirror/ocp-release:4.22.0-rc.1-x86_64', '4.22.0-rc.1'],
    ['quay.io/openshift-release-dev/ocp-release:latest', undefined],
    ['quay.io/other/image:4.21.3-multi', undefined],
  ])('%s is %s', (image, version) => expect(releaseOf(image)?.version).toBe(version));

  it('must be of a supported minor', () => {
    expect(supportProblem('4.21.3', ['4.22', '4.20'])).toBeUndefined();
    expect(supportProblem('4.13.3', ['4.22', '4.20'])).toContain('minimum version');
    expect(supportProblem('5.0.1', ['4.22', '4.20'])).toContain('latest version');
  });
});

describe('withRollout', () => {
  const release = { image: 'new', version: '4.21.4', arch: 'Multi' as const };
  const old = {
    state: 'Completed',
    image: 'old',
    version: '4.21.3',
    startedTime: 'a',
    completionTime: 'b',
    verified: false,
  };

  it('begins an update before what was, and completes it once', () => {
    const begun = withRollout([old], release, false, 'now');
    expect(begun.map(({ state, image }) => [state, image])).toEqual([
      ['Partial', 'new'],
      ['Completed', 'old'],
    ]);
    expect(begun[0]?.completionTime).toBeNull();
    const done = withRollout(begun, release, true, 'later');
    expect(done[0]).toMatchObject({ state: 'Completed', startedTime: 'now', completionTime: 'later' });
    expect(withRollout(done, release, true, 'even later')).toEqual(done);
  });
});

describe('pauseOf', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  it.each([
    [undefined, false],
    ['true', true],
    ['2026-01-01T00:01:00Z', true],
    ['2025-01-01T00:00:00Z', false],
    ['soon', false],
  ])('pausedUntil %s', (value, isPaused) => expect(pauseOf(value, now).isPaused).toBe(isPaused));
});

describe('the rest', () => {
  it('limits a fault to its cluster', () => {
    const faults = faultsIn({ 'degraded.clusters.demo': '', 'hold-at': 'etcd' });
    expect(faults('degraded', { namespace: 'clusters', name: 'demo' })).toBe('');
    expect(faults('degraded', { namespace: 'clusters', name: 'other' })).toBeUndefined();
    expect(faults('hold-at', { namespace: 'clusters', name: 'other' })).toBe('etcd');
  });

  it('gives free addresses of ranges and CIDRs', () => {
    const free = (addresses: string[], taken: string[], avoidBuggyIPs = false): string | undefined =>
      firstFree({ addresses, avoidBuggyIPs }, new Set(taken));
    expect(free(['10.0.0.9-10.0.0.10'], ['10.0.0.9'])).toBe('10.0.0.10');
    expect(free(['10.0.0.9-10.0.0.9', '10.1.0.0/30'], ['10.0.0.9', '10.1.0.0'])).toBe('10.1.0.1');
    expect(free(['10.0.0.9/32'], ['10.0.0.9'])).toBeUndefined();
    expect(free(['10.1.0.0/30'], [], true)).toBe('10.1.0.1');
  });

  it('counts what a pool has, and what is taken of it', () => {
    const pool = { addresses: ['10.0.0.254-10.0.1.1', 'fd00::1-fd00::2'], avoidBuggyIPs: true };
    expect(countIn(pool, new Set(['10.0.1.1', '10.9.9.9', 'fd00::2']))).toEqual({
      total: [2, 2],
      assigned: [1, 1],
    });
  });

  it('defaults what was left out, and nothing that was given', () => {
    const made = { generateId: 'abc', latestRelease: 'latest' };
    const paths = (of: ReturnType<typeof sampleCluster>) =>
      hostedClusterDefaults(of, made).map(({ path }) => path);
    expect(paths(sampleCluster())).toEqual(['/spec/platform/kubevirt/generateID', '/spec/services']);
    const own = sampleCluster({
      dns: { baseDomain: 'example.com' },
      platform: { type: 'KubeVirt', kubevirt: { generateID: 'x' } },
    });
    expect(paths(own)).toEqual(['/spec/services']);
  });
});
