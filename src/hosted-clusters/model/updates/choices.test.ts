import { describe, expect, it } from 'vitest';
import { compareReleases } from '../release';
import { newestUpdate, updateChoices } from './choices';
import { clusterAt, imageOf, risky } from './made-for-tests';

const listed = (...versions: readonly string[]) =>
  versions.map((version) => ({ version, image: imageOf(version) }));

describe('choices (cluster version operator)', () => {
  const cluster = clusterAt('4.21.3', {
    version: {
      availableUpdates: listed('4.21.9', '4.22.0-rc.2', '4.21.10'),
      conditionalUpdates: [risky('4.22.0', 'Unknown'), risky('4.21.9', 'True'), risky('4.21.11', 'False')],
    },
  });

  it('puts the newest first, a candidate before its release, and each version once', () => {
    expect(updateChoices(cluster).map(({ version, verdict }) => [version, verdict?.id])).toEqual([
      ['4.22.0', 'unknown'],
      ['4.22.0-rc.2', undefined],
      ['4.21.11', 'applies'],
      ['4.21.10', undefined],
      ['4.21.9', undefined],
    ]);
    expect(newestUpdate(cluster)).toBe('4.22.0-rc.2');
  });

  it('has none where the cluster was told none (CRD: null)', () => {
    expect(updateChoices(clusterAt('4.21.3', { version: { availableUpdates: null } }))).toEqual([]);
  });

  it.each([
    ['4.9.1', '4.10.0', -1],
    ['4.23.0', '5.0.0', 0],
    ['4.22.0-rc.10', '4.22.0-rc.9', 1],
    ['4.22.0', '4.22.0-rc.9', 1],
    ['nothing', '4.22.0', 0],
  ])('orders %s and %s (version policy)', (a, b, sign) => {
    expect(Math.sign(compareReleases(a, b))).toBe(sign);
  });
});
