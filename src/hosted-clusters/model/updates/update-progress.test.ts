import { describe, expect, it } from 'vitest';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { aPool } from '../made-for-tests';
import { clusterAt, entry, imageOf } from './made-for-tests';
import { updateProgress } from './update-progress';
import { type UpdatePhase, updateState } from './update-state';

const asked = (to: string, conditions: Parameters<typeof clusterAt>[1] = {}) =>
  clusterAt('4.21.3', { spec: { release: { image: imageOf(to) } }, ...conditions });

describe('where an update stands', () => {
  it.each<[source: string, cluster: HostedCluster, phase: UpdatePhase]>([
    ['operator: newest is Completed', clusterAt('4.21.3'), 'none'],
    ['operator: newest is Partial', clusterAt('4.21.3', { to: '4.21.9' }), 'running'],
    [
      'operator: nothing was ever complete',
      clusterAt('4.21.3', { version: { history: [entry('4.21.3', 'Partial')] } }),
      'installing',
    ],
    ['operator: spec is ahead', asked('4.21.9'), 'starting'],
    ['operator: image refused', asked('4.21.9', { conditions: { ValidReleaseImage: 'False' } }), 'refused'],
    [
      'cluster version operator: payload refused',
      asked('4.21.9', { conditions: { ClusterVersionReleaseAccepted: 'False' } }),
      'refused',
    ],
    ['operator: Blocked', asked('4.22.1', { conditions: { Progressing: ['False', 'Blocked'] } }), 'blocked'],
    [
      'a mirror: another image of the same version',
      clusterAt('4.21.3', { spec: { release: { image: 'mirror.example.com/ocp/release:4.21.3-multi' } } }),
      'none',
    ],
    [
      'a mirror by digest, nothing at work',
      clusterAt('4.21.3', { spec: { release: { image: `m.example.com/r@sha256:${'a'.repeat(64)}` } } }),
      'none',
    ],
  ])('%s', (_source, cluster, phase) => {
    expect(updateState(cluster).phase).toBe(phase);
  });

  const pools = [aPool({ version: '4.21.3' })];
  it.each<[source: string, cluster: HostedCluster, nodes: number, id: string, offers: readonly string[]]>([
    [
      'Blocked offers revert and force',
      asked('4.22.1', {
        conditions: { Progressing: ['False', 'Blocked', 'cluster version is not upgradeable'] },
      }),
      2,
      'blocked',
      ['revert', 'force'],
    ],
    [
      'an image that cannot be read',
      asked('4.21.9', { conditions: { ValidReleaseImage: 'False' } }),
      2,
      'image',
      ['revert'],
    ],
    [
      'ReleaseAccepted False',
      asked('4.21.9', { conditions: { ClusterVersionReleaseAccepted: 'False' } }),
      2,
      'not-accepted',
      ['revert'],
    ],
    [
      'ClusterVersionFailing True',
      clusterAt('4.21.3', { to: '4.21.9', conditions: { ClusterVersionFailing: 'True' } }),
      2,
      'failing',
      [],
    ],
    ['no nodes: cannot finish', clusterAt('4.21.3', { to: '4.21.9' }), 0, 'no-nodes', []],
  ])('explains what is stuck: %s', (_source, cluster, nodes, id, offers) => {
    const { hindrances } = updateProgress(
      cluster,
      pools.map((pool) => ({ ...pool, status: { ...pool.status, replicas: nodes } })),
    );
    expect(hindrances.map((one) => [one.id, one.offers])).toEqual([[id, offers]]);
  });

  it('shows the steps with the words of the cluster', () => {
    const cluster = clusterAt('4.21.3', {
      to: '4.21.9',
      conditions: { ClusterVersionProgressing: ['True', 'x', 'Working towards 4.21.9: 306 of 612 done'] },
    });
    expect(updateProgress(cluster, pools).steps.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'asked done',
      'accepted done',
      'rollout running',
      'pools waiting',
    ]);
    expect(updateProgress(cluster, pools).steps[2]?.words).toMatch(/306 of 612/);
    expect(updateProgress(clusterAt('4.21.3'), pools).steps).toEqual([]);
  });
});
