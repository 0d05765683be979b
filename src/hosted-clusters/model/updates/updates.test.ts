import { describe, expect, it } from 'vitest';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { aPool } from '../made-for-tests';
import { compareReleases } from '../release';
import { channelChoices, channelRule, channelWarning, whyNoUpdates } from './channel';
import { newestUpdate, updateChoices } from './choices';
import { clusterAt, entry, imageOf, risky } from './made-for-tests';
import { poolsBehind, poolTarget, poolUpdates } from './pool-updates';
import { updateProgress } from './update-progress';
import { type UpdatePhase, updateState } from './update-state';
import { versionHistory } from './version-history';

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

describe('channel', () => {
  it('offers what holds the release, else each stream of its minor (specification: node pools, channel)', () => {
    const desired = { image: imageOf('4.21.3'), version: '4.21.3', channels: ['fast-4.21', 'fast-4.22'] };
    expect(channelChoices(clusterAt('4.21.3', { version: { desired } }))).toEqual(desired.channels);
    expect(channelChoices(clusterAt('4.21.3'))).toEqual([
      'stable-4.21',
      'fast-4.21',
      'candidate-4.21',
      'eus-4.21',
    ]);
  });

  it.each([
    ['', undefined],
    ['stable-4.22', undefined],
    ['stable 4.22', /not a channel/],
    ['x'.repeat(101), /characters/],
  ])('%s', (channel, says) => {
    const key = channelRule(channel)?.key;
    if (says) expect(key).toMatch(says);
    else expect(key).toBeUndefined();
  });

  it('warns of an older minor', () => {
    expect(channelWarning(clusterAt('4.21.3'), 'stable-4.20')?.values?.minor).toBe('4.20');
    expect(channelWarning(clusterAt('4.21.3'), 'stable-4.22')).toBeUndefined();
  });

  it.each([
    ['no channel', clusterAt('4.21.3', { spec: { channel: '' } }), /No channel is set/],
    [
      'ClusterVersionRetrievedUpdates False',
      clusterAt('4.21.3', {
        conditions: { ClusterVersionRetrievedUpdates: ['False', 'RemoteFailed', 'no route'] },
      }),
      /could not be fetched/,
    ],
  ])('says why there are no updates: %s', (_source, cluster, says) => {
    expect(whyNoUpdates(cluster)?.text.key).toMatch(says);
  });

  it('says nothing where they were fetched', () => {
    expect(whyNoUpdates(clusterAt('4.21.3'))).toBeUndefined();
  });
});

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

describe('pools after their control plane', () => {
  const pool = (name: string, version: string, image = version) =>
    aPool({ name, version, spec: { release: { image: imageOf(image) } } });
  const states = (cluster: HostedCluster, ...all: ReturnType<typeof pool>[]) =>
    poolUpdates(cluster, all).map(({ name, state }) => `${name} ${state}`);

  it('follow the newest completed release, with its image', () => {
    expect(poolTarget(clusterAt('4.21.3', { to: '4.21.9' }))).toEqual({
      image: imageOf('4.21.3'),
      version: '4.21.3',
    });
  });

  it('are behind, on their way, there, or newer', () => {
    const all = [
      pool('a', '4.20.14'),
      pool('b', '4.20.14', '4.21.3'),
      pool('c', '4.21.3'),
      pool('d', '4.21.4'),
    ];
    expect(states(clusterAt('4.21.3'), ...all)).toEqual(['a behind', 'b updating', 'c current', 'd newer']);
    expect(poolsBehind(poolUpdates(clusterAt('4.21.3'), all)).map(({ name }) => name)).toEqual(['a']);
  });

  it('wait while the control plane runs (operator: refuses a newer minor)', () => {
    const updates = poolUpdates(clusterAt('4.20.14', { to: '4.21.9' }), [pool('a', '4.20.14')]);
    expect(updates[0]).toMatchObject({ state: 'waits', reason: { values: { version: '4.21.9' } } });
    expect(poolsBehind(updates)).toEqual([]);
  });

  it('say what the operator refused', () => {
    const refused = aPool({
      name: 'a',
      version: '4.20.14',
      spec: { release: { image: imageOf('4.21.3') } },
      conditions: { ValidReleaseImage: ['False', 'ValidationFailed', 'cannot pull'] },
    });
    expect(poolUpdates(clusterAt('4.21.3'), [refused])[0]).toMatchObject({
      state: 'refused',
      words: 'cannot pull',
    });
  });

  it('that are paused or go are not asked', () => {
    const going = aPool({
      name: 'a',
      version: '4.20.1',
      deletionTimestamp: 'x',
      spec: { release: { image: imageOf('4.20.1') } },
    });
    expect(poolsBehind(poolUpdates(clusterAt('4.21.3'), [going]))).toEqual([]);
  });

  it('count minors to a 5.0 control plane (version policy: 5.0 is 4.23)', () => {
    const [old, older] = poolUpdates(clusterAt('5.0.1'), [pool('a', '4.20.1'), pool('b', '4.19.1')]);
    expect([old?.behind, old?.skew, older?.skew]).toEqual([3, 'fits', 'too-old']);
  });
});

it('tells the history with what was accepted and how long it took', () => {
  const cluster = clusterAt('4.21.3', {
    to: '4.21.9',
    annotations: {
      'hosted-virtualization-plugin/accepted-update-risks': JSON.stringify([
        { image: imageOf('4.21.9'), risks: ['SlowDisks'], at: 'x' },
      ]),
    },
  });
  expect(versionHistory(cluster)).toMatchObject([
    { version: '4.21.9', isComplete: false, completed: undefined, accepted: ['SlowDisks'] },
    { version: '4.21.3', isComplete: true, took: 40 * 60_000, accepted: [] },
  ]);
});
