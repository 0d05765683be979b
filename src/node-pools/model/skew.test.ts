import { describe, expect, it } from 'vitest';
import { minorsBehind, poolRelease, skew, type Skew } from './skew';

describe('version skew of a pool', () => {
  it.each<[source: string, controlPlane: string | undefined, pool: string | undefined, verdict: Skew]>([
    ['operator: same version', '4.21.3', '4.21.3', 'fits'],
    ['operator: older patch', '4.21.3', '4.21.0', 'fits'],
    ['operator: not newer, to the patch (SupportedVersionSkew)', '4.21.3', '4.21.4', 'newer-patch'],
    ['operator: minor above is refused (ValidReleaseImage)', '4.21.3', '4.22.0', 'newer-minor'],
    ['operator: n−3 fits', '4.21.3', '4.18.30', 'fits'],
    ['operator: n−4 does not', '4.21.3', '4.17.30', 'too-old'],
    ['version policy: 5.0 counts as 4.23', '5.0.1', '4.20.0', 'fits'],
    ['version policy: 5.0 counts as 4.23', '5.0.1', '4.19.0', 'too-old'],
    ['version policy: 5.1 counts as 4.24', '5.1.0', '5.0.9', 'fits'],
    ['version policy: 5.0 above 4.22', '4.22.1', '5.0.0', 'newer-minor'],
    ['control plane not completed yet', undefined, '4.21.3', 'unknown'],
    ['pool without a version yet', '4.21.3', undefined, 'unknown'],
    ['a digest tells no version', '4.21.3', `quay.io/ocp/release@sha256:${'a'.repeat(64)}`, 'unknown'],
  ])('%s: control plane %s, pool %s → %s', (_source, controlPlane, pool, verdict) => {
    expect(skew(controlPlane, pool)).toBe(verdict);
  });

  it.each([
    ['4.21.3', '4.21.0', 0],
    ['4.21.3', '4.19.9', 2],
    ['5.0.0', '4.22.1', 1],
    ['4.21.3', '4.22.0', 0],
    [undefined, '4.22.0', 0],
  ])('control plane %s, pool %s: %i minors behind', (controlPlane, pool, behind) => {
    expect(minorsBehind(controlPlane, pool)).toBe(behind);
  });
});

const image = (version: string): string => `quay.io/openshift-release-dev/ocp-release:${version}-multi`;

describe('a release for a pool (specification: node pools, bad input)', () => {
  it.each([
    ['chapter: 4.22 on 4.21', image('4.22.0'), '4.21.3', undefined, /control plane, which is at/],
    ['chapter: 4.17 on 4.21', image('4.17.9'), '4.21.3', undefined, /too old/],
    ['operator: newer patch', image('4.21.4'), '4.21.3', undefined, /control plane, which is at/],
    ['operator: no minor downgrade', image('4.20.1'), '4.21.3', '4.21.0', /cannot go back/],
  ])('%s is refused', (_source, release, controlPlane, current, words) => {
    expect(poolRelease(release, controlPlane, current)?.key).toMatch(words);
  });

  it('names the oldest minor', () => {
    expect(poolRelease(image('4.17.9'), '4.21.3')?.values).toMatchObject({ oldest: '4.18' });
    expect(poolRelease(image('4.19.9'), '5.0.1')?.values).toMatchObject({ oldest: '4.20' });
  });

  it.each([
    ['same minor, older patch', image('4.21.0'), '4.21.3', '4.21.1'],
    [
      'a digest is judged by the operator',
      `quay.io/ocp/release@sha256:${'a'.repeat(64)}`,
      '4.21.3',
      '4.21.0',
    ],
    ['no completed control plane to compare with', image('4.22.0'), undefined, undefined],
  ])('%s is accepted', (_source, release, controlPlane, current) => {
    expect(poolRelease(release, controlPlane, current)).toBeUndefined();
  });
});
