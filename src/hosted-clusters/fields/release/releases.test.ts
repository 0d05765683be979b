import { describe, expect, it } from 'vitest';
import type { ClusterImageSet } from '../../../kubernetes/types/generated/cluster-image-set';
import type { ClusterVersion } from '../../../kubernetes/types/generated/cluster-version';
import { releases, versionIn } from './releases';

const imageSet = (name: string, releaseImage: string, labels = {}): ClusterImageSet => ({
  apiVersion: 'hive.openshift.io/v1',
  kind: 'ClusterImageSet',
  metadata: { name, labels },
  spec: { releaseImage },
});
const own: ClusterVersion = {
  apiVersion: 'config.openshift.io/v1',
  kind: 'ClusterVersion',
  metadata: { name: 'version' },
  spec: { clusterID: '' },
  status: {
    availableUpdates: null,
    desired: { image: 'example.com/release@sha256:1', version: '4.22.1' },
    observedGeneration: 1,
    versionHash: '',
  },
};

describe('the releases to choose from', () => {
  it('leaves out hidden sets and unsupported minors, newest first', () => {
    const sets = [
      imageSet('img4.9.0', 'example.com/ocp:4.9.0-multi'),
      imageSet('img4.21.9', 'example.com/ocp:4.21.9-multi'),
      imageSet('img4.21.10', 'example.com/ocp:4.21.10-multi'),
      imageSet('hidden', 'example.com/ocp:4.22.0-multi', { visible: 'false' }),
    ];
    expect(releases(sets, own, ['4.21', '4.22']).map(({ version }) => version)).toEqual([
      '4.21.10',
      '4.21.9',
    ]);
  });
  it('reads the version of a digest from the name of the set', () => {
    const [first] = releases(
      [imageSet('img4.22.3-x86-64-appsub', 'example.com/ocp@sha256:2')],
      undefined,
      undefined,
    );
    expect(first?.version).toBe('4.22.3');
  });
  it('offers the own release where sets are not served, if its minor is supported', () => {
    expect(releases(undefined, own, ['4.22'])).toEqual([
      { image: 'example.com/release@sha256:1', version: '4.22.1' },
    ]);
    expect(releases(undefined, own, ['4.21'])).toEqual([]);
  });
  it('keeps what comes before a release candidate', () => {
    expect(versionIn('example.com/ocp:4.23.0-rc.1-multi')).toBe('4.23.0-rc.1');
  });
});
